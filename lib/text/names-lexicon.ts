/**
 * Word lists behind `names.ts`: general English, written by hand. Lower case, accents folded.
 * They decide kinds and normal forms; a name that is in none of them is still a name (kind `unknown`).
 */
import { wordSet } from './word-set';

/** Dropped before a person's name. */
export const PERSON_TITLES = wordSet(
  `mr mrs ms miss mx dr prof professor sen senator senators rep representative gov governor gen general lt maj major
   col colonel capt captain sgt sergeant cmdr commander adm admiral rev reverend fr father pres president
   vice-president premier chancellor minister secretary justice judge attorney sheriff mayor sir dame lord lady king
   queen prince princess pope cardinal bishop archbishop ayatollah sheikh ambassador congressman congresswoman
   councillor councilman councilwoman chairman chairwoman chair director officer inspector superintendent detective
   constable deputy spokesman spokeswoman spokesperson coach chief ceo cfo cto speaker commissioner dean emperor
   sultan emir`,
);

/** Words that make the name they stand in an organisation. */
export const ORGANISATION_CUES = wordSet(
  `inc ltd llc plc corp corporation co company companies group holdings holding gmbh ag sa nv spa bank bancorp
   university college institute institution school academy ministry department agency authority bureau office
   commission committee council court senate congress parliament party union association federation foundation
   organisation organization society league club fund trust museum hospital church times post journal tribune herald
   gazette guardian telegraph news press media network broadcasting airlines airways motors technologies technology
   systems software labs lab laboratory laboratories pharmaceuticals pharma energy industries partners capital
   ventures securities insurance police army navy force forces guard brigade alliance coalition board service
   services administration treasury reserve exchange cabinet assembly centre center team united city fc magazine wire`,
);

/** Words that make the name they stand in a place. */
export const PLACE_CUES = wordSet(
  `river lake mount mountain mountains sea ocean bay gulf strait island islands peninsula valley desert forest street
   avenue road fort port square bridge airport province county district region north south east west northern
   southern eastern western`,
);

/** Countries, regions and large cities; cities' and countries' names of two words are joined by a blank. */
export const PLACES: ReadonlySet<string> = new Set([
  ...`afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana
brazil bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt eritrea estonia
ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia
iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya
lithuania luxembourg madagascar malawi malaysia mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique
myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia
zimbabwe england scotland wales britain europe asia africa america antarctica gaza crimea tibet xinjiang kashmir catalonia siberia
london paris berlin madrid rome moscow beijing shanghai tokyo delhi mumbai washington chicago boston houston dallas seattle atlanta
miami denver philadelphia detroit phoenix brussels vienna geneva zurich amsterdam rotterdam athens lisbon dublin edinburgh glasgow
manchester liverpool birmingham leeds warsaw prague budapest bucharest sofia belgrade zagreb kyiv kiev kharkiv odesa minsk istanbul
ankara tehran baghdad damascus beirut jerusalem cairo tripoli tunis algiers rabat lagos abuja nairobi johannesburg pretoria khartoum
riyadh dubai doha kabul islamabad karachi lahore dhaka colombo bangkok hanoi jakarta manila seoul pyongyang taipei hangzhou shenzhen
guangzhou wuhan sydney melbourne canberra auckland wellington toronto montreal ottawa vancouver havana caracas bogota lima santiago
california texas florida alaska arizona colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana
maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee utah vermont virginia wisconsin wyoming alabama arkansas ontario quebec alberta`.split(/\s+/),
  ...[
    'united states,united kingdom,european union,saudi arabia,south africa,south korea,north korea,new zealand,sri lanka,costa rica',
    'el salvador,puerto rico,hong kong,new york,los angeles,san francisco,las vegas,san diego,new delhi,tel aviv,abu dhabi,rio de janeiro',
    'sao paulo,buenos aires,mexico city,ho chi minh city,cape town,kuala lumpur,silicon valley,middle east,west bank,new jersey',
    'new mexico,new hampshire,north carolina,south carolina,north dakota,south dakota,west virginia,rhode island,new orleans,new england',
    'czech republic,ivory coast,burkina faso,sierra leone,south sudan,papua new guinea,latin america,north america,south america',
  ].flatMap((line) => line.split(',')),
]);

