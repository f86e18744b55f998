/** A document in another language is found from a page in it, through the library of a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../lib/model.ts';
import { askLibrary, claimsOf, type Reader, select, startReader, type Tab } from './reader.ts';

/** Our own words: what the document says, what the page says, and the passage that answers it. */
const CASES = [
  {
    language: 'zh',
    text: '北港市议会开会讨论学校预算。周三凌晨，北港炼钢厂发生大火，三名工人受伤。新桥将于明年通车。',
    page: '北港炼钢厂周三凌晨发生大火，有三名工人受伤。',
    passage: '周三凌晨，北港炼钢厂发生大火，三名工人受伤。',
  },
  {
    language: 'ja',
    text: '北港市は新しい橋を開通させる。北港フェリーは嵐のため全便を欠航した。市長は学校の予算を説明した。',
    page: '嵐のため、北港フェリーの全便が欠航になった。',
    passage: '北港フェリーは嵐のため全便を欠航した。',
  },
  {
    language: 'ko',
    text: '시의회는 학교 예산을 논의했다. 북항제철소에서 불이 나 노동자 세 명이 다쳤다. 다리가 내년에 열린다.',
    page: '북항제철소의 불로 노동자 세 명이 다쳤다.',
    passage: '북항제철소에서 불이 나 노동자 세 명이 다쳤다.',
  },
  {
    language: 'th',
    text: 'สภาเมืองประชุมเรื่องงบประมาณโรงเรียน\n\nเรือข้ามฟากหยุดให้บริการเพราะพายุ\n\nสะพานใหม่จะเปิดปีหน้า',
    page: 'พายุทำให้เรือข้ามฟากหยุดให้บริการ',
    passage: 'เรือข้ามฟากหยุดให้บริการเพราะพายุ',
  },
  {
    language: 'ar',
    text: 'ناقش مجلس المدينة ميزانية المدارس. وأعلنت الحكومة إغلاق الميناء بسبب العاصفة. سيفتح الجسر العام المقبل.',
    page: 'أعلنت حكومة البلاد إغلاق الميناء بعد عاصفة.',
    passage: 'وأعلنت الحكومة إغلاق الميناء بسبب العاصفة.',
  },
];

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  const body = CASES.map(({ language, page }) => `<p lang="${language}">${page}</p>`).join('\n');
  reader.server.page('/languages', `<!doctype html><meta charset="utf-8"><title>Harbours</title>${body}`);
  tab = await reader.read('/languages');
  for (const { language, text } of CASES) {
    const document: CorpusDocument = {
      ...{ id: language, title: '', publisher: null, url: null, published: null, text, language },
      ...{ blocks: blocksOf(text), source: 'added' },
    };
    await askLibrary(await tab.panel(), { type: 'library.keep', document });
  }
});
afterAll(() => reader.leave());

describe('a claim finds its passage', () => {
  it.each(CASES)('in $language', async ({ page, passage }) => {
    await select(tab.page, page);
    await reader.driver.traceFromMenu(tab.page);
    const { trace } = await tab.when(
      (state) => state.trace?.state === 'done' && state.trace.trace.selection === page,
    );
    const evidence = trace?.state === 'done' ? trace.trace.claim.evidence : [];
    expect(evidence[0]?.quote).toBe(passage);
  });
});

describe('a story in a language that is not judged', () => {
  it('is recognised by its words, and matched without a conflict', async () => {
    const paragraphs = [
      'Bei einem Brand im Stahlwerk Nordhafen sind am Mittwoch drei Arbeiter verletzt worden, teilte die Feuerwehr mit.',
      'Das Feuer war gegen vier Uhr morgens in einer Halle ausgebrochen und konnte nach zwei Stunden gelöscht werden.',
      'Die Polizei schätzt den Schaden auf 2,4 Millionen Euro. Die Ursache ist nach Angaben der Behörden noch unklar.',
      'Das Werk gehört zu den größten Arbeitgebern der Region und beschäftigt nach eigenen Angaben 1200 Menschen.',
    ];
    const body = `<article><h1>Drei Verletzte bei Brand im Stahlwerk</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
    reader.server.page('/brand', `<!doctype html><meta charset="utf-8"><title>Brand</title>${body}`);
    const story = await reader.read('/brand');
    const state = await story.when(({ phase }) => phase.kind === 'read');
    expect(state.phase.kind === 'read' && state.phase.report.article.language).toBe('de');
    expect(claimsOf(state).filter(({ status }) => status === 'conflicting')).toEqual([]);
    const panel = await story.panel();
    expect(await panel.waitFor(() => document.querySelector('.language-note')?.textContent)).toContain(
      'German',
    );
  });
});

function blocksOf(text: string): CorpusDocument['blocks'] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    ...{ kind: 'paragraph' as const, start: index, end: index + line.length },
  }));
}
