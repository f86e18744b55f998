/** What is said of a document - title, publisher, address, day, language - for the reader to put right. */
import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { CorpusDocument } from '../../model';
import { useParts, useWords } from '../../panel/context';
import { webAddress } from '../../panel/links';

/** The fields, in the order they stand. */
const FIELDS = ['title', 'publisher', 'url', 'published', 'language'] as const;
type Field = (typeof FIELDS)[number];
type Values = Record<Field, string>;

interface Props {
  document: CorpusDocument;
  onChanged: (document: CorpusDocument) => void;
}

/** The form, folded away until it is asked for. */
export function DocumentDetails({ document, onChanged }: Props) {
  const { link } = useParts();
  const { words } = useWords();
  const [values, setValues] = useState(valuesOf(document));
  const [said, say] = useState('');
  const field = (name: Field) => ({
    id: `library-edit-${name}`,
    value: values[name],
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setValues((now) => ({ ...now, [name]: value }));
    },
  });
  const save = async (event: Event) => {
    event.preventDefault();
    if (values.url.trim() !== '' && webAddress(values.url.trim()) === null) {
      return say(words('library_edit_no_address'));
    }
    const changed = withValues(document, values);
    const { ok } = await link.request({ type: 'library.keep', document: changed });
    say(words(ok ? 'library_edit_kept' : 'library_not_done'));
    if (ok) onChanged(changed);
  };
  return (
    <details class="document-details">
      <summary>{words('library_edit')}</summary>
      <form onSubmit={save} noValidate>
        {FIELDS.map((name) => (
          <p key={name} class="library-field">
            <label for={`library-edit-${name}`}>{words(`library_edit_${name}`)}</label>
            {name === 'published' ? (
              <input type="date" {...field(name)} />
            ) : (
              <input type="text" dir="auto" {...field(name)} />
            )}
          </p>
        ))}
        <p class="document-details-foot">
          <button type="submit" class="button">
            {words('library_edit_save')}
          </button>
          <span role="status">{said}</span>
        </p>
      </form>
    </details>
  );
}

function valuesOf({ title, publisher, url, published, language }: CorpusDocument): Values {
  return {
    title,
    publisher: publisher ?? '',
    url: url ?? '',
    published: published?.iso.slice(0, 10) ?? '',
    language: language === 'und' ? '' : language,
  };
}

/** The document with these values; a day that was not changed keeps its time. */
export function withValues(document: CorpusDocument, values: Values): CorpusDocument {
  const day = values.published;
  const sameDay = day === (document.published?.iso.slice(0, 10) ?? '');
  return {
    ...document,
    title: values.title.trim(),
    publisher: values.publisher.trim() || null,
    url: values.url.trim() || null,
    published: sameDay ? document.published : day === '' ? null : { iso: day, certainty: 'day' },
    language: languageOf(values.language),
    source: document.source === 'bundled' || document.source === 'pack' ? 'added' : document.source,
  };
}

/** A BCP 47 tag in its usual spelling, `und` when it is none. */
function languageOf(text: string): string {
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? 'und';
  } catch {
    return 'und';
  }
}
