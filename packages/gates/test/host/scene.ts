import { afterEach } from '@jest/globals';
import {
  type CommitState,
  type Gate,
  type GateKind,
  type GateOf,
  type GitHistory,
  gateSchema,
  type Host,
  type HostKind,
  type OpenHost,
  type Reply,
  type RepositoryAddress,
  type Seal,
  type Secret,
  sealDigest,
  secretOf,
  silentLog,
} from '@lockstep/core';
import { createHttp, createOpenHost } from '@lockstep/hosts';
import type { GateContext } from '../../src/index.ts';
import { startGitea } from './gitea-scene.ts';
import { startGithub } from './github-scene.ts';

/** Whose credential is used: Ada releases, Bob and Carol approve, Eve is nobody here, `job` is a workflow's own. */
export type Person = 'ada' | 'bob' | 'carol' | 'eve' | 'job' | 'reader' | 'narrow';

/** A job of a run, which is a check on one server and a status on the other. */
export interface SceneJob {
  readonly name: string;
  /** Undefined while it runs. */
  readonly conclusion?: 'success' | 'failure' | 'skipped';
}

export interface SceneRun {
  readonly workflow: string;
  readonly commit?: string;
  readonly event?: 'push' | 'pull_request' | 'workflow_dispatch';
  readonly branch?: string;
  /** The repository whose code ran, where that is another. */
  readonly fork?: string;
  readonly jobs: readonly SceneJob[];
}

/** A server with `acme/demo`, whose time moves with whatever is done. */
export interface Server {
  readonly address: RepositoryAddress;
  readonly server: string;
  /** `older` ← `tip` on main; `side` on a branch of its own. */
  readonly commits: { readonly older: string; readonly tip: string; readonly side: string };
  readonly tokens: Readonly<Record<Person, string>>;
  /** Gives the run's id. */
  addRun(run: SceneRun): string;
  protect(branch: string): Promise<void>;
  addMilestone(title: string, issues: number): Promise<void>;
  addPull(label: string): Promise<void>;
  close(): Promise<void>;
}

export const kinds: readonly HostKind[] = ['github', 'gitea'];

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A time that stands still until something is done. */
export interface Time {
  now(): number;
  pass(): void;
}

function createTime(): Time {
  let now = Date.parse('2026-11-21T08:00:00Z');
  return {
    now: () => now,
    pass: () => {
      now += 1_000;
    },
  };
}

/** What comes of a reply, or a failure of the test. */
export function given<T>(reply: Reply<T>): T {
  if (reply.outcome === 'ok') return reply.value;
  throw new Error(JSON.stringify(reply));
}

export function sealOf(commit: string, file = 'demo-1.2.0.tgz'): Seal {
  const digest = { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128), size: 1 };
  return {
    schema: 1,
    releases: [{ id: 'v1.2.0', commit, packages: [] }],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: [{ file, digest, channels: ['npm'] }],
  };
}

/** A gate as lockstep.yaml has it. */
export function gateOf<Kind extends GateKind>(kind: Kind, settings: object, more: object = {}): GateOf<Kind> {
  const isKind = (gate: Gate): gate is Extract<Gate, GateOf<Kind>> => gate.kind === kind;
  const gate = gateSchema.parse({ id: kind, [kind]: settings, ...more });
  if (!isKind(gate)) throw new Error(`no gate of the kind ${kind}`);
  return gate;
}

const unused = () => {
  throw new Error('a gate that asks a host has no use for this');
};

/** Everything about a gate's surroundings that a test may change. */
export interface Circumstances extends Partial<GateContext> {
  /** Whose credential is used; default Ada's, undefined: none. */
  readonly person?: Person | undefined;
}

export interface Scene extends Server {
  readonly time: Time;
  readonly seal: Seal;
  readonly digest: string;
  as(person: Person | undefined): Host;
  context(circumstances?: Circumstances): GateContext;
  status(context: string, state: CommitState, commit?: string): Promise<void>;
  issue(title: string, labels: readonly string[]): Promise<number>;
  /** Says something on an issue; gives the comment's id. */
  reply(person: Person, issue: number, body: string): Promise<number>;
  /** Changes what was said, or an issue's text. */
  edit(person: Person, path: string, body: string): Promise<void>;
}

function contextFor(
  host: (person: Person | undefined) => Host,
  { commits, seal, digest, time }: Pick<Scene, 'commits' | 'seal' | 'digest' | 'time'>,
  circumstances: Circumstances,
): GateContext {
  const person = 'person' in circumstances ? circumstances.person : 'ada';
  const { person: _, ...changes } = circumstances;
  return {
    get workspace() {
      return unused();
    },
    get history(): GitHistory {
      return unused();
    },
    commit: commits.tip,
    release: { tag: 'v1.2.0', version: '1.2.0' },
    baseTag: 'v1.1.0',
    branch: 'main',
    sealed: { seal, digest },
    operator: 'ada',
    run: 'local-0123',
    clock: {
      timestamp: () => new Date(time.now()).toISOString(),
      since: (timestamp) => time.now() - Date.parse(timestamp),
      sleep: async () => undefined,
    },
    log: silentLog,
    signal: new AbortController().signal,
    sandbox: unused,
    host: async () => host(person),
    hasCredential: async () => person !== undefined,
    ...changes,
  };
}

async function send(url: string, token: string, body: object): Promise<void> {
  const headers = {
    authorization: `token ${token}`,
    'content-type': 'application/json',
    'user-agent': 'test',
  };
  const answer = await fetch(url, { method: 'PATCH', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

function opener({ address, tokens }: Server, openHost: OpenHost): (person: Person | undefined) => Host {
  const secret = (person: Person): Secret => secretOf('TOKEN', tokens[person]);
  return (person) => openHost(address, person && secret(person));
}

/** Sets a scene that ends with its test. */
export async function setScene(kind: HostKind): Promise<Scene> {
  const time = createTime();
  const server = await (kind === 'github' ? startGithub(time) : startGitea(time));
  servers.push(server);
  const clock = { timestamp: () => '2026-11-21T08:00:00Z', since: () => 0, sleep: async () => undefined };
  const as = opener(server, createOpenHost(createHttp(), silentLog, clock));
  const seal = sealOf(server.commits.tip);
  const digest = sealDigest(seal);
  const parts = { ...server, time, seal, digest };
  const { owner, name, api } = server.address;
  return {
    ...parts,
    as,
    context: (circumstances = {}) => contextFor(as, parts, circumstances),
    async status(context, state, commit = server.commits.tip) {
      given(await as('ada').statuses.set(commit, { context, state, description: 'd' }));
    },
    async issue(title, labels) {
      time.pass();
      return given(await as('ada').issues.create({ title, body: '', labels })).number;
    },
    async reply(person, issue, body) {
      time.pass();
      given(await as(person).issues.comment(issue, body));
      return given(await as('ada').issues.comments(issue)).at(-1)?.id ?? 0;
    },
    async edit(person, path, body) {
      time.pass();
      await send(`${api}repos/${owner}/${name}/issues/${path}`, server.tokens[person], { body });
    },
  };
}
