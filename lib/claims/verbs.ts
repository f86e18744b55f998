/**
 * English verbs by what they say about a sentence, and the test for a finite one.
 *
 * Written by hand from general English: a sentence without a finite verb asserts nothing, a verb of happening or
 * saying asserts something that can be looked up, a verb of judging asserts a view.
 */
import type { Token } from '../text/tokens';

/** What a verb form is to the scorer. */
export type VerbKind = 'reporting' | 'event' | 'mental' | 'analysis' | 'other';

/** One finite verb of a sentence. */
export interface FiniteVerb {
  /** Index into the sentence's tokens. */
  at: number;
  kind: VerbKind;
  form: 'past' | 'present' | 'perfect' | 'passive' | 'copula' | 'modal' | 'future' | 'auxiliary';
}

const IRREGULAR = `arise:arose:arisen awake:awoke:awoken bear:bore:borne beat:beat:beaten become:became:become begin:began:begun bend:bent
bet:bet bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken bring:brought build:built burn:burnt burst:burst buy:bought
cast:cast catch:caught choose:chose:chosen cling:clung come:came:come cost:cost creep:crept cut:cut deal:dealt dig:dug draw:drew:drawn
dream:dreamt drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt fight:fought find:found flee:fled
fly:flew:flown forbid:forbade:forbidden forecast:forecast forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got:gotten
give:gave:given go:went:gone grind:ground grow:grew:grown hang:hung hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept
know:knew:known lay:laid lead:led lean:leant leap:leapt learn:learnt leave:left lend:lent let:let lie:lay:lain light:lit lose:lost make:made
mean:meant meet:met mistake:mistook:mistaken overcome:overcame:overcome overtake:overtook:overtaken overthrow:overthrew:overthrown pay:paid
put:put quit:quit read:read ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said see:saw:seen seek:sought sell:sold send:sent
set:set shake:shook:shaken shed:shed shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk shut:shut sing:sang:sung sink:sank:sunk
sit:sat sleep:slept slide:slid speak:spoke:spoken speed:sped spend:spent spin:spun split:split spread:spread stand:stood steal:stole:stolen
stick:stuck strike:struck:stricken swear:swore:sworn sweep:swept swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn
tell:told think:thought throw:threw:thrown undergo:underwent:undergone understand:understood undertake:undertook:undertaken upset:upset
wake:woke:woken wear:wore:worn weep:wept win:won wind:wound withdraw:withdrew:withdrawn withhold:withheld write:wrote:written`;

const KINDS: Record<Exclude<VerbKind, 'other'>, string> = {
  reporting: `say tell announce report state confirm deny allege claim accuse add write warn note explain declare testify disclose reveal
release publish comment respond reply answer ask argue insist acknowledge admit describe cite quote post tweet estimate predict project
forecast expect urge call demand request pledge promise vow agree decline refuse reject dispute blame condemn criticise criticize praise
recommend propose advise rule order charge convict find conclude identify attribute name credit charge label defend issue credit brief inform
notify recall mention indicate specify register record count list reckon moan blast apologise apologize`,
  event: `kill die injure wound arrest detain jail sentence sue file launch sign vote elect win lose beat defeat resign retire appoint hire fire
dismiss replace nominate buy sell acquire merge invest fund raise cut increase decrease rise fall drop climb surge soar plunge tumble jump slip
gain grow shrink slow expand open close shut build demolish attack bomb strike hit shoot stab rob steal hack breach leak crash collapse burn
explode flood destroy damage evacuate rescue hold host meet visit travel arrive leave return flee move begin start end finish stop halt
suspend resume cancel postpone delay approve pass enact sign veto ban block restrict impose lift adopt repeal overturn uphold appeal
investigate probe search seize raid find discover detect test try use deploy send ship deliver export import produce make create develop
introduce unveil release receive obtain get give award pay owe cost earn spend donate lend borrow offer bid trade list float issue back
oppose support join quit lead head run chair serve work live bear marry study graduate teach train play score beat draw drive fly land
park break fix repair cross enter invade occupy withdraw advance retreat capture free transfer extradite deport escalate bring carry take
put set place show contain include comprise house cover span reach exceed total average double triple halve treble shed add trigger cause
prompt spark force allow bar require contact speak appear attend protest rally march gather celebrate commemorate mark bury grant deny
negotiate broker seal secure settle fine penalise penalize compensate recall withdraw inspect audit monitor track trace conduct carry
perform implement enforce apply bypass access extract copy download upload transmit infect vaccinate diagnose treat recover test operate
employ manage own control hold rename relocate transfer switch slap tighten publish print broadcast air stream film record`,
  mental: `think believe feel hope wish want like love hate fear worry doubt suppose guess imagine wonder know understand realise realize
remember forget prefer need deserve care trust regret agree disagree appreciate admire enjoy mind assume consider seem`,
  analysis: `suggest highlight underscore underline signal signify reflect illustrate demonstrate show mean imply indicate represent point
raise pose sit reveal matter shape frame position place intensify deepen threaten risk reshape transform redefine drive fuel concentrate
underpin embody symbolise symbolize epitomise epitomize exemplify amount serve remain become tend depend hinge deserve prove seem appear
sound look smell smack reek resemble face complicate undermine challenge test`,
};

