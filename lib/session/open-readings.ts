/** The tabs whose page has been read: what "all open tabs" means to whoever takes them away. */
import type { Answer, OpenReading } from '../messages/protocol';
import type { TabStates } from './tab-states';

/** What is needed from outside. */
export interface OpenReadingsPorts {
  /** Ids of all tabs, in their order. */
  tabs(): Promise<number[]>;
  states: Pick<TabStates, 'get'>;
}

/** Answers the request. */
export function createOpenReadings({
  tabs,
  states,
}: OpenReadingsPorts): () => Promise<Answer<OpenReading[]>> {
  return async () => {
    const all = await Promise.all((await tabs()).map((tabId) => states.get(tabId)));
    const value = all.flatMap(({ tabId, title, phase }) =>
      phase.kind === 'read' ? [{ tabId, reportId: phase.report.id, title }] : [],
    );
    return { ok: true, value };
  };
}
