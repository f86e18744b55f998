/** What sources are called: people by office and title, organisations, outlets, agencies, documents. */
import { wordSet } from '../text/word-set';

/** Those who speak for the organisation they are at. */
export const LEADERS = wordSet('bosses executives officials leaders chiefs');

/** An outlet's own voice. */
export const HOUSE_NOUNS = wordSet('desk newsroom staff reporter reporters correspondent');

/** What a text is called by those who quote it. */
export const DOCUMENT_NOUNS = wordSet(
  `letter statement report release bulletin memo memorandum filing complaint lawsuit suit document documents note
   survey poll study paper article story piece post tweet email transcript indictment ruling verdict register entry
   account item dispatch coverage book blog affidavit audit review analysis brief notice order resolution motion
   testimony declaration guidance prospectus update interview reporting thread wire cable prosecution petition file
   files records`,
);

/** Nouns that stand for an organisation named before. */
export const ORGANISATION_NOUNS = wordSet(
  `company firm group agency institute ministry department office bank union party government administration
   commission committee council court association federation university hospital school newspaper paper broadcaster
   network outlet publication magazine organisation organization body board campaign developer maker lab startup
   carrier airline retailer manufacturer regulator watchdog authority service force police charity foundation society
   club league team chamber observatory bureau giant lender insurer operator supplier producer publisher conglomerate
   corporation start`,
);

/** Nouns that stand for a person by role. */
export const ROLE_NOUNS = wordSet(
  `spokesman spokeswoman spokesperson official officer aide adviser advisor analyst economist lawyer attorney
   director chair chairman chairwoman chief executive president minister governor mayor senator secretary leader head
   manager boss founder professor researcher scientist expert judge prosecutor headteacher teacher doctor general
   commander ambassador diplomat lawmaker legislator trader investor resident witness neighbour neighbor reporter
   correspondent editor author owner worker strategist pollster candidate congressman congresswoman representative
   source insider bankers banker counsel deputy coach captain chancellor commissioner treasurer organizer organiser
   activist critic`,
);

/** Titles before a name; the name is what remains. */
export const TITLES = wordSet(
  `mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president minister
   prime chancellor secretary mayor judge justice gen general col colonel maj major capt captain lt lieutenant sgt
   chief executive director chairman chairwoman chair vice deputy king queen prince princess pope cardinal bishop rev
   reverend father headteacher regional foreign finance interior former then acting spokesman spokeswoman
   spokesperson councillor ambassador commissioner rabbi imam sheikh attorney`,
);

/** News agencies and outlets known by name; the last word alone says nothing. General knowledge, not fitted. */
export const OUTLETS = new Set(
  `reuters|ap|associated press|the associated press|afp|agence france-presse|agence france presse|bbc|bbc news|cnn|cnbc|
   bloomberg|bloomberg news|npr|pbs|abc|abc news|nbc|nbc news|cbs|cbs news|fox news|fox business|msnbc|sky news|itv|
   al jazeera|guardian|economist|financial times|ft|wall street journal|wsj|new york times|nyt|washington post|
   usa today|los angeles times|politico|axios|semafor|vox|wired|verge|techcrunch|ars technica|nikkei|nikkei asia|
   kyodo|kyodo news|xinhua|tass|interfax|ria novosti|dpa|ansa|efe|anadolu|pti|ians|yonhap|nhk|dw|deutsche welle|
   der spiegel|spiegel|die zeit|bild|le monde|le figaro|el pais|haaretz|caixin|global times|people's daily|
   south china morning post|straits times|times of india|the hindu|huffington post|huffpost|buzzfeed|buzzfeed news|
   breitbart|the hill|daily beast|daily mail|mail on sunday|the sun|mirror|independent|telegraph|observer|propublica|
   intercept|fortune|forbes|business insider|insider|time|newsweek|the atlantic|new yorker|upi|unusual whales|propublica|
   state television|state tv|state radio|state media|local television|local radio|public radio|public television`
    .split('|')
    .map((name) => name.trim()),
);

/** News agencies: their reports are printed by others word for word. General knowledge, not fitted. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `reuters|ap|associated press|afp|agence france presse|upi|united press international|dpa|ansa|efe|tass|interfax|
   ria novosti|xinhua|kyodo|kyodo news|yonhap|anadolu|pti|press trust of india|ians|ani|bernama|antara|ukrinform|
   belga|apa|ntb|tt|ritzau|cp|canadian press|aap|pa|pa media|press association`
    .split('|')
    .map((name) => name.trim()),
);

/** Words of public office and its bodies: who carries one speaks officially. */
export const OFFICES = wordSet(
  `minister ministry government governor mayor senator senate congressman congresswoman congress parliament president
   chancellor premier police prosecutor prosecutors court judge department commission commissioner council councillor
   ambassador embassy military army navy regulator authority authorities administration lawmaker lawmakers secretary
   treasury mp legislator`,
);

/** Last words of outlets' names: "Northern Gazette", "Harbour Post". A shape rule, so new outlets are known too. */
export const OUTLET_WORDS = wordSet(
  `times post gazette wire newswire news herald tribune journal chronicle courier observer ledger telegraph guardian
   mail mirror star sun globe standard examiner inquirer dispatch monitor bulletin register review today daily weekly
   radio television tv broadcasting press agency-france live record sentinel argus echo advertiser mercury argosy`,
);

/** Documents that are one and the same for all who cite one in the same matter, unlike reports and statements. */
export const SHARED_DOCUMENTS: ReadonlyMap<string, string> = new Map(
  'release letter memo memorandum filing prospectus indictment lawsuit affidavit communique leak'
    .split(' ')
    .map((noun) => [noun, noun === 'memorandum' ? 'memo' : noun]),
);
