/**
 * The background's parts, built and connected. Everything that listens is registered in this one synchronous call:
 * a worker woken by an event misses it otherwise. Nothing here is kept in memory that is not also in session storage
 * or IndexedDB.
 */
import { checkArticle, reportId } from '../check-article';
import type { Corpus } from '../corpus/corpus';
import { openEarlierTexts } from '../corpus/earlier-texts';
import { openNotes } from '../corpus/notes';
import { openWatch } from '../corpus/watch-store';
import { warmUp } from '../evidence/warm-up';
import { openDoor } from '../messages/door';
import type { Answer, LibraryRequest, PageRequest, TabRequest } from '../messages/protocol';
import type { Article, Report } from '../model';
import { nextTask } from '../page/steps';
import { keepHostsOf, onUses } from '../platform/fetch-hosts';
import { onWake, permitted, wakeAt } from '../platform/fetching';
import { onGestures, onInstalled, onPermissions } from '../platform/gestures';
import { languageOf } from '../platform/language-of';
import { siteOf } from '../platform/match-patterns';
import { createMenus } from '../platform/menus';
import { extensionVersion, packagedBytes } from '../platform/package';
import { accessOf, badgeElsewhere, command, inject } from '../platform/pages';
import { openPanel } from '../platform/panel-surface';
import { watchRedirects } from '../platform/redirects';
import { sensitive } from '../platform/sensitive';
import { sessionStore } from '../platform/session-store';
import { THRESHOLDS } from '../platform/settings';
import { settingsStore } from '../platform/settings-store';
import { sideWorker } from '../platform/side-worker';
import { marksOn, ruleFor } from '../platform/site-rules';
import { readingOf, syncAllowedSites } from '../platform/sites';
import { activeTab, allTabs, onTabs, tabById } from '../platform/tabs';
import { showIcon } from '../platform/toolbar-icon';
import { welcome } from '../platform/welcome';
import { keepLanguage, loadLanguage } from '../platform/words';
import { reportAt, spareClaims } from '../spare-claims';
import { tableLoader } from '../tables';
import { traceSelection } from '../trace-selection';
import { createDesk } from './desk';
import { createErrandDesk } from './errand-desk';
import { answerGestures } from './gestures';
import { createInspections } from './inspections';
import { createKeeper } from './keeper';
import { articleOf } from './kept-article';
import { createLibraryDoor } from './library-door';
import { createLiveThreshold } from './live-threshold';
import { createNoteDesk } from './notes';
import { createOpenReadings } from './open-readings';
import { pageChange } from './page-change';
import { createPanels } from './panels';
import { createReadings } from './readings';
import { showReport } from './show-report';
import { createTabStates } from './tab-states';
import { showOnButton } from './toolbar';
import { createWatcher } from './watcher';
import { type KeepPorts, keepsItself, tabsToKeep } from './what-to-keep';

