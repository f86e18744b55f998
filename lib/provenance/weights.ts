/**
 * The words provenance reads by, in one place.
 *
 * The cue verbs are general English reporting verbs (the classes follow the usual grammars of speech and attitude
 * verbs); which of them are worth keeping was checked on the development half of PolNeAR (Newell et al., LREC 2018):
 * a verb stays when at least a third of its occurrences there are cues, or when it carries chains in news prose.
 */

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
const DOUBLES = new Set(['admit', 'refer', 'plan', 'quip', 'dub', 'rebut', 'label', 'put']);

/** Every inflected form of the cue verbs. */
export const CUES: ReadonlyMap<string, Cue> = cueForms();

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
  'suggest indicate imply hint underline underscore highlight show confirm reaffirm determine',
);

/** Saying so makes it so: without a clause or a quotation these are acts, not reports. */
export const PERFORMATIVE = wordSet('declare certify issue');

/** Those who speak for the organisation they are at. */
export const LEADERS = wordSet('bosses executives officials leaders chiefs');

/** An outlet's own voice. */
export const HOUSE_NOUNS = wordSet('desk newsroom staff reporter reporters correspondent');

/** Nouns of speech that carry content themselves: "X's claim that", "by X's count". */
export const SPEECH_NOUNS = wordSet(
  `claim allegation accusation assertion suggestion contention warning argument announcement statement complaint charge
   denial insistence belief view estimate count tally reckoning account version prediction forecast promise pledge vow`,
);

/** What a text is called by those who quote it. */
export const DOCUMENT_NOUNS = wordSet(
  `letter statement report release bulletin memo memorandum filing complaint lawsuit suit document documents note survey
   poll study paper article story piece post tweet email transcript indictment ruling verdict register entry account
   item dispatch coverage book blog affidavit audit review analysis brief notice order resolution motion testimony
   declaration guidance prospectus update interview reporting thread wire cable prosecution petition file files records`,
);

/** Nouns that stand for an organisation named before. */
export const ORGANISATION_NOUNS = wordSet(
  `company firm group agency institute ministry department office bank union party government administration commission
   committee council court association federation university hospital school newspaper paper broadcaster network outlet
   publication magazine organisation organization body board campaign developer maker lab startup carrier airline
   retailer manufacturer regulator watchdog authority service force police charity foundation society club league team
   chamber observatory bureau giant lender insurer operator supplier producer publisher conglomerate corporation start`,
);

/** Nouns that stand for a person by role. */
export const ROLE_NOUNS = wordSet(
  `spokesman spokeswoman spokesperson official officer aide adviser advisor analyst economist lawyer attorney director
   chair chairman chairwoman chief executive president minister governor mayor senator secretary leader head manager
   boss founder professor researcher scientist expert judge prosecutor headteacher teacher doctor general commander
   ambassador diplomat lawmaker legislator trader investor resident witness neighbour neighbor reporter correspondent
   editor author owner worker strategist pollster candidate congressman congresswoman representative source insider
   bankers banker counsel deputy coach captain chancellor commissioner treasurer organizer organiser activist critic`,
);

