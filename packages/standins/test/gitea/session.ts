import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { GiteaStandIn } from '../../src/index.ts';
import { type Names, noNames, translate } from './likeness.ts';
import { type Recorded, recorded } from './recorded.ts';

/** Where the recorded server says that it is. */
const recordedServer = 'http://gitea.example/';

export interface Replayed {
  readonly exchange: Recorded;
  readonly status: number;
  readonly contentType: string | null;
  /** With the recorded server's address in place of the stand-in's. */
  readonly body: unknown;
}

const workflow = `name: release
on: [push, workflow_dispatch]
jobs:
  build:
    runs-on: ubuntu-latest
    steps: []
`;

/** A commit and an annotated tag of somebody else's git, as “git fast-import” reads them. */
function pushed(tip: string): string {
  const person = 'a <a@b.c> 1795248188 +0000';
  const data = (text: string) => `data ${text.length}\n${text}\n`;
  return [
    `commit refs/heads/main\nauthor ${person}\ncommitter ${person}\n${data('wf\n')}from ${tip}\n`,
    `M 100644 inline .gitea/workflows/release.yml\n${data(workflow)}\n`,
    `tag v1.0.0\nfrom refs/heads/main\ntagger ${person}\n${data('v1.0.0\n')}`,
  ].join('');
}

function push({ gitRoot }: GiteaStandIn): string {
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: join(gitRoot, 'root1/cap2.git'), env, input })
      .toString()
      .trim();
  git(['fast-import', '--quiet', '--date-format=raw'], pushed(git(['rev-parse', 'main'])));
  return git(['rev-parse', 'main']);
}

/** What happened between recorded exchanges without being one: a push by git. */
const between: Readonly<Record<string, (standIn: GiteaStandIn) => Promise<void>>> = {
  async workflows(standIn) {
    const commit = push(standIn);
    standIn.addRun({
      repository: 'root1/cap2',
      workflow: 'release.yml',
      name: 'release',
      event: 'push',
      ref: 'refs/tags/v1.0.0',
      commit,
      title: 'wf',
      actor: 'root1',
    });
  },
};

/** Uploads were recorded by their sizes alone. */
const uploaded: Readonly<Record<string, number>> = { 'demo-1.0.0.tgz': 13, 'x.json': 2, 'x.exe': 1 };

function headersFor({ auth, what }: Recorded): Record<string, string> {
  if (auth === 'bad') return { authorization: 'token wrong' };
  // The recorder wrote “none” for this one, but the server speaks of a user.
  if (what.endsWith('with a bad token')) return { authorization: 'Bearer wrong' };
  if (auth === 'none') return {};
  return { authorization: `${auth === 'bearer' ? 'Bearer' : 'token'} right` };
}

function bodyFor({ request_body, request, what }: Recorded, names: Names): RequestInit {
  const [, name = ''] = /\?name=(.*)$/.exec(request) ?? [];
  if (name in uploaded && what.startsWith('upload')) {
    const form = new FormData();
    form.set('attachment', new Blob([new Uint8Array(uploaded[name] ?? 0)]), 'local-name');
    return { body: form };
  }
  if (what === 'npm: set dist-tag') return { body: '"1.0.0"' };
  if (request_body === undefined) return {};
  return {
    body: translate(JSON.stringify(request_body), names),
    headers: { 'content-type': 'application/json' },
  };
}

function readBody(text: string, contentType: string | null, { url }: GiteaStandIn): unknown {
  const local = text.replaceAll(url, recordedServer);
  return contentType?.startsWith('application/json') ? JSON.parse(local) : local;
}

async function send(exchange: Recorded, standIn: GiteaStandIn, names: Names): Promise<Replayed> {
  const [method = '', path = ''] = exchange.request.split(' ');
  const { headers, ...init } = bodyFor(exchange, names);
  const response = await fetch(`${standIn.url}${translate(path, names).slice(1)}`, {
    ...init,
    method,
    redirect: 'manual',
    headers: { ...headers, ...headersFor(exchange) },
  });
  const contentType = response.headers.get('content-type');
  return {
    exchange,
    status: response.status,
    contentType,
    body: readBody(await response.text(), contentType, standIn),
  };
}

/** Sends the recorded requests one by one, and learns from the answers what the next ones must name. */
export async function replaySession(
  standIn: GiteaStandIn,
  observe: (replayed: Replayed, names: Names) => void,
): Promise<void> {
  const names = noNames();
  for (const exchange of recorded) {
    await between[exchange.what]?.(standIn);
    observe(await send(exchange, standIn, names), names);
  }
}
