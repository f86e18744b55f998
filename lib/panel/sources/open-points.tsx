/** What a story leaves open, as far as this library tells: each point leads to the claim or the passage it rests on. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, JudgedClaim, OpenPoints as Points, Report } from '../../model';
import { useWords } from '../context';
import { Passage } from './passage';

interface Props {
  report: Report;
  /** To a claim of the list. */
  onGo: (claimId: string) => void;
}

/** The section; nothing where the story leaves nothing open or nothing was worked out. */
export function OpenPoints({ report, onGo }: Props) {
  const { words, count } = useWords();
  const [unfolded, unfold] = useState(false);
  const { open } = report;
  if (!open || numberOf(open) === 0) return null;
  return (
    <details
      class="fold open-points"
      onToggle={(event) => {
        if (event.currentTarget.open) unfold(true);
      }}
    >
      <summary>
        {words('open_title')} <span class="open-count">{count('open_points', numberOf(open))}</span>
      </summary>
      {unfolded && <Unfolded report={report} open={open} onGo={onGo} />}
    </details>
  );
}

/** The points themselves: drawn when they are looked for, for they name nearly every claim again. */
function Unfolded({ report, open, onGo }: Props & { open: Points }) {
  const { words, count } = useWords();
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const go = (id: string, children?: ComponentChildren) => (
    <GoTo key={id} claim={claims.get(id)} onGo={onGo}>
      {children}
    </GoTo>
  );
  return (
    <>
      <Part title="open_contested" items={open.contested.map((id) => go(id))} />
      <Part
        title="open_answers"
        items={open.answers.map((answer) => (
          <Answered key={answer.claim + answer.accused} answer={answer} go={go} />
        ))}
      />
      <Part
        title="open_one_origin"
        items={open.oneOrigin.map(({ claim, origin, documents }) =>
          go(claim, words('open_rests_on', count('panel_documents', documents), origin)),
        )}
      />
      <Part
        title="open_unmentioned"
        items={open.unmentioned.map(({ excerpt, carriers, origins }) => (
          <li key={excerpt.quote}>
            <Passage excerpt={excerpt} />
            <p class="note">
              {words(
                'open_reported_by',
                count('panel_documents', carriers.length),
                count('panel_origins', origins.length),
              )}
            </p>
          </li>
        ))}
      />
      <Part title="open_unmatched" note="open_unmatched_note" items={open.unmatched.map((id) => go(id))} />
    </>
  );
}

/** How many points a story leaves open. */
function numberOf({ contested, oneOrigin, unmatched, answers, unmentioned }: Points): number {
  return contested.length + oneOrigin.length + unmatched.length + answers.length + unmentioned.length;
}

/** Points of one kind that are listed at once; the rest is folded away, for some stories leave dozens open. */
const AT_ONCE = 4;

function Part(props: { title: string; note?: string; items: ComponentChildren[] }) {
  const { words, count } = useWords();
  if (props.items.length === 0) return null;
  const rest = props.items.slice(AT_ONCE);
  return (
    <section class="open-part">
      <h2>{words(props.title)}</h2>
      {props.note && <p class="note">{words(props.note)}</p>}
      <ul>{props.items.slice(0, AT_ONCE)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{count('open_more', rest.length)}</summary>
          <ul>{rest}</ul>
        </details>
      )}
    </section>
  );
}

function GoTo(props: {
  claim: JudgedClaim | undefined;
  onGo: (claimId: string) => void;
  children?: ComponentChildren;
}) {
  const { claim, onGo, children } = props;
  if (!claim) return null;
  return (
    <li>
      <button type="button" class="open-claim" dir="auto" onClick={() => onGo(claim.id)}>
        {claim.text}
      </button>
      {children !== undefined && <div class="note">{children}</div>}
    </li>
  );
}

function Answered(props: {
  answer: Answer;
  go: (id: string, children?: ComponentChildren) => ComponentChildren;
}) {
  const { answer, go } = props;
  const { words } = useWords();
  return go(
    answer.claim,
    <>
      {words(`open_answer_${answer.answer}`, answer.accused)}
      {answer.excerpt && <Passage excerpt={answer.excerpt} marks={answer.excerpt.marks} />}
    </>,
  );
}
