import { expect, test } from 'vitest';
import { ByteReader, ByteWriter, utf8, utf8Length } from '../../../lib/corpus/bytes';

test.each([
  '',
  'ferri',
  '~port alden',
  'a'.repeat(24),
  'a'.repeat(25),
  'b'.repeat(300),
  '\u007f\u0080',
  'naïv',
  '難民',
  '\u{1f600}x',
])('the text %j is written as an encoder writes it, and read as a decoder reads it', (text) => {
  const bytes = new TextEncoder().encode(text);
  const plain = new ByteWriter();
  plain.varint(bytes.length);
  plain.put(bytes);
  const writer = new ByteWriter(1);
  writer.text(text);
  expect(writer.done()).toEqual(plain.done());
  expect(utf8Length(text)).toBe(utf8(text).length);
  const reader = new ByteReader(writer.done());
  expect(reader.text(reader.varint())).toBe(text);
  expect(reader.done).toBe(true);
});

test('bytes that are no text are refused, also few of them', () => {
  const reader = new ByteReader(Uint8Array.of(0x61, 0xff));
  expect(() => reader.text(2)).toThrow('no text');
});
