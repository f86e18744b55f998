/** Fact checks: somebody's verdict on what a claim says, told as theirs - who gave it, of which words, and why it stands here. */
import type { ComponentChildren } from 'preact';
import { factCheckText } from '../evidence/explain';
import { spansOf } from '../evidence/segments';
import type { ClaimReview, FactCheck, JudgedClaim } from '../model';
import { useWords } from './context';
import { Corrections } from './corrections';
import { cardId, ReasonWords } from './evidence-card';
import { Icon } from './glyphs';
import { DocumentLink, NewTabLink, webAddress } from './links';
import { MarkedText } from './marked-text';
import { publishedWords } from './times';

/** All of a claim's; nothing where there are none. */
export function FactChecks({ claim }: { claim: Pick<JudgedClaim, 'text' | 'factChecks'> }) {
  const { words } = useWords();
  const { factChecks = [] } = claim;
  if (factChecks.length === 0) return null;
  return (
    <>
      <ul class="evidence-list">
        {factChecks.map((check) => (
          <FactCheckCard key={check.id} claim={claim.text} check={check} />
        ))}
      </ul>
      <p class="note">{words('fact_check_note')}</p>
    </>
  );
}

/** A line for a claim that is folded: the surest verdict and whose it is. */
export function FactCheckLine({ claim }: { claim: Pick<JudgedClaim, 'factChecks'> }) {
  const { words } = useWords();
  const [first] = claim.factChecks ?? [];
  return first ? <span class="claim-checked">{factCheckText(first.review, words)}</span> : null;
}

/** A review as its page states it: verdict, what was checked, where it can be read. */
export function Review({ review }: { review: ClaimReview }) {
  const { words } = useWords();
  return (
    <>
      <p class="fact-check-verdict">
        <Icon name="checked" />
        <strong dir="auto">{factCheckText(review, words)}</strong>
      </p>
      <Checked review={review}>{review.claim}</Checked>
    </>
  );
}

function FactCheckCard({ claim, check }: { claim: string; check: FactCheck }) {
  const { words, locale } = useWords();
  const { document, review, reasons } = check;
  const published = review.published ?? document.published;
  const address = webAddress(review.url);
  const own = spansOf(reasons, 'claimSpans');
  const other = spansOf(reasons, 'passageSpans');
  return (
    <li class="evidence fact-check" id={cardId(check.id)} tabIndex={-1}>
      <p class="fact-check-verdict">
        <Icon name="checked" />
        <strong dir="auto">{factCheckText(review, words)}</strong>
      </p>
      <Checked review={review}>
        <MarkedText text={review.claim} spans={other} />
      </Checked>
      <p class="evidence-source">
        <span class="evidence-publisher">{document.publisher ?? words('panel_publisher_unknown')}</span>
        <DocumentLink document={document} span={{ start: 0, end: 0 }} />
        <span class="evidence-time">
          {published ? (
            <time dateTime={published.iso}>{publishedWords(published, words, locale)}</time>
          ) : (
            words('panel_time_unknown')
          )}
          {address !== null && address !== webAddress(document.url) && (
            <NewTabLink href={address} class="quiet-link">
              {words('fact_check_open')}
            </NewTabLink>
          )}
        </span>
      </p>
      <Corrections notes={document.corrections} />
      <details class="beside">
        <summary>{words('fact_check_why')}</summary>
        <ul class="evidence-more">
          {reasons.map((reason) => (
            <li key={`${reason.kind} ${reason.message} ${reason.values.join(' ')}`}>
              <ReasonWords reason={reason} />
            </li>
          ))}
        </ul>
        <div class="pair">
          <figure class="passage">
            <figcaption>{words('panel_this_page')}</figcaption>
            <blockquote dir="auto">
              <MarkedText text={claim} spans={own} />
            </blockquote>
          </figure>
          <figure class="passage">
            <figcaption>{words('fact_check_checked')}</figcaption>
            <blockquote dir="auto">
              <MarkedText text={review.claim} spans={other} />
            </blockquote>
          </figure>
        </div>
      </details>
    </li>
  );
}

function Checked({ review, children }: { review: ClaimReview; children: ComponentChildren }) {
  const { words } = useWords();
  return (
    <figure class="fact-check-claim">
      <figcaption>
        {review.claimant === null
          ? words('fact_check_checked')
          : words('fact_check_checked_of', review.claimant)}
      </figcaption>
      <blockquote class="evidence-quote" dir="auto" cite={webAddress(review.url) ?? undefined}>
        {children}
      </blockquote>
    </figure>
  );
}
