/** A field for an address or the name of a site, and the button that does something with it. */
interface Props {
  id: string;
  class: string;
  label: string;
  action: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  /** Called in the gesture. */
  onSubmit: (event: Event) => void;
}

/** The form; addresses run from left to right in every language. */
export function AddressForm({ id, label, action, placeholder, typed, onType, onSubmit, ...rest }: Props) {
  return (
    <form class={rest.class} onSubmit={onSubmit}>
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          dir="ltr"
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {action}
        </button>
      </span>
    </form>
  );
}
