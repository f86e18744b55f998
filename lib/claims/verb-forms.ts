/**
 * The forms of English verbs and what they say: reporting, happening, thinking, commenting. Written by hand; regular
 * forms are built.
 */

/** What a verb form is to the scorer. */
export type VerbKind = 'reporting' | 'event' | 'mental' | 'analysis' | 'other';

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

/** What one spelling of a verb can be. */
export interface Form {
  kind: VerbKind;
  past: boolean;
  participle: boolean;
  third: boolean;
  base: boolean;
}

let built: Map<string, Form> | null = null;

/** Built when the first verb is asked for: every start of the worker would pay for it otherwise. */
function forms(): Map<string, Form> {
  built ??= buildForms();
  return built;
}

/** The verb that `norm` is a form of, `null` for none: listed verbs, else regular pasts in -ed. */
export function verbForm(norm: string): Form | null {
  return forms().get(norm) ?? regular(norm);
}

/** The kind of the verb behind an -ing form. */
export function kindOfGerund(gerund: string): VerbKind {
  const root = gerund.slice(0, -3);
  return (forms().get(root) ?? forms().get(`${root}e`) ?? forms().get(root.slice(0, -1)))?.kind ?? 'other';
}

/** "-ed" forms of verbs that stand in no list. */
function regular(norm: string): Form | null {
  if (norm.length < 5 || !/[a-z](?:ed)$/.test(norm) || /(?:eed|red|hundred|united)$/.test(norm)) return null;
  return { kind: 'other', past: true, participle: true, third: false, base: false };
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
