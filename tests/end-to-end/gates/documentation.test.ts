import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runTerminal } from '../../../packages/cli/src/terminal.ts';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { environmentOf } from '../../support/lockstep.ts';
import { type AuditingRegistry, startAuditingRegistry } from './auditing-registry.ts';
import { type Example, examplesOf } from './examples.ts';

const execute = promisify(execFile);
const examples = await examplesOf('gates.md');

const channels = '\nchannels:\n  npm: { artifacts: ["*.tgz"] }\n';
const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.test',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.test',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

let registry: AuditingRegistry;
beforeAll(async () => {
  registry = await startAuditingRegistry();
});
afterAll(() => registry.close());

async function repositoryOf({ files, setUp }: Example): Promise<Checkout> {
  const all = { ...files, 'lockstep.yaml': `${files['lockstep.yaml']}${channels}`, '.gitignore': '*.tgz\n' };
  const checkout = await checkoutOf(all);
  const env = { ...environmentOf(checkout), ...identity };
  await execute('sh', ['-e', '-c', setUp], { cwd: checkout.folder, env });
  return checkout;
}

// In this process, because there are many: other tests start the command as people do.
async function gate(checkout: Checkout) {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (lines: string[]) => ({ colour: false, write: (text: string) => void lines.push(text) });
  const exit = await runTerminal({
    args: ['gate', '--json'],
    env: environmentOf(checkout, { npm_config_registry: registry.url }),
    cwd: checkout.folder,
    stdout: sink(out),
    stderr: sink(err),
    signal: new AbortController().signal,
  });
  return { exit, stdout: out.join(''), stderr: err.join('') };
}

interface Shown {
  readonly gates: readonly { readonly id: string; readonly verdict: string; readonly reason: string }[];
  readonly exit: number;
}

describe('the examples of docs/gates.md', () => {
  test('there is one that passes, one that fails and one that does not run, of each kind that runs here', () => {
    const kinds = ['run', 'coverage', 'advisories', 'licences', 'artifact'];
    const outcomes = ['passes', 'fails', 'does not run'];
    expect(examples.map(({ title }) => title)).toEqual(
      kinds.flatMap((kind) => outcomes.map((outcome) => `${kind}: ${outcome}`)),
    );
  });

  test.each(examples)('$title', async (example) => {
    const checkout = await repositoryOf(example);
    try {
      const { stdout, exit, stderr } = await gate(checkout);
      const { gates }: Shown = JSON.parse(stdout);
      const lines = gates.map(({ id, verdict, reason }) => `${verdict.padEnd(8)} ${id}: ${reason}`);
      expect(lines).toEqual(example.expected);
      expect(exit).toBe(example.title.endsWith('fails') ? 1 : 0);
      for (const line of example.expected) expect(stderr).toContain(line);
    } finally {
      await checkout.remove();
    }
  });
});
