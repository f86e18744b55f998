/** The browsers' patterns of hosts, `https://news.example/*`: values in, values out. */

/** The pattern that covers an address of the web, `null` for every other. */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** `https://*.news.example/*` -> `news.example`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}

/** The host permission that covers a page, with the host as people say it; `null` where none can be asked for. */
export function siteOf(url: string | undefined): { pattern: string; host: string } | null {
  const pattern = patternOf(url ?? '');
  return pattern === null ? null : { pattern, host: hostOf(pattern) };
}

/** Whether a permission for `granted` is one for `pattern`, which names one host. */
export function covers(granted: string, pattern: string): boolean {
  const [scheme = '', host = ''] = partsOf(granted);
  const [wantedScheme = '', wanted = ''] = partsOf(pattern);
  if (scheme !== '*' && scheme !== wantedScheme) return false;
  if (host === '*' || host === wanted) return true;
  return host.startsWith('*.') && (wanted === host.slice(2) || wanted.endsWith(host.slice(1)));
}

function partsOf(pattern: string): string[] {
  return (/^([^:]+):\/\/([^/]*)/.exec(pattern) ?? []).slice(1);
}
