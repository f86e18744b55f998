/**
 * Places whose pages are never kept by themselves, whatever the reader chose: what is read there is theirs, not news. Told
 * by how such places name themselves; a place that slips through is kept only if the reader chose its very site.
 */

/** Why a place is sensitive. */
export type Sensitive = 'local' | 'mail' | 'money' | 'health' | 'account' | 'private';

interface Rule {
  why: Sensitive;
  /** Of the host, its labels joined by dots. */
  host?: RegExp;
  /** Of the path. */
  path?: RegExp;
}

/** In the order they are asked; each says what it leaves out and why. */
const RULES: readonly Rule[] = [
  // The reader's own network: routers, printers, wikis of a company. No news is published there.
  {
    why: 'local',
    host: /^(?:localhost|[^.]+)$|\.(?:local|localhost|internal|intranet|lan|home|corp|home\.arpa)$/,
  },
  // Addresses reserved for private networks, and the machine itself (RFC 1918, 3927, 4193, 4291).
  {
    why: 'local',
    host: /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$|^169\.254\.\d+\.\d+$|^0\.0\.0\.0$|^\[(?:::1|f[cde][0-9a-f:]*)\]$/,
  },
  // Letters and conversations: a host that calls itself mail or chat. "mail" must be the label, for papers are called so, too.
  { why: 'mail', host: /^(?:(?:web|e|my)?mail|inbox|imap|smtp|owa|outlook|messages?|chat|messenger)\./ },
  // Money: a label that says bank, and the kinds of hosts where one pays.
  {
    why: 'money',
    host: /(?:^|\.)(?:[a-z0-9-]*bank(?:ing)?|banque|banco|sparkasse|pay|payments?|checkout|billing|wallet|brokerage)\.|\.bank$/,
  },
  // Health: portals of patients, clinics and insurers; not "health" alone, which is a section of every paper.
  {
    why: 'health',
    host: /(?:^|\.)(?:[a-z0-9-]*patients?|mychart|[a-z0-9-]*clinic|[a-z0-9-]*hospital|pharmacy|apotheke|krankenkasse|telehealth)\.|\.(?:health|hospital|clinic|doctor)$/,
  },
  // Whoever signs in, orders or sets something there: hosts and paths that are about the reader themselves.
  { why: 'account', host: /^(?:accounts?|login|signin|auth|sso|id|secure|my|portal|admin|dashboard)\./ },
  {
    why: 'account',
    path: /\/(?:log-?in|sign-?in|sign-?up|register|accounts?|profile|settings|checkout|cart|basket|orders?|inbox|messages|password|admin)(?:[/.?]|$)/i,
  },
];

/** Why a page is never kept by itself, `null` when it may be. */
export function sensitive(address: string): Sensitive | null {
  if (!URL.canParse(address)) return 'private';
  const { protocol, hostname, pathname, username } = new URL(address);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '') return 'private';
  const rule = RULES.find(({ host, path }) => host?.test(hostname) || path?.test(pathname));
  return rule?.why ?? null;
}
