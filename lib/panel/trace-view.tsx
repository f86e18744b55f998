/** A selected text traced: what the library knows of it, best evidence or earliest first. */

import { spansOf } from '../evidence/segments';
import type { TabState } from '../messages/protocol';
import type { Trace } from '../model';
import { useParts, useWords } from './context';
import { EvidenceList } from './evidence-list';
import { FactChecks } from './fact-checks';
import { Icon, StatusGlyph } from './glyphs';
import { MarkedText } from './marked-text';
import { earliestFirst, split } from './order';
import { FailureNotice } from './phases';
import { ChainPath } from './sources/chain';
import { LostCertainty } from './sources/losses';
import { NamesKnown } from './sources/names-known';
import { Origins } from './sources/origins';
import { Quotations } from './sources/quotations';
import { ClaimSupport } from './sources/support';
import { Timeline } from './sources/timeline';
import { TracePaths } from './sources/trace-paths';
import { useSearched } from './story';
import type { View } from './view-state';

interface Props {
  trace: NonNullable<TabState['trace']>;
  tabId: number;
  view: View;
  change: (part: Partial<View>) => void;
}

/** The trace in any of its states, with the way back to the claims. */
export function TraceView({ trace, tabId, view, change }: Props) {
  const { link } = useParts();
  const { words } = useWords();
  return (
    <section class="trace" aria-label={words('panel_trace')}>
      <div class="trace-head">
        <h1>{words('panel_trace')}</h1>
        <button
          type="button"
          class="tool"
          title={words('panel_trace_close')}
          aria-label={words('panel_trace_close')}
          onClick={() => link.post({ type: 'close-trace', tabId })}
        >
          <Icon name="close" />
        </button>
      </div>
      {trace.state === 'working' && (
        <>
          <blockquote class="trace-selection" dir="auto">
            {trace.selection}
          </blockquote>
          <div class="progress">
            <progress aria-label={words('panel_tracing')} />
            <span>{words('panel_tracing')}</span>
          </div>
        </>
      )}
      {trace.state === 'failed' && <FailureNotice error={trace.error} />}
      {trace.state === 'done' && <Traced trace={trace.trace} view={view} change={change} />}
    </section>
  );
}

function Traced({ trace, view, change }: { trace: Trace } & Pick<Props, 'view' | 'change'>) {
  const { words } = useWords();
  const { claim } = trace;
  const searched = useSearched(trace.coverage);
  const { bearing, related } = split(claim.evidence);
  const order = (evidence: typeof bearing) => (view.earliestFirst ? earliestFirst(evidence) : evidence);
  const first = order(bearing)[0];
  const tab = (earliest: boolean, label: string) => (
    <button
      type="button"
      aria-pressed={view.earliestFirst === earliest}
      onClick={() => change({ earliestFirst: earliest })}
    >
      {words(label)}
    </button>
  );
  return (
    <>
      <blockquote class="trace-selection" dir="auto">
        {trace.selection === claim.text ? (
          <MarkedText text={claim.text} spans={spansOf(first?.reasons ?? [], 'claimSpans')} />
        ) : (
          trace.selection
        )}
      </blockquote>
      <p class="trace-answer" data-status={claim.status}>
        <StatusGlyph status={claim.status} />
        <span class="claim-status">{words(`status_${claim.status}`)}</span>
        <ClaimSupport claim={claim} />
      </p>
      {bearing.length === 0 && <p class="note">{words('panel_unmatched')}</p>}
      <NamesKnown claim={claim} />
      <TracePaths trace={trace} />
      <Origins claim={claim} />
      <LostCertainty claim={claim} />
      <Timeline claim={claim} />
      {bearing.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these toggles order a list
        <div class="choice" role="group" aria-label={words('panel_order')}>
          {tab(false, 'panel_order_best')}
          {tab(true, 'panel_order_earliest')}
        </div>
      )}
      <EvidenceList claim={claim} bearing={order(bearing)} related={order(related)} />
      <FactChecks claim={claim} />
      <Quotations claim={claim} />
      <ChainPath hops={claim.hops} quote={claim.text} />
      <p class="note">{searched}</p>
    </>
  );
}
