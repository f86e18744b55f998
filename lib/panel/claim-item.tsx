/** A claim in the list: what the page says, how the library answers; opened, the evidence stands right below it. */
import { useState } from 'preact/hooks';
import { spansOf } from '../evidence/segments';
import type { Evidence, JudgedClaim } from '../model';
import { useWords } from './context';
import { CopyLink } from './copy-link';
import { ClaimDebug } from './debug-view';
import { EvidenceList } from './evidence-list';
import { FactCheckLine, FactChecks } from './fact-checks';
import { Icon, StatusGlyph } from './glyphs';
import { MarkedText } from './marked-text';
import { ClaimNotes, useCalledWrong } from './notes/claim-notes';
import { split } from './order';
import { ChainPath } from './sources/chain';
import { Circular, LostCertainty } from './sources/losses';
import { NamesKnown } from './sources/names-known';
import { Origins } from './sources/origins';
import { Quotations } from './sources/quotations';
import { ClaimSupport } from './sources/support';
import { Timeline } from './sources/timeline';
import { WhyAClaim } from './why-a-claim';

interface Props {
  claim: JudgedClaim;
  /** The level of its heading: one below the page's own heading where it stands under one. */
  level: 'h3' | 'h4';
  /** Whether it is drawn yet; else only its place is kept. */
  drawn: boolean;
  /** Its place among the claims that are shown, from 1, and how many those are: the page's headings stand among them. */
  place: number;
  of: number;
  open: boolean;
  /** Whether it is what the page shows now. */
  inView: boolean;
  /** Whether the claim has a place in the page that can be shown. */
  placed: boolean;
  searched: string;
  onToggle: (claimId: string) => void;
  onShow: (claimId: string) => void;
  page?: ClaimPage | undefined;
}

/** The page a claim stands in: its address on the web, and its text as it is now. */
export interface ClaimPage {
  url: string;
  text: () => Promise<string | null>;
}

/** The id of a claim's button in the document; focus goes there. */
export const buttonId = (claimId: string): string => `claim ${claimId}`.replaceAll(/\s/g, '-');

/** One claim. */
export function ClaimItem(props: Props) {
  const { claim, drawn, place, of } = props;
  const wrong = useCalledWrong(claim.id);
  const state = { 'data-open': props.open, 'data-in-view': props.inView, 'data-wrong': wrong };
  return (
    <li class="claim" data-status={claim.status} aria-posinset={place} aria-setsize={of} {...state}>
      {drawn && <Drawn {...props} wrong={wrong} />}
    </li>
  );
}

function Drawn({
  claim,
  level: Heading,
  open,
  inView,
  placed,
  searched,
  onToggle,
  onShow,
  page,
  wrong,
}: Props & { wrong: boolean }) {
  const { words } = useWords();
  const { bearing, related } = split(claim.evidence);
  const [pointed, point] = useState<Evidence | null>(null);
  const shown = open ? (pointed ?? bearing[0] ?? null) : null;
  const id = buttonId(claim.id);
  return (
    <>
      <Heading class="claim-heading">
        <button
          type="button"
          id={id}
          class="claim-button"
          aria-expanded={open}
          {...(inView ? { 'aria-current': 'location' as const } : {})}
          aria-controls={`${id}-evidence`}
          onClick={() => onToggle(claim.id)}
        >
          <StatusGlyph status={claim.status} />
          <span class="claim-said">
            <span class="claim-text" dir="auto">
              <MarkedText text={claim.text} spans={spansOf(shown?.reasons ?? [], 'claimSpans')} />
            </span>
            <span class="claim-answer">
              <span class="claim-status">{words(`status_${claim.status}`)}</span>
              {wrong && <span class="claim-wrong">{words('note_called_wrong')}</span>}
              <ClaimSupport claim={claim} />
              <FactCheckLine claim={claim} />
            </span>
          </span>
          <Icon name="chevron" />
        </button>
      </Heading>
      <div class="claim-evidence" id={`${id}-evidence`} hidden={!open}>
        {open && (
          <>
            {bearing.length === 0 && (
              <p class="note">
                {words('panel_unmatched')} {searched}
              </p>
            )}
            <NamesKnown claim={claim} />
            <Origins claim={claim} />
            <LostCertainty claim={claim} />
            <Circular claim={claim} />
            <EvidenceList claim={claim} bearing={bearing} related={related} onPoint={point} />
            <FactChecks claim={claim} />
            <Quotations claim={claim} />
            <Timeline claim={claim} />
            <div class="claim-foot">
              {placed && (
                <button type="button" class="quiet" onClick={() => onShow(claim.id)}>
                  <Icon name="find" />
                  {words('panel_show_in_page')}
                </button>
              )}
              {page && (
                <CopyLink
                  label={words('panel_copy_claim_link')}
                  text={page.text}
                  span={claim}
                  words={claim.text}
                  url={page.url}
                />
              )}
              <div class="claim-chain">
                <ChainPath hops={claim.hops} quote={claim.text} />
              </div>
              <WhyAClaim claim={claim} />
            </div>
            <ClaimNotes claim={claim} />
            <ClaimDebug claim={claim} />
          </>
        )}
      </div>
    </>
  );
}
