/** One passage that bears on a claim: what it is to the claim, why, its words, and where they come from. */
import { useState } from 'preact/hooks';
import { explanation, reasonText, sourceOf } from '../evidence/explain';
import { spansOf } from '../evidence/segments';
import type { CorpusDocument, Evidence, JudgedClaim, Reason } from '../model';
import { takesBack } from '../text/corrections';
import { useParts, useWords } from './context';
import { CopyLink } from './copy-link';
import { Corrections } from './corrections';
import { RelationGlyph, toneOf } from './glyphs';
import { DocumentLink, libraryAddress, NewTabLink, webAddress } from './links';
import { MarkedText } from './marked-text';
import { ChainPath } from './sources/chain';
import { publishedWords } from './times';

/** From these on the judge is "fairly sure", "thinks so"; below the reader is asked to compare. Steps of the words, not of the judge. */
const SURE = 0.8;
const LIKELY = 0.6;

/** Reasons shown under a passage beside the first; more would bury the quotation. */
const MORE_REASONS = 2;

interface Props {
  claim: Pick<JudgedClaim, 'text'>;
  evidence: Evidence;
  /** Told when the reader looks at the card and when no longer, so that the claim can show the words it answers to. */
  onPoint?: (at: Evidence | null) => void;
}

/** The id of a piece of evidence's card in the document. */
export const cardId = (evidenceId: string): string => `evidence ${evidenceId}`.replaceAll(/\s/g, '-');

/** The card. */
export function EvidenceCard({ claim, evidence, onPoint }: Props) {
  const { link } = useParts();
  const { words, locale } = useWords();
  const { relation, document, reasons } = evidence;
  const others = reasons.slice(1);
  const address = webAddress(document.url);
  return (
    <li
      class="evidence"
      id={cardId(evidence.id)}
      tabIndex={-1}
      data-tone={toneOf(relation)}
      onMouseEnter={() => onPoint?.(evidence)}
      onMouseLeave={() => onPoint?.(null)}
      onFocusCapture={() => onPoint?.(evidence)}
    >
      <p class="evidence-relation">
        <RelationGlyph relation={relation} />
        <strong>{words(`relation_${relation}`)}</strong>
        {relation !== 'related' && (
          <span class="evidence-sure">{words(`panel_confidence_${sureness(evidence.confidence)}`)}</span>
        )}
      </p>
      <p class="evidence-reason">{explanation(evidence, sourceOf(document), words)}</p>
      <blockquote class="evidence-quote" dir="auto" cite={address ?? undefined}>
        <MarkedText text={evidence.quote} spans={spansOf(reasons, 'passageSpans')} />
      </blockquote>
      <p class="evidence-source">
        <span class="evidence-publisher">{document.publisher ?? words('panel_publisher_unknown')}</span>
        <DocumentLink document={document} span={evidence.span} />
        <span class="evidence-time">
          {document.published ? (
            <time dateTime={document.published.iso}>{publishedWords(document.published, words, locale)}</time>
          ) : (
            words('panel_time_unknown')
          )}
          {address !== null && (
            <NewTabLink href={libraryAddress(document.id, evidence.span)} class="quiet-link">
              {words('panel_open_in_library')}
            </NewTabLink>
          )}
        </span>
      </p>
      <Corrections notes={document.corrections?.filter(takesBack)} />
      {address !== null && (
        <p class="evidence-source">
          <CopyLink
            label={words('panel_copy_source_link')}
            text={async () => {
              const whole = await link.request<CorpusDocument | null>({
                type: 'library.document',
                id: document.id,
              });
              return whole.ok ? (whole.value?.text ?? null) : null;
            }}
            span={evidence.span}
            words={evidence.quote}
            url={address}
          />
        </p>
      )}
      <ChainPath hops={evidence.hops} quote={evidence.quote} />
      {others.length > 0 && (
        <ul class="evidence-more">
          {others.slice(0, MORE_REASONS).map((reason) => (
            <li key={`${reason.kind} ${reason.message} ${reason.values.join(' ')}`}>
              <ReasonWords reason={reason} />
            </li>
          ))}
        </ul>
      )}
      <SideBySide claim={claim} evidence={evidence} />
    </li>
  );
}

/** Both texts beside each other, with the words aligned that the judgement rests on; nothing where none are. */
function SideBySide({ claim, evidence }: Pick<Props, 'claim' | 'evidence'>) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const own = spansOf(evidence.reasons, 'claimSpans');
  const other = spansOf(evidence.reasons, 'passageSpans');
  if (own.length === 0 || other.length === 0) return null;
  return (
    <details class="beside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('panel_side_by_side')}</summary>
      {open && (
        <div class="pair">
          <figure class="passage">
            <figcaption>{words('panel_this_page')}</figcaption>
            <blockquote dir="auto">
              <MarkedText text={claim.text} spans={own} />
            </blockquote>
          </figure>
          <figure class="passage">
            <figcaption>{evidence.document.publisher ?? words('panel_publisher_unknown')}</figcaption>
            <blockquote dir="auto">
              <MarkedText text={evidence.quote} spans={other} />
            </blockquote>
          </figure>
        </div>
      )}
    </details>
  );
}

/** A reason in plain words; one whose text is missing is at least named by what it says about the two. */
export function ReasonWords({ reason }: { reason: Reason }) {
  const { words } = useWords();
  return <>{reasonText(reason, words) ?? words(`panel_reason_${reason.effect}`)}</>;
}

const sureness = (confidence: number): string =>
  confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'unsure';
