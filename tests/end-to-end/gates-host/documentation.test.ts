import { describe, expect, test } from '@jest/globals';
import { type HostKind, type Seal, sealDigest, sealFile, writeSeal } from '@lockstep/core';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';
import { type Example, examplesOf } from '../gates/examples.ts';
import { type Commits, type DocumentedHost, type HostState, startDocumentedHost } from './documented-host.ts';

const examples = await examplesOf('gates-host.md');
const hostKinds: readonly HostKind[] = ['github', 'gitea'];
const channels = '\nchannels:\n  npm: { artifacts: ["*.tgz"] }\n';

/** An example, set up: the files of it committed after a release v1.1.0, and tagged v1.2.0. */
interface Set {
  readonly checkout: Checkout;
  readonly state: HostState;
  readonly commits: Commits;
  readonly seal: Seal;
}

async function setUp({ files }: Example): Promise<Set> {
  const { host = '{}', ...own } = files;
  // Gitea knows a workflow by its file on the default branch.
  const before = { '.gitignore': `*.tgz\n${sealFile}\n`, '.gitea/workflows/test.yml': 'on: push\n' };
  const checkout = await checkoutOf(before, ['v1.1.0']);
  await checkout.write({ ...own, 'lockstep.yaml': `${own['lockstep.yaml']}${channels}` });
  await checkout.git('add', '--all');
  await checkout.git('commit', '--quiet', '--message', 'next');
  await checkout.git('tag', '--annotate', '--message', 'v1.2.0', 'v1.2.0');
  const state: HostState = JSON.parse(host);
  const at = async (revision: string) => (await checkout.git('rev-parse', `${revision}^{commit}`)).trim();
  const released = await at('HEAD');
  const commits = { released, before: await at('v1.1.0'), main: await at(state.main ?? 'HEAD') };
  const seal = sealOf(released);
  if (state.sealed === true) await checkout.write({ [sealFile]: writeSeal(seal) });
  return { checkout, state, commits, seal };
}

function sealOf(commit: string): Seal {
  const digest = { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128), size: 1 };
  return {
    schema: 1,
    releases: [{ id: 'v1.2.0', commit, packages: [] }],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: [{ file: 'demo-1.2.0.tgz', digest, channels: ['npm'] }],
  };
}

interface Shown {
  readonly gates: readonly { readonly id: string; readonly verdict: string; readonly reason: string }[];
}

/** What a line says, with the names of the documentation in place of this test’s own. */
function plain(text: string, { commits, seal }: Set, { page }: DocumentedHost): string {
  return text
    .replaceAll(page, 'REPOSITORY')
    .replaceAll(/#issuecomment-\d+/g, '#issuecomment-ID')
    .replaceAll(commits.released.slice(0, 12), 'COMMIT')
    .replaceAll(commits.main.slice(0, 12), 'TIP')
    .replaceAll(sealDigest(seal).slice(0, 12), 'SEAL');
}

// Whoever replies needs an issue to reply to, which the first run opens.
async function reply(set: Set, host: DocumentedHost): Promise<void> {
  const { replies = [] } = set.state;
  if (replies.length === 0) return;
  await lockstep(set.checkout, ['gate', '--json'], host.environment);
  for (const { by, says } of replies)
    await host.as(by).issues.comment(1, says.replace('SEAL', sealDigest(set.seal).slice(0, 12)));
}

describe('the examples of docs/gates-host.md', () => {
  test('there is one that passes, one that fails and one that does not run, of each kind that asks a host', () => {
    const kinds = ['ci', 'issues', 'milestone', 'branch', 'approval'];
    const titles = examples.map(({ title }) => title);
    for (const kind of kinds)
      for (const outcome of ['passes', 'fails', 'does not run'])
        expect(titles).toContain(`${kind}: ${outcome}`);
    expect(titles).toHaveLength(kinds.length * 3 + 1);
  });

  const rows = examples.flatMap((example) => hostKinds.map((kind) => ({ ...example, kind })));
  test.each(rows)('$title, on $kind (P14, B13)', async ({ kind, ...example }) => {
    const set = await setUp(example);
    const host = await startDocumentedHost(kind, set.state, set.commits, set.checkout);
    try {
      await reply(set, host);
      const { stdout, exit } = await lockstep(set.checkout, ['gate', '--json'], host.environment);
      const { gates }: Shown = JSON.parse(stdout);
      const lines = gates.map(({ id, verdict, reason }) => `${verdict.padEnd(8)} ${id}: ${reason}`);
      expect(lines.map((line) => plain(line, set, host))).toEqual(example.expected);
      expect(exit).toBe(/: fails\b/.test(example.title) ? 1 : 0);
    } finally {
      await Promise.all([host.close(), set.checkout.remove()]);
    }
  });
});
