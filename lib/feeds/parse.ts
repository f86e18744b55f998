/**
 * What the worker beside the background does for it (parser.ts): reads what was fetched, and prepares documents for the
 * index. Both take a core for as long as they take, and a page that is being judged must not wait for them.
 */
import { type Pack, packHere } from '../corpus/import-batch';
import { completed } from '../corpus/prepare';
import type { FeedEntry } from '../import/formats/feed';
import type { PageOutcome } from '../import/formats/page-document';
import type { FeedReading, ParserTask } from './parser';
import { readAsFeed, readAsPage } from './read';
import { VISITS } from './weights';

/** Does a task, and gives what the asking side expects of it. */
export function perform(task: ParserTask): FeedReading | PageOutcome | ReturnType<Pack> {
  switch (task.do) {
    case 'feed':
      return feedIn(task);
    case 'page':
      return readAsPage(task.body, task.address, task.charset);
    case 'pack':
      return packHere(task.documents);
  }
}

function feedIn({ body, address, charset }: Extract<ParserTask, { do: 'feed' }>): FeedReading {
  const reading = readAsFeed(body, address, charset);
  if (reading.kind !== 'feed') return reading;
  const entries: FeedEntry[] = [];
  for (const entry of reading.feed.entries) {
    if (entries.length >= VISITS.items) break;
    entries.push(laidOut(entry));
  }
  return { kind: 'feed', title: reading.feed.title, entries };
}

/** With its paragraphs and its corrections told, so that nobody needs to look for them again. */
function laidOut(entry: FeedEntry): FeedEntry {
  const { reading } = entry;
  if (reading.kind !== 'document') return entry;
  const { blocks, corrections = [] } = completed(reading.document);
  return { ...entry, reading: { ...reading, document: { ...reading.document, blocks, corrections } } };
}
