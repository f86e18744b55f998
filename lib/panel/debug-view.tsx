/**
 * How a claim came to what is shown for it, and what was left out of the story: off unless the reader asks for it in
 * the options, worked out by the background when it is opened.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { CandidateInspection, ClaimInspection } from '../inspect-claim';
import type { PageInspection } from '../messages/protocol';
import type { Claim, Result } from '../model';
import { keyOf, useParts, useSettings, useWords } from './context';
import { Features, Guards, Scored } from './debug-values';
import { RelationGlyph, toneOf } from './glyphs';
import { FailureNotice } from './phases';

/** The tab that is looked into; `null` while the reader does not want to. */
const Tab = createContext<number | null>(null);

/** Says below which tab is shown, if the debug view is switched on. */
export function DebugTab({ tabId, children }: { tabId: number; children: ComponentChildren }) {
  const settings = useSettings();
  return <Tab.Provider value={settings?.debug ? tabId : null}>{children}</Tab.Provider>;
}

/** Everything behind one claim. */
export function ClaimDebug({ claim: { start, text } }: { claim: Pick<Claim, 'start' | 'text'> }) {
  const { link } = useParts();
  const { words, count } = useWords();
  const tabId = useContext(Tab);
  if (tabId === null) return null;
  return (
    <OnDemand
      title={words('debug_claim')}
      load={() =>
        link.request<ClaimInspection | null>({ type: 'tab.inspect-claim', tabId, claim: { start, text } })
      }
    >
      {(inspection) => (
        <>
          <Scored inspection={inspection} />
          <h4>{count('debug_candidates', inspection.candidates.length)}</h4>
          <ol class="debug-candidates">
            {inspection.candidates.map((candidate, index) => (
              <Candidate
                key={`${candidate.document.id} ${candidate.span.start}`}
                candidate={candidate}
                rank={index + 1}
              />
            ))}
          </ol>
        </>
      )}
    </OnDemand>
  );
}

/** What of the page is no part of the story. */
export function PageDebug() {
  const { link } = useParts();
  const { words, count, locale } = useWords();
  const tabId = useContext(Tab);
  if (tabId === null) return null;
  return (
    <OnDemand
      title={words('debug_page')}
      load={() => link.request<PageInspection | null>({ type: 'tab.inspect-page', tabId })}
    >
      {({ removed, removedCount }) => (
        <>
          <p class="note">{count('debug_removed', removedCount)}</p>
          <ol class="debug-removed">
            {removed.map(({ text, kind, reason }, index) => (
              // Blocks have no identity but their order in the page.
              <li key={index}>
                <span class="debug-why">
                  {words(keyOf('debug_removed_as', reason))}
                  <span class="debug-kind"> · {words(keyOf('debug_kind', kind))}</span>
                </span>
                <q dir="auto">{text}</q>
              </li>
            ))}
          </ol>
          {removed.length < removedCount && (
            <p class="note">{words('debug_removed_first', removed.length.toLocaleString(locale))}</p>
          )}
        </>
      )}
    </OnDemand>
  );
}

/** A fold that asks when it is opened, and anew each time. */
function OnDemand<T>(props: {
  title: string;
  load: () => Promise<Result<T | null>>;
  children: (value: T) => ComponentChildren;
}) {
  const { words } = useWords();
  const [answer, setAnswer] = useState<Result<T | null> | null>(null);
  const onToggle = (event: { currentTarget: HTMLDetailsElement }) => {
    setAnswer(null);
    if (event.currentTarget.open) void props.load().then(setAnswer);
  };
  return (
    <details class="debug" onToggle={onToggle}>
      <summary>{props.title}</summary>
      <div class="debug-body" aria-live="polite" aria-busy={answer === null}>
        {answer === null && <p class="note">{words('debug_working')}</p>}
        {answer?.ok === false && <FailureNotice error={answer.error} />}
        {answer?.ok && answer.value === null && <p class="note">{words('debug_gone')}</p>}
        {answer?.ok && answer.value !== null && props.children(answer.value)}
      </div>
    </details>
  );
}

function Candidate({ candidate, rank }: { candidate: CandidateInspection; rank: number }) {
  const { words, locale } = useWords();
  const { relation, document, quote, retrieval, outcome, confidence, probabilities } = candidate;
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <li class="debug-candidate" data-tone={toneOf(relation)}>
      <p class="debug-head">
        <span class="debug-rank">{rank}</span>
        <RelationGlyph relation={relation} />
        <strong>{words(`relation_${relation}`)}</strong>
        <span class="debug-outcome">{words(keyOf('debug_outcome', outcome))}</span>
      </p>
      <blockquote class="debug-quote" dir="auto">
        {quote}
      </blockquote>
      <p class="note">
        {document.publisher ?? document.title} · {words('debug_retrieval', number(retrieval))} ·{' '}
        {words('debug_confidence', number(confidence))}
      </p>
      {probabilities && (
        <p class="note">
          {words(
            'debug_model',
            number(probabilities.corroborates),
            number(probabilities.conflicts),
            number(probabilities.neither),
          )}
        </p>
      )}
      <Guards guards={candidate.guards} />
      <Features features={candidate.features} found={candidate.found} />
    </li>
  );
}
