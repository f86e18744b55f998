/** Which claim the reader has before them, told when it is another one. */
import { TIMING } from './timing';

/** The teller. */
export interface InView {
  /** Tells now if it is another claim. */
  look(): void;
  /** Tells now in any case: whoever listens has forgotten. */
  again(): void;
}

/** Looks while the page is scrolled, a few times a second; `seen`: the claim's id, `null` for none. Ends with `signal`. */
export function watchInView(
  document: Document,
  signal: AbortSignal,
  seen: () => string | null,
  tell: (claimId: string | null) => void,
): InView {
  let told: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const now = seen();
    if (now === told) return;
    told = now;
    tell(now);
  };
  document.addEventListener(
    'scroll',
    () => {
      timer ??= setTimeout(look, TIMING.inView);
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    look,
    again() {
      told = null;
      look();
    },
  };
}
