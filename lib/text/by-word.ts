/**
 * A table looked up by words of a text. It holds what was put in and nothing else: an ordinary object also has an entry
 * for "constructor", which sports pages write about.
 */
export function byWord<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), entries);
}
