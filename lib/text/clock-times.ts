/** Clock times as news writes them: noon, 7:05 p.m., 16:57 UTC. */
import { meridiemAt } from './calendar';
import { EVER, type Hit } from './days';
import type { Token } from './tokens';

const ZONES = /^(utc|gmt|et|est|edt|pt|pst|pdt|bst|cet|cest|ist|jst|local)$/;

/** The clock time that starts at token `at`, or null. */
export function clockAt(tokens: Token[], at: number): Hit | null {
  const token = tokens[at];
  if (!token) return null;
  if (
    (token.norm === 'noon' || token.norm === 'midday' || token.norm === 'midnight') &&
    tokens[at - 1]?.norm !== 'after'
  )
    return time(token.norm === 'midnight' ? 0 : 720, at + 1);
  if (token.kind !== 'number') return null;
  const match = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(token.text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = match[2] === undefined ? 0 : Number(match[2]);
  const meridiem = hours >= 1 && hours <= 12 ? meridiemAt(tokens, at + 1) : null;
  if (meridiem)
    return time(
      (hours % 12) * 60 + minutes + (meridiem.afternoon ? 720 : 0),
      zoneAfter(tokens, meridiem.next),
    );
  if (/^\d{1,2}:\d\d$/.test(token.text)) return time(hours * 60 + minutes, zoneAfter(tokens, at + 1));
  return null;
}

function zoneAfter(tokens: Token[], at: number): number {
  return ZONES.test(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'local' ? at + 1 : at;
}

function time(minutes: number, next: number): Hit {
  return { from: -EVER, to: EVER, precision: 'time', minutes, next };
}
