/**
 * Words that begin sentences and headlines with a capital and are not names: function words, then what news
 * sentences most often open with. General English, written by hand; endings do the rest.
 */
import { OPENERS } from './abbreviations';
import { PLACES } from './names-lexicon';
import { wordSet } from './word-set';

const COMMON = wordSet(
  `able above accept access according accord account accounts accuse accused accuses act action actions activists add
   added adds affairs affected agents aid aide aides air alert all allies allow almost alone along always amount
   analysis analyst analysts anger announced answer anyone anything apart app apps appeal area army art article
   articles ask asked asks asset assets attack attacks attempts attorney attorneys author authorities authors average
   away back backed bad bail ban bank bankers banks bans bar base based battle beat behind believe below best better
   beyond bid big bigger biggest bill billionaire billions bills bit blame blasts block blog blow blue board boats
   body bodies bomb bond bonds book books boost boss bosses both bots brand break breaking brief briefing bring
   brings broad brokers budget build builds bus business businesses buy buyers buys call called calls came campaign
   capital car care cars case cases cash cast cause caused causes central chance change changed changes charge
   charged charges cheap check chief chiefs child children chip chips choice citizens city civil claim claimed claims
   clashes class clear clients climate close closed closer club coal coast code cold come comes comment comments
   common commuters companies company complete computer concern concerns consumer consumers contact content control
   cost costs council count country couple course court courts cover coverage covid create credit crew crews crime
   crisis critics crowds crude cut cuts cyber daily damage dark data date day days dead deadly deal deals dear death
   deaths debt deep defence defenders defense delays demand demands denied denies deputy details developer developers
   device diplomats direct disaster dispute doctors does doing dollar done double doubt down dozen draft drive driver
   drivers drop drops due duty each earlier early earnings earth east easy economists economy editor editors effect
   effects effort efforts else email emails emergency employees employers end ends energy engineer engineers enough
   entire especially even evening event events ever every everyone everything evidence exactly except exclusive
   executives expect expected expects experts export exports expose extra eye face faces fact factory facts failed
   fails fair fake fall falling falls false families family famous fans far farmers fast fears federal feel fees fell
   fellow few fewer field fight figures filed files film final find fine fire firefighters firm firms first five
   flights floods focus follow food foreign form former forward found four fraud free fresh friends front fuel full
   fund funds funny further future gain gains game games gas gave gay general get gets getting girl girls give given
   gives global go goes gold gone good goods gov government governments great green ground group groups grow growing
   grows growth guess guests gun guns guy guys had half hand hands happy hard head heads health hear hearing heat
   heavy held hello help helped her here high higher highlights hire hits hold holding holds home homes hope hopes
   hospital hospitals host hot hour hours house houses huge human hundreds husband idea if image images immediately
   impact import imports include including income increase increased incumbent independent individual industry
   inflation inside instead interest international internet investigators investors issue issues item items jail job
   jobs joint judges jury just keep keeps key kids kill killed kills kind king know known lab labor labs lack land
   large largest last late later latest launch launches law lawmakers lawyer lawyers lay lead leader leaders leading
   leads leaked learn least leave leaves led left legal less let letter letters level life light likely limits line
   list little live lives living loan loans local locals long look looking looks loss losses lost lot lots love low
   lower main make makers makes male man management managers many map market markets mass matter maybe mayor means
   measures media medical meet meeting members men message met middle migrants military million millions mind
   minister ministers miss missing mixed model models modern money month months more morning mortgage most mother
   mothers mounting move moves movie much murder music must name named names national natural near need needs
   neighbors neighbours never new news next nice night no nobody none north note notes nothing notice now nuclear
   number numbers nurses obviously odd oddly off offer offers office officer officers official officials often oil
   old once one ones online only open opens operators opinion opponents opposition orders other others our out
   outside over overall own owner owners oxygen page paid pain panel paper parents part parties partners parts party
   pass passengers past path patients pay pays peace people per percent perhaps person phone photo photos pick
   picture pictures pilots place places plan plane plans play player players pledge plenty plus point points police
   policy political politicians polls poor popular ports possible post posts potential power present press pressure
   pretty previous price prices prime prior prison private probably problem problems process producers product profit
   profits progress project projects promise proof property prosecutors protesters protests prove public publishers
   pupils push put puts quarter question questions quick quickly quite quote race rain raise raises rate rates rather
   raw read readers reading ready real really reason reasons rebels recent recently record records red refugees
   regulators related relatives remember rent report reported reporter reporters reporting reports republic rescue
   rescuers research researchers residents response rest result results retail returns revenue review rich right
   rights ring riot rise rises rising risk risks rival rivals river road rocket role room roughly round row rule
   rules rumor run running runs safe safety said sale sales same sanctions save say saying says scale schools science
   scientists score scores sea search season second secret secretary section security see seeking seems seen sell
   sellers senate senator senators send senior sent separate series serious service services session set sets several
   sex share shareholders shares she shift shop shops short shot should show showed shows shut sick side sign signs
   similar simply since single sister site sites six skip slow small smart social software sold soldiers solid some
   someone something sometimes son soon sorry sources south space speaker speakers special spending spokesman
   spokeswoman sport sports spring square staff stage stake start started starts state states stay steel step steps
   still stock stocks stop stops store stores storm story strange street strength strike strikes strong stronger
   struck students studies study stuff style subscribe subject such suddenly summer summit supply support supporters
   supreme sure surely survey surveys suspect suspects system systems table take taken takes talk talks tariffs
   target targets task tax taxes teachers team teams tech technology teens tell ten tensions term terms terror test
   tests text thank thanks theft then there thing things think third thousands threat threats three ticket tickets
   tight time times tiny tip tired today together told ton tonight too took top total touch tough tour tourists
   towards town track trade traders traffic train training trains travel travellers treasury trial trouble troops
   truck trucks true trust truth try turn turning twice two type under unions unit unknown unless unlike unlikely
   unrest until update updates upon urgent use used users uses usual utilities value various vendors venture version
   very vice victim victims video videos view viewers views violence virus visit visitors voice vote voters votes
   wait wage wages wait wake walk wall want wanted wants war warm warned warning warnings warns wars was watch water
   way ways weak weapons weather web website week weekend weeks weird welcome well went west wet what whatever
   whenever where whether white whole wholesale why wide widow wife wild win wind winner winners wins winter wire
   with within without witnesses woman women word words work worker workers working works world worried worry worse
   worst worth would wounded write writer writers wrong yeah year years yes yet yields young your youth zero confused
   angry anxious brave cautious cheeky crafty crazy creepy cruel crude dodgy eager fiery furious gloomy greedy grim
   grumpy gutsy happy heroic jittery keen lonely lucky mighty nasty nervous panicky plucky proud rowdy scary shady
   shaky shifty silly skittish sleazy sly sneaky spooky stingy stunned tiny tricky upbeat wary wily building
   additional throughout conflict incident bipartisan semiconductor clients formal`,
);

/** Well-known names that look like common words by their ending. */
const LIKE_COMMON = wordSet(
  `reuters boeing airbus walmart verity amity vanity trinity serendipity felicity rangers lakers warriors steelers
   packers dodgers raiders chargers rogers flanders bing sterling fleming browning manning fielding spalding hermes
   disney kellogg siemens philips`,
);

/** Endings that common words have and names hardly ever: "Legislation", "Investors", "Accusing", "Reportedly". */
const COMMON_ENDING =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ance|ence|ously|ally|edly|ingly|ly|ism|isms|ists|ing|ings|ised|ized|ated|ers|ors|ives|able|ible|ical|ful|less|ous)$/;

/** Whether `norm` (lower case) is an ordinary word when a capital is all that speaks for a name. */
export function isCommonWord(norm: string): boolean {
  if (PLACES.has(norm) || LIKE_COMMON.has(norm)) return false;
  return OPENERS.has(norm) || COMMON.has(norm) || (norm.length > 5 && COMMON_ENDING.test(norm));
}
