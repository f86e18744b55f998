/** States a reader comes to by doing something: the state it is done in, and the deed. Each resolves when it is drawn. */

/** Two frames: effects (focus, scrolling) run after the first. */
export const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export interface Act {
  /** A state of the panel, the library or the options. */
  of: string;
  act(): void | Promise<void>;
}

const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
/** What a view loads first, or asks for, is not there in the first frames: some ten seconds of them are waited for. */
const come = async (selector: string): Promise<void> => {
  for (let frames = 0; frames < 300 && !document.querySelector(selector); frames += 1) await drawn();
};
const press = (selector: string) => async () => {
  await come(selector);
  find(selector).click();
};
const type = (selector: string, text: string) => async () => {
  await come(selector);
  const field = find<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** By the name of the state that comes of it. */
export const ACTS: Record<string, Act> = {
  'read-filtered': { of: 'read', act: press('.filter[data-status="conflicting"]') },
  'read-searched': { of: 'read', act: type('.search', 'weir') },
  'read-searched-in-vain': { of: 'read', act: type('.search', 'zeppelin') },
  compared: {
    of: 'read-conflict',
    act: () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.beside')) fold.open = true;
    },
  },
  'why-a-claim': {
    of: 'read-conflict',
    act: () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.why')) fold.open = true;
    },
  },
  'take-away': { of: 'read', act: press('[data-tool="take"]') },
  'library-chosen': {
    of: 'library',
    act: () => {
      const boxes = document.querySelectorAll<HTMLElement>('tbody .documents-select input');
      for (const box of [...boxes].slice(0, 2)) box.click();
    },
  },
  'library-searched-in-vain': { of: 'library', act: type('.library-search', 'zeppelin') },
};

/** Opens everything about sources: what is folded away is looked at, too. */
export async function unfold(): Promise<void> {
  await drawn();
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.why, .debug)'))
    fold.open = true;
}

/** Opens the first claim and every fold of the debug view, as a reader would. */
export async function openDebug(): Promise<void> {
  await drawn();
  press('.claim-button')();
  await drawn();
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.debug')) fold.open = true;
  await drawn();
  const signals = document.querySelector<HTMLDetailsElement>('.debug-candidate details');
  if (signals) signals.open = true;
}
