import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { bundleText, type Entry, starterText } from '../../scripts/build/entry.ts';
import { compareFolders } from '../../scripts/build/folder-comparison.ts';
import { smoke } from '../../scripts/build/smoke.ts';

const action: Entry = { kind: 'action', name: 'seal', module: 'actions/seal/main.ts' };
const command: Entry = { kind: 'command', name: 'lockstep', module: 'packages/cli/src/main.ts' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-distribution-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('every program is loaded on demand', () => {
  expect(bundleText([action, command])).toContain(`'seal': () => import('./actions/seal/main.js')`);
});

test('an action starts in two lines, the command in two and a shebang', () => {
  expect(starterText(action)).toBe(`import { start } from './index.js';\nawait start('seal');\n`);
  expect(starterText(command)).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('under an older Node it says which one it needs, and nothing else', async () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '22.9.0' });`;
  await writeFile(join(folder, 'old.js'), old);
  await writeFile(join(folder, 'index.js'), bundleText([command]));
  await writeFile(join(folder, 'lockstep.js'), starterText(command));
  const started = spawnSync(process.execPath, ['--import', './old.js', 'lockstep.js'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([started.status, started.stdout, started.stderr]).toEqual([
    2,
    '',
    'USAGE: Lockstep needs Node 24 or newer; this is 22.9.0\n',
  ]);
});

test.each([
  ['an action that reports what it misses', action, `console.log('::error::no target'); process.exit(1);`],
  ['a command that shows its help', command, `console.log('lockstep COMMAND');`],
])('%s has started', async (_, entry, text) => {
  await writeFile(join(folder, `${entry.name}.js`), text);
  await expect(smoke(folder, entry, folder)).resolves.toBeUndefined();
});

test.each([
  ['an action that does not load', action, `import './gone.js';`],
  ['an action that misses nothing', action, ''],
  ['a command without help', command, 'process.exit(2);'],
])('%s has not started', async (_, entry, text) => {
  await writeFile(join(folder, `${entry.name}.js`), text);
  await expect(smoke(folder, entry, folder)).rejects.toThrow('does not start');
});

test('folders are compared by name, content and executable bit', async () => {
  const [built, committed] = [join(folder, 'built-'), join(folder, 'committed-')];
  const [expected, actual] = [await mkdtemp(built), await mkdtemp(committed)];
  for (const place of [expected, actual]) await writeFile(join(place, 'same.js'), 'same');
  for (const place of [expected, actual]) await writeFile(join(place, 'mode.js'), 'same');
  await chmod(join(expected, 'mode.js'), 0o755);
  await writeFile(join(expected, 'text.js'), 'new');
  await writeFile(join(actual, 'text.js'), 'old');
  await writeFile(join(expected, 'added.js'), '');
  await writeFile(join(actual, 'removed.js'), '');
  expect(await compareFolders(expected, actual)).toEqual([
    { file: 'added.js', how: 'missing' },
    { file: 'mode.js', how: 'different' },
    { file: 'removed.js', how: 'superfluous' },
    { file: 'text.js', how: 'different' },
  ]);
});
