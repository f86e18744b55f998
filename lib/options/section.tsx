/** What every section of the options is made of: its frame, a switch, and the settings with what keeps them. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../panel/context';
import type { Settings } from '../platform/settings';
import type { OptionsParts } from './mount';

/** What a section may use. */
export interface Options {
  /** The settings as they are kept. */
  settings: Settings;
  /** Keeps some of them, and says whether the browser did. */
  set(part: Partial<Settings>): void;
  /** Says at the foot of the page what became of something that was kept elsewhere. */
  keep(done: Promise<boolean>): Promise<void>;
  parts: OptionsParts;
}

const Here = createContext<Options | null>(null);

/** Provides the settings to the sections. */
export const OptionsProvider = Here.Provider;

/** The settings; throws outside the options, which is a programming error. */
export function useOptions(): Options {
  const options = useContext(Here);
  if (!options) throw new Error('a section of the options was drawn outside them');
  return options;
}

/** A group under a heading; `name` makes its id, by which a link leads to it (`options.html#sites`). */
export function Section({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section id={name} class="options-group" aria-labelledby={`options-${name}`}>
      <h2 id={`options-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

/** A switch with the sentence that explains it: texts `options_<name>` and `options_<name>_text`. */
export function Option({ name, on, onSet }: { name: string; on: boolean; onSet: (on: boolean) => void }) {
  const { words } = useWords();
  const id = `options-${name}-text`;
  return (
    <div class="option">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-describedby={id}
        data-option={name}
        onClick={() => onSet(!on)}
      >
        <span class="switch-knob" />
        <span>{words(`options_${name}`)}</span>
      </button>
      <p id={id} class="options-explained">
        {words(`options_${name}_text`)}
      </p>
    </div>
  );
}
