/** Pages for the browser tests: a small news page about any paragraphs. */

/** Three paragraphs that the bundled documents speak to, and one they do not. */
export const PARAGRAPHS = [
  'Anthropic has accused Alibaba of running the largest known distillation attack against its Claude models. The company called the activity brazen and illicit.',
  'Operators linked to Alibaba used thousands of fraudulent accounts to perform 16 million queries to map the reasoning pathways of Claude.',
  'The accusation was first reported by the Financial Times, which had obtained a copy of the letter. Alibaba has issued a public denial.',
  'The harbour master of Leith said on Friday that the new quay had cost 41 million pounds. The first ferry left it at noon with 212 passengers.',
];

/** A whole page; `more` goes in after the story, as scripts do. */
export function story(paragraphs: string[] = PARAGRAPHS, more = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>A letter about copied answers | The Harbour Ledger</title>
  <meta property="og:site_name" content="The Harbour Ledger">
  <meta property="article:published_time" content="2026-06-26T07:40:00+01:00">
</head>
<body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <main><article>
    <h1>A letter about copied answers</h1>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n    ')}
  </article></main>
  <footer><a href="/about">About us</a></footer>
  ${more}
</body>
</html>`;
}
