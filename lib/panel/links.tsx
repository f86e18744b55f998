/** Links out of the panel. Addresses come from documents, which are hostile: only the web's own schemes become links. */
import type { ComponentChildren } from 'preact';
import type { DocumentCard, Span } from '../model';

/** The library's page in the package. */
const LIBRARY_PAGE = '/library.html';

/** The options' page in the package. */
export const OPTIONS_PAGE = '/options.html';

/** The address if a click on it is harmless, else `null` (`javascript:`, `data:`, nonsense). */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Where the library shows a document, at a passage of it when one is given. */
export function libraryAddress(id?: string, span?: Span): string {
  if (id === undefined) return LIBRARY_PAGE;
  const query = new URLSearchParams({ document: id });
  if (span) query.set('at', `${span.start}-${span.end}`);
  return `${LIBRARY_PAGE}#${query}`;
}

interface NewTabProps {
  href: string;
  class?: string;
  /** What it is called where it shows fewer words than it needs; begins or ends with those. */
  label?: string;
  children: ComponentChildren;
}

/** A link that opens beside the page being read. */
export function NewTabLink(props: NewTabProps) {
  return (
    <a
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      class={props.class}
      aria-label={props.label}
      title={props.label}
    >
      {props.children}
    </a>
  );
}

/** A document's title: a link to where it was published, else to its text in the library. */
export function DocumentLink({ document, span }: { document: DocumentCard; span: Span }) {
  const href = webAddress(document.url) ?? libraryAddress(document.id, span);
  return (
    <NewTabLink href={href} class="document-link">
      <span dir="auto">{document.title}</span>
    </NewTabLink>
  );
}
