import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Checkout } from '../../support/checkout.ts';
import { exampleCheckout, longestBuildMs, runLong } from '../compare/example.ts';

/** An example as it was before anybody thought of Lockstep, with an annotated tag. */
async function untouched(name: string, tag: string): Promise<Checkout> {
  const checkout = await exampleCheckout(name, tag, 'http://127.0.0.1:9/acme/app.git');
  await unlink(join(checkout.folder, 'lockstep.yaml'));
  await checkout.git('commit', '--quiet', '--all', '--amend', '--message', 'release');
  await checkout.git('tag', '--force', '--annotate', '--message', tag, tag);
  return checkout;
}

/** Commands of the written file, as a person would read them. */
async function gatesIn(checkout: Checkout): Promise<readonly string[]> {
  const { gates = [] } = parse(await checkout.read('lockstep.yaml'));
  return gates.map(({ id }: { readonly id: string }) => id);
}

type Row = readonly [name: string, tag: string, builds: boolean];

const examples: readonly Row[] = [
  ['npm', 'v1.4.0', true],
  ['python', 'v0.6.0', true],
  ['gitea-monorepo', 'v2.1.0', true],
  // Its build compiles crates for minutes.
  ['polyglot', 'v1.4.0', false],
];

describe('O1, P1, P13: lockstep init && lockstep check && lockstep gate', () => {
  test.each(examples)(
    'in examples/%s without its lockstep.yaml',
    async (name, tag, builds) => {
      const checkout = await untouched(name, tag);
      try {
        expect((await runLong(checkout, ['init', '--yes'])).exit).toBe(0);
        // What is written belongs to the release, and is committed before the tag.
        await checkout.git('add', 'lockstep.yaml');
        await checkout.git('commit', '--quiet', '--amend', '--no-edit');
        await checkout.git('tag', '--force', '--annotate', '--message', tag, tag);
        if (builds) expect((await runLong(checkout, ['seal', '--build'])).exit).toBe(0);
        const check = await runLong(checkout, ['check', ...(builds ? [] : ['--source-only'])]);
        expect([check.exit, check.report.problems]).toEqual([0, []]);
        const gate = await runLong(checkout, ['gate']);
        expect([gate.exit, gate.report.problems]).toEqual([0, []]);
        const { gates } = gate.report as { gates?: readonly { id: string; verdict: string }[] };
        const passed = gates?.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id);
        expect(passed).toEqual(await gatesIn(checkout));
        expect(passed).not.toEqual([]);
      } finally {
        await checkout.remove();
      }
    },
    longestBuildMs,
  );
});
