/** What a story leaves open, once its claims are judged: what is contested, thin, unanswered, and left out. */
import type { Library } from './judge-claims';
import type { Answer, Article, DocumentCard, JudgedClaim, OpenPoints, Sentence, Span } from './model';
import { accusationsIn, answerOf } from './provenance/answers';
import { type Carrier, carrierOf } from './provenance/carrier';
import { creditsAt, publisherHops } from './provenance/chain';
import { nameKey } from './provenance/outlets';
import { readStatement } from './provenance/statement';
import { unmentioned } from './provenance/unmentioned';
import { splitSentences } from './text/sentences';

/** Documents read whole for what the page leaves out: those that bear on most of its claims. */
const DOCUMENTS = 5;
/** Claims a document must bear on to be on the page's matter. */
const SHARED_CLAIMS = 2;
/** Sentences of each that are looked at: news says first what matters most. */
const SENTENCES = 40;
/** Accused whose answer is looked for. */
const ACCUSED = 4;

/** The open points of an article. `rest` gives the thread back between steps. Rejects with the library's errors. */
export async function openPoints(
  article: Article,
  claims: readonly JudgedClaim[],
  library: Library,
  rest: () => Promise<void> = async () => undefined,
): Promise<OpenPoints> {
  const sentences = splitSentences(article.text, article.blocks);
  const matter = await sentencesOnMatter(claims, library);
  await rest();
  const answers = answersOf(article, sentences, claims, matter);
  await rest();
  return {
    ...pointsOf(claims),
    answers,
    unmentioned: unmentioned(
      sentences.map(({ text }) => text),
      matter.filter((one) => !answersClaim(one, claims)),
      withCredits,
    ),
  };
}

/** What the claims themselves say of it. */
export function pointsOf(
  claims: readonly JudgedClaim[],
): Pick<OpenPoints, 'contested' | 'oneOrigin' | 'unmatched'> {
  return {
    contested: claims.filter(({ status }) => status === 'conflicting').map(({ id }) => id),
    oneOrigin: claims.flatMap(restsOnOne),
    unmatched: claims.filter(({ status }) => status === 'unmatched').map(({ id }) => id),
  };
}

/** Corroborated by several documents that all rest on one origin. */
function restsOnOne({ id, status, evidence, origins, support }: JudgedClaim): OpenPoints['oneOrigin'] {
  const { documents, publishers } = support.corroborates;
  if (status !== 'corroborated' || documents < 2) return [];
  const bearing = new Set(
    evidence.filter(({ relation }) => relation === 'corroborates').map((one) => one.id),
  );
  const those = origins.filter((origin) => origin.evidence.some((one) => bearing.has(one)));
  const [only] = those;
  return only && those.length === 1 ? [{ claim: id, origin: only.name, documents, publishers }] : [];
}

/** Sentences of the documents that bear on several of the claims, as carriers. */
async function sentencesOnMatter(claims: readonly JudgedClaim[], library: Library): Promise<Carrier[]> {
  const bearing = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const { relation, document } of claim.evidence)
      if (relation !== 'related')
        bearing.set(document.id, (bearing.get(document.id) ?? new Set()).add(claim.id));
  const ids = [...bearing]
    .filter(([, on]) => on.size >= SHARED_CLAIMS)
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, DOCUMENTS)
    .map(([id]) => id);
  const documents = await Promise.all(ids.map((id) => library.document(id)));
  return documents.flatMap((document) => {
    if (!document) return [];
    const { id, title, publisher, url, published, source, text } = document;
    const card = { id, title, publisher, url, published, source };
    return splitSentences(text, document.blocks)
      .filter(({ block }) => document.blocks[block]?.kind !== 'heading')
      .slice(0, SENTENCES)
      .map((sentence) => uncredited(card, { ...card, text }, sentence));
  });
}

/** What answers a claim of the page is on the page. */
function answersClaim({ document, span }: Carrier, claims: readonly JudgedClaim[]): boolean {
  return claims.some(({ evidence }) =>
    evidence.some(
      (one) =>
        one.relation !== 'related' &&
        one.document.id === document?.id &&
        one.span.start < span.end &&
        one.span.end > span.start,
    ),
  );
}

/** A sentence whose credits were not read. */
function uncredited(
  document: DocumentCard | null,
  text: Pick<Carrier, 'publisher' | 'url' | 'published' | 'text'>,
  { start, end }: Span,
): Carrier {
  const hops = publisherHops(text.publisher);
  return carrierOf(document, text, { start, end }, { hops, speaksFor: null, cited: null });
}

/** The sentence with whom it credits. */
function withCredits(carrier: Carrier): Carrier {
  const { publisher, text, span } = carrier;
  return { ...carrier, ...creditsAt(publisher, text, span) };
}

function answersOf(
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly JudgedClaim[],
  matter: readonly Carrier[],
): Answer[] {
  const { publisher, text } = article;
  const { reading } = readStatement({ publisher, text });
  const own = sentences.map((sentence) => uncredited(null, article, sentence));
  const accused = new Map<string, Answer>();
  for (const { accused: name, start, end } of accusationsIn(reading, text)) {
    const claim = claims.find((one) => one.start <= start && one.end >= end);
    const key = nameKey(name);
    if (!claim || accused.has(key) || accused.size >= ACCUSED) continue;
    accused.set(key, answerOf(name, claim.id, [...own, ...matter]));
  }
  return [...accused.values()];
}
