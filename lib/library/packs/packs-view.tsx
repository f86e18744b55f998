/** The packs of the library: what is installed, and how to install, remove and make one. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChosenFile } from '../../import/protocol';
import { keyOf, useParts, useWords } from '../../panel/context';
import { FilesButton } from '../../panel/files-button';
import { usePorter } from '../context';
import type { PackCard, PackList, PackOutcome } from '../porter/porter';
import type { ViewProps } from '../views';
import { chosen } from '../ways-in/chosen-file';
import { PackTroubles } from './pack-troubles';

/** What makes a pack of a file of documents (tests/support/pack.ts). */
const COMMAND = 'npm run pack -- IN.jsonl --title "…" --licence CC-BY-4.0 --version 1 --out FILE.jsonl';

/** The view. */
export function PacksView({ again }: ViewProps) {
  const { link } = useParts();
  const porter = usePorter();
  const { words, locale } = useWords();
  const [list, setList] = useState<PackList | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Extract<PackOutcome, { kind: 'refused' }> | null>(null);
  const [said, say] = useState('');
  const look = useCallback(async () => {
    const packs = await porter.packs();
    if (packs.ok) setList(packs.value);
  }, [porter]);
  useEffect(() => void look(), [look]);
  const number = (value: number) => value.toLocaleString(locale);

  const perform = async (work: () => Promise<string>) => {
    setBusy(true);
    setOutcome(null);
    say('');
    say(await work());
    setBusy(false);
    await look();
    void again();
  };
  const install = (files: readonly ChosenFile[]) =>
    perform(async () => {
      const told: string[] = [];
      for (const file of files) {
        const made = await porter.install(file);
        if (!made.ok) return words(keyOf('failure', `${made.error.code}-title`));
        const { value } = made;
        if (value.kind === 'refused') {
          setOutcome(value);
          told.push(words('pack_refused', file.path));
        } else if (value.kind === 'there') told.push(words('pack_there', value.title, number(value.version)));
        else told.push(words(`pack_${value.kind}`, value.title, number(value.stored)));
      }
      return told.join(' ');
    });
  const remove = (pack: string | null) =>
    perform(async () => {
      const removed = await porter.removePack(pack);
      return removed.ok ? words('pack_removed', number(removed.value)) : words('library_not_done');
    });
  const restore = () =>
    perform(async () => {
      const { ok } = await link.request({ type: 'library.restore-bundled' });
      return words(ok ? 'library_restored' : 'library_not_done');
    });

  return (
    <section class="import" aria-labelledby="packs-title" aria-busy={busy}>
      <h2 id="packs-title">{words('library_view_packs')}</h2>
      <p class="note">{words('pack_text')}</p>
      <div class="import-choose">
        <FilesButton
          label={words('pack_install')}
          disabled={busy}
          onFiles={(files) => void install(files.map(chosen))}
        />
        <button type="button" class="quiet" disabled={busy} onClick={() => void restore()}>
          {words('library_restore')}
        </button>
      </div>
      <p role="status" class="note">
        {said}
      </p>
      {outcome && <PackTroubles troubles={outcome.troubles} />}
      {list && (
        <ul class="packs">
          {list.bundled.documents > 0 && (
            <Pack
              title={words('pack_bundled')}
              facts={[
                words('pack_version', number(list.bundled.version)),
                words('pack_documents', number(list.bundled.documents)),
              ]}
              onRemove={() => void remove(null)}
            />
          )}
          {list.packs.map((pack) => (
            <Pack
              key={pack.id}
              title={pack.title}
              facts={factsOf(pack).map(([key, value]) =>
                words(key, typeof value === 'number' ? number(value) : value),
              )}
              onRemove={() => void remove(pack.id)}
            />
          ))}
        </ul>
      )}
      <details class="packs-how">
        <summary>{words('pack_how')}</summary>
        <p class="note">{words('pack_how_library')}</p>
        <p class="note">{words('pack_how_command')}</p>
        <pre dir="ltr">
          <code>{COMMAND}</code>
        </pre>
      </details>
    </section>
  );
}

function factsOf({ licence, version, documents, state }: PackCard): [string, string | number][] {
  return [
    ['pack_version', version],
    ['pack_licence', licence],
    ['pack_documents', documents],
    ...(state === 'installing' ? ([['pack_unfinished', '']] as [string, string][]) : []),
  ];
}

function Pack({ title, facts, onRemove }: { title: string; facts: string[]; onRemove: () => void }) {
  const { words } = useWords();
  return (
    <li>
      <h3 dir="auto">{title}</h3>
      <p class="note">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={words('library_remove_named', title)}
        onClick={onRemove}
      >
        {words('library_remove')}
      </button>
    </li>
  );
}
