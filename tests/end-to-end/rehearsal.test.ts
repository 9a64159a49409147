import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf } from '../support/checkout.ts';
import { report } from '../support/report-document.ts';
import { chain, configText, tag, version, workspaceFiles } from '../support/workspace.ts';

// Nothing listens there: a rehearsal that asked the real channel would fail.
const config = configText({ npm: { registry: 'http://127.0.0.1:9/' } });
const alone = chain.slice(0, 1);

let checkout: Checkout;
beforeEach(async () => {
  checkout = await checkoutOf(workspaceFiles(alone, config));
});
afterEach(() => checkout.remove());

const rehearse = (...args: readonly string[]) => report(checkout, ['rehearse', ...args]);

describe('a rehearsal without a seal', () => {
  test('builds a copy, before any tag is made, and leaves the checkout as it was', async () => {
    const before = await readdir(checkout.folder, { recursive: true });
    const { exit, report: document } = await rehearse();
    expect(exit).toBe(0);
    expect(document.releases[0]).toMatchObject({
      id: tag,
      packages: [{ ecosystem: 'npm', name: 'alder', version, tag }],
    });
    expect(document.installed).toHaveLength(1);
    expect(document.next).toBe('lockstep seal --build');
    expect(await readdir(checkout.folder, { recursive: true })).toEqual(before);
    expect(await readdir(checkout.temporary)).toEqual([]);
  });

  test('takes changes that are not committed yet', async () => {
    await checkout.write({ 'packages/alder/command.js': '#!/usr/bin/env node\nconsole.log("1.2.3 new");\n' });
    const { exit, report: document } = await rehearse();
    expect(exit).toBe(0);
    expect(document.installed?.[0]?.ran?.output).toBe('1.2.3 new');
  });

  test('is for the target that is named', async () => {
    expect(await rehearse('--target', 'v2.0.0')).toMatchObject({ exit: 1 });
    expect(await rehearse('--target', tag)).toMatchObject({ exit: 0 });
  });

  test('can be asked for from elsewhere', async () => {
    const { exit } = await report({ ...checkout, folder: checkout.home }, ['rehearse', '../checkout']);
    expect(exit).toBe(0);
  });
});

describe('a rehearsal fails', () => {
  test.each([
    ['a command that prints another version', 'console.log("9.9.9")', 'REHEARSAL_COMMAND'],
    ['a command that fails', 'process.exit(3)', 'REHEARSAL_COMMAND'],
    ['a command that needs what is not packed', 'require("./missing.js")', 'REHEARSAL_COMMAND'],
  ])('for %s', async (_, source, code) => {
    await checkout.write({ 'packages/alder/command.js': `#!/usr/bin/env node\n${source}\n` });
    expect(await rehearse()).toMatchObject({ exit: 1, codes: [code] });
  });

  test('for a package that cannot be installed', async () => {
    const manifest = { name: 'alder', version, scripts: { install: 'echo broken glass >&2; exit 1' } };
    await checkout.write({ 'packages/alder/package.json': JSON.stringify(manifest) });
    const { exit, codes, report: document } = await rehearse();
    expect([exit, codes]).toEqual([1, ['REHEARSAL_INSTALL']]);
    expect(document.problems[0]?.message).toContain('broken glass');
  });
});
