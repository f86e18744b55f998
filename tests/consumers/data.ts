/** Consumers of the formats for machines: JSON held to the published schema, hashes made anew, CSV read by csv-parse. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { ROOT } from '../support/build';
import { absent, type Found, shownQuotes, type Taken } from './taken';

const ajv = new Ajv({ allErrors: true, strict: true });
addFormats(ajv);
const fits = ajv.compile(
  JSON.parse(readFileSync(join(ROOT, 'assets/schema/dossier-1.json'), 'utf8')) as object,
);

/** JSON against its published schema, by Ajv. Counts claims. */
export function schema({ dossier, read }: Taken): Found {
  fits(JSON.parse(read('json')));
  const faults = (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return { things: dossier.report.claims.length, faults };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Texts of the documents that come with the extension, by id. */
export function bundledTexts(): Map<string, string> {
  const folder = join(ROOT, 'assets/corpus');
  return new Map(
    readdirSync(folder)
      .filter((name) => /^\d+\.json$/.test(name))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  );
}

/** Hashes of the page and of each quoted document, made anew by Node as a colleague would. Counts hashes. */
export function hashes({ dossier, read }: Taken, texts: ReadonlyMap<string, string>): Found {
  const { article, documents } = dossier;
  const hashed = [
    { name: 'the page', sha256: article.sha256, text: article.text },
    ...documents.map(({ id, sha256 }) => ({ name: `document ${id}`, sha256, text: texts.get(id) })),
  ];
  const wrong = hashed
    .filter((each) => each.text === undefined || sha256(each.text) !== each.sha256)
    .map(({ name }) => `${name} has another hash`);
  const files = ['txt', 'md', 'html', 'csv', 'bib', 'ris', 'csl.json'] as const;
  const unsaid = files.flatMap((file) => absent(`${file}: the page’s hash`, [article.sha256], read(file)));
  return { things: hashed.length, faults: [...wrong, ...unsaid] };
}

/** CSV by csv-parse, which refuses rows of another length and stray quotes. Counts rows. */
export function csv({ dossier, read }: Taken): Found {
  const rows: Record<string, string>[] = parse(read('csv'), { columns: true, record_delimiter: '\r\n' });
  const expected = dossier.report.claims.flatMap((claim, index) => {
    const common = { claim_number: String(index + 1), claim: claim.text, status: claim.status };
    const rows = [
      ...claim.evidence.map(({ quote, relation }) => ({ ...common, quotation: quote, relation })),
      ...(claim.factChecks ?? []).map(({ review }) => ({
        ...common,
        quotation: review.claim,
        relation: 'fact-check',
      })),
    ];
    return rows.length > 0 ? rows : [{ ...common, quotation: '', relation: '' }];
  });
  const faults =
    rows.length === expected.length ? [] : [`${rows.length} rows in place of ${expected.length}`];
  for (const [index, want] of expected.entries())
    for (const [column, value] of Object.entries(want)) {
      // A spreadsheet's apostrophe before what it would take for a formula.
      const got = rows[index]?.[column]?.replace(/^'(?=[=+\-@\t\r\n])/, '');
      if (got !== value) faults.push(`row ${index + 1}, ${column}: ${got} in place of ${value}`);
    }
  return { things: expected.length, faults };
}

/** Plain text: every claim and every quotation that is shown. Counts both. */
export function plainText({ dossier, read }: Taken): Found {
  const texts = [...dossier.report.claims.map(({ text }) => text), ...shownQuotes(dossier)];
  return { things: texts.length, faults: absent('the text', texts, read('txt')) };
}
