/** Sites with rules of their own, in the options. */
import { afterEach, expect, it } from 'vitest';
import { fakeSettings, fakeShortcuts } from '../../support/fake-settings';
import { type Drawing, drawOptions } from '../../support/panel-drawing';

let drawing: Drawing;
afterEach(async () => {
  drawing.unmount();
  await new Promise(requestAnimationFrame);
});

it('keep what is read there, or do not, as the panel says it; some are never offered it', async () => {
  const sites = { 'news.example': { keep: true }, 'mail.example': { marks: 'never' } } as const;
  const settings = fakeSettings({ sites });
  drawing = await drawOptions(settings, fakeShortcuts());
  const keep = () => drawing.all('.site-table li [role="switch"]');
  expect(keep().map((one) => one.getAttribute('aria-checked'))).toEqual(['true']);
  expect(drawing.find('[data-host="mail.example"] .note').textContent).toContain(
    'keeps no page of this kind',
  );
  await drawing.press(keep()[0] as HTMLElement);
  expect(settings.stored.sites).toEqual({ 'mail.example': { marks: 'never' } });
});
