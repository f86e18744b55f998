/** Copies a link that scrolls to the very words, in any browser and without the extension. */
import { useState } from 'preact/hooks';
import { useWords } from './context';
import { copy } from './export/deliver';
import { Icon } from './glyphs';

interface Props {
  /** What is copied to: said by the button. */
  label: string;
  /** The text the words stand in; `null` when it is not to be had any more. */
  text: () => Promise<string | null>;
  span: { start: number; end: number };
  /** The words, as a check: a text that has others there is another text. */
  words: string;
  url: string;
}

/** The button, and what came of it. */
export function CopyLink({ label, text, span, words: quote, url }: Props) {
  const { words } = useWords();
  const [said, say] = useState('');
  const onClick = async () => {
    try {
      const [{ fragmentLink }, whole] = await Promise.all([import('../export/text-fragment'), text()]);
      const there = whole?.slice(span.start, span.end) === quote;
      const link = there && whole !== null ? fragmentLink(whole, span, url) : null;
      if (link === null) return say(words('panel_link_not_made'));
      await copy(link);
      say(words('panel_link_copied'));
    } catch {
      say(words('panel_link_not_made'));
    }
  };
  return (
    <>
      <button type="button" class="quiet copy-link" onClick={() => void onClick()}>
        <Icon name="tie" />
        {label}
      </button>
      <span role="status" class="note">
        {said}
      </span>
    </>
  );
}
