/** What of the page's looks the overlay has to keep up with. */

/** A function that calls `then` with the next frame, once however often it is called before. */
export function onFrame(signal: AbortSignal, then: () => void): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      then();
    });
  };
}

/** Calls `then` when the page may have turned dark or light: the system's scheme, or an attribute of its outer elements. */
export function watchScheme(document: Document, signal: AbortSignal, then: () => void): void {
  const { defaultView: view } = document;
  view?.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', then, { signal });
  const observer = new MutationObserver(then);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