/** Starts the background; call once, synchronously, from its entrypoint. */
export function startBackground(): void {
  void loadLanguage();
  void showIcon('off');
  const library = createLibraryDoor(
    async (document) =>
      checkArticle(articleOf(document), await judging(), {
        self: document.id,
        rest: nextTask,
        extension: extensionVersion(),
        threshold: await claimThreshold(),
      }),
    ({ article, report }) => notes.placed(article, report.claims),
  );
  const loadTables = tableLoader((name) => packagedBytes(`/tables/${name}`));

  /** The library, once everything is there that judging against it needs. */
  async function judging(): Promise<Corpus> {
    const [opened] = await Promise.all([library.open(), loadTables()]);
    return opened;
  }

  const errands = createErrandDesk({
    ...{ permitted, wakeAt, keepHostsOf, watchRedirects },
    fetch: (...request) => fetch(...request),
    library: library.open,
    allowed: async () => (await settingsStore.get()).fetching,
    online: () => navigator.onLine,
    side: sideWorker(),
    rest: nextTask,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });

  /** What was read and kept: reports as the reader's threshold shows them, and with their articles. */
  const kept = {
    async loadReport(id: string): Promise<Report | null> {
      const report = await (await library.open()).loadReport(id);
      return report && reportAt(report, await claimThreshold());
    },
    async saveReport(report: Report, article: Article): Promise<void> {
      await (await library.open()).saveReport(report, { article, at: new Date().toISOString() });
    },
    reading: async (id: string) => (await library.open()).reading(id),
  };

  const states = createTabStates({ ...sessionStore, loadReport: kept.loadReport }, (state) => {
    panels.publish(state);
    showOnButton(state);
  });

  const notes = createNoteDesk({
    states,
    notes: openNotes(),
    reading: kept.reading,
    command,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  const earlier = openEarlierTexts();

  const readings = createReadings({
    states,
    check: async (article, run) => {
      const [opened, language, threshold] = await Promise.all([
        judging(),
        languageOf(article.text, article.language),
        claimThreshold(),
      ]);
      return checkArticle({ ...article, language }, opened, {
        ...run,
        rest: nextTask,
        extension: extensionVersion(),
        threshold,
      });
    },
    reportId: async (article) => reportId(article, await library.open(), await claimThreshold()),
    loadReport: kept.loadReport,
    saveReport: kept.saveReport,
    notes: notes.placed,
    tellNotes: (tabId, found) => void command(tabId, { type: 'notes', notes: found }),
    finished: (tabId, article) => void keeper.itself(tabId, article),
    changed: (article, report) => pageChange(article, report, earlier, Date.now()),
  });

  const desk = createDesk({
    states,
    tab: tabById,
    access: accessOf,
    command,
    inject,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: Date.now,
    // What cannot be opened or loaded says so when it is asked something.
    prepare: () => void judging().then(warmUp, () => undefined),
    site: async (url) => {
      const site = siteOf(url);
      if (!site) return null;
      const [reading, settings] = await Promise.all([readingOf(site.pattern), settingsStore.get()]);
      const keep = sensitive(url) === null ? ruleFor(site.host, settings.sites).keep === true : null;
      return { ...site, reading, marks: marksOn(site.host, settings), keep };
    },
    trace: async (selection, tabId) => {
      const { phase } = await states.get(tabId);
      return traceSelection(selection, phase.kind === 'read' ? phase.report : null, await judging());
    },
  });

  const keeping: KeepPorts = {
    tabs: allTabs,
    tab: tabById,
    rules: async () => (await settingsStore.get()).sites,
  };
  const keeper = createKeeper({
    states,
    command,
    inject,
    tabs: () => tabsToKeep(keeping),
    read: desk.read,
    library: library.open,
    fetchPage: errands.fetchPage,
    keepsItself: (tabId, address) => keepsItself(keeping, tabId, address),
  });
  const threshold = createLiveThreshold({
    states,
    command,
    threshold: claimThreshold,
    articleOf: async (id) => (await kept.reading(id))?.article ?? null,
    spare: async (article, report) =>
      spareClaims(article, report, await judging(), THRESHOLDS.least, nextTask),
    save: kept.saveReport,
  });
  const panels = createPanels({
    state: states.get,
    activeTab,
    desk,
    keeper,
    threshold,
    panelChanged: (tabId) => void command(tabId, { type: 'panel-changed' }),
  });

  const watcher = createWatcher({
    judging,
    store: openWatch(),
    reading: kept.reading,
    wanted: async () => (await settingsStore.get()).watch,
    busy: readings.busy,
    now: Date.now,
    later: onlyLast(),
    rest: nextTask,
    tell: (news) => {
      const conflicts = new Set(
        news.flatMap(({ relation, claim }) => (relation === 'conflicts' ? [claim] : [])),
      );
      void badgeElsewhere(conflicts.size === 0 ? '' : String(conflicts.size));
      panels.tellNews();
    },
  });
  // Whatever woke the worker may have brought a document.
  watcher.nudge();

  const inspect = createInspections({ command, library: judging, settings: settingsStore.get });
  const openReadings = createOpenReadings({ tabs: allTabs, states });

  function tabRequest(message: TabRequest): Promise<Answer<unknown>> {
    switch (message.type) {
      case 'tab.open-readings':
        return openReadings();
      case 'tab.feeds':
        return command(message.tabId, { type: 'feeds' });
      case 'tab.show-report':
        return showReport(message, states, command);
      case 'tab.inspect-claim':
      case 'tab.inspect-page':
        return inspect(message);
      default:
        return notes.request(message);
    }
  }

  openDoor({
    page: readings.page,
    pageClosed: readings.pageClosed,
    panel: panels.panel,
    panelClosed: panels.panelClosed,
    tabRequest,
    async libraryRequest(message: LibraryRequest) {
      if (message.type === 'library.delete-all') await errands.forget();
      if (message.type !== 'library.news') watcher.nudge();
      return library.request(message);
    },
    async feedRequest(message) {
      watcher.nudge();
      return errands.request(message);
    },
    pageRequest(message: PageRequest, { tabId, windowId }): Promise<Answer<unknown>> {
      if (message.type === 'panel-open')
        return Promise.resolve({ ok: true, value: panels.isOpen(tabId, windowId) });
      // First of all and without waiting: the browser forgets the reader's gesture at the first `await`.
      const opened = openPanel(windowId, tabId);
      const asked =
        message.type === 'trace'
          ? desk.trace(tabId, message.selection)
          : desk.focusClaim(tabId, message.claimId);
      return Promise.all([opened, asked]).then(() => ({ ok: true, value: null }));
    },
  });

  onGestures(answerGestures({ desk, keeper, states }));

  onTabs({
    activated: panels.activated,
    navigated: (tabId) => void desk.verify(tabId),
    removed: (tabId) => void states.forget(tabId),
  });
  onPermissions(() => void syncAllowedSites());
  onUses(() => void syncAllowedSites());
  onWake(async () => {
    await errands.tend();
    watcher.nudge();
  });
  settingsStore.onChange(() => {
    void syncAllowedSites();
    panels.settingsChanged();
    void loadLanguage().then(createMenus);
    void errands.switched();
  });
  onInstalled((first) => {
    // The texts that were kept are those of the version before.
    void settingsStore
      .get()
      .then(({ language }) => keepLanguage(language))
      .then(createMenus);
    void library.installBundled();
    void syncAllowedSites();
    // Alarms do not always outlive the browser.
    void errands.tend();
    if (first) void welcome();
  });
}

async function claimThreshold(): Promise<number> {
  return (await settingsStore.get()).claimThreshold;
}

/** A timer with one call in it: a later one takes the place of the one before. */
function onlyLast(): (ms: number, call: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (ms, call) => {
    clearTimeout(timer);
    timer = setTimeout(call, ms);
  };
}
