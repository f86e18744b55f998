/** A file that was taken away, opened again: what it says, and which of its claims the page still has. */
import { useState } from 'preact/hooks';
import type { QuoteAnchor } from '../../export/anchors';
import type { Dossier } from '../../export/dossier';
import type { Unreadable } from '../../export/read-back';
import type { KeptReading } from '../../model';
import { useParts, useWords } from '../context';
import { exportWording } from './wording';

/** Larger than any export of ours; a film that was chosen by mistake is not read into memory. */
const LARGEST = 64 * 1024 * 1024;

interface OpenedFile {
  title: string;
  text: string;
  found: number;
  of: number;
  /** Words of the claims that the page does not have. */
  lost: string[];
}

type State =
  | { state: 'none' }
  | { state: 'opened'; file: OpenedFile }
  | { state: 'refused'; why: Unreadable };

/** The choice of a file, and what is in it. `reportId` is of the page in front, in which its claims are looked for. */
export function Opened({ reportId }: { reportId: string }) {
  const { link } = useParts();
  const { words, locale } = useWords();
  const [opened, set] = useState<State>({ state: 'none' });
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST) return set({ state: 'refused', why: 'other' });
    const [{ readBack }, { findAgain }, { FORMATS }] = await Promise.all([
      import('../../export/read-back'),
      import('../../export/find-again'),
      import('../../export/formats'),
    ]);
    const read = await readBack(await file.text());
    if (!read.ok) return set({ state: 'refused', why: read.why });
    const { dossier } = read;
    const reading = await link.request<KeptReading | null>({ type: 'library.reading', id: reportId });
    const page = reading.ok ? (reading.value?.article ?? null) : null;
    const lost = anchorsOf(dossier)
      .filter((anchor) => page === null || findAgain(page.text, anchor) === null)
      .map(({ exact }) => exact);
    set({
      state: 'opened',
      file: {
        title: dossier.article.title,
        text: FORMATS.txt.write(dossier, exportWording(words, locale)),
        found: dossier.report.claims.length - lost.length,
        of: dossier.report.claims.length,
        lost,
      },
    });
  };
  return (
    <div class="take-open">
      <label class="take-format">
        <span>{words('export_open')}</span>
        <input
          type="file"
          accept=".json,.jsonld,.html"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" class="note">
        {opened.state === 'refused' && words(`export_refused_${opened.why}`)}
        {opened.state === 'opened' &&
          words(
            'export_found_again',
            opened.file.found.toLocaleString(locale),
            opened.file.of.toLocaleString(locale),
          )}
      </p>
      {opened.state === 'opened' && <OpenedText file={opened.file} />}
    </div>
  );
}

function OpenedText({ file }: { file: OpenedFile }) {
  const { words } = useWords();
  return (
    <>
      {file.lost.length > 0 && (
        <details class="orphans">
          <summary>{words('export_not_found_again')}</summary>
          <ul>
            {file.lost.map((text) => (
              <li key={text}>
                <q dir="auto">{text}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      <figure class="take-preview">
        <figcaption dir="auto">{file.title}</figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre dir="auto" tabIndex={0}>
          {file.text}
        </pre>
      </figure>
    </>
  );
}

/** Each claim's anchor, in page order. */
function anchorsOf({ report, anchors, article }: Dossier): QuoteAnchor[] {
  return report.claims.map(
    (claim) =>
      anchors.claims[claim.id] ?? {
        exact: article.text.slice(claim.start, claim.end),
        prefix: '',
        suffix: '',
        start: 0,
        end: 0,
        link: null,
      },
  );
}
