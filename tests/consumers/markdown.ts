/** Markdown rendered by micromark with GitHub's footnotes, and what a reader then sees. */
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { absent, type Found, said, shownQuotes, type Taken } from './taken';

/** The article, a footnote for each claim with its quotations, and no markup from outside. Counts footnotes. */
export function rendered({ dossier, read }: Taken): Found {
  const { report, article } = dossier;
  // Markup of the text's own would be let through here, and be found below.
  const html = micromark(read('md'), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmFootnote()],
    htmlExtensions: [gfmFootnoteHtml()],
  });
  const { document } = new JSDOM(html).window;
  const references = [...document.querySelectorAll('a[data-footnote-ref]')];
  const notes = [...document.querySelectorAll('section[data-footnotes] > ol > li')];
  const faults: string[] = [];
  for (const [what, { length }] of [
    ['references', references],
    ['footnotes', notes],
  ] as const)
    if (length !== report.claims.length) faults.push(`${length} ${what} for ${report.claims.length} claims`);
  for (const [index, { evidence }] of report.claims.entries()) {
    const quotes = evidence.filter(({ relation }) => relation !== 'related').map(({ quote }) => quote);
    faults.push(...absent(`note ${index + 1}`, quotes, notes[index]?.textContent ?? ''));
  }
  for (const note of [...references, ...document.querySelectorAll('section[data-footnotes]')]) note.remove();
  const body = said(document.body.textContent ?? '').replace(/[=≠≈○]/g, '');
  const blocks = article.blocks.map(({ start, end }) =>
    article.text.slice(start, end).replace(/[=≠≈○]/g, ''),
  );
  faults.push(...absent('the article', blocks, body));
  for (const { localName } of document.querySelectorAll(
    'script, img, iframe, object, style, [onclick], [onload]',
  ))
    faults.push(`a <${localName}> came through`);
  for (const link of document.querySelectorAll('a[href]'))
    if (!/^(?:https?:|#)/.test(link.getAttribute('href') ?? ''))
      faults.push(`a link to ${link.getAttribute('href')}`);
  const quoted = shownQuotes(dossier).length;
  return { things: report.claims.length + quoted, faults };
}
