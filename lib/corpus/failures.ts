/** What can go wrong with the library, as one error class whose `failure` crosses worlds as a value. */
import type { Failure } from '../model';
import { TableError } from '../table-file';

type LibraryCode = Extract<
  Failure['code'],
  'library-unavailable' | 'library-damaged' | 'storage-full' | 'cancelled'
>;

/** The library could not do what was asked. Nothing is half-stored when this is thrown. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';

  constructor(
    readonly code: LibraryCode,
    detail: string,
    /** The damaged segment, where one is known to be: only its documents are indexed again. */
    readonly segment: number | null = null,
  ) {
    super(detail);
  }

  /** The same as a value. */
  get failure(): Failure {
    return { code: this.code, detail: this.message };
  }
}

/** Any thrown value as a failure; what nobody named is `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CorpusError) return error.failure;
  if (error instanceof TableError) return { code: 'package-damaged', detail: error.message };
  return {
    code: 'internal',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** What a browser's own error means for the library; errors that mean nothing special stay as they are. */
export function translated(error: unknown): unknown {
  if (error instanceof CorpusError || !(error instanceof Error)) return error;
  const detail = `${error.name}: ${error.message}`;
  switch (error.name) {
    case 'QuotaExceededError':
      return new CorpusError('storage-full', detail);
    case 'VersionError':
      return new CorpusError('library-damaged', `written by a newer version (${detail})`);
    case 'NotFoundError':
    case 'DataError':
    case 'DataCloneError':
    case 'NotReadableError':
    case 'DamagedPostings':
      return new CorpusError('library-damaged', detail);
    case 'AbortError':
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotAllowedError':
    case 'UnknownError':
    case 'TimeoutError':
    case 'NoSpaceError':
      return new CorpusError('library-unavailable', detail);
    default:
      return error;
  }
}
