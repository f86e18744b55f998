/** One of a few, as buttons side by side: each press acts at once, inside its gesture. */

interface Props<Choice extends string> {
  /** What is chosen, in words; names the group. */
  label: string;
  choices: readonly { choice: Choice; text: string }[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
  /** Stands in the markup, for styles and tests. */
  name: string;
}

/** The label with its buttons. */
export function Segments<Choice extends string>({ label, choices, chosen, onChoose, name }: Props<Choice>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; each of these acts at once
    <div class="segments" role="group" aria-label={label} data-segments={name}>
      <span class="segments-label" aria-hidden="true">
        {label}
      </span>
      <span class="segments-row">
        {choices.map(({ choice, text }) => (
          <button
            type="button"
            key={choice}
            class="segment"
            data-choice={choice}
            aria-pressed={choice === chosen}
            onClick={() => onChoose(choice)}
          >
            {text}
          </button>
        ))}
      </span>
    </div>
  );
}
