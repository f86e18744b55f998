/**
 * What came in later about claims the reader has read: how many are contradicted or borne out now, and a list that opens each
 * with both quotations. Stands above whatever the panel shows, until it is dismissed.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ClaimNews } from '../model';
import { useParts, useWords } from './context';
import { EvidenceCard } from './evidence-card';
import { Icon, RelationGlyph } from './glyphs';
import { NewTabLink, webAddress } from './links';
import { dayWords } from './times';

/** The news; nothing while there is none. `turn` changes when there may be other news. */
export function News({ turn }: { turn: number }) {
  const { link } = useParts();
  const { words, count } = useWords();
  const [news, setNews] = useState<ClaimNews[]>([]);
  const load = () =>
    link.request<ClaimNews[]>({ type: 'library.news' }).then((answer) => {
      setNews((answer.ok && answer.value) || []);
    });
  useEffect(() => void load(), [link, turn]);
  const dismiss = async (ids: string[]) => {
    await link.request({ type: 'library.dismiss-news', ids });
    await load();
  };
  if (news.length === 0) return null;
  const claims = (relation: ClaimNews['relation']) =>
    new Set(news.filter((one) => one.relation === relation).map(({ page, claim }) => `${page.url}\n${claim}`))
      .size;
  const kinds = (['conflicts', 'corroborates'] as const).filter((relation) => claims(relation) > 0);
  return (
    <section class="news" aria-labelledby="news-title">
      <details>
        <summary>
          <strong id="news-title">{words('watch_title')}</strong>
          {kinds.map((relation) => (
            <span key={relation} class="news-count">
              <RelationGlyph relation={relation} />
              {count(`watch_${relation}`, claims(relation))}
            </span>
          ))}
        </summary>
        <ul class="news-list">
          {news.map((one) => (
            <Item key={one.id} news={one} onDismiss={() => void dismiss([one.id])} />
          ))}
        </ul>
        {news.length > 1 && (
          <button type="button" class="quiet" onClick={() => void dismiss(news.map(({ id }) => id))}>
            <Icon name="close" />
            {words('watch_dismiss_all')}
          </button>
        )}
      </details>
    </section>
  );
}

function Item({ news, onDismiss }: { news: ClaimNews; onDismiss: () => void }) {
  const { words, locale } = useWords();
  const { page, claim, evidence } = news;
  const address = webAddress(page.url);
  return (
    <li>
      <p class="news-claim" dir="auto">
        {claim}
      </p>
      <p class="note">
        <span dir="auto">{page.title}</span> {words('watch_read', dayWords(page.read, locale))}{' '}
        {address !== null && <NewTabLink href={address}>{words('watch_open')}</NewTabLink>}
      </p>
      <ul class="evidence-list">
        <EvidenceCard claim={{ text: claim }} evidence={evidence} />
      </ul>
      <button type="button" class="quiet" onClick={onDismiss}>
        <Icon name="close" />
        {words('watch_dismiss')}
      </button>
    </li>
  );
}
