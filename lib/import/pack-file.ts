/**
 * The file of a pack: a library's own file (library-file.ts) whose first line has a title, a licence and
 *
 *   "pack":{"id":"weir-reports","version":3}
 *
 * and whose every document has an id of its own. `npm run pack` makes one, and so does the library's page. It is read
 * twice: the first time to its end, and nothing is stored unless all of it is as its first line says.
 */
import type { PackHead } from '../corpus/packs';
import type { NewDocument } from '../corpus/prepare';
import type { CorpusDocument } from '../model';
import { documentIn } from './fields';
import { Chain, documentLine, headerIn, headerLine, ownFields } from './library-file';
import { linesOf } from './lines';
import type { ImportSource, RefusalReason } from './model';

/** A pack's id: what a newer version of it is known by. */
const ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** Refusals that are told; a file with so many is no pack. */
const TOLD = 20;

/** Why a file is no pack: where, and what is the matter. */
export interface PackTrouble {
  line?: number;
  field?: string;
  reason: RefusalReason;
}

/** A pack that can be installed, or why it cannot. */
export type PackReading = { ok: true; head: PackHead } | { ok: false; troubles: PackTrouble[] };

/** Reads the file to its end. Rejects when it cannot be read or is aborted. */
export async function checkPack(source: ImportSource, signal: AbortSignal): Promise<PackReading> {
  const troubles: PackTrouble[] = [];
  let head: (PackHead & { documents: number }) | null = null;
  const chain = new Chain();
  const ids = new Set<string>();
  for await (const { number: line, text } of linesOf(source, signal)) {
    const value = parsed(text);
    if (!head) {
      const read = headIn(value);
      if ('troubles' in read) return { ok: false, troubles: read.troubles.map((one) => ({ line, ...one })) };
      head = read;
      continue;
    }
    if (text === null || text.trim() === '') {
      if (text === null) troubles.push({ line, reason: 'too-long' });
      continue;
    }
    await chain.add(text);
    const trouble = value === undefined ? { reason: 'not-json' as const } : troubleOf(value, ids);
    if (trouble) troubles.push({ line, ...trouble });
    if (troubles.length >= TOLD) return { ok: false, troubles };
  }
  if (!head) return { ok: false, troubles: [{ reason: 'not-a-pack' }] };
  const { documents, ...said } = head;
  if (chain.lines !== documents || chain.hash !== head.hash) troubles.push({ reason: 'not-whole' });
  return troubles.length === 0 ? { ok: true, head: said } : { ok: false, troubles };
}

/** The documents of a pack that was checked. */
export async function* packDocuments(source: ImportSource, signal: AbortSignal): AsyncGenerator<NewDocument> {
  for await (const { number, text } of linesOf(source, signal)) {
    if (number === 1 || text === null || text.trim() === '') continue;
    const value: unknown = JSON.parse(text);
    const reading = documentIn(value);
    if (reading.kind === 'refused') throw new Error(`line ${number} was changed while it was read`);
    yield { ...reading.document, ...ownFields(value as Record<string, unknown>, reading.document.text) };
  }
}

/** What a pack is given by who makes it. */
export interface PackWish {
  title: string;
  /** SPDX name or words. */
  licence: string;
  /** A whole number from 1. */
  version: number;
  /** Left out: made of the title. */
  id?: string;
}

/** The lines of a pack with these documents, without their ends. `created`: ISO 8601. Throws for a wish that makes none. */
export async function packLines(
  documents: readonly CorpusDocument[],
  { title, licence, version, id = packId(title) }: PackWish,
  created: string,
): Promise<string[]> {
  const chain = new Chain();
  const lines: string[] = [];
  const sorted = [...documents].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const document of sorted) {
    const line = documentLine({ ...document, source: 'pack' });
    await chain.add(line);
    lines.push(line);
  }
  const header = headerLine({
    ...{ title: title.trim(), licence: licence.trim(), pack: { id, version }, created },
    ...{ documents: chain.lines, hash: chain.hash },
  });
  const read = headIn(JSON.parse(header));
  if ('troubles' in read)
    throw new Error(`no pack without ${read.troubles.map(({ field }) => field).join(', ')}`);
  return [header, ...lines];
}

/** A title as an id: `Weir reports, 2026` -> `weir-reports-2026`; '' for a title without a Latin letter or a digit. */
export function packId(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase();
  return plain
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

type HeadReading = (PackHead & { documents: number }) | { troubles: Omit<PackTrouble, 'line'>[] };

function headIn(value: unknown): HeadReading {
  const header = headerIn(value);
  const { id, version } = header?.pack ?? {};
  if (!header?.pack) return { troubles: [{ reason: 'not-a-pack' }] };
  const { title, licence, hash, documents } = header;
  const troubles: Omit<PackTrouble, 'line'>[] = [];
  if (title.trim() === '') troubles.push({ field: 'title', reason: 'missing-field' });
  if (!licence?.trim()) troubles.push({ field: 'licence', reason: 'missing-field' });
  if (typeof id !== 'string' || !ID.test(id)) troubles.push({ field: 'pack.id', reason: 'wrong-type' });
  if (!Number.isSafeInteger(version) || (version as number) < 1)
    troubles.push({ field: 'pack.version', reason: 'wrong-type' });
  if (troubles.length > 0) return { troubles };
  return {
    id: id as string,
    version: version as number,
    title,
    licence: licence as string,
    hash,
    documents,
  };
}

function troubleOf(value: unknown, ids: Set<string>): Omit<PackTrouble, 'line'> | null {
  const reading = documentIn(value);
  if (reading.kind === 'refused')
    return { reason: reading.reason, ...(reading.field !== undefined && { field: reading.field }) };
  const { id } = reading.document;
  if (id === undefined) return { field: 'id', reason: 'missing-field' };
  if (ids.has(id)) return { field: 'id', reason: 'twice' };
  ids.add(id);
  return null;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
