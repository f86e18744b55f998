/** Clock times as news writes them: noon, 7:05 p.m., 16:57 UTC, 0431 GMT, 9 a.m. Eastern time. */
import { meridiemAt } from './calendar';
import { EVER, type Hit } from './days';
import type { Token } from './tokens';
import { zoneAt } from './zones';

/** The clock time that starts at token `at`, or null. */
export function clockAt(tokens: Token[], at: number): Hit | null {
  const token = tokens[at];
  if (!token) return null;
  if (
    (token.norm === 'noon' || token.norm === 'midday' || token.norm === 'midnight') &&
    tokens[at - 1]?.norm !== 'after'
  )
    return time(tokens, token.norm === 'midnight' ? 0 : 720, at + 1);
  if (token.kind !== 'number') return null;
  // Without a colon only a zone shows that it is a time.
  const plain = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
  if (plain) {
    if (!zoneAt(tokens, at + 1)) return null;
    return time(tokens, Number(plain[1]) * 60 + Number(plain[2]), at + 1);
  }
  const match = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(token.text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = match[2] === undefined ? 0 : Number(match[2]);
  const meridiem = hours >= 1 && hours <= 12 ? meridiemAt(tokens, at + 1) : null;
  if (meridiem)
    return time(tokens, (hours % 12) * 60 + minutes + (meridiem.afternoon ? 720 : 0), meridiem.next);
  if (/^\d{1,2}:\d\d$/.test(token.text)) return time(tokens, hours * 60 + minutes, at + 1);
  return null;
}

function time(tokens: Token[], minutes: number, end: number): Hit {
  const zone = zoneAt(tokens, end);
  return {
    from: -EVER,
    to: EVER,
    precision: 'time',
    minutes,
    zones: zone?.minutes ?? [],
    next: zone?.next ?? end,
  };
}
