/**
 * Bytes that stand compressed in a file. A gzip file is a row of members, and web archives have one for each record; the
 * browser's own DecompressionStream fails behind the first.
 */
import { Gunzip } from 'fflate';

/** The bytes of all members, in order; the stream fails where the file breaks off or is damaged. */
export function gunzipped(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const gunzip = new Gunzip();
  const through = (bytes: Uint8Array, last: boolean, to: TransformStreamDefaultController<Uint8Array>) => {
    gunzip.ondata = (data) => {
      if (data.length > 0) to.enqueue(data);
    };
    gunzip.push(bytes, last);
  };
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, to) => through(bytes, false, to),
      flush: (to) => through(new Uint8Array(), true, to),
    }),
  );
}
