/**
 * What holds on which site: a rule for a host holds for its subdomains too, unless they have one of their own. No browser
 * in here: whether a site may be read by itself at all is a permission, which sites.ts knows.
 */

/** When pages of a site are read: by themselves, when the reader asks, or not even then. */
export type ReadingRule = 'automatic' | 'ask' | 'never';
/** When marks are shown: always, only while the panel is open, or not until the reader asks. */
export type MarksRule = 'always' | 'with-panel' | 'never';

/** In the order they are offered. */
export const READING_RULES: readonly ReadingRule[] = ['automatic', 'ask', 'never'];
/** In the order they are offered. */
export const MARKS_RULES: readonly MarksRule[] = ['always', 'with-panel', 'never'];

/** What the reader wants otherwise on one site; what is missing is as elsewhere. */
export interface SiteRule {
  reading?: ReadingRule;
  marks?: MarksRule;
  /** What is read there is kept in the library; nowhere unless it is said. */
  keep?: true;
}

/** Rules by host. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** The rule for a host: of each kind the nearest, its own before that of the domain it is under. */
export function ruleFor(host: string, rules: SiteRules): SiteRule {
  const found: SiteRule = {};
  for (let at = host; at !== ''; at = parentOf(at)) Object.assign(found, { ...own(rules, at), ...found });
  return found;
}

/** When a host is read, given whether the browser lets us read it by itself. */
export function readingOn(host: string, rules: SiteRules, permitted: boolean): ReadingRule {
  const { reading } = ruleFor(host, rules);
  if (reading === 'never' || reading === 'ask') return reading;
  return permitted ? 'automatic' : 'ask';
}

/** When marks are shown on a host. */
export function marksOn(host: string, { marks, sites }: { marks: MarksRule; sites: SiteRules }): MarksRule {
  return ruleFor(host, sites).marks ?? marks;
}

/** The rules with parts of one host's changed; `undefined` makes a part as elsewhere, and a rule without parts goes. */
export function withRule(
  rules: SiteRules,
  host: string,
  change: { [Part in keyof SiteRule]: SiteRule[Part] | undefined },
): SiteRules {
  const parts = Object.entries({ ...own(rules, host), ...change }).filter(([, value]) => value !== undefined);
  const others = Object.entries(rules).filter(([other]) => other !== host);
  const all = parts.length === 0 ? others : [...others, [host, Object.fromEntries(parts)] as const];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which pages a content script goes into by itself. */
export interface ScriptPlaces {
  matches: string[];
  excludeMatches: string[];
}

/**
 * Where the reader goes by itself: everywhere the browser permits, less the hosts that are not to be read by themselves,
 * and again the hosts below those that are. Each entry is a registration of its own, and no page is in two of them.
 */
export function automaticPlaces(permitted: readonly string[], rules: SiteRules): ScriptPlaces[] {
  if (permitted.length === 0) return [];
  const excluded = Object.keys(rules).filter((host) => isHeldBack(host, rules));
  const below = (host: string) => excluded.filter((other) => isUnder(other, host));
  const main = { matches: [...permitted], excludeMatches: excluded.map(patternOf) };
  const back = Object.keys(rules)
    .filter(
      (host) => own(rules, host).reading === 'automatic' && excluded.some((other) => isUnder(host, other)),
    )
    .map((host) => ({ matches: [patternOf(host)], excludeMatches: below(host).map(patternOf) }));
  return [main, ...back];
}

/** Rules out of what was stored or imported: what is no host or no rule is left out, the others hold. */
export function siteRulesFrom(value: unknown, hostFrom: (typed: string) => string): SiteRules {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  let rules: SiteRules = {};
  for (const [typed, rule] of Object.entries(value)) {
    const host = hostFrom(typed);
    const { reading, marks, keep } = (rule ?? {}) as Partial<Record<keyof SiteRule, unknown>>;
    if (host === '') continue;
    rules = withRule(rules, host, {
      reading: READING_RULES.find((known) => known === reading),
      marks: MARKS_RULES.find((known) => known === marks),
      keep: keep === true ? true : undefined,
    });
  }
  return rules;
}

function isHeldBack(host: string, rules: SiteRules): boolean {
  const { reading } = own(rules, host);
  return reading === 'ask' || reading === 'never';
}

function own(rules: SiteRules, host: string): SiteRule {
  return Object.hasOwn(rules, host) ? (rules[host] ?? {}) : {};
}

/** `www.news.example` -> `news.example` -> `example` -> ``. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Below a domain, not the domain itself. */
function isUnder(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`);
}

/** A number has no subdomains, and a pattern with a star before it would be refused. */
function patternOf(host: string): string {
  return /[a-z]/i.test(host) ? `*://*.${host}/*` : `*://${host}/*`;
}
