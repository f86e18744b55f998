/** The debug view's requests: a page as it is now, and how one of its claims came to what is shown for it. */
import { failureOf } from '../corpus/failures';
import { inspectClaim } from '../inspect-claim';
import type { Library } from '../judge-claims';
import type { Answer, InspectionRequest, PageCommand, PageInspection } from '../messages/protocol';
import type { Result } from '../model';
import type { Settings } from '../platform/settings';

/** What inspecting needs from outside. */
export interface InspectionPorts {
  command<T>(tabId: number, message: PageCommand): Promise<Result<T>>;
  library(): Promise<Library>;
  settings(): Promise<Settings>;
}

/** Answers requests; nothing is kept between two of them. */
export function createInspections(
  ports: InspectionPorts,
): (message: InspectionRequest) => Promise<Answer<unknown>> {
  return async (message) => {
    try {
      const page = await ports.command<PageInspection>(message.tabId, { type: 'inspect' });
      if (!page.ok || message.type === 'tab.inspect-page') return page;
      const { article } = page.value;
      if (!article) return { ok: true, value: null };
      const { claimThreshold } = await ports.settings();
      const value = await inspectClaim(article, message.claim, claimThreshold, await ports.library());
      return { ok: true, value };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  };
}
