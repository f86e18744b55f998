/** A chain as a path: publisher, whom it credits, the original speaker; opened, each step shows the words it rests on. */
import type { ChainHop, Excerpt } from '../../model';
import { useWords } from '../context';
import { NewTabLink, webAddress } from '../links';
import { MarkedText } from '../marked-text';
import { Passage } from './passage';

interface Props {
  hops: readonly ChainHop[];
  /** The text the hops' spans are offsets into: the evidence's quote, or the claim. */
  quote: string;
}

/** The path; nothing where the publisher credits nobody. */
export function ChainPath({ hops, quote }: Props) {
  const { words } = useWords();
  if (hops.length < 2) return null;
  return (
    <details class="chain">
      <summary>
        <span class="unseen">{words('panel_chain')} </span>
        <span class="path">
          {hops.map(({ name, kind }, index) => (
            <span class="path-step" key={`${index} ${name}`}>
              {index > 0 && (
                <>
                  <span class="unseen"> {words('chain_credits')} </span>
                  <Arrow />
                </>
              )}
              <span class="node" data-kind={kind} />
              <bdi>{name}</bdi>
            </span>
          ))}
        </span>
      </summary>
      <ol class="steps">
        {hops.map((hop, index) => (
          <Step key={`${index} ${hop.name}`} hop={hop} quote={quote} />
        ))}
      </ol>
    </details>
  );
}

function Step({ hop, quote }: { hop: ChainHop; quote: string }) {
  const { words } = useWords();
  const { name, kind, basis, spans, url, excerpt } = hop;
  const address = webAddress(url);
  return (
    <li class="step">
      <span class="node" data-kind={kind} />
      <div>
        <p>
          <strong dir="auto">{name}</strong> <span class="tree-kind">{words(`source_${kind}`)}</span>
        </p>
        <p class="step-basis">
          {words(`chain_basis_${basis}`)}
          {address !== null && (
            <>
              {' '}
              <NewTabLink href={address} class="quiet-link">
                {new URL(address).hostname}
              </NewTabLink>
            </>
          )}
        </p>
        {spans.length > 0 && (
          <blockquote class="step-words" dir="auto">
            <MarkedText text={quote} spans={spans.map((span) => ({ ...span, effect: 'neutral' as const }))} />
          </blockquote>
        )}
        {excerpt && <Passage excerpt={excerpt as Excerpt} />}
      </div>
    </li>
  );
}

/** "Has it from": points from the nearer to the farther source. */
export function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 20 8" aria-hidden="true" focusable="false">
      <path d="M1 4h16M14 1l3.5 3L14 7" />
    </svg>
  );
}
