/**
 * What Headwater fetches: every address, with when it was and will be visited and what came of it, and one switch for all
 * of them. There is no other use of the network.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Errand } from '../../corpus/errands';
import { useParts, useSettings, useWords } from '../../panel/context';
import { FailureNotice } from '../../panel/phases';
import type { ViewProps } from '../views';
import { AddFeeds } from './add-feeds';
import { ErrandItem } from './errand-item';
import { useErrands } from './use-errands';

/** The view. */
export function FeedsView({ again }: ViewProps) {
  const { words, count } = useWords();
  const { errands, look } = useErrands();
  const taken = errands?.ok ? errands.value.reduce((sum, errand) => sum + errand.taken, 0) : 0;
  // The counts above the view follow what the feeds bring.
  useEffect(() => void again(), [again, taken]);
  if (!errands) return <div aria-busy="true" />;
  if (!errands.ok) return <FailureNotice error={errands.error} />;
  const list = inOrder(errands.value);
  return (
    <div class="feeds">
      <AddFeeds errands={list} look={look} />
      <section aria-labelledby="feeds-title">
        <h2 id="feeds-title">{words('feeds_title')}</h2>
        <p class="note">{words('feeds_network')}</p>
        {list.length === 0 ? (
          <p>{words('feeds_none')}</p>
        ) : (
          <>
            <FetchSwitch />
            <p class="note">{count('feeds_count', list.length)}</p>
            <ul class="feeds-list">
              {list.map((errand) => (
                <ErrandItem key={errand.address} errand={errand} look={look} again={again} />
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

/** One switch for all of it. */
function FetchSwitch() {
  const { settings: store } = useParts();
  const { words } = useWords();
  const settings = useSettings();
  const [failed, setFailed] = useState(false);
  if (!settings) return null;
  const set = async () => setFailed(!(await store?.set({ fetching: !settings.fetching })));
  return (
    <div class="feeds-switch">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={settings.fetching}
        onClick={() => void set()}
      >
        <span class="switch-knob" />
        <span>{words('feeds_switch')}</span>
      </button>
      <p class="note" role="status">
        {failed ? words('options_not_kept') : settings.fetching ? '' : words('feeds_off')}
      </p>
    </div>
  );
}

/** By name; an address is the name of what has none. */
function inOrder(errands: readonly Errand[]): Errand[] {
  const name = ({ title, address }: Errand) => title || address;
  return [...errands].sort((one, other) => name(one).localeCompare(name(other)));
}