interface Form {
  kind: VerbKind;
  past: boolean;
  participle: boolean;
  third: boolean;
  base: boolean;
}

const FORMS = buildForms();

const BE_PRESENT = new Set(['is', 'are', 'am']);
const BE_PAST = new Set(['was', 'were']);
const HAVE = new Set(['has', 'have', 'had']);
const DO = new Set(['do', 'does', 'did']);
const FUTURE = new Set(['will', 'shall']);
const MODALS = new Set(['would', 'could', 'can', 'may', 'might', 'must', 'should', 'ought', 'cannot']);
const SKIP = new Set([
  'not',
  'never',
  'also',
  'already',
  'just',
  'only',
  'still',
  'now',
  'since',
  'long',
  'ever',
  'always',
  'then',
  'even',
  'first',
  'yet',
  'both',
  'all',
  'been',
  'being',
  'so',
  'far',
  'to',
  'once',
  'twice',
]);
const SUBJECT_PRONOUNS = new Set([
  'i',
  'you',
  'we',
  'they',
  'he',
  'she',
  'it',
  'who',
  'which',
  'that',
  'there',
  'this',
  'these',
  'those',
  'some',
  'many',
  'all',
  'both',
  'others',
  'people',
]);
/** Words that follow a finite verb sooner than an attributive participle. */
const AFTER_FINITE =
  /^(?:the|a|an|its|their|his|her|my|our|your|it|him|them|us|me|you|this|that|these|those|to|by|in|on|at|for|from|with|into|over|of|off|up|out|down|as|and|or|but|when|after|before|while|because|if|how|what|who|whether|no|not|all|some|any|more|most|less|two|three|each|every|both|one|around|about|against|between|through|under|during|since|until|back|away|last|next)$/;
const NOT_BEFORE_FINITE = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'its',
  'their',
  'his',
  'her',
  'my',
  'our',
  'your',
  'this',
  'these',
  'no',
  'any',
  'by',
  'with',
  'for',
  'in',
  'on',
  'at',
  'from',
  'as',
  'every',
  'each',
  'more',
  'most',
  'so',
  'very',
  'and/or',
]);

/** Finite verbs in order: auxiliaries with what they carry, simple pasts, presents with a third-person ending. */
export function finiteVerbs(tokens: readonly Token[]): FiniteVerb[] {
  const found: FiniteVerb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const verb = auxiliaryAt(tokens, at) ?? lexicalAt(tokens, at, found);
    if (verb) found.push(verb);
  }
  return found.length > 0 ? found : unlisted(tokens);
}

