/** An address that is fetched: its name, how it stands in words, and what the reader can do with it. */
import { useState } from 'preact/hooks';
import type { Errand } from '../../corpus/errands';
import { VISITS } from '../../feeds/weights';
import { keyOf, useParts, useWords } from '../../panel/context';
import { bytes as bytesWord } from '../bytes';
import { useAdding } from './use-adding';

interface Props {
  errand: Errand;
  look: () => Promise<void>;
  /** Documents went from the library. */
  again: () => unknown;
}

/** The item. */
export function ErrandItem({ errand, look, again }: Props) {
  const { link } = useParts();
  const { words, locale } = useWords();
  const { said, say, add } = useAdding(look);
  const [asked, ask] = useState(false);
  const { address, kind, title, paused, begun, last } = errand;
  const name = title || address;
  const send = async (message: Parameters<typeof link.request>[0]) => {
    const answer = await link.request(message);
    if (!answer.ok) say(words('library_not_done'));
    await look();
  };
  const remove = async (documents: boolean) => {
    await send({ type: 'feeds.remove', addresses: [address], documents });
    if (documents) again();
  };
  const subscribe = async (feed: string) => {
    if (await add([{ kind: 'feed', address: feed, title: '' }])) await remove(false);
  };
  // A permission that was taken back, or one for the host the feed has moved to, is asked for again.
  const missing = last?.what === 'no-permission' ? address : last?.what === 'moved' ? last.to : undefined;
  return (
    <li class="feed" data-paused={paused}>
      <h3 dir="auto">{name}</h3>
      {title !== '' && (
        <p class="note feed-address" dir="ltr">
          {address}
        </p>
      )}
      <p class="note">
        <Standing errand={errand} />
      </p>
      {last && begun === null && (
        <p class="feed-said" data-well={last.what === 'taken' || last.what === 'unchanged'}>
          <Said errand={errand} />
        </p>
      )}
      {last?.feeds && last.feeds.length > 0 && (
        <ul class="feed-named">
          {last.feeds.map((feed) => (
            <li key={feed}>
              <span dir="ltr">{feed}</span>{' '}
              <button type="button" class="quiet" onClick={() => void subscribe(feed)}>
                {words('feeds_subscribe')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked ? (
        <div class="import-choose" role="alertdialog" aria-label={words('feeds_remove_question', name)}>
          <span>{words('feeds_remove_question', name)}</span>
          <button type="button" class="quiet" onClick={() => void remove(false)}>
            {words('feeds_remove_only')}
          </button>
          <button type="button" class="quiet" onClick={() => void remove(true)}>
            {words('feeds_remove_documents')}
          </button>
          <button type="button" class="quiet" onClick={() => ask(false)}>
            {words('import_cancel')}
          </button>
        </div>
      ) : (
        <div class="import-choose">
          {missing !== undefined && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void add([{ kind, address: missing, title }]).then((done) => {
                  if (!done) return;
                  void send(
                    missing === address
                      ? { type: 'feeds.visit', addresses: [address] }
                      : { type: 'feeds.remove', addresses: [address], documents: false },
                  );
                })
              }
            >
              {words('feeds_allow', new URL(missing).hostname)}
            </button>
          )}
          {kind === 'feed' && (
            <label class="feed-every">
              {words('feeds_every')}{' '}
              <select
                value={String(errand.every)}
                onChange={(event) =>
                  void send({
                    type: 'feeds.set',
                    address,
                    part: { every: Number(event.currentTarget.value) },
                  })
                }
              >
                {VISITS.choices.map((minutes) => (
                  <option key={minutes} value={String(minutes)}>
                    {spanWord(minutes, locale)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button
            type="button"
            class="quiet"
            disabled={begun !== null}
            aria-label={`${words('feeds_visit')}: ${name}`}
            onClick={() => void send({ type: 'feeds.visit', addresses: [address] })}
          >
            {words('feeds_visit')}
          </button>
          {kind === 'feed' && (
            <button
              type="button"
              class="quiet"
              aria-label={`${words(paused ? 'import_resume' : 'import_pause')}: ${name}`}
              onClick={() => void send({ type: 'feeds.set', address, part: { paused: !paused } })}
            >
              {words(paused ? 'import_resume' : 'import_pause')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={words('library_remove_named', name)}
            onClick={() => (errand.taken > 0 ? ask(true) : void remove(false))}
          >
            {words('library_remove')}
          </button>
        </div>
      )}
      <p role="status" class="note">
        {said}
      </p>
    </li>
  );
}

/** When it was visited, when it will be, how much that took. */
function Standing({ errand }: { errand: Errand }) {
  const { words, count, locale } = useWords();
  const { kind, begun, last, paused, next, visits, bytes, taken } = errand;
  const time = (at: number) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <>
      {kind === 'page' && <span>{words('feeds_page_once')}</span>}
      {begun !== null ? (
        <span>{words('feeds_now')}</span>
      ) : (
        <>
          {last && <span>{words('feeds_last', time(last.at))}</span>}
          <span>{paused ? words('feeds_paused') : words('feeds_next', time(next))}</span>
        </>
      )}
      {visits > 0 && <span>{words('feeds_bytes', bytesWord(bytes, locale))}</span>}
      {taken > 0 && <span>{count('panel_documents', taken)}</span>}
    </>
  );
}

/** What the last visit came to. */
function Said({ errand }: { errand: Errand }) {
  const { words, count } = useWords();
  const { last } = errand;
  if (!last) return null;
  if (last.what === 'taken') return <>{count('feed_brought', last.brought)}</>;
  return <>{words(keyOf('feed_said', last.what), last.to === undefined ? '?' : new URL(last.to).hostname)}</>;
}

/** Minutes in the unit that fits, as the language says it. */
function spanWord(minutes: number, locale: string): string {
  const [value, unit] =
    minutes % 1_440 === 0
      ? [minutes / 1_440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(
    value as number,
  );
}
