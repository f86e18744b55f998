/** Keeping what is drawn: of hundreds of lines a change touches one or two. */
import { Component, type ComponentType } from 'preact';
import { useRef } from 'preact/hooks';

/** `Drawn`, drawn anew only when one of its properties is another value than before. */
export function whenChanged<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return differ(this.props, next);
    }

    override render() {
      return <Drawn {...(this.props as Props)} />;
    }
  };
}

/** The value as it was first given for as long as it says the same: what comes from the background is new with every message. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

function differ(before: object, after: object): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<never>;
  return [...names].some((name) => before[name] !== after[name]);
}
