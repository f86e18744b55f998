/** The claims of a document and who else in the library carries them, in the panel's own list. */
import { useState } from 'preact/hooks';
import type { Report, Result, Span } from '../../model';
import { ClaimList } from '../../panel/claim-list';
import { useParts, useWords } from '../../panel/context';
import { FailureNotice, NoClaims } from '../../panel/phases';
import { useSearched } from '../../panel/story';
import { useView } from '../../panel/view-state';

interface Props {
  id: string;
  /** The reader wants to see a claim in the text. */
  onShow: (span: Span) => void;
}

/** The claims, looked for when they are asked for: judging a long text takes seconds. */
export function DocumentClaims({ id, onShow }: Props) {
  const { link } = useParts();
  const { words } = useWords();
  const [checked, setChecked] = useState<Result<Report | null> | 'working' | null>(null);
  const check = async () => {
    setChecked('working');
    setChecked(await link.request<Report | null>({ type: 'library.check', id }));
  };
  return (
    <section class="document-claims" aria-busy={checked === 'working'}>
      <h2>{words('library_claims')}</h2>
      {(checked === null || checked === 'working') && (
        <button type="button" class="button" disabled={checked === 'working'} onClick={check}>
          {words(checked === null ? 'library_claims_find' : 'library_claims_working')}
        </button>
      )}
      {checked !== null && checked !== 'working' && !checked.ok && <FailureNotice error={checked.error} />}
      {checked !== null && checked !== 'working' && checked.ok && checked.value && (
        <Claims id={id} report={checked.value} onShow={onShow} />
      )}
    </section>
  );
}

function Claims({ id, report, onShow }: Props & { report: Report }) {
  const { store } = useParts();
  const [view, change] = useView(store, `headwater.view library ${id}`);
  const searched = useSearched(report.coverage);
  if (report.claims.length === 0) return <NoClaims />;
  return (
    <>
      <p class="searched">{searched}</p>
      <ClaimList
        claims={report.claims}
        orphans={[]}
        searched={searched}
        view={view}
        change={change}
        focus={null}
        onShow={(claimId) => {
          const claim = report.claims.find((one) => one.id === claimId);
          if (claim) onShow({ start: claim.start, end: claim.end });
        }}
      />
    </>
  );
}