/** "distils its models", "sprawls over": a word in -s between a noun and a determiner, when no verb is known. */
function unlisted(tokens: readonly Token[]): FiniteVerb[] {
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1]?.norm ?? '';
    return (
      index > 0 &&
      /^[a-z]{3,}[^s'’]s$/.test(token.text) &&
      before?.kind === 'word' &&
      !NOT_BEFORE_FINITE.has(before.norm) &&
      /^(?:its|the|a|an|their|his|her|no|that|it|them|over|into|up|out|off|down|onto)$/.test(next)
    );
  });
  return at < 0 ? [] : [{ at, kind: 'other', form: 'present' }];
}

/** The verb kinds and forms that `norm` can have, `null` for no known verb. */
export function verbForm(norm: string): Form | null {
  return FORMS.get(norm) ?? null;
}

function auxiliaryAt(tokens: readonly Token[], at: number): FiniteVerb | null {
  const token = tokens[at] as Token;
  const word = contracted(token) ?? token.norm.replace(/n't$/, '');
  const next = carried(tokens, at + 1);
  const main = next === null ? null : (tokens[next] as Token).norm;
  const form = main === null ? null : (FORMS.get(main) ?? regular(main));
  const kind = form?.kind ?? 'other';
  if (BE_PRESENT.has(word) || BE_PAST.has(word)) {
    if (form?.participle && !main?.endsWith('ing')) return { at, kind, form: 'passive' };
    if (main?.endsWith('ing') && main.length > 4)
      return { at, kind: baseKind(main), form: BE_PAST.has(word) ? 'past' : 'present' };
    return { at, kind: 'other', form: BE_PAST.has(word) ? 'past' : 'copula' };
  }
  if (HAVE.has(word)) {
    if (form?.participle) return { at, kind, form: 'perfect' };
    return { at, kind: 'other', form: main === 'been' ? 'perfect' : word === 'had' ? 'past' : 'present' };
  }
  if (DO.has(word)) return { at, kind, form: word === 'did' ? 'past' : 'auxiliary' };
  if (FUTURE.has(word) || word === 'wo') return { at, kind, form: 'future' };
  if (MODALS.has(word)) return { at, kind, form: 'modal' };
  return null;
}

/** The auxiliary hidden in "it's", "they've", "he'd", "we'll"; `null` for possessives and everything else. */
function contracted(token: Token): string | null {
  const match = /^(?<host>[\p{L}]+)['’](?<tail>s|re|ve|ll|d|m)$/iu.exec(token.text);
  const tail = match?.groups?.tail?.toLowerCase();
  if (tail === undefined) return null;
  if (tail === 's')
    return /^(?:it|he|she|that|there|what|who|here|where|how)$/i.test(match?.groups?.host ?? '')
      ? 'is'
      : null;
  return { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' }[tail] ?? null;
}

/** The first word after an auxiliary that is no adverb or negation. */
function carried(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    if (!SKIP.has(token.norm) && !/ly$/.test(token.norm)) return at;
  }
  return null;
}

function lexicalAt(tokens: readonly Token[], at: number, found: readonly FiniteVerb[]): FiniteVerb | null {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const before = previous?.kind === 'word' || previous?.kind === 'number' ? previous.norm : '';
  const form = FORMS.get(token.norm) ?? regular(token.norm);
  if (!form || NOT_BEFORE_FINITE.has(before)) return null;
  if (/^\p{Lu}/u.test(token.text) && at > 0 && !form.third && !form.past) return null;
  const last = found.at(-1);
  if (last && last.form !== 'past' && at - last.at <= 5 && carried(tokens, last.at + 1) === at) return null;
  const kind = form.kind;
  if (form.past && at > 0 && !isReducedRelative(tokens, at, form) && !isAttributive(tokens, at, form))
    return { at, kind, form: 'past' };
  if (form.third && at > 0 && !isPluralNoun(tokens, at)) return { at, kind, form: 'present' };
  if (form.base && (SUBJECT_PRONOUNS.has(before) || isPluralSubject(tokens, at)))
    return { at, kind, form: 'present' };
  return null;
}

/** "accounts linked to X used": a past participle after a noun with a preposition behind it, and a verb still to come. */
function isReducedRelative(tokens: readonly Token[], at: number, form: Form): boolean {
  if (!form.participle) return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (!/^(?:to|by|with|in|on|as|from|at|for)$/.test(next)) return false;
  return tokens
    .slice(at + 2, at + 14)
    .some((token) => BE_PAST.has(token.norm) || HAVE.has(token.norm) || Boolean(FORMS.get(token.norm)?.past));
}

/** "enhanced detection", "US-based", "and increased scrutiny": a participle that describes the noun behind it. */
function isAttributive(tokens: readonly Token[], at: number, form: Form): boolean {
  if (!form.participle) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.text === '-' || before?.text === '–') return before.end === tokens[at]?.start;
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return false;
  if (AFTER_FINITE.test(next.norm) || /ly$/.test(next.norm)) return false;
  return (
    before === undefined ||
    before.kind === 'punctuation' ||
    /^(?:and|or|including|than|between|over|into|through|under|new|not)$|(?:al|ic|ive|ous|ary|able|ing|ed)$/.test(
      before.norm,
    )
  );
}

/** "the calls for": a noun by its surroundings, where the same letters would be a verb. */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.norm ?? '';
  if (before?.kind !== 'word') return before?.kind === 'number';
  if (/(?:al|ic|ive|ous|ary|an|ese|ish|ing|ed)$/.test(before.norm) && !/^\p{Lu}/u.test(before.text))
    return true;
  return (
    /^(?:of|are|were|have|and|is|was|will|can|may)$/.test(next) &&
    !/^(?:it|he|she|that|which|who)$/.test(before.norm)
  );
}

