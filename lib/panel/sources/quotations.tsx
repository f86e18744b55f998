/** The same quotation as several texts give it: the earliest full form, and what each other form dropped, added or changed. */

import type { JudgedClaim, QuotationFamily, QuotedVariant } from '../../model';
import { turnText } from '../../provenance/explain';
import { useWords } from '../context';
import { EditedText } from './edited-text';
import { isChanged, merged } from './edits';
import { Passage } from './passage';

/** Quotations that were changed on the way; nothing where all texts quote the same words of the same speaker. */
export function Quotations({ claim }: { claim: JudgedClaim }) {
  const { words } = useWords();
  const families = (claim.quotations ?? []).filter(({ variants }) => variants.some(isOther));
  if (families.length === 0) return null;
  return (
    <details class="fold quotations" open>
      <summary>{words('quotation_title')}</summary>
      {families.map((family) => (
        <Family key={family.fullest.excerpt.quote} family={family} />
      ))}
      <p class="note">
        {words('quotation_legend_gone')} <del>{words('quotation_legend_sample')}</del>,{' '}
        {words('quotation_legend_new')} <ins>{words('quotation_legend_sample')}</ins>.
      </p>
    </details>
  );
}

const isOther = ({ edits, speakerChanged }: QuotedVariant): boolean => isChanged(edits) || speakerChanged;

function Family({ family }: { family: QuotationFamily }) {
  const { words, count } = useWords();
  const { fullest, variants, dated } = family;
  const same = variants.filter((variant) => !isOther(variant)).length;
  return (
    <div class="quotation">
      <p class="quotation-form">{words(dated ? 'quotation_earliest' : 'quotation_fullest')}</p>
      <Passage excerpt={fullest.excerpt} />
      {fullest.speaker !== null && (
        <p class="quotation-speaker">{words('quotation_speaker', fullest.speaker)}</p>
      )}
      {same > 0 && <p class="note">{count('quotation_same', same)}</p>}
      <ul>
        {variants.filter(isOther).map((variant) => (
          <li key={variant.evidence ?? 'page'}>
            <Passage excerpt={variant.excerpt}>
              <EditedText runs={merged(fullest.excerpt.quote, variant.excerpt.quote, variant.edits)} />
            </Passage>
            {variant.speakerChanged && (
              <p class="quotation-turned">
                {words(
                  'quotation_speaker_changed',
                  variant.speaker ?? words('quotation_nobody'),
                  fullest.speaker ?? words('quotation_nobody'),
                )}
              </p>
            )}
            {[...new Set(variant.turned.map((turn) => turnText(turn, words)))].map((text) => (
              <p class="quotation-turned" key={text}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
