import { describe, expect, it } from 'vitest';
import { checkArticle, reportId } from '../../lib/check-article';
import type { JudgedClaim } from '../../lib/model';
import { articleOf } from '../support/articles';
import { freshCorpus, newDocument } from '../support/corpus';

const SENTENCES = [
  'The council approved the harbour plan on Monday.',
  'The works will cost 40 million crowns, the mayor said.',
  'About 300 people marched against it in March.',
  'The ferry company employs 1,200 people in the town.',
  'Its last ship was sold to a Greek owner in 2019.',
  'The court rejected an appeal by two fishermen.',
  'The bridge was closed for eleven days in May.',
  'The minister visited the yard on Thursday.',
];

async function library() {
  const corpus = await freshCorpus();
  await corpus.add([
    newDocument({
      id: 'gazette',
      title: 'Council approves harbour plan',
      publisher: 'The Gazette',
      published: { iso: '2026-05-19', certainty: 'day' },
      text: 'The council approved the harbour plan on Monday. The works will cost 60 million crowns, the mayor said.',
    }),
    newDocument({
      id: 'itself',
      title: 'Harbour plan approved',
      publisher: 'The Paper',
      url: 'https://paper.example/harbour',
      text: SENTENCES.join(' '),
    }),
  ]);
  return corpus;
}

describe('checkArticle', () => {
  it('judges what the reader sees first and every claim once', async () => {
    const page = articleOf(SENTENCES);
    const batches: JudgedClaim[][] = [];
    const start = page.text.indexOf(SENTENCES[6] ?? '');
    const report = await checkArticle(page, await library(), {
      visible: { start, end: start + 10 },
      onClaims: (claims) => batches.push(claims),
    });
    expect(batches[0]?.[0]?.text).toBe(SENTENCES[6]);
    const handedOut = batches.flat().map((claim) => claim.id);
    expect(new Set(handedOut).size).toBe(handedOut.length);
    expect(report.claims.map((claim) => claim.id).sort()).toEqual([...handedOut].sort());
    expect(report.claims.map((claim) => claim.start)).toEqual(
      report.claims.map((c) => c.start).sort((a, b) => a - b),
    );
  });

  it('quotes both sides verbatim', async () => {
    const corpus = await library();
    const page = articleOf(SENTENCES);
    const report = await checkArticle(page, corpus);
    const evidence = report.claims.flatMap((claim) => claim.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const claim of report.claims) expect(page.text.slice(claim.start, claim.end)).toBe(claim.text);
    for (const { document, quote, span } of evidence) {
      expect((await corpus.document(document.id))?.text.slice(span.start, span.end)).toBe(quote);
    }
  });

  it('tells the same amount from another one', async () => {
    const report = await checkArticle(articleOf(SENTENCES), await library());
    const statusOf = (text: string | undefined) => report.claims.find((claim) => claim.text === text)?.status;
    expect(statusOf(SENTENCES[0])).toBe('corroborated');
    expect(statusOf(SENTENCES[1])).toBe('conflicting');
    expect(statusOf(SENTENCES[4])).toBe('unmatched');
  });

  it('does not let a page in the library speak for itself', async () => {
    const report = await checkArticle(articleOf(SENTENCES), await library());
    const documents = report.claims.flatMap((claim) => claim.evidence).map(({ document }) => document.id);
    expect(documents).not.toContain('itself');
  });

  it('gives the same report for the same article, library and rules, whatever was visible', async () => {
    const corpus = await library();
    const page = articleOf(SENTENCES);
    const one = await checkArticle(page, corpus, { visible: { start: 0, end: 20 } });
    const other = await checkArticle(page, corpus, { visible: { start: 200, end: 300 } });
    expect(other).toEqual(one);
    expect(one.id).toBe(await reportId(page, corpus));
  });

  it('names another report when the library has changed', async () => {
    const corpus = await library();
    const before = await reportId(articleOf(SENTENCES), corpus);
    await corpus.add([newDocument({ id: 'later', text: 'The mayor resigned on Friday.' })]);
    expect(await reportId(articleOf(SENTENCES), corpus)).not.toBe(before);
  });

  it('stops between two slices when it is told to', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const check = checkArticle(articleOf([...SENTENCES, ...SENTENCES, ...SENTENCES]), await library(), {
      signal: abort.signal,
      onProgress: (done) => {
        seen.push(done);
        abort.abort();
      },
    });
    await expect(check).rejects.toThrow(/abort/i);
    expect(seen).toHaveLength(1);
  });
});
