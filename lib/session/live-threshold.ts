/**
 * Following the claim threshold while a page is open: more or fewer of its claims are shown at once, in the panel and in
 * the page, and neither the page nor the claims already judged are looked at again. What was read back from a file is not
 * the reader's own reading: no threshold of theirs changes it.
 */
import type { PageCommand, TabState } from '../messages/protocol';
import type { Article, JudgedClaim, Report, Result } from '../model';
import { reportAt } from '../spare-claims';
import type { TabStates } from './tab-states';

/** What following needs from outside. */
export interface ThresholdPorts {
  states: TabStates;
  threshold(): Promise<number>;
  /** The article a report is about, `null` when it is not kept (any more). */
  articleOf(reportId: string): Promise<Article | null>;
  /** Judges what fell short of the report's threshold. */
  spare(article: Article, report: Report): Promise<JudgedClaim[]>;
  save(report: Report, article: Article): Promise<void>;
  command(tabId: number, message: PageCommand): Promise<Result<unknown>>;
}

/** Neither throws: where nothing can be worked out, the report stays as it is. */
export interface LiveThreshold {
  /** The reader reaches for the threshold: works out what they may ask for. */
  prepare(tabId: number): Promise<void>;
  /** Makes a tab show what the threshold says now. */
  follow(tabId: number): Promise<void>;
}

/** Over its ports. */
export function createLiveThreshold(ports: ThresholdPorts): LiveThreshold {
  const { states } = ports;
  const underWay = new Map<string, Promise<void>>();

  async function work(tabId: number, report: Report): Promise<void> {
    const article = await ports.articleOf(report.id);
    if (!article) return;
    const whole = { ...report, spare: await ports.spare(article, report) };
    await ports.save(whole, article);
    await states.update(tabId, (state) =>
      ownReport(state) === report ? { ...state, phase: { kind: 'read', report: whole } } : state,
    );
  }

  async function prepare(tabId: number): Promise<void> {
    const report = ownReport(await states.get(tabId));
    if (!report || report.spare !== undefined) return;
    const key = `${tabId} ${report.id}`;
    const working = underWay.get(key) ?? work(tabId, report).catch(() => undefined);
    underWay.set(key, working);
    await working;
    underWay.delete(key);
  }

  return {
    prepare,
    async follow(tabId) {
      const wanted = await ports.threshold();
      const before = ownReport(await states.get(tabId));
      if (!before || before.threshold === wanted) return;
      await prepare(tabId);
      const threshold = await ports.threshold();
      const after = await states.update(tabId, (state) => {
        const own = ownReport(state);
        const report = own && reportAt(own, threshold);
        return report === own || !report ? state : { ...state, phase: { kind: 'read', report } };
      });
      const now = ownReport(after);
      if (now) await ports.command(tabId, { type: 'only', claims: now.claims });
    },
  };
}

function ownReport({ phase, readBack }: TabState): Report | null {
  return phase.kind === 'read' && !readBack ? phase.report : null;
}
