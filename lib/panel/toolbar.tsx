/** What can be done with the page at any time: a row of small named buttons above everything else. */
import type { TabState } from '../messages/protocol';
import { useParts, useWords } from './context';
import { Icon } from './glyphs';
import { useLibrarySize } from './library-size';
import { libraryAddress, NewTabLink } from './links';

interface Props {
  state: TabState;
  /** Whether the view to take things away is open. */
  taking: boolean;
  onTake: () => void;
}

/** The tools that fit the phase. */
export function Toolbar({ state, taking, onTake }: Props) {
  const { link } = useParts();
  const { words, count } = useWords();
  const size = useLibrarySize(state.phase.kind);
  const { tabId, phase, marksVisible } = state;
  const marked = phase.kind === 'read' || phase.kind === 'reading';
  const tool = (
    icon: Parameters<typeof Icon>[0]['name'],
    key: string,
    onClick: () => void,
    pressed?: boolean,
  ) => (
    <button
      type="button"
      class="tool"
      data-tool={icon}
      title={words(key)}
      aria-label={words(key)}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are the page's tools
    <div class="toolbar" role="group" aria-label={words('panel_tools')}>
      <NewTabLink
        href={libraryAddress()}
        class="toolbar-library"
        {...(size === null ? {} : { label: count('panel_library_size', size) })}
      >
        <Icon name="library" />
        <span>{size === null ? words('panel_library') : count('panel_documents', size)}</span>
      </NewTabLink>
      {marked && tool('trace', 'panel_trace_selection', () => link.post({ type: 'trace-selection', tabId }))}
      {marked &&
        tool(
          'marks',
          'panel_marks',
          () => link.post({ type: 'marks', tabId, visible: !marksVisible }),
          marksVisible,
        )}
      {phase.kind === 'read' && tool('take', 'panel_take_away', onTake, taking)}
      {phase.kind === 'read' && tool('again', 'panel_read_again', () => link.post({ type: 'read', tabId }))}
    </div>
  );
}
