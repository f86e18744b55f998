/** One document of the library: its text as it is quoted, at the passage the reader came for. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Block, CorpusDocument, Result, Span } from '../model';
import { useParts, useWords } from '../panel/context';
import { NewTabLink, webAddress } from '../panel/links';
import { MarkedText } from '../panel/marked-text';
import { FailureNotice, Notice } from '../panel/phases';
import { publishedWords } from '../panel/times';

/** Loads a document and shows it; one that is gone is said to be gone. */
export function DocumentText({ id, at }: { id: string; at: Span | null }) {
  const { link } = useParts();
  const { words } = useWords();
  const [loaded, setLoaded] = useState<Result<CorpusDocument | null> | null>(null);
  useEffect(() => {
    let current = true;
    setLoaded(null);
    link.request<CorpusDocument | null>({ type: 'library.document', id }).then((answer) => {
      if (current) setLoaded(answer);
    });
    return () => {
      current = false;
    };
  }, [link, id]);
  return (
    <main class="library" aria-busy={loaded === null}>
      <p class="library-back">
        <a href="#all">{words('library_back')}</a>
      </p>
      {loaded?.ok === false && <FailureNotice error={loaded.error} />}
      {loaded?.ok && loaded.value === null && (
        <Notice alone title={words('library_gone_title')} text={words('library_gone_text')} />
      )}
      {loaded?.ok && loaded.value !== null && <Text document={loaded.value} at={at} />}
    </main>
  );
}

function Text({ document, at }: { document: CorpusDocument; at: Span | null }) {
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
