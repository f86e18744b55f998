/** Pages that are hard to take away. */
import { PARAGRAPHS, story } from './stories.ts';

/** Everything a page may try so that its copy runs, asks or sends something. */
export const HOSTILE = `<!doctype html><html lang="en"><head><title>Bridge closed</title>
<meta http-equiv="refresh" content="3000; url=/asked-by-refresh"><base target="_top">
<style>body { background: url(/asked-by-css); } .story { color: rgb(1, 2, 3) } @font-face { font-family: f; src: url(/asked-for-font) }</style>
<style>@import "/asked-by-import"; x::after { content: "</sty" "le><script>window.ran = 1</script>" }</style></head>
<body onload="window.ran = 2"><article class="story" onclick="window.ran = 3"><h1>Bridge closed for eleven days</h1>
<p>The council closed the bridge on Monday after an inspection found 12 cracks in its deck. The repair will cost 4 million crowns, the mayor said on Tuesday.</p>
<p>About 300 people marched against the closure in March. <a href="javascript:window.ran = 4">A link</a> and <a href="/next">another</a>. The ferry company employs 1,200 people in the town, and carried 40,000 passengers in May.</p>
<p>The court rejected an appeal by two fishermen on 3 June. <b id="hw-note-1">A false note</b> <i data-hw-note="1"></i></p>
<img src="/asked-for-picture" onerror="window.ran = 5" alt="The bridge"><svg onload="window.ran = 6"><script>window.ran = 7</script><foreignObject width="9" height="9"><iframe src="javascript:parent.ran = 11"></iframe><p onclick="window.ran = 12">x</p></foreignObject><use href="/asked-by-use#a"></use><a xlink:href="javascript:window.ran = 8"><text y="20">x</text></a></svg>
<iframe srcdoc="<script>parent.ran = 9</script>" title="A frame"></iframe><form action="/sent"><input name="q" value="secret"><button formaction="/sent-too">Go</button></form>
<math><mtext><table><mglyph><style><img src=x onerror="window.ran = 10"></style></mglyph></table></mtext></math>
<x-box onclick="window.ran = 13" is="x-box"><a href=" java&#10;script:window.ran = 14">y</a></x-box><noscript><p title="</noscript><img src=x onerror=window.ran=15>"></p></noscript>
</article></body></html>`;

/** What makes copying hard: five megabytes, a frame, shadow roots with styles of their own, a picture not loaded yet, other scripts, one sentence many times. */
export const HARD = story(
  [
    ...PARAGRAPHS,
    '👩‍👩‍👧 The ferry company of A\u030arviken employs 1,200 people 🎉, its director said on Monday.',
    'قال رئيس البلدية إن الأعمال ستبدأ في يونيو.',
    ...Array.from({ length: 40 }, (_, n) => `Gate ${n + 1}. The ferry carried 212 passengers on Friday.`),
  ],
  `<ul>${`<li data-more="${'x'.repeat(1000)}"><i></i></li>`.repeat(5_000)}</ul>
  <script>
    [...document.querySelectorAll('article p')].find((p) => p.textContent.startsWith('قال')).dir = 'rtl';
    const host = document.createElement('story-more');
    const root = host.attachShadow({ mode: 'open' });
    root.setHTMLUnsafe('<style>:host { display: block; color: rgb(7, 8, 9) } p { color: rgb(4, 5, 6) } ::slotted(p) { letter-spacing: 3px }</style>' +
      '<p>The repair of the old quay will cost 14 million pounds, the harbour master said on Tuesday.</p><slot></slot>');
    host.setHTMLUnsafe('<p>Its crane was sold in May for 300,000 pounds, the port authority said.</p>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { font-style: italic }');
    root.adoptedStyleSheets = [sheet];
    const article = document.querySelector('article');
    article.append(host);
    article.insertAdjacentHTML('beforeend', '<iframe src="/framed" title="A map of the quay"></iframe>' +
      '<div style="height: 20000px"></div><img loading="lazy" src="/far.png" alt="The far quay" width="90" height="60">');
  </script>`,
);
