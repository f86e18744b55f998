/**
 * The claims in page order, filtered. Keys while the focus is inside: arrows or J and K move between claims, Home and
 * End to the ends, Enter opens (the button's own), Escape closes the claim the focus is in and returns to it.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Heading, JudgedClaim } from '../model';
import { buttonId, ClaimItem, type ClaimPage } from './claim-item';
import { useWords } from './context';
import { Filters } from './filters';
import { useInParts } from './in-parts';
import { MarkMap } from './mark-map';
import { counts, inPageOrder, saying, underHeadings } from './order';
import type { View } from './view-state';
import { whenChanged } from './when-changed';

/** From so many claims on there is a field to search them: fewer are read at a glance. */
const MANY = 8;
/** A line of the list that was not seen yet, CSS px (styles/claims.css: 6rem). */
const LINE = 96;

const Line = whenChanged(ClaimItem);

interface Props {
  claims: readonly JudgedClaim[];
  /** The story's own headings; not known while it is being read. */
  headings?: readonly Heading[];
  /** The first claim the page shows now, where there is a page. */
  inView?: string | null;
  /** Ids of claims without a place in the page. */
  orphans: readonly string[];
  /** What was searched, for claims nothing speaks to. */
  searched: string;
  view: View;
  change: (part: Partial<View>) => void;
  focus: { claimId: string; at: number } | null;
  onShow: (claimId: string) => void;
  /** Where the claims stand: its address, and its text when a link to one is wanted. */
  page?: ClaimPage;
}

/** Filters and list. */
export function ClaimList(props: Props) {
  const { view, change, orphans, headings = [], inView = null } = props;
  const { words, count } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const all = useMemo(() => inPageOrder(props.claims), [props.claims]);
  const said = useMemo(() => saying(all, view.query), [all, view.query]);
  const shown = useMemo(
    () => (view.filter === null ? said : said.filter(({ status }) => status === view.filter)),
    [said, view.filter],
  );
  const sections = useMemo(() => underHeadings(shown, headings), [shown, headings]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const narrowed = view.filter !== null || view.query.trim() !== '';
  const parts = useInParts(ids, view.scroll / LINE, inView === null ? view.open : [...view.open, inView]);
  const { toggle, show, go } = useActs(props);
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index + 1])), [ids]);
  useRequestedFocus(props);
  useFollow(inView);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !list.current) return;
    const item = (event.target as Element).closest('.claim');
    const at = [...list.current.querySelectorAll('.claim')].findIndex((each) => each.isSameNode(item));
    const target = ids[move(event.key, at, ids.length) ?? -1];
    if (target !== undefined) {
      event.preventDefault();
      const focus = () => document.getElementById(buttonId(target))?.focus();
      if (parts.has(target)) return focus();
      parts.draw(target);
      requestAnimationFrame(focus);
    } else if (event.key === 'Escape') {
      const claimId = ids[at];
      if (claimId === undefined || !view.open.includes(claimId)) return;
      event.preventDefault();
      change({ open: view.open.filter((id) => id !== claimId) });
      document.getElementById(buttonId(claimId))?.focus();
    }
  };

  return (
    <section class="claims" aria-label={words('panel_claims')}>
      <Filters counts={counts(said)} chosen={view.filter} onChoose={(filter) => change({ filter })} />
      {all.length >= MANY && (
        <input
          type="search"
          class="search"
          aria-label={words('panel_search')}
          placeholder={words('panel_search')}
          value={view.query}
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
      )}
      {all.length > 1 && <MarkMap claims={shown} inView={inView} onGo={go} />}
      {narrowed && (
        <p class="filtered">
          {words(
            'panel_filtered',
            count('panel_claim_count', shown.length),
            count('panel_claim_count', all.length),
          )}
          <button type="button" class="quiet" onClick={() => change({ filter: null, query: '' })}>
            {words('panel_show_all')}
          </button>
        </p>
      )}
      <h2 class="unseen">{words('panel_claims')}</h2>
      <ol class="claim-list" ref={list} aria-busy={!parts.whole} onKeyDown={onKeyDown}>
        {sections.map(({ heading, claims }) => (
          <Section key={heading?.start ?? -1} heading={heading}>
            {claims.map((claim) => (
              <Line
                key={claim.id}
                claim={claim}
                drawn={parts.has(claim.id)}
                place={places.get(claim.id) ?? 0}
                of={ids.length}
                level={heading ? 'h4' : 'h3'}
                open={view.open.includes(claim.id)}
                inView={claim.id === inView}
                placed={!orphans.includes(claim.id)}
                searched={props.searched}
                page={props.page}
                onToggle={toggle}
                onShow={show}
              />
            ))}
          </Section>
        ))}
      </ol>
    </section>
  );
}

