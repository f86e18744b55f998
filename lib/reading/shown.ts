/** Whether marks are shown: as the reader's rule has it, until the reader says otherwise for this page. */
import type { ShownMarks } from './marks-rule';

/** The decision. */
export interface Shown {
  /** Whether they are; so until something is decided. */
  now(): boolean;
  /** Nothing is decided any more: the next `settle` asks the rule. */
  forget(): void;
  /** Asks the rule where nothing is decided, and shows what is. */
  settle(): Promise<void>;
  /** The reader's own word. */
  put(visible: boolean): void;
  /** The rule may say something else now; one that says what it said before leaves marks as the reader put them. */
  ask(): Promise<void>;
}

/** `rule`: none shows them. `show` shows or hides; `tell` hears of what the rule changed. Does nothing once `signal` fired. */
export function createShown(
  rule: ShownMarks | undefined,
  signal: AbortSignal,
  show: (visible: boolean) => void,
  tell: (visible: boolean) => void,
): Shown {
  let decided: boolean | null = null;
  /** What the rule said last. */
  let wish: boolean | null = null;
  const put = (visible: boolean): void => {
    decided = visible;
    show(visible);
  };
  return {
    now: () => decided !== false,
    forget() {
      decided = null;
    },
    async settle() {
      const wished = decided ?? (await rule?.wished()) ?? true;
      if (signal.aborted) return;
      if (decided === null) wish = wished;
      put(decided ?? wished);
    },
    put,
    async ask() {
      if (decided === null || !rule) return;
      const wished = await rule.wished();
      if (signal.aborted || decided === null || wish === wished) return;
      wish = wished;
      put(wished);
      tell(wished);
    },
  };
}