/** Titles before a name; the name is what remains. */
export const TITLES = wordSet(
  `mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president minister
   prime chancellor secretary mayor judge justice gen general col colonel maj major capt captain lt lieutenant sgt
   chief executive director chairman chairwoman chair vice deputy king queen prince princess pope cardinal bishop rev
   reverend father headteacher regional foreign finance interior former then acting spokesman spokeswoman spokesperson
   councillor ambassador commissioner rabbi imam sheikh attorney`,
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
   ambassador embassy military army navy regulator authority authorities administration lawmaker
   lawmakers secretary treasury mp legislator`,
);

/** Last words of outlets' names: "Northern Gazette", "Harbour Post". A shape rule, so new outlets are known too. */
export const OUTLET_WORDS = wordSet(
  `times post gazette wire newswire news herald tribune journal chronicle courier observer ledger telegraph guardian
   mail mirror star sun globe standard examiner inquirer dispatch monitor bulletin register review today daily weekly
   radio television tv broadcasting press agency-france live record sentinel argus echo advertiser mercury argosy`,
);

/** Verbs that make the subject an outlet that reports, when it looks like one. */
export const REPORTING = wordSet(
  'report reported reports reporting wrote writes broke relayed carried published',
);

/** Documents that are one and the same for all who cite one in the same matter, unlike reports and statements. */
export const SHARED_DOCUMENTS: ReadonlyMap<string, string> = new Map(
  'release letter memo memorandum filing prospectus indictment lawsuit affidavit communique leak'
    .split(' ')
    .map((noun) => [noun, noun === 'memorandum' ? 'memo' : noun]),
);

/**
 * How likely a token must be to count (tagger.ts). Below one half because a missed token and a wrong one cost F1 the
 * same while annotators leave out more than they add: best of a grid on PolNeAR's development half, cross-validated.
 */
export const TAGGING = {
  source: 0.35,
  cue: 0.3,
  content: 0.45,
} as const;

/** Thresholds of origins.ts: what makes two texts too alike to be independent. */
export const LIKENESS = {
  /** Words in a shingle; five is the usual choice for near duplicates (Broder 1997). */
  shingle: 5,
  /** Share of the shorter text's shingles found in the longer one; at half, wording was copied rather than re-reported. */
  containment: 0.5,
  /** Shorter texts, in words, say too little to be called copies. */
  leastWords: 12,
  /** Shorter whole texts, in words, are no stories: a notice may well be worded like another. */
  leastTextWords: 80,
} as const;

/** When two quotations are wordings of the same words (quotations.ts). Conventions, checked on invented cases. */
export const QUOTED = {
  /** Fewer quoted words are emphasis: "so-called", "a very big mistake". */
  leastWords: 4,
  /** Share of the shorter one's words that the longer one has in order; lower ties what merely shares a phrase. */
  share: 0.6,
  /** Words it must share in one run; lower ties sentences that share function words only. */
  run: 4,
  /** Share of the longest form's words from which a form is full: a word or two more is no fuller statement. */
  full: 0.9,
  /** Quoted words that make two passages one origin whoever is credited: a shorter phrase may be coined twice. */
  tie: 6,
} as const;

/** When one passage leads to another (hop.ts), and how sure that is: orders the paths of a trace, no more. */
export const HOP = {
  /** Share of the shorter passage's words kept in order, and their number, from which wording is the same; below it is re-told. */
  verbatim: 0.8,
  verbatimWords: 8,
  /** A link and a name say where a text comes from; a likeness does not. */
  linked: 0.95,
  credited: 0.9,
  quotation: 0.85,
} as const;

/** How far a trace goes (trace.ts). */
export const TRACE = {
  /** Paths shown: more candidates than a reader compares. */
  paths: 4,
  /** First steps that are followed, the surest first: each is held against every carrier. */
  starts: 6,
  /** Longest path: news that passed through more hands in one library is the same few met again. */
  hops: 5,
  /** Characters between the words that credit and the day named with them: "said in a letter dated". */
  dayReach: 30,
} as const;

/** Verbs that make an accusation of what they report. */
export const ACCUSING = wordSet('accuse blame allege charge fault condemn denounce');

/** What of other documents counts as left out of the page (unmentioned.ts): strict, because "not mentioned" must be true. */
export const UNMENTIONED = {
  /** Words of substance below which a sentence tells too little. */
  leastWords: 5,
  /** Share of a sentence's words of substance in one sentence of the page from which the page mentions it. */
  mentioned: 0.5,
  /** Share from which a sentence of the page that is merely related mentions it. */
  related: 0.35,
  /** Share from which a pair is judged at all: what keeps some hundred sentences from costing seconds. */
  candidate: 0.25,
  /** Least confidence that two documents say the same; at .6 two that contradict each other got through on the gold stories. */
  confidence: 0.7,
  /** Most that are shown. */
  shown: 5,
} as const;

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

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
