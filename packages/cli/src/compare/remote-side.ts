import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fail, type Http, type HttpOutcome, LockstepError, problem } from '@lockstep/core';
import { type OpenFile, readStatement, type Side } from '@lockstep/engine';
import { longestFile, longestStatement } from './limits.ts';

/** What reading from servers takes. */
export interface Fetching {
  /** Reads, and follows redirects of reads. */
  readonly http: Http;
  /** Where fetched files are kept until the comparison is over. */
  readonly folder: string;
}

/** Whether an operand is an address and not a path. */
export function isAddress(operand: string): boolean {
  return /^https?:\/\//i.test(operand);
}

/**
 * Reads an address. What stands behind a question mark may be a credential, and is not shown.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` where it is none, or holds a password: all is read anonymously.
 */
function addressOf(operand: string): { readonly url: URL; readonly name: string } {
  if (!URL.canParse(operand)) throw fail('COMPARISON_IMPOSSIBLE', `“${operand}” is no address`);
  const url = new URL(operand);
  const name = `${url.origin}${url.pathname}`;
  if (url.username !== '' || url.password !== '')
    throw fail('COMPARISON_IMPOSSIBLE', `${name}: an address with a user or a password is not read`);
  return { url, name };
}

function whyNot(outcome: HttpOutcome): string | undefined {
  if (outcome.kind === 'failure') return `gives no answer: ${outcome.why}`;
  return outcome.status === 200 ? undefined : `answers ${outcome.status}`;
}

// What a server says today it may not say tomorrow; that it has no such thing is not mended by asking again.
function unread(name: string, outcome: HttpOutcome, why: string): Error {
  const lasting = outcome.kind === 'answer' && outcome.status < 500 && outcome.status !== 429;
  const again = {
    severity: 'blocked',
    rerun: true,
    remedy: 'Run it again when the server answers.',
  } as const;
  return new LockstepError([problem('COMPARISON_IMPOSSIBLE', `${name} ${why}`, lasting ? {} : again)]);
}

async function readText(url: URL, name: string, { http }: Fetching): Promise<string> {
  const outcome = await http({ method: 'GET', url: url.href, maxBytes: longestStatement });
  const why = whyNot(outcome);
  if (why !== undefined || outcome.kind === 'failure') throw unread(name, outcome, why ?? '');
  return new TextDecoder().decode(outcome.body);
}

/** Where a file of a release may be: in its folder below, or, as releases have no folders, beside. */
function placesOf(file: string, statement: URL): readonly string[] {
  const paths = [file, posix.basename(file)].map((path) => path.split('/').map(encodeURIComponent).join('/'));
  return [...new Set(paths.map((path) => new URL(`./${path}`, statement).href))];
}

async function download(url: string, path: string, most: number, http: Http): Promise<HttpOutcome> {
  const file = openSync(path, 'w', 0o600);
  try {
    const onChunk = (chunk: Uint8Array) => {
      writeSync(file, chunk);
    };
    return await http({ method: 'GET', url, maxBytes: most, onChunk });
  } finally {
    closeSync(file);
  }
}

/** Fetches files once, however often they are asked for. */
function fileFinder(statement: URL, { http, folder }: Fetching, prefix: string): Side['find'] {
  const fetched = new Map<string, Promise<OpenFile | undefined>>();
  const fetchFile = async (file: string, size: number | undefined): Promise<OpenFile | undefined> => {
    const path = join(folder, `${prefix}-${fetched.size}`);
    for (const place of placesOf(file, statement)) {
      const outcome = await download(place, path, size ?? longestFile, http);
      if (whyNot(outcome) === undefined) return () => createReadStream(path);
    }
    return undefined;
  };
  return (file, size) => {
    const known = fetched.get(file) ?? fetchFile(file, size);
    fetched.set(file, known);
    return known;
  };
}

/**
 * Reads a seal or a manifest from a server, anonymously; the files beside it are fetched when they are asked for.
 * @param prefix what tells the kept files of this side from those of others.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE`.
 */
export async function openRemoteSide(operand: string, prefix: string, fetching: Fetching): Promise<Side> {
  const { url, name } = addressOf(operand);
  return {
    name,
    statement: readStatement(await readText(url, name, fetching), name),
    withFiles: false,
    find: fileFinder(url, fetching, prefix),
  };
}
