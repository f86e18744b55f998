import { describe, expect, it } from 'vitest';
import { sanitised } from '../../../lib/panel/export/annotated';

describe('the markup of a saved page', () => {
  it.each([
    '<p dir="rtl" lang="ar">قال</p>',
    '<table><tbody><tr><td colspan="2" rowspan="3" align="right">x</td></tr></tbody></table>',
    '<svg viewBox="0 0 9 9"><path d="M0 0h9" fill="none"></path></svg>',
    '<img src="data:image/png;base64,AAAA" width="3" height="4">',
    '<a href="https://news.example/a">x</a>',
    '<a href="#part">x</a>',
    '<ol start="4" reversed=""><li>x</li></ol>',
  ])('keeps %s', (markup) => {
    expect(sanitised(markup)).toBe(markup);
  });

  it.each([
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" java&#10;script:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="near.html">x</a>', '<a>x</a>'],
    ['<img src="near.png">', '<img>'],
    ['<img src="data:text/html,x">', '<img>'],
    ['<svg><use href="near.svg#a"></use></svg>', '<svg></svg>'],
    ['<p onclick="x()" style="color: red">x</p>', '<p style="color: red">x</p>'],
    ['<iframe srcdoc="x"></iframe>', ''],
  ])('makes of %s %s', (markup, kept) => {
    expect(sanitised(markup)).toBe(kept);
  });
});
