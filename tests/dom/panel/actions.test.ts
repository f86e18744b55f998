import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';
import { claims } from '../../support/panel-story';

let drawing: Drawing;
afterEach(() => drawing.unmount());
const draw = async (name: string) => {
  drawing = await drawPanel(STATES[name]);
};

describe('what the reader asks of the page', () => {
  it.each([
    ['idle', 'Read this page', { type: 'read', tabId: 7 }],
    ['reading', 'Stop', { type: 'stop', tabId: 7 }],
    ['read', 'Read again', { type: 'read', tabId: 7 }],
    ['read', 'Stop and clear', { type: 'stop', tabId: 7 }],
    ['read', 'Marks in the page', { type: 'marks', tabId: 7, visible: false }],
    ['read-orphans', 'Marks in the page', { type: 'marks', tabId: 7, visible: true }],
    ['read', 'Trace the selected text', { type: 'trace-selection', tabId: 7 }],
    ['trace', 'Close the trace', { type: 'close-trace', tabId: 7 }],
    ['no-article-empty', 'Read again', { type: 'read', tabId: 7 }],
    ['failed-receiver', 'Read again', { type: 'read', tabId: 7 }],
  ])('%s: "%s"', async (state, name, message) => {
    await draw(state);
    await drawing.press(drawing.button(name));
    expect(drawing.link.posted).toEqual([message]);
  });
});

const choice = (reading: string) => drawing.find(`[data-segments=reading] [data-choice=${reading}]`);

describe('reading a site automatically', () => {
  it('asks the browser inside the click and tells the background afterwards', async () => {
    await draw('idle');
    choice('automatic').click();
    // Before any promise settles: the browser takes a later request for one without a gesture.
    expect(drawing.link.asked).toEqual([['https://courier.example/*', 'automatic']]);
    await drawing.show(STATES.idle!);
    expect(drawing.link.posted).toEqual([{ type: 'site-changed', tabId: 7 }]);
  });

  it('gives the permission back', async () => {
    await draw('idle-allowed');
    expect(choice('automatic').getAttribute('aria-pressed')).toBe('true');
    await drawing.press(choice('ask'));
    expect(drawing.link.asked).toEqual([['https://courier.example/*', 'ask']]);
  });

  it('says so when the reader or the browser declines', async () => {
    await draw('idle');
    drawing.link.holds = 'ask';
    await drawing.press(choice('automatic'));
    expect(drawing.text()).toContain('The browser did not change the permission.');
  });

  it('reads the page at once where only the permission was missing', async () => {
    await draw('needs-permission');
    await drawing.press(drawing.button('Allow Headwater on courier.example'));
    expect(drawing.link.asked).toEqual([['https://courier.example/*', 'automatic']]);
    // The background reads what has become automatic.
    expect(drawing.link.posted).toEqual([{ type: 'site-changed', tabId: 7 }]);
  });

  it('is not offered where it cannot be asked for', async () => {
    await draw('not-allowed');
    expect(drawing.all('.site')).toEqual([]);
  });
});

describe('a damaged library', () => {
  it('is repaired on request and the page read again', async () => {
    await draw('failed-damaged');
    await drawing.press(drawing.button('Repair the library'));
    expect(drawing.link.requested).toContainEqual({ type: 'library.rebuild' });
    expect(drawing.link.posted).toEqual([{ type: 'read', tabId: 7 }]);
  });

  it('says when the repair did not succeed', async () => {
    await draw('failed-damaged');
    drawing.link.answers['library.rebuild'] = { ok: false, error: { code: 'storage-full', detail: '' } };
    await drawing.press(drawing.button('Repair the library'));
    expect(drawing.find('[role="alert"]').textContent).toContain('did not succeed');
    expect(drawing.link.posted).toEqual([]);
  });
});

