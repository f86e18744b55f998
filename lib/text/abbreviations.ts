/**
 * Abbreviations of English news, by what their full stop can mean. General style-book knowledge (AP and Reuters
 * style guides list most of them); keys are lower case without the last full stop.
 */
import { wordSet } from './word-set';

/** Never end a sentence before a capital: a name or a rank follows. */
export const TITLES = wordSet(
  `mr mrs ms mx messrs mme mlle dr prof sen sens rep reps gov govs gen lt maj col cmdr cpl capt sgt pvt adm brig supt
   insp det rev fr sr. hon pres amb sec atty asst assoc dep msgr st ste mt ft vs v eg ie e.g i.e cf viz al p.s ps
   supts dist pfc spc cpt ens rt lieut gens cols drs profs revs justices`,
);

/** End nothing when a number (or a roman numeral) follows: "No. 10", "Fig. 3", "pp. 4". */
export const BEFORE_NUMBER = wordSet(
  `no nos n° p pp vol vols fig figs art arts sec secs ch chap cap para par ver approx ca c est ed eds pt pts tel ext
   rev s ss jan feb mar apr jun jul aug sep sept oct nov dec sat sun mon tue tues wed thu thur thurs fri op q`,
);

/** End a sentence only when what follows reads like a beginning: companies, places, degrees, times, units. */
export const EITHER = wordSet(
  `inc ltd co cos corp corps bros plc llc llp gmbh s.a s.p.a jr sr esq etc ph.d m.d b.a m.a b.s m.sc d.d.s j.d r.n
   u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c n.y n.j l.a n.c s.c n.h n.m n.d s.d r.i w.va p.r b.c a.d a.m p.m am pm ala
   ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
   tex va vt wash wis wyo ont que alta dept univ assn inst natl intl govt dept mfg mgr ave blvd rd hwy bldg ft in lb
   lbs oz yd mi km kg cm mm hr hrs min mins yr yrs sq cu max avg misc incl excl i.v u.n.h.c.r jan feb mar apr jun jul
   aug sep sept oct nov dec sat sun mon tue tues wed thu thur thurs fri st th nd rd`,
);

/** Capitalised, these open a sentence and are hardly ever part of a name. */
export const OPENERS = wordSet(
  `the a an this that these those there here it its he his she her hers they their them we our you your i my but and
   or so yet nor for if when while although though because since as unless until before after once in on at by with
   without from to of under over during among amid despite like unlike instead between across about what who whom
   whose which why how where is are was were do does did can could will would should may might must has have had not
   no nor none nothing never both either neither each every some any many most more several few all such other others
   another one however meanwhile still also then now later earlier today yesterday tomorrow moreover furthermore
   additionally finally according please see let thus therefore hence indeed perhaps maybe yes ok okay well oh even
   only just nearly almost two three four five six seven eight nine ten dozens hundreds thousands millions separately
   travelers people officials police`,
);

/** Verbs that follow a quotation and belong to its sentence: "“Who knows?” Smith asked." */
export const SPEECH_VERBS = wordSet(
  `said says say asked asks wrote writes added adds told tells replied replies answered shouted cried tweeted posted
   noted wondered quipped joked thought continued concluded explained exclaimed insisted recalled warned argued
   yelled whispered`,
);

/** Names that carry an exclamation or question mark inside a sentence. */
export const NAMES_WITH_MARKS = wordSet('yahoo jeopardy yum y oklahoma mamma chips panic bakugan wham');
