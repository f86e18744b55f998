/** Verbatim words with who published them and when: one passage, or two beside each other to be compared. */
import type { ComponentChildren } from 'preact';
import type { Effect } from '../../evidence/segments';
import type { DocumentCard, Excerpt, Span } from '../../model';
import { useWords } from '../context';
import { DocumentLink } from '../links';
import { MarkedText } from '../marked-text';
import { publishedWords } from '../times';

interface Props {
  excerpt: Excerpt;
  /** Words to emphasise, as offsets into the quote. */
  marks?: readonly Span[];
  effect?: Effect;
  /** What to call it when it stands in no document of the library; default: the page being read. */
  here?: string;
  /** The words as they are to be drawn, where marks are not enough. */
  children?: ComponentChildren;
}

/** A passage. */
export function Passage({ excerpt, marks = [], effect = 'neutral', here, children }: Props) {
  const { document, quote } = excerpt;
  return (
    <figure class="passage">
      <blockquote dir="auto">
        {children || <MarkedText text={quote} spans={marks.map((mark) => ({ ...mark, effect }))} />}
      </blockquote>
      <figcaption>
        <Whence document={document} span={excerpt.span} here={here ?? 'panel_this_page'} />
      </figcaption>
    </figure>
  );
}

/** Two passages: below each other where it is narrow, beside each other where there is room. */
export function Pair({ children }: { children: ComponentChildren }) {
  return <div class="pair">{children}</div>;
}

function Whence(props: { document: DocumentCard | null; span: Span; here: string }) {
  const { document, span } = props;
  const { words, locale } = useWords();
  if (!document) return <span class="evidence-publisher">{words(props.here)}</span>;
  const { publisher, published } = document;
  return (
    <>
      <span class="evidence-publisher">{publisher ?? words('panel_publisher_unknown')}</span>
      <DocumentLink document={document} span={span} />
      {published ? (
        <time dateTime={published.iso}>{publishedWords(published, words, locale)}</time>
      ) : (
        <span>{words('panel_time_unknown')}</span>
      )}
    </>
  );
}

/** A piece of evidence as an excerpt. */
export const excerptOf = ({ document, quote, span }: Excerpt & { document: DocumentCard }): Excerpt => ({
  document,
  quote,
  span,
});