function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.kind !== 'word' || !next || next.kind === 'punctuation') return false;
  return (
    /[^s]s$/.test(before.norm) &&
    before.norm.length > 4 &&
    !/['’]/.test(before.text) &&
    !FORMS.get(before.norm)?.base
  );
}

/** "-ed" forms of verbs that stand in no list. */
function regular(norm: string): Form | null {
  if (norm.length < 5 || !/[a-z](?:ed)$/.test(norm) || /(?:eed|red|hundred|united)$/.test(norm)) return null;
  return { kind: 'other', past: true, participle: true, third: false, base: false };
}

function baseKind(gerund: string): VerbKind {
  const root = gerund.slice(0, -3);
  return (FORMS.get(root) ?? FORMS.get(`${root}e`) ?? FORMS.get(root.slice(0, -1)))?.kind ?? 'other';
}

function buildForms(): Map<string, Form> {
  const forms = new Map<string, Form>();
  const put = (norm: string, kind: VerbKind, flags: Partial<Form>) => {
    const known = forms.get(norm);
    if (known) Object.assign(known, flags);
    else forms.set(norm, { kind, past: false, participle: false, third: false, base: false, ...flags });
  };
  const irregular = new Map(
    IRREGULAR.split(/\s+/).map((entry) => {
      const [base = '', past = '', participle = past] = entry.split(':');
      return [base, [past, participle]] as const;
    }),
  );
  const kinds = Object.entries(KINDS) as [VerbKind, string][];
  const bases: [string, VerbKind][] = kinds.flatMap(([kind, list]) =>
    list.split(/\s+/).map((base): [string, VerbKind] => [base, kind]),
  );
  for (const base of irregular.keys()) bases.push([base, 'other']);
  for (const [base, kind] of bases) {
    const parts = irregular.get(base);
    put(base, kind, { base: true });
    put(third(base), kind, { third: true });
    if (parts) {
      put(parts[0], kind, { past: true });
      put(parts[1], kind, { participle: true });
    } else put(past(base), kind, { past: true, participle: true });
  }
  return forms;
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (
    /^(?:stop|plan|slip|drop|ship|rob|stab|ban|bar|shed|quip|trap|grab|step|cut|slap|hit|float|refer|occur|admit|permit|commit|transfer|propel|infer|control)$/.test(
      base,
    ) &&
    base !== 'float'
  )
    return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}
