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
    const value = all.flatMap(({ tabId, title, url, phase, readBack }) =>
      // A report of a file is not a reading of one's own.
      phase.kind === 'read' && !readBack ? [{ tabId, reportId: phase.report.id, title, url }] : [],
    );
    return { ok: true, value };
  };
}
