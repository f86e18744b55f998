/** A claim's evidence grouped by where it comes from, drawn as a tree; each tie that makes several count once is explained. */

import type { Evidence, JudgedClaim, Origin, OriginTie } from '../../model';
import { tieText } from '../../provenance/explain';
import { useWords } from '../context';
import { cardId } from '../evidence-card';
import { Icon, RelationGlyph, toneOf } from '../glyphs';
import { excerptOf, Pair, Passage } from './passage';
import { BEARING, SupportLine, useOriginName } from './support';

/** The groups; nothing where a single passage bears on the claim, whose card says it all. */
export function Origins({ claim }: { claim: JudgedClaim }) {
  const { words, count } = useWords();
  const byId = new Map(claim.evidence.map((one) => [one.id, one]));
  const groups = claim.origins
    .map((origin) => ({
      origin,
      members: origin.evidence.map((id) => byId.get(id)).filter((one) => one !== undefined),
    }))
    .filter(({ members }) => members.length > 0);
  const pieces = groups.reduce((sum, { members }) => sum + members.length, 0);
  if (pieces < 2) return null;
  const kinds = BEARING.filter((relation) => claim.support[relation].documents > 0);
  return (
    <details class="fold origins" open={groups.some(({ origin }) => origin.documents > 1)}>
      <summary>{words('origins_title', count('panel_origins', groups.length))}</summary>
      {kinds.length > 1 && (
        <ul class="origins-support">
          {kinds.map((relation) => (
            <li key={relation} data-tone={toneOf(relation)}>
              <RelationGlyph relation={relation} />
              <span>
                {words(`relation_${relation}`)}: <SupportLine claim={claim} relation={relation} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul class="tree">
        {groups.map(({ origin, members }) => (
          <Group key={origin.evidence[0]} origin={origin} members={members} byId={byId} />
        ))}
      </ul>
    </details>
  );
}

function Group(props: { origin: Origin; members: Evidence[]; byId: Map<string, Evidence> }) {
  const { origin, members, byId } = props;
  const { words, count } = useWords();
  const name = useOriginName();
  // Two passages of one document count once for a reason that needs no words.
  const ties = origin.ties.filter(({ evidence }) => {
    const [first, second] = evidence.map((id) => byId.get(id)?.document.id);
    return first !== second;
  });
  return (
    <li class="tree-group">
      <p class="tree-root">
        <span class="node" data-kind={origin.text === null ? origin.kind : 'document'} />
        <span>
          <strong dir="auto">{name(origin)}</strong>{' '}
          {origin.text === null && (
            <span class="tree-kind">
              {words(isTitle(origin, members) ? 'panel_publisher_unknown' : `source_${origin.kind}`)}
            </span>
          )}
        </span>
      </p>
      <ul class="tree-leaves">
        {leavesOf(members).map(([one, passages]) => (
          <li key={one.id} data-tone={toneOf(one.relation)}>
            <button type="button" class="tree-leaf" onClick={() => focusCard(one.id)}>
              <RelationGlyph relation={one.relation} />
              <span>
                <span class="unseen">{words(`relation_${one.relation}`)}: </span>
                {one.document.publisher ?? words('panel_publisher_unknown')}
                {passages > 1 && <span class="tree-kind"> {count('origins_passages', passages)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ties.length > 0 && (
        <details class="ties">
          <summary>{count('origins_why_once', origin.documents)}</summary>
          <ol>
            {ties.map((tie) => (
              <Tie key={tie.evidence.join(' ')} tie={tie} byId={byId} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** One leaf for a document and what it says, with its number of passages that say so. */
function leavesOf(members: readonly Evidence[]): [Evidence, number][] {
  const leaves = new Map<string, [Evidence, number]>();
  for (const one of members) {
    const key = `${one.document.id} ${one.relation}`;
    const leaf = leaves.get(key);
    if (leaf) leaf[1] += 1;
    else leaves.set(key, [one, 1]);
  }
  return [...leaves.values()];
}

/** A document that names no publisher and credits nobody stands as an origin under its title. */
const isTitle = ({ name }: Origin, members: readonly Evidence[]): boolean =>
  members.some(({ document }) => document.publisher === null && document.title === name);

function Tie({ tie, byId }: { tie: OriginTie; byId: Map<string, Evidence> }) {
  const { words } = useWords();
  const [first, second] = tie.evidence.map((id) => byId.get(id));
  return (
    <li class="tie">
      <p>
        <Icon name="tie" />
        {tieText(tie, words)}
      </p>
      {first && second && (
        <Pair>
          <Passage excerpt={excerptOf(first)} marks={tie.spans[0]} />
          <Passage excerpt={excerptOf(second)} marks={tie.spans[1]} />
        </Pair>
      )}
    </li>
  );
}

/** To the card of a piece of evidence, wherever it stands in the open claim. */
function focusCard(id: string): void {
  const card = document.getElementById(cardId(id));
  const fold = card?.closest('details');
  if (fold) fold.open = true;
  card?.scrollIntoView({ block: 'nearest' });
  card?.focus();
}
