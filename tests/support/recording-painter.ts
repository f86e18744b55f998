/** A painter that remembers: jsdom has no highlight registry. */
import type { MarkName } from '../../lib/overlay/mark-styles';
import type { Painter } from '../../lib/overlay/painter';

export interface RecordingPainter extends Painter {
  /** Texts painted now, by name, in order of painting. */
  painted(name: MarkName): string[];
  /** What the next `rangesAt` finds. */
  under: AbstractRange[];
  visible: boolean;
  undone: boolean;
}

export function recordingPainter(): RecordingPainter {
  const ranges = new Map<MarkName, Set<Range>>();
  const of = (name: MarkName) => ranges.get(name) ?? ranges.set(name, new Set()).get(name)!;
  const painter: RecordingPainter = {
    under: [],
    visible: true,
    undone: false,
    paint: (name, range) => void of(name).add(range),
    erase: (name, range) => void of(name).delete(range),
    look: () => {},
    restore: () => {},
    setVisible(visible) {
      painter.visible = visible;
    },
    rangesAt: () => painter.under,
    undo() {
      painter.undone = true;
      ranges.clear();
    },
    painted: (name) => [...of(name)].map((range) => range.toString()),
  };
  return painter;
}