/** Given names common in English-language news: a first word from here makes a name of two or three words a person. */
export const GIVEN_NAMES = wordSet(
  `aaron adam adrian ahmed alan albert alex alexander alexandra ali alice alison amanda amy ana andrea andrew andy
   angela ann anna anne annie anthony antonio arthur ashley barbara barack ben benjamin bernard bernie beth betty
   bill bob boris brad brandon brenda brian bruce bryan carl carlos carol caroline catherine charles charlie
   charlotte chris christian christina christine christopher chuck cindy claire colin craig cynthia daisy dan daniel
   danielle dave david dean deborah debra denis dennis derek diana diane diego dmitry don donald donna dorothy doug
   douglas dylan ed eddie edward elaine eleanor elena elizabeth ellen emily emma eric erik erin eugene eva evan
   fatima fernando fiona frances francis francisco frank fred frederick gabriel gary gavin geoff geoffrey george
   gerald gina giorgia glenn gloria gordon grace graham greg gregory hannah harold harry hassan heather helen henry
   hillary howard hugh hussein ian ibrahim igor irene isaac isabel ivan jack jackie jacob jake james jamie jan jane
   janet jason javier jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna
   joe joel john johnny jon jonathan jorge jose joseph josh joshua juan judith julia julian julie justin kamala karen
   karl kate katherine kathleen kathy keir keith kelly ken kenneth kevin kim kimberly kristen kyle larry laura lauren
   lawrence lee leo leon leonard leslie linda lindsay lindsey lisa liz louis louise lucas lucy luis luke lynn manuel
   marco marcus margaret maria marie marina mario mark martha martin mary matt matthew maureen max megan melanie
   melissa michael michelle miguel mike mikhail mitch mohamed mohammad mohammed molly monica morgan muhammad nancy
   naomi natalie nathan neil nicholas nick nicola nicole nigel nikki nina noah oleg oliver olivia omar oscar pamela
   patricia patrick paul paula pedro peter phil philip phillip rachel rafael ralph randy raymond rebecca richard rick
   rishi rob robert roberto robin rodney roger ronald ron rosa rose ross roy russell ruth ryan sally sam samantha
   samuel sandra sara sarah scott sean sergei sergey shannon sharon sheila shirley simon sofia sophia sophie stacey
   stephanie stephen steve steven stuart sue susan suzanne sylvia tanya tara ted teresa terry theodore theresa thomas
   tim timothy tina todd tom tony tracy tyler ursula vanessa vera veronica vicki victor victoria vincent viktor
   virginia vivian vladimir volodymyr walter warren wayne wendy will william yusuf yvonne zachary zoe xi wang li
   zhang chen liu`,
);

/** Short forms of given names; folded in the keys of persons only. */
export const SHORT_NAMES = new Map(
  (
    'liz:elizabeth beth:elizabeth mike:michael tim:timothy tom:thomas bill:william bob:robert rob:robert jim:james joe:joseph dan:daniel ' +
    'dave:david steve:steven stephen:steven chris:christopher matt:matthew ben:benjamin sam:samuel nick:nicholas tony:anthony ed:edward ' +
    'ted:edward ron:ronald don:donald ken:kenneth jeff:jeffrey greg:gregory rick:richard dick:richard chuck:charles charlie:charles ' +
    'jon:jonathan josh:joshua kate:katherine kathy:katherine sue:susan pam:pamela cathy:catherine alex:alexander andy:andrew pete:peter ' +
    'phil:philip ray:raymond larry:lawrence jerry:gerald bernie:bernard abe:abraham debbie:deborah barb:barbara jenny:jennifer becky:rebecca'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** One key for the spellings of one place or body. */
export const ALIASES = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['united states of america', 'united states'],
  ['america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['uae', 'united arab emirates'],
  ['prc', 'china'],
  ["people's republic of china", 'china'],
  ['kiev', 'kyiv'],
  ['fed', 'federal reserve'],
  ['scotus', 'supreme court'],
  ['fbi', 'federal bureau of investigation'],
  ['nyc', 'new york'],
  ['new york city', 'new york'],
  ['nyt', 'new york times'],
  ['wsj', 'wall street journal'],
  ['ap', 'associated press'],
  ['wto', 'world trade organization'],
  ['imf', 'international monetary fund'],
  ['nato', 'nato'],
  ['dc', 'washington'],
  ['washington dc', 'washington'],
]);

/** Adjectives of nation and region: no name by themselves ("the Chinese company"). */
export const DEMONYMS = wordSet(
  `american americans british briton britons chinese russian russians german germans french italian italians spanish
   japanese korean koreans indian indians canadian canadians australian australians mexican mexicans brazilian
   brazilians israeli israelis iranian iranians iraqi iraqis syrian syrians turkish turks ukrainian ukrainians polish
   poles dutch swedish norwegian danish finnish greek greeks irish scottish scots welsh english european europeans
   african africans asian asians arab arabs egyptian egyptians saudi saudis palestinian palestinians lebanese afghan
   afghans pakistani pakistanis indonesian vietnamese thai taiwanese swiss austrian belgian portuguese hungarian
   czech romanian serbian nigerian kenyan western eastern northern southern democrat democrats democratic republican
   republicans conservative conservatives labour liberal muslim muslims christian christians jewish jews catholic
   catholics`,
);

/** Month, weekday and feast names: capitalised, never names here. */
export const CALENDAR = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
   sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
   sat sun christmas easter ramadan am pm gmt utc bst est edt pst pdt cet et`,
);

/** Short forms in capitals that name a thing of a kind, not somebody: no name alone, part of one beside a capital. */
export const GENERIC_SHORT = wordSet(
  `ai ip api ipo ceo cfo cto coo gdp tv pc id dna rna hiv covid ip it pr hr vat gps url pdf faq diy ngo mp mps suv
   atm pin sim usb app ev evs vip aka rsvp ok lgbt lgbtq ev esg etf etfs m&a r&d b2b cpi ppi ufo led lng`,
);

/** Words that an "of" makes part of a name though they are no organisation's or place's word. */
export const HEADS_OF_OF = wordSet(
  `house secretary duke duchess prince princess earl isle cape strait straits joint chiefs people sons daughters
   republic kingdom state bay church archbishop bishop war battle treaty order`,
);

/** Endings that are dropped from an organisation's key while something else is left. */
export const LEGAL_FORMS = wordSet(
  `inc ltd llc plc corp corporation co company gmbh ag nv sa group holdings holding incorporated limited`,
);
