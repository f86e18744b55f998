/** A dossier of a story of our own, checked against a library in memory by the code the extension runs. */
import { checkArticle } from '../../lib/check-article';
import { completed, prepare } from '../../lib/corpus/prepare';
import { placeOf } from '../../lib/export/anchors';
import { type Dossier, type DossierParts, makeDossier } from '../../lib/export/dossier';
import type { Library } from '../../lib/judge-claims';
import type { Article, CorpusDocument, Note, Report } from '../../lib/model';
import { exportWording } from '../../lib/panel/export/wording';
import { newDocument } from './corpus';
import { english } from './english';
import { memoryIndex } from './memory-index';
import './tables';

/** What exports say in English. */
export const ENGLISH = exportWording(english, 'en-GB');

/** Markup, formulas, emoji, combining marks, another script: what a story may hold and a file must survive. */
const PARAGRAPHS = [
  'The council approved the harbour plan on Monday, the mayor’s office said.',
  '=The works will cost 40 million crowns, mayor Ada <b>Lund</b> said & smiled 🎉. About 300 people marched against it in March.',
  'The ferry company employs 1,200 people in the town of A\u030arviken 👩‍👩‍👧.',
  'The court rejected an appeal by two fishermen. The bridge was closed for eleven days in May.',
  'قال رئيس البلدية إن الأعمال ستبدأ في يونيو.',
];

/** The story. `paragraphs` replaces its text. */
export function story(paragraphs: readonly string[] = PARAGRAPHS): Article {
  const text = paragraphs.join('\n\n');
  let at = 0;
  return {
    url: 'https://paper.example/harbour?id=7',
    title: 'Harbour plan approved <script>alert(1)</script>',
    author: 'Jo Berg',
    publisher: 'The Paper',
    published: { iso: '2026-05-20T08:30:00Z', certainty: 'exact' },
    modified: null,
    language: 'en',
    text,
    blocks: paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph, at);
      at = start + paragraph.length;
      return { kind: 'paragraph' as const, start, end: at };
    }),
  };
}

/** The library it is checked against. */
const DOCUMENTS: CorpusDocument[] = [
  newDocument({
    id: 'gazette',
    title: 'Council approves {harbour} plan, 100%',
    publisher: 'The Gazette & Co',
    url: 'https://gazette.example/plan#top',
    published: { iso: '2026-05-19', certainty: 'day' },
    reviews: [
      {
        claim: 'The council approved the harbour plan on Monday.',
        rating: 'Half <b>true</b>',
        author: 'Tern & Checks',
        claimant: 'mayor Ada Lund',
        published: { iso: '2026-05-20', certainty: 'day' },
        url: 'https://checks.example/harbour',
        appearances: ['https://talk.example/1'],
      },
    ],
    text: 'The council approved the harbour plan on Monday. The works will cost 60 million crowns, mayor Ada Lund told Tern News Agency.',
  }),
  newDocument({
    id: 'bare',
    title: 'Appeal of fishermen rejected',
    text: 'The court rejected an appeal by two fishermen. “It is over,” one said.',
  }),
].map((document) => completed(document, 'added'));

/** What a dossier of the story is made of. */
export async function parts(): Promise<DossierParts> {
  const texts = new Map(DOCUMENTS.map((document) => [document.id, document]));
  const library: Library = {
    ...memoryIndex(DOCUMENTS.map(prepare)),
    coverage: async () => ({
      documents: DOCUMENTS.length,
      publishers: 1,
      passages: 4,
      from: '2026-05-19',
      to: '2026-05-19',
    }),
    revision: async () => 1,
    reviewedLike: async (texts) => texts.map(() => DOCUMENTS.filter(({ reviews }) => reviews)),
    document: async (id) => texts.get(id) ?? null,
  };
  const article = story();
  const report = await checkArticle(article, library, { extension: '0.1.0' });
  return { report, article, documents: texts, notes: [], exported: '2026-06-01T10:00:00.000Z' };
}

/** The dossier, with what differs. */
export async function dossier(more: Partial<DossierParts> = {}): Promise<Dossier> {
  return makeDossier({ ...(await parts()), ...more });
}

/** A note on the first claim of a report. */
export function noteOn({ claims }: Report, kind: Note['kind'] = 'note'): Note {
  const [claim] = claims;
  if (!claim) throw new Error('the report has no claim');
  return {
    id: `${kind}-1`,
    kind,
    about: 'claim',
    claim: claim.id,
    place: placeOf(story().text, claim),
    span: { start: claim.start, end: claim.end },
    quote: claim.text,
    text: '=HYPERLINK("https://evil.example") [a](javascript:alert(1)) <img src=x onerror=alert(1)>',
    created: '2026-05-30T09:00:00.000Z',
    changed: '2026-05-31T09:00:00.000Z',
  };
}
