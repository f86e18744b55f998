/** Adding addresses: one that is typed, or a list of another program; and taking the list away. */
import { useId, useState } from 'preact/hooks';
import type { Errand } from '../../corpus/errands';
import type { ListedAddress } from '../../feeds/address-list';
import { AddressForm } from '../../panel/address-form';
import { useWords } from '../../panel/context';
import { save } from '../../panel/export/deliver';
import { FilesButton } from '../../panel/files-button';
import { useAdding } from './use-adding';

interface Props {
  errands: readonly Errand[];
  look: () => Promise<void>;
}

/** Largest list that is read (bytes): some fifty thousand bookmarks. */
const LARGEST_LIST = 20_000_000;

/** The form, the lists, and what came of them. */
export function AddFeeds({ errands, look }: Props) {
  const { words, count } = useWords();
  const id = useId();
  const [typed, type] = useState(() => new URLSearchParams(location.hash.slice(1)).get('add') ?? '');
  const [listed, setListed] = useState<ListedAddress[] | null>(null);
  const { said, say, add } = useAdding(look);

  const subscribe = async (event: Event) => {
    event.preventDefault();
    const address = addressFrom(typed);
    if (address === null) return say(words('feeds_not_an_address'));
    if (await add([{ kind: 'feed', address, title: '' }])) type('');
  };
  const read = async (file: File | undefined) => {
    setListed(null);
    if (!file) return;
    const { addressesIn } = await import('../../feeds/address-list');
    const found = file.size <= LARGEST_LIST ? addressesIn(await file.text()) : null;
    const known = new Set(errands.map(({ address }) => address));
    const fresh = found?.filter(({ address }) => !known.has(address)) ?? [];
    if (found === null) say(words('feeds_not_a_list'));
    else if (fresh.length === 0) say(words('feeds_nothing_new'));
    else {
      say('');
      setListed(fresh);
    }
  };
  const saveList = async () => {
    const { opmlOf } = await import('../../feeds/address-list');
    const opml = opmlOf(
      errands.filter(({ kind }) => kind === 'feed'),
      new Date(),
    );
    const day = new Date().toISOString().slice(0, 10);
    save({ name: `headwater-feeds-${day}.opml`, mediaType: 'text/x-opml', content: opml }, document);
  };
  const addListed = async (kind: ListedAddress['kind']) => {
    const some = listed?.filter((item) => item.kind === kind) ?? [];
    if (await add(some)) setListed(listed?.filter((item) => item.kind !== kind) ?? null);
  };

  const counts = { feed: 0, page: 0 };
  for (const { kind } of listed ?? []) counts[kind] += 1;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('feeds_add_title')}</h2>
      <AddressForm
        id={id}
        class="feeds-add"
        label={words('feeds_add_label')}
        action={words('feeds_subscribe')}
        placeholder="https://news.example/feed.xml"
        typed={typed}
        onType={type}
        onSubmit={(event) => void subscribe(event)}
      />
      <p class="note">{words('feeds_permission')}</p>
      <div class="import-choose">
        <FilesButton
          label={words('feeds_list_add')}
          accept=".opml,.xml,.html,.htm"
          single
          onFiles={([file]) => void read(file)}
        />
        {errands.some(({ kind }) => kind === 'feed') && (
          <button type="button" class="quiet" onClick={() => void saveList()}>
            {words('feeds_list_save')}
          </button>
        )}
      </div>
      <p role="status" class="note">
        {said}
      </p>
      {counts.feed > 0 && (
        <p class="feeds-found">
          {count('feeds_found_feed', counts.feed)}{' '}
          <button type="button" class="button" onClick={() => void addListed('feed')}>
            {words('feeds_subscribe')}
          </button>
        </p>
      )}
      {counts.page > 0 && (
        <p class="feeds-found">
          {count('feeds_found_page', counts.page)}{' '}
          <button type="button" class="quiet" onClick={() => void addListed('page')}>
            {words('feeds_fetch_pages')}
          </button>
        </p>
      )}
    </section>
  );
}

/** What a reader types for an address: the scheme may be left out. */
function addressFrom(typed: string): string | null {
  const text = typed.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '');
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  url.hash = '';
  return url.username === '' && /^[\w-]+(?:\.[\w-]+)*$|^\[/.test(url.hostname) ? url.href : null;
}
