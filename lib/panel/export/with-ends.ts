/** A dossier with where its claims begin and end in the elements of the live page, as far as that still has them. */
import type { Ends } from '../../capture/boundaries';
import type { WantedMark } from '../../capture/capture';
import type { Dossier } from '../../export/dossier';
import type { Result } from '../../model';

/** Asks a tab's page; handed in, because it is the browser's to do. */
export type EndsOf = (tabId: number, wanted: readonly WantedMark[]) => Promise<Result<Record<string, Ends>>>;

/** The claims as marks to look for. */
export function wantedMarks({ report }: Dossier): WantedMark[] {
  return report.claims.map(({ id, status, start, end, text }, index) => ({
    id,
    number: index + 1,
    status,
    start,
    end,
    text,
  }));
}

/** The same dossier where the page does not answer. */
export async function withEnds(dossier: Dossier, tabId: number, endsOf: EndsOf): Promise<Dossier> {
  const found = await endsOf(tabId, wantedMarks(dossier));
  if (!found.ok) return dossier;
  const claims = Object.entries(dossier.anchors.claims).map(([id, anchor]) => {
    const range = found.value[id];
    return [id, range ? { ...anchor, range } : anchor] as const;
  });
  return { ...dossier, anchors: { ...dossier.anchors, claims: Object.fromEntries(claims) } };
}
