/**
 * The dossier: a report with everything it rests on, so that it can be checked and read again without the extension.
 * Every export is a rendering of one; the JSON export is the dossier itself.
 *
 * All of it follows from the page's text, the library and the rules, but for one field: `exported`. Two dossiers of the
 * same reading differ in nothing else, and so do the files made of them.
 */
import type { Article, DocumentCard, Evidence, Note, Report } from '../model';
import { sha256 } from '../text/digest';
import { anchorOf, type QuoteAnchor } from './anchors';

/** What a dossier calls itself, and the version of its shape: assets/schema/dossier-<version>.json. */
export const DOSSIER = { format: 'headwater-dossier', version: 1 } as const;

/** A document that is quoted: its card, and the hash of the text that was quoted from. */
export interface QuotedDocument extends DocumentCard {
  language: string;
  /** SHA-256 of its whole text as UTF-8. */
  sha256: string;
}

/** Everything an export says, as data. */
export interface Dossier {
  format: typeof DOSSIER.format;
  version: typeof DOSSIER.version;
  /** When the export was made, ISO 8601 in UTC: the only field that differs between two exports of one reading. */
  exported: string;
  settings: {
    /** Score from which a sentence was a claim; `null` in reports kept before it could be set. */
    claimThreshold: number | null;
  };
  /** The page as it was read; claims' offsets are into its text. */
  article: Article & { sha256: string };
  /** `article` of a report is the head of the one above; what was not shown is not taken along. */
  report: Omit<Report, 'article' | 'spare'>;
  /** Whether all claims of the report are here, or some were chosen; `of` is how many it has. */
  scope: { claims: 'all' | 'chosen'; of: number };
  /** Where claims stand in the page, by claim id, and quotations in their documents, by evidence id. */
  anchors: { claims: Record<string, QuoteAnchor>; evidence: Record<string, QuoteAnchor> };
  /** Every document that a claim's evidence quotes, once, in the order they are first quoted. */
  documents: QuotedDocument[];
  /** The reader's own words, in the order of the page. */
  notes: Note[];
}

/** What a dossier is made of. */
export interface DossierParts {
  report: Report;
  article: Article;
  /** Texts of the library's documents by id; a quoted document that is not among them is not hashed, and left out. */
  documents: ReadonlyMap<string, { text: string; language: string }>;
  notes: readonly Note[];
  /** ISO 8601 in UTC. */
  exported: string;
  /** Ids of the chosen claims; all without it. */
  chosen?: ReadonlySet<string>;
}

/** Puts a dossier together. Claims whose words do not stand in the article where they should are a programming error. */
export async function makeDossier(parts: DossierParts): Promise<Dossier> {
  const { article, chosen } = parts;
  const {
    article: _head,
    spare: _spare,
    ...report
  } = chosen ? onlyChosen(parts.report, chosen) : parts.report;
  for (const claim of report.claims) {
    if (article.text.slice(claim.start, claim.end) !== claim.text)
      throw new Error(`claim ${claim.id} is not in the article`);
  }
  const evidence = report.claims.flatMap((claim) => claim.evidence);
  const checks = report.claims.flatMap((claim) => claim.factChecks ?? []);
  const { text, blocks, links, partial: _partial, ...head } = article;
  return {
    ...DOSSIER,
    exported: parts.exported,
    settings: { claimThreshold: report.threshold ?? null },
    article: { ...head, sha256: await sha256(text), text, blocks, ...(links ? { links } : {}) },
    report,
    scope: { claims: chosen ? 'chosen' : 'all', of: parts.report.claims.length },
    anchors: {
      claims: Object.fromEntries(
        report.claims.map((claim) => [claim.id, anchorOf(text, claim, article.url)]),
      ),
      evidence: Object.fromEntries(
        evidence.flatMap((each) => {
          const source = parts.documents.get(each.document.id);
          return source ? [[each.id, anchorOf(source.text, each.span, each.document.url)]] : [];
        }),
      ),
    },
    documents: await quotedDocuments([...evidence, ...checks], parts.documents),
    notes: parts.notes.filter(({ claim }) => !chosen || (claim !== null && chosen.has(claim))),
  };
}

/** The report as far as it speaks of the chosen claims. */
function onlyChosen(report: Report, chosen: ReadonlySet<string>): Report {
  const { open } = report;
  const has = (id: string) => chosen.has(id);
  return {
    ...report,
    claims: report.claims.filter(({ id }) => has(id)),
    ...(open && {
      open: {
        contested: open.contested.filter(has),
        oneOrigin: open.oneOrigin.filter(({ claim }) => has(claim)),
        unmatched: open.unmatched.filter(has),
        answers: open.answers.filter(({ claim }) => has(claim)),
        // What the page does not mention belongs to the whole of it.
        unmentioned: [],
      },
    }),
  };
}

async function quotedDocuments(
  evidence: readonly Pick<Evidence, 'document'>[],
  texts: DossierParts['documents'],
): Promise<QuotedDocument[]> {
  const cards = new Map(evidence.map(({ document }) => [document.id, document]));
  const quoted = [...cards.values()].map(async (card): Promise<QuotedDocument[]> => {
    const source = texts.get(card.id);
    return source ? [{ ...card, language: source.language, sha256: await sha256(source.text) }] : [];
  });
  return (await Promise.all(quoted)).flat();
}
