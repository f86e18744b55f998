/** A document's text as it is quoted, at the passage the reader came for. */
import { useEffect, useRef } from 'preact/hooks';
import type { Block, CorpusDocument, Span } from '../../model';
import { useWords } from '../../panel/context';
import { Corrections } from '../../panel/corrections';
import { Review } from '../../panel/fact-checks';
import { NewTabLink, webAddress } from '../../panel/links';
import { MarkedText } from '../../panel/marked-text';
import { publishedWords } from '../../panel/times';

/** The text, with its head; `at` is marked and scrolled to. */
export function DocumentText({ document, at }: { document: CorpusDocument; at: Span | null }) {
  const { words, locale } = useWords();
  const article = useRef<HTMLElement>(null);
  const address = webAddress(document.url);
  const { id } = document;
  // Another document or passage is the occasion.
  useEffect(() => {
    article.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [id, at?.start, at?.end]);
  return (
    <article
      ref={article}
      class="document"
      lang={document.language === 'und' ? undefined : document.language}
    >
      <header>
        <h1 dir="auto">{document.title}</h1>
        <p class="story-by">
          <span class="story-publisher">{document.publisher ?? words('panel_publisher_unknown')}</span>
          {document.published && (
            <time dateTime={document.published.iso}>{publishedWords(document.published, words, locale)}</time>
          )}
          <span>{words(`library_source_${document.source}`)}</span>
          {address !== null && <NewTabLink href={address}>{words('library_original')}</NewTabLink>}
        </p>
        <Corrections notes={document.corrections} />
        {document.reviews?.map((review) => (
          <Review key={`${review.rating} ${review.claim}`} review={review} />
        ))}
      </header>
      {withoutTitle(document).map((block) => (
        <BlockText key={block.start} block={block} text={document.text} at={at} />
      ))}
    </article>
  );
}

/** The blocks, less a first heading that only says the title again. */
function withoutTitle({ blocks, text, title }: CorpusDocument): Block[] {
  const [first] = blocks;
  const repeated = first?.kind === 'heading' && text.slice(first.start, first.end).trim() === title.trim();
  return repeated ? blocks.slice(1) : blocks;
}

const TAGS: Record<Block['kind'], 'p' | 'h2' | 'blockquote'> = {
  paragraph: 'p',
  heading: 'h2',
  'list-item': 'p',
  quotation: 'blockquote',
  caption: 'p',
  'table-row': 'p',
};

function BlockText({ block, text, at }: { block: Block; text: string; at: Span | null }) {
  const Tag = TAGS[block.kind];
  const spans = at
    ? [{ start: at.start - block.start, end: at.end - block.start, effect: 'neutral' as const }]
    : [];
  return (
    <Tag class={`block-${block.kind}`} dir="auto">
      <MarkedText text={text.slice(block.start, block.end)} spans={spans} />
    </Tag>
  );
}
