import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lockstep } from '../../support/lockstep.ts';
import { exampleCheckout, longestBuildMs, runLong } from '../compare/example.ts';

const origin = 'https://example.org/acme/app.git';

/** An example as it was before anybody thought of Lockstep. */
async function stripped(name: string, tag: string) {
  const checkout = await exampleCheckout(name, tag, origin);
  await unlink(join(checkout.folder, 'lockstep.yaml'));
  await checkout.git('commit', '--quiet', '--all', '--amend', '--message', 'release');
  await checkout.git('tag', '--force', tag);
  return checkout;
}

type Row = readonly [name: string, tag: string, channels: readonly string[], gates: readonly string[]];

const examples: readonly Row[] = [
  ['npm', 'v1.4.0', ['npm'], ['tests']],
  ['python', 'v0.6.0', ['pypi'], ['tests']],
  ['gitea-monorepo', 'v2.1.0', ['npm'], ['tests']],
  ['polyglot', 'v1.4.0', ['npm', 'pypi', 'crates'], ['js-tests', 'python-tests', 'rust-tests', 'go-tests']],
];

describe.each(examples)('examples/%s without its lockstep.yaml', (name, tag, channels, gates) => {
  test('init writes one that check accepts', async () => {
    const checkout = await stripped(name, tag);
    try {
      const init = await lockstep(checkout, ['init', '--yes']);
      expect(init.stderr).toContain(`lockstep.yaml is written: ${channels.join(', ')}\n`);
      const text = await checkout.read('lockstep.yaml');
      for (const gate of gates) expect(text).toContain(`{ id: ${gate}, run: `);
      const check = await lockstep(checkout, ['check', '--source-only']);
      expect([init.exit, check.exit, check.stderr]).toEqual([0, 0, expect.stringContaining('✓ check: ok')]);
    } finally {
      await checkout.remove();
    }
  });
});

describe.each(examples.slice(0, 3))('examples/%s, configured by init', (name, tag, channels) => {
  test(
    'is built and sealed',
    async () => {
      const checkout = await stripped(name, tag);
      try {
        await lockstep(checkout, ['init', '--yes']);
        const { report, exit } = await runLong(checkout, ['seal', '--build']);
        expect([exit, report.problems]).toEqual([0, []]);
        expect(report.channels.map(({ id }) => id)).toEqual(channels);
      } finally {
        await checkout.remove();
      }
    },
    longestBuildMs,
  );
});
