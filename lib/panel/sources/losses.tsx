/** What went wrong on the way to the page, said plainly: a hedge that was lost, credits that lead back to where they began. */

import type { JudgedClaim } from '../../model';
import { lossText } from '../../provenance/explain';
import { useWords } from '../context';
import { Icon } from '../glyphs';
import { Pair, Passage } from './passage';

/** Lost hedges of a claim, each with the careful and the sure words; nothing when none was lost. */
export function LostCertainty({ claim }: { claim: JudgedClaim }) {
  const { words } = useWords();
  const losses = claim.lostCertainty ?? [];
  if (losses.length === 0) return null;
  return (
    <section class="finding" aria-label={words('lost_title')}>
      <h4>
        <Icon name="fade" />
        {words('lost_title')}
      </h4>
      {losses.map((loss) => (
        <div key={`${loss.origin.evidence} ${loss.downstream.evidence}`}>
          <p>{lossText(loss, words)}</p>
          <Pair>
            <Passage excerpt={loss.origin} marks={loss.origin.marks} effect="weakens" />
            <Passage excerpt={loss.downstream} marks={loss.downstream.marks} />
          </Pair>
        </div>
      ))}
    </section>
  );
}

/** Credits that lead back; nothing when none do. */
export function Circular({ claim }: { claim: JudgedClaim }) {
  const { words, locale } = useWords();
  const rings = claim.circular ?? [];
  if (rings.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <section class="finding" aria-label={words('circular_title')}>
      <h4>
        <Icon name="ring" />
        {words('circular_title')}
      </h4>
      {rings.map(({ kind, names, steps }) => (
        <div key={names.join(' ')}>
          <p>
            {list.format(names.slice(1).map((name, at) => words('circular_credits', names[at] ?? '', name)))}
            {'. '}
            {words(`circular_${kind}`)}
          </p>
          {steps.length > 0 && (
            <details class="ties">
              <summary>{words('circular_words')}</summary>
              <ol>
                {steps.map((step, index) => (
                  <li class="tie" key={`${index} ${step.evidence}`}>
                    <Passage excerpt={step} marks={step.marks} />
                  </li>
                ))}
              </ol>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
