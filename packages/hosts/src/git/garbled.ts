/** Bytes of a server that are not what git's documents say; caught where an answer is read, and told as a reply. */
export class GarbledError extends Error {
  override readonly name = 'GarbledError';
}

/** Ends the reading of an answer that makes no sense. */
export function garbled(what: string, cause?: unknown): never {
  throw new GarbledError(what, cause === undefined ? undefined : { cause });
}
