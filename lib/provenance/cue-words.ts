/**
 * The words that say that somebody said something.
 *
 * The cue verbs are general English reporting verbs (the classes follow the usual grammars of speech and attitude
 * verbs); which of them are worth keeping was checked on the development half of PolNeAR (Newell et al., LREC 2018):
 * a verb stays when at least a third of its occurrences there are cues, or when it carries chains in news prose.
 */
import { wordSet } from '../text/word-set';

/**
 * What a cue does, because each takes its content differently:
 * `say` a clause or quotation; `tell` somebody, then a clause; `accuse` an object; `label` an object and a name for it;
 * `hold` a belief or expectation; `figure` a number; `answer` a denial or refusal; `stance` a wish, plan or backing,
 * which is an attribution but never the origin of a fact.
 */
export type Act = 'say' | 'tell' | 'accuse' | 'label' | 'hold' | 'figure' | 'answer' | 'stance';

const VERBS: Record<Act, string> = {
  say: `say state claim allege assert argue contend insist maintain note add explain report announce declare warn admit
    acknowledge concede confirm suggest indicate observe remark comment write tweet post testify predict forecast
    estimate stress emphasize emphasise reply respond repeat reiterate charge complain caution recall reveal disclose
    conclude predict quip joke recount assess advise propose recommend vow pledge promise threaten hint imply attest
    underline underscore reaffirm boast lament speculate theorize theorise posit determine certify swear highlight object
    moan grumble rage fume point issue credit trace`,
  tell: 'tell inform brief assure remind notify',
  accuse: `accuse blame criticize criticise condemn blast slam denounce praise fault rebuke chide hail applaud
    commend question dispute wave`,
  label: 'call describe dub term label characterize characterise brand portray depict',
  hold: 'believe think expect hope fear worry suspect doubt reckon consider understand anticipate guess foresee',
  figure: 'count put give time measure place value rate peg calculate tally set',
  answer: 'deny reject dismiss decline refuse refute rebut',
  stance: `want plan support back oppose endorse seek favor favour urge demand request agree intend aim wish ask call
    hope decide offer refuse welcome resist embrace advocate push vow prefer know feel see attack defend`,
};

/** A cue verb's dictionary form and what it does. */
export interface Cue {
  verb: string;
  act: Act;
  /** `finite` stands as a predicate ("says"), `past` may also be a participle ("described by"), `ing` leans on another clause. */
  form: 'base' | 'third' | 'past' | 'ing';
}

const IRREGULAR: Record<string, string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  put: ['put'],
  set: ['set'],
  give: ['gave', 'given'],
  swear: ['swore', 'sworn'],

  know: ['knew', 'known'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  understand: ['understood'],
  foresee: ['foresaw', 'foreseen'],
};

const DOUBLES = wordSet('admit refer plan quip dub rebut label put');

/** Every inflected form of the cue verbs. */
export const CUES: Pick<ReadonlyMap<string, Cue>, 'get' | 'has'> = {
  get: (norm) => cues().get(norm),
  has: (norm) => cues().has(norm),
};

let built: Map<string, Cue> | null = null;

/** Built when the first cue is looked for: every start of the worker would pay for it otherwise. */
function cues(): Map<string, Cue> {
  built ??= cueForms();
  return built;
}

/** "according to X", "in the words of X": cues that are not verbs, as the tokens before the source. */
export const SOURCE_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['under', 'the', 'terms', 'in'],
  ['under', 'the', 'terms', 'of'],
  ['as', 'told', 'to'],
  ['per'],
];

/** Participles and verbs that hand a report on to where it came from: "Reuters reported, citing two officials". */
export const CREDITING = wordSet('citing quoting cites cited quotes quoted crediting relayed');

/** Verbs that need their particle or object to be cues: "points *out*", "waved *away*", "issued a *denial*". */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', wordSet('out to')],
  ['wave', wordSet('away off')],
  ['issue', wordSet('denial statement warning apology rebuttal response report')],
  ['credit', wordSet('with for')],
  ['trace', wordSet('to back')],
  ['give', wordSet('as')],
  ['put', wordSet('at')],
  ['set', wordSet('at')],
  ['time', wordSet('at')],
  ['place', wordSet('at')],
  ['peg', wordSet('at')],
  ['value', wordSet('at')],
  ['rate', wordSet('at as')],
]);

/** Things say these as well as people do ("the fall suggests"): their subject must be somebody to be a source. */
export const IMPERSONAL = wordSet(
  `suggest indicate imply hint underline underscore highlight show confirm reaffirm determine`,
);

/** Saying so makes it so: without a clause or a quotation these are acts, not reports. */
export const PERFORMATIVE = wordSet('declare certify issue');

/** Nouns of speech that carry content themselves: "X's claim that", "by X's count". */
export const SPEECH_NOUNS = wordSet(
  `claim allegation accusation assertion suggestion contention warning argument announcement statement complaint
   charge denial insistence belief view estimate count tally reckoning account version prediction forecast promise
   pledge vow`,
);

/** Verbs that make the subject an outlet that reports, when it looks like one. */
export const REPORTING = wordSet(
  'report reported reports reporting wrote writes broke relayed carried published',
);

/** Verbs that make an accusation of what they report. */
export const ACCUSING = wordSet('accuse blame allege charge fault condemn denounce');

function cueForms(): Map<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const act of Object.keys(VERBS) as Act[]) {
    for (const verb of wordSet(VERBS[act])) {
      const put = (word: string, form: Cue['form']) => {
        if (!forms.has(word)) forms.set(word, { verb, act, form });
      };
      const stem = DOUBLES.has(verb) ? verb + verb.at(-1) : verb.replace(/e$/, '');
      put(verb, 'base');
      put(
        /(?:s|sh|ch|x)$/.test(verb)
          ? `${verb}es`
          : /[^aeou]y$/.test(verb)
            ? `${verb.slice(0, -1)}ies`
            : `${verb}s`,
        'third',
      );
      for (const past of IRREGULAR[verb] ?? [
        /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`,
      ])
        put(past, 'past');
      put(`${/ee$/.test(verb) ? verb : stem}ing`, 'ing');
    }
  }
  return forms;
}
