import { afterEach, expect } from '@jest/globals';
import {
  type GithubExchange,
  type GithubStandIn,
  type GithubStandInOptions,
  startGithubStandIn,
} from '@lockstep/standins';
import { isJsonObject } from '../../src/json-object.ts';
import { isDescribed, validateExchange } from './openapi.ts';

/** A commit of the repository in every scene. */
export const commit = 'c'.repeat(40);

/** The tip of its branch `feature`. */
export const otherCommit = 'd'.repeat(40);

export const tokens = {
  writer: 'token-of-a-writer',
  reader: 'token-of-a-reader',
  admin: 'token-of-an-admin',
  job: 'token-of-a-job',
  readingJob: 'token-of-a-reading-job',
  fine: 'fine-grained-token',
  readingFine: 'fine-grained-reading-token',
  stranger: 'token-of-a-stranger',
  expired: 'expired-token',
} as const;

const usual: GithubStandInOptions = {
  tokens: [
    { token: tokens.writer, user: 'ada' },
    { token: tokens.reader, user: 'grace', role: 'read' },
    { token: tokens.admin, user: 'root', role: 'admin' },
    { token: tokens.job, user: 'github-actions[bot]', kind: 'job' },
    { token: tokens.readingJob, user: 'github-actions[bot]', kind: 'job', permissions: { contents: 'read' } },
    {
      token: tokens.fine,
      user: 'ada',
      kind: 'fine-grained',
      role: 'admin',
      permissions: { contents: 'write' },
    },
    { token: tokens.readingFine, user: 'ada', kind: 'fine-grained', permissions: { contents: 'read' } },
    { token: tokens.stranger, user: 'mallory', role: 'none' },
    { token: tokens.expired, user: 'ada', expires: 1 },
  ],
  repositories: [
    {
      name: 'ada/tool',
      refs: { 'refs/heads/main': commit, 'refs/heads/feature': otherCommit, 'refs/tags/v1.0.0': commit },
      files: { [commit]: { 'README.md': '# tool\n', 'Formula/tool.rb': 'class Tool\nend\n' } },
    },
    { name: 'ada/secret', isPrivate: true, refs: { 'refs/heads/main': commit } },
    { name: 'ada/old', isArchived: true, refs: { 'refs/heads/main': commit }, formerName: 'ada/older' },
  ],
};

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's body as JSON; null where it is none. */
  readonly json: unknown;
  readonly text: string;
}

/** One way to ask: a method, a path below the root of the API, and what goes with it. */
export interface Ask {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A stand-in with what a test asks of it. */
export interface Scene {
  readonly standIn: GithubStandIn;
  ask(method: string, path: string, ask?: Ask): Promise<Reply>;
  upload(release: number, name: string, bytes: string | Uint8Array, token?: string): Promise<Reply>;
  /** What of all that was asked and answered does not fit GitHub's description. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

async function replyOf(answer: Response): Promise<Reply> {
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: isJson && text !== '' ? JSON.parse(text) : null,
  };
}

/** Sends one request and follows nothing. */
export async function send(method: string, url: string, { token, body, headers }: Ask = {}): Promise<Reply> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const sent = body === undefined ? {} : { body: isRaw ? new Blob([body]) : JSON.stringify(body) };
  const init = {
    method,
    redirect: 'manual' as const,
    headers: { 'user-agent': 'test', ...authorization, ...headers },
  };
  return replyOf(await fetch(url, { ...init, ...sent }));
}

/** Holds exchanges of the API against GitHub's description. */
export function complaintsAbout(exchanges: readonly GithubExchange[]): readonly string[] {
  return exchanges
    .filter(({ url }) => isDescribed(url))
    .flatMap(({ answer, ...request }) => validateExchange(request, answer));
}

/** A field of a JSON object. */
export function field(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined;
}

/** The number that the host gave to what an answer describes. */
export function idOf({ json }: Reply): number {
  const id = field(json, 'id');
  if (typeof id !== 'number') throw new Error(`no id in ${JSON.stringify(json)}`);
  return id;
}

/** Fields of each item of a list. */
export function fieldsOf({ json }: Reply, name: string): readonly unknown[] {
  return Array.isArray(json) ? json.map((item) => field(item, name)) : [];
}

/**
 * Scenes of a test file, closed after each test; every exchange of the API has to fit GitHub's description.
 */
export function scenes(): (options?: Partial<GithubStandInOptions>) => Promise<Scene> {
  const open: Scene[] = [];
  afterEach(async () => {
    const ended = open.splice(0);
    await Promise.all(ended.map((scene) => scene.close()));
    expect(ended.flatMap((scene) => scene.complaints())).toEqual([]);
  });
  return async (options) => {
    const scene = await setScene(options);
    open.push(scene);
    return scene;
  };
}

/** Starts a stand-in with three repositories and a token of every kind. */
export async function setScene(options: Partial<GithubStandInOptions> = {}): Promise<Scene> {
  const standIn = await startGithubStandIn({ ...usual, ...options });
  return {
    standIn,
    ask: (method, path, ask) => send(method, `${standIn.api}${path}`, ask),
    upload: (release, name, bytes, token = tokens.writer) =>
      send(
        'POST',
        `${standIn.uploads}repos/ada/tool/releases/${release}/assets?name=${encodeURIComponent(name)}`,
        {
          token,
          body: bytes,
          headers: { 'content-type': 'application/octet-stream' },
        },
      ),
    complaints: () => complaintsAbout(standIn.exchanges),
    close: () => standIn.close(),
  };
}
