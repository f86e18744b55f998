/** A story with more claims than any newspaper prints. */

const BODIES = ['council', 'court', 'ministry', 'harbour board', 'police', 'school district', 'union'];
const DEEDS = [
  (n: number) => `approved ${n + 40} homes`,
  (n: number) => `rejected ${n + 3} appeals`,
  (n: number) => `spent $${n + 2} million on roads`,
  (n: number) => `counted ${n * 7 + 100} votes`,
  (n: number) => `closed ${n + 2} bridges`,
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** HTML of a page whose every sentence claims something of its own; `claims` is about how many. */
export function longStory(claims: number): string {
  const sentences = Array.from(
    { length: claims },
    (_, n) =>
      `The ${BODIES[n % BODIES.length]} of Ward ${n + 1} ${DEEDS[n % DEEDS.length]?.(n)} on ${DAYS[n % DAYS.length]}, its office said.`,
  );
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 4)
    paragraphs.push(`<p>${sentences.slice(at, at + 4).join(' ')}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All wards</title></head><body><main><article><h1>What every ward did this week</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
