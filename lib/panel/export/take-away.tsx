/**
 * "Take it away": choose what of it, choose the format, look at it, save or copy it. The writers of the formats are
 * loaded when the first preview is made: most readers of most pages take nothing away.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JudgedClaim, Report } from '../../model';
import { useParts, useWords } from '../context';
import { Icon, StatusGlyph } from '../glyphs';
import type { LeftOut, Scope } from './collect';
import { copy, save } from './deliver';
import { type Choice, type Made, make } from './make';
import { Opened } from './opened';

interface Props {
  tabId: number;
  report: Report;
  /** Ids of the claims that are open in the list: what a reader who opened one most likely wants. */
  open: readonly string[];
  onClose: () => void;
}

/** Formats in the order they are offered. */
const CHOICES: readonly Choice[] = [
  'page',
  'html',
  'md',
  'txt',
  'csv',
  'json',
  'jsonld',
  'csl',
  'bib',
  'ris',
];

const SCOPES = ['page', 'claims', 'tabs', 'today'] as const;

/** Characters of a preview: enough to recognise it by. */
const PREVIEW = 4_000;

type Progress =
  | { state: 'idle' }
  | { state: 'working'; done: number; total: number }
  | { state: 'done'; said: string }
  | { state: 'failed'; said: string };

/** The view, in place of the claims. */
export function TakeAway({ tabId, report, open, onClose }: Props) {
  const { link, capture, ends } = useParts();
  const { words, locale, count } = useWords();
  const [kind, setKind] = useState<Scope['kind']>('page');
  const [format, setFormat] = useState<Choice>('html');
  const [chosen, choose] = useState<ReadonlySet<string>>(() => new Set(open));
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const [made, setMade] = useState<Made | null>(null);
  const running = useRef(new AbortController());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => () => running.current.abort(), []);
  // What was made is of another choice now.
  useEffect(() => {
    setMade(null);
    setProgress({ state: 'idle' });
  }, [kind, format, chosen]);

  const nothingChosen = kind === 'claims' && chosen.size === 0;
  const scope = (): Scope => {
    const page = { tabId, reportId: report.id, title: report.article.title };
    if (kind === 'claims') return { kind, page, chosen };
    return kind === 'page' ? { kind, page } : { kind };
  };

  const run = async (then: (made: Made) => void | Promise<void>): Promise<void> => {
    running.current.abort();
    const life = new AbortController();
    running.current = life;
    setProgress({ state: 'working', done: 0, total: 1 });
    // What was cancelled may still come to the end of a page; nothing is said of it any more.
    const onProgress = (done: number, total: number) =>
      life.signal.aborted || setProgress({ state: 'working', done, total });
    try {
      const result =
        made ??
        (await make({ link, words, locale, capture, ends }, scope(), format, onProgress, life.signal));
      if (life.signal.aborted) return;
      if (result === null) return setProgress({ state: 'failed', said: words('export_failed') });
      setMade(result);
      if (result.files.length === 0) return setProgress({ state: 'failed', said: words('export_nothing') });
      await then(result);
    } catch (error) {
      if (life.signal.aborted) return;
      console.error('Headwater: the export failed', error);
      setProgress({ state: 'failed', said: words('export_failed') });
    }
  };

  const onSave = () =>
    run(({ saved }) => {
      save(saved, document);
      setProgress({ state: 'done', said: words('export_saved', saved.name) });
    });
  const onCopy = () =>
    run(async ({ files, rich }) => {
      await copy(files.map(({ content }) => content).join('\n\n'), rich);
      setProgress({ state: 'done', said: words(rich === null ? 'export_copied' : 'export_copied_rich') });
    });
  const onPreview = () => run(() => setProgress({ state: 'idle' }));

  return (
    <section class="take-away" aria-labelledby="take-away-title">
      <div class="trace-head">
        <h1 id="take-away-title" tabIndex={-1} ref={heading}>
          {words('export_title')}
        </h1>
        <button
          type="button"
          class="tool"
          title={words('export_close')}
          aria-label={words('export_close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <fieldset>
        <legend>{words('export_scope')}</legend>
        {SCOPES.map((each) => (
          <label key={each} class="take-choice">
            <input
              type="radio"
              name="scope"
              value={each}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            {words(`export_scope_${each}`)}
          </label>
        ))}
        {kind === 'claims' && <ClaimChoice claims={report.claims} chosen={chosen} choose={choose} />}
      </fieldset>
      <label class="take-format">
        <span>{words('export_format')}</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as Choice)}>
          {CHOICES.filter((name) => name !== 'page' || capture).map((name) => (
            <option key={name} value={name}>
              {words(`export_format_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="take-actions">
        <button type="button" class="button" disabled={nothingChosen} onClick={onSave}>
          {words('export_save')}
        </button>
        <button type="button" class="quiet" disabled={nothingChosen} onClick={onCopy}>
          {words(format === 'html' || format === 'page' ? 'export_copy_rich' : 'export_copy')}
        </button>
        <button type="button" class="quiet" disabled={nothingChosen} onClick={onPreview}>
          {words('export_preview')}
        </button>
      </div>
      {nothingChosen && <p class="note">{words('export_choose_claims')}</p>}
      {progress.state === 'working' && (
        <div class="progress">
          <progress value={progress.done} max={progress.total} aria-label={words('export_working')} />
          <span>
            {words(
              'export_progress',
              progress.done.toLocaleString(locale),
              progress.total.toLocaleString(locale),
            )}
          </span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              running.current.abort();
              setProgress({ state: 'idle' });
            }}
          >
            {words('export_cancel')}
          </button>
        </div>
      )}
      <p role="status" class="note">
        {progress.state === 'done' || progress.state === 'failed' ? progress.said : ''}
      </p>
      {made && <LeftOutPages pages={made.leftOut} />}
      {made?.files[0] && (
        <figure class="take-preview">
          <figcaption>
            {words('export_preview_of', made.files[0].name)}
            {made.files.length > 1 && `, ${count('export_more_files', made.files.length - 1)}`}
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre dir="auto" tabIndex={0}>
            {made.preview.slice(0, PREVIEW)}
            {made.preview.length > PREVIEW && ' …'}
          </pre>
        </figure>
      )}
      <Opened page={{ tabId, report }} />
    </section>
  );
}

/** The claims to choose from, in page order. */
function ClaimChoice(props: {
  claims: readonly JudgedClaim[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}) {
  const { claims, chosen, choose } = props;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <ul class="take-claims">
      {claims.map(({ id, text, status }) => (
        <li key={id}>
          <label class="take-choice">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <StatusGlyph status={status} />
            <span dir="auto">{text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Pages that are not in what was made, each with the reason: nothing is dropped in silence. */
function LeftOutPages({ pages }: { pages: readonly LeftOut[] }) {
  const { words, count } = useWords();
  if (pages.length === 0) return null;
  return (
    <details class="orphans" open>
      <summary>{count('export_left_out', pages.length)}</summary>
      <ul>
        {pages.map(({ title, why }) => (
          <li key={title}>
            <span dir="auto">{title}</span>: {words(`export_why_${why.replace('-', '_')}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