describe('a trace', () => {
  const publishers = () => drawing.all('.trace .evidence-publisher').map((element) => element.textContent);

  it('shows the best evidence first and the earliest first on demand', async () => {
    await draw('trace');
    expect(publishers().slice(0, 3)).toEqual(['Tern News Agency', 'Publisher not named', 'The Lowland Post']);
    await drawing.press(drawing.button('Earliest first'));
    expect(publishers().slice(0, 3)).toEqual(['Publisher not named', 'Tern News Agency', 'The Lowland Post']);
    expect(drawing.button('Earliest first').getAttribute('aria-pressed')).toBe('true');
  });

  it('says what was searched when the library is silent', async () => {
    await draw('trace-nothing');
    expect(drawing.find('.trace').textContent).toContain('Nothing in your library speaks to this.');
    expect(drawing.find('.trace').textContent).toContain('Compared with 5 documents');
  });

  it('gives the focus back when it is closed', async () => {
    await draw('trace');
    drawing.button('Close the trace').focus();
    await drawing.show(STATES.read!);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Trace the selected text');
  });

  it('leaves the claims as they were when it is closed', async () => {
    await draw('read');
    await drawing.press(drawing.find('.claim-button'));
    await drawing.show(STATES.trace!);
    await drawing.show(STATES.read!);
    expect(drawing.find('.claim-button').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('claims without a place in the page', () => {
  it('are counted and quoted', async () => {
    await draw('read-orphans');
    expect(drawing.find('.orphans summary').textContent).toBe('6 of 8 claims found in the page');
    const lost = STATES['read-orphans']!.orphans;
    expect(drawing.all('.orphans q').map((quote) => quote.textContent)).toEqual(
      claims.filter(({ id }) => lost.includes(id)).map(({ text }) => text),
    );
  });
});

describe('the way to the library', () => {
  it('says how much is in it, once that is known', async () => {
    drawing = await drawPanel();
    drawing.link.answers['library.size'] = { ok: true, value: 5 };
    await drawing.show(STATES.idle!);
    await drawing.show(STATES.idle!);
    const library = drawing.find('.toolbar a');
    expect(library.getAttribute('aria-label')).toBe('Your library: 5 documents');
    expect(library.textContent).toBe('5 documents');
  });

  it('is there also when the library does not answer', async () => {
    drawing = await drawPanel();
    drawing.link.answers['library.size'] = { ok: false, error: { code: 'library-damaged', detail: '' } };
    await drawing.show(STATES['failed-damaged']!);
    expect(drawing.find('.toolbar a').textContent).toBe('Your library');
  });
});

describe('the live region', () => {
  it('speaks when reading begins and when it ends, not at every step', async () => {
    await draw('reading-start');
    const region = drawing.find('[role="status"]');
    expect(region.textContent).toBe('Reading and comparing…');
    await drawing.show(STATES.reading!);
    expect(region.textContent).toBe('Reading and comparing…');
    await drawing.show(STATES.read!);
    expect(drawing.find('[role="status"]')).toBe(region);
    expect(region.textContent).toBe(
      'Read. 8 claims, Conflicting 1, Qualified 1, Corroborated 3, Unmatched 3',
    );
  });
});

it('draws page and library text as text', async () => {
  const report = STATES.read!.phase;
  if (report.kind !== 'read') throw new Error('the state is not a report');
  const hostile = '<img src=x onerror=alert(1)>';
  const phase = {
    kind: 'read' as const,
    report: {
      ...report.report,
      article: { ...report.report.article, title: hostile },
      claims: [{ ...claims[0]!, text: hostile }],
    },
  };
  drawing = await drawPanel({ ...STATES.read!, phase });
  await drawing.press(drawing.find('.claim-button'));
  expect(drawing.find('h1').textContent).toBe(hostile);
  expect(drawing.all('img')).toEqual([]);
});

it('takes itself out and closes the link', async () => {
  await draw('read');
  drawing.unmount();
  expect(drawing.link.closed).toBe(true);
  expect(drawing.root.childNodes).toHaveLength(0);
});
