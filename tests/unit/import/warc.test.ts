/**
 * archives/weir.warc.gz was written by GNU Wget 1.21.3 (`wget -r -l1 --header="Accept-Encoding: gzip" --no-warc-keep-log
 * --warc-file=weir`) from a server of our own pages: a list of links, a page as it is, a dated one, one in chunks, one
 * packed with gzip, one that is gone, a picture, and an address that moved. A gzip member for each record, addresses in
 * angle brackets.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../lib/import/formats';
import { LARGEST_WHOLE } from '../../../lib/import/formats/whole';
import type { ImportItem } from '../../../lib/import/model';
import { itemsOf, sourceWith } from '../../support/import-source';

const { signal } = new AbortController();
const written = readFileSync(new URL('./archives/weir.warc.gz', import.meta.url));
const plain = gunzipSync(written).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Each item as its address and what became of it. */
const told = (items: readonly ImportItem[]) =>
  items.map((item) => [
    new URL(item.at.entry ?? '').pathname,
    item.kind === 'document' ? item.document.title : item.reason,
  ]);
const PAGES = [
  ['/', 'no-story'],
  ['/plain', 'Weir closed'],
  ['/dated', 'Weir open'],
  ['/chunked', 'Weir in chunks'],
  ['/packed', 'Weir packed'],
  ['/plain', 'Weir closed'],
];

describe('a web archive', () => {
  test.each([
    ['as it was written', 'weir.warc.gz', new Uint8Array(written)],
    ['without compression', 'weir.warc', bytesOf(plain)],
    ['compressed as one', 'weir.warc.gz', new Uint8Array(gzipSync(Buffer.from(plain, 'latin1')))],
  ])('%s gives its pages, and passes over all else', async (_, name, bytes) => {
    expect(told(await itemsOf(name, bytes))).toEqual(PAGES);
  });

  test('says where each page was and when it was published, or by when', async () => {
    const items = await itemsOf('weir.warc.gz', new Uint8Array(written));
    const documents = items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
    expect(documents[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/plain$/);
    expect(documents[0]?.text).toContain('Weir closed: The upper weir at Tarn Bridge has been closed');
    expect(documents[0]?.published).toMatchObject({ certainty: 'upper-bound' });
    expect(documents[1]?.published).toEqual({ iso: '2026-03-11T16:40:00Z', certainty: 'exact' });
  });

  test('that breaks off gives the pages before that', async () => {
    const cut = bytesOf(plain.slice(0, plain.indexOf('Weir in chunks')));
    const items: ImportItem[] = [];
    const source = sourceWith('weir.warc', cut);
    const reader = await readerFor(source);
    await expect(async () => {
      for await (const item of reader?.(source, { signal }) ?? []) items.push(item);
    }).rejects.toThrow(/ends in the midst/);
    expect(told(items)).toEqual(PAGES.slice(0, 3));
  });

  test('with a bomb of compression gives the others, and nobody unpacks it', async () => {
    const bomb = gzipSync(Buffer.alloc(LARGEST_WHOLE + 1, 0x20)).toString('latin1');
    const http = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\n\r\n${bomb}`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://127.0.0.1/bomb\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
    expect(told(await itemsOf('weir.warc', bytesOf(`${head}${http}\r\n\r\n${plain}`)))).toEqual([
      ['/bomb', 'too-long'],
      ...PAGES,
    ]);
  });

  test('with one damaged page gives the others', async () => {
    const damaged = plain.replace('\x1f\x8b\x08', '\x1f\x8b\x07');
    expect(told(await itemsOf('weir.warc', bytesOf(damaged)))).toEqual(
      PAGES.map(([path, title]) => [path, path === '/packed' ? 'unreadable' : title]),
    );
  });
});