/** What a press does, each the same function for as long as the list stands: another one would draw every line anew. */
function useActs(props: Props) {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => ({
      toggle(claimId: string) {
        const { view, change, orphans, onShow } = latest.current;
        const open = view.open.includes(claimId);
        change({ open: open ? view.open.filter((id) => id !== claimId) : [...view.open, claimId] });
        if (open) return;
        requestAnimationFrame(() => reveal(claimId));
        if (!orphans.includes(claimId)) onShow(claimId);
      },
      show: (claimId: string) => latest.current.onShow(claimId),
      go: (claimId: string) => goToClaim(claimId, latest.current),
    }),
    [],
  );
}

/** Claims under one of the page's own headings. */
function Section({ heading, children }: { heading: Heading | null; children: ComponentChildren }) {
  return (
    <>
      {heading && (
        <li class="section">
          <h3 class="section-heading" dir="auto">
            {heading.text}
          </h3>
        </li>
      )}
      {children}
    </>
  );
}

/** Opens a claim, whatever the filter, and puts the focus on it. */
export function goToClaim(claimId: string, { view, change }: Pick<Props, 'view' | 'change'>): void {
  const open = view.open.includes(claimId) ? view.open : [...view.open, claimId];
  change({ filter: null, query: '', open });
  requestAnimationFrame(() => {
    reveal(claimId);
    document.getElementById(buttonId(claimId))?.focus({ preventScroll: true });
  });
}

/** Brings what was opened into view: all of it where it fits, else from the claim on. Moves nothing that is in view. */
function reveal(claimId: string): void {
  const item = document.getElementById(buttonId(claimId))?.closest('.claim');
  if (!item) return;
  const fits = item.getBoundingClientRect().height < innerHeight * 0.8;
  const still = matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  item.scrollIntoView({ block: fits ? 'nearest' : 'start', behavior: still ? 'auto' : 'smooth' });
}

/** The index a key leads to; `null` when the key is not ours. */
function move(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown' || key === 'j') return Math.min(length - 1, at + 1);
  if (key === 'ArrowUp' || key === 'k') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return null;
}

/** A click on a mark asks for its claim: shown even if filtered out, opened, scrolled to and focused, once for each click. */
function useRequestedFocus({ claims, view, change, focus }: Props): void {
  const wanted =
    focus !== null && focus.at !== view.focused && claims.some(({ id }) => id === focus.claimId)
      ? focus
      : null;
  useEffect(() => {
    if (!wanted) return;
    const { claimId, at } = wanted;
    const hidden = view.filter !== null && claims.find(({ id }) => id === claimId)?.status !== view.filter;
    change({
      query: '',
      focused: at,
      open: view.open.includes(claimId) ? view.open : [...view.open, claimId],
      filter: hidden ? null : view.filter,
    });
    // Once it is drawn open. Not given up when this effect ends: acting on the click is what ends it.
    requestAnimationFrame(() => {
      const button = document.getElementById(buttonId(claimId));
      button?.focus({ preventScroll: true });
      button?.scrollIntoView({ block: 'start' });
    });
    // The rest is read when a click arrives, not watched.
  }, [wanted?.at]);
}

/** Keeps the claim the page shows in the list's view, while the reader is in the page: whoever reads the list is left alone. */
function useFollow(inView: string | null): void {
  useEffect(() => {
    if (inView === null || document.hasFocus()) return;
    document.getElementById(buttonId(inView))?.closest('.claim')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
}
