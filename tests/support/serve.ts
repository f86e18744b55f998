/** A web server on 127.0.0.1 for the demo article and for tests' pages. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** A page given as its HTML, or as a function of the request's URL. */
export type Page = string | ((url: URL) => string);

export interface Server extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, no slash at its end. */
  origin: string;
  /** Adds or replaces a page at a path such as `/story`. */
  page(path: string, body: Page): string;
  /** Paths asked for so far, queries included, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the files of `folder` (none when `null`) and pages added later, on a free port. */
export async function serve(folder: string | null): Promise<Server> {
  const pages = new Map<string, Page>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(url.pathname + url.search);
    const page = pages.get(url.pathname);
    const found = page === undefined ? file(folder, url.pathname) : null;
    if (page !== undefined) {
      response.setHeader('content-type', TYPES['.html'] ?? '');
      response.end(typeof page === 'string' ? page : page(url));
    } else if (found) {
      response.setHeader('content-type', TYPES[extname(found)] ?? 'application/octet-stream');
      response.end(readFileSync(found));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {
    origin,
    page: (path, body) => {
      pages.set(path, body);
      return origin + path;
    },
    requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The file a path names inside `folder`; a folder means its index.html. */
function file(folder: string | null, pathname: string): string | null {
  if (folder === null) return null;
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return file(folder, join(pathname, 'index.html'));
  return stat?.isFile() ? path : null;
}
