/**
 * Pages write the same text again in new nodes: a framework draws a paragraph anew with every tick of a clock. Which
 * text node stands for which is told from the mutation records, so that the way back to the page need not be read anew.
 */

/**
 * Text nodes that `records` took out of the page, each with the node that was put in for it: the first one not yet
 * given away that holds the same characters. Nodes that are in the page again are no change. Only nodes that `knows`
 * says yes to are looked at, so records of things elsewhere cost a walk of what was taken out and no more.
 */
export function replacedTexts(
  records: readonly MutationRecord[],
  knows: (node: Text) => boolean,
): Map<Text, Text> {
  const gone = textsOf(records.map(({ removedNodes }) => removedNodes)).filter(
    (node) => !node.isConnected && knows(node),
  );
  const replaced = new Map<Text, Text>();
  if (gone.length === 0) return replaced;
  const put = new Map<string, Text[]>();
  for (const node of textsOf(records.map(({ addedNodes }) => addedNodes))) {
    if (!node.isConnected || knows(node)) continue;
    const alike = put.get(node.data);
    if (alike === undefined) put.set(node.data, [node]);
    else alike.push(node);
  }
  for (const node of gone) {
    const next = put.get(node.data)?.shift();
    if (next !== undefined) replaced.set(node, next);
  }
  return replaced;
}

/** The text nodes in these lists, each once, in the order they come. */
function textsOf(lists: readonly NodeList[]): Text[] {
  const texts = new Set<Text>();
  for (const list of lists) for (const node of list) collect(node, texts);
  return [...texts];
}

function collect(node: Node, texts: Set<Text>): void {
  if (node.nodeType === 3) texts.add(node as Text);
  else for (const child of node.childNodes) collect(child, texts);
}
