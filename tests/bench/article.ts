/** The benchmark's page: a news story of a given length out of the demo article and the bundled documents' own sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sentences of the bundled documents, mixed so that neighbours come from different ones; always in the same order. */
export function storySentences(root: string): string[] {
  const folder = join(root, 'assets', 'corpus');
  const sentences = readdirSync(folder)
    .filter((file) => /^\d+\.json$/.test(file))
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { text: string }).text.split('\n'),
    )
    .flatMap((line) => line.split(/(?<=[.?!”]) (?=[A-Z“])/))
    .filter((sentence) => sentence.split(' ').length > 8 && /[.?!”]$/.test(sentence.trim()));
  // A stride that shares no factor with the count visits all of them and mixes the documents.
  const stride = 37;
  return sentences.map((_, at) => (sentences[(at * stride) % sentences.length] ?? '').trim());
}

/**
 * An HTML page whose story has about `words` words, in paragraphs of three sentences. Sentences that the library holds
 * stand among sentences it does not, as in any story; `run` makes each page's text new, so that no report is on the shelf.
 */
export function benchPage(root: string, words: number, run: number): string {
  const sentences = storySentences(root);
  const story = [`This is edition ${run} of the page, printed in ${1900 + run} copies.`];
  for (let at = 0, count = 0; count < words && at < sentences.length; at += 1) {
    const sentence = sentences[at] ?? '';
    story.push(sentence);
    count += sentence.split(/\s+/).length;
  }
  const paragraphs: string[] = [];
  for (let at = 0; at < story.length; at += 3) paragraphs.push(story.slice(at, at + 3).join(' '));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edition ${run}</title></head><body>
<header><nav>${'<a href="/x">Section</a> '.repeat(40)}</nav></header>
<main><article><h1>Edition ${run}</h1>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article></main>
<aside>${'<p><a href="/y">Another story that is not this one</a></p>'.repeat(60)}</aside>
<footer>${'<a href="/z">Imprint</a> '.repeat(40)}</footer></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
