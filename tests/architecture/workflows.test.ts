import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesMatching, readRepositoryFile, root } from './repository.ts';

const workflows = filesMatching(/^(\.github\/workflows|workflows-templates)\/.*\.ya?ml$/);
const actions = filesMatching(/^(actions\/[^/]+\/)?action\.yml$/);
const ownSlug = 'lockstep-release/lockstep';

/** Every `uses:` of a document, at whatever depth. */
function usesIn(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  const own = 'uses' in node && typeof node.uses === 'string' ? [node.uses] : [];
  return [...own, ...Object.values(node).flatMap(usesIn)];
}

const isPinned = (uses: string): boolean => /@[0-9a-f]{40}$/.test(uses);
const isOurs = (uses: string): boolean => /^[.$]\//.test(uses) || uses.startsWith(`${ownSlug}/`);

/** A test that is skipped, and counted as such, where a tool could not be installed. */
function testWith(tool: string): typeof test | typeof test.skip {
  return existsSync(join(root, '.cache/tools', tool)) ? test : test.skip;
}

const run = (tool: string, args: readonly string[]) =>
  spawnSync(join(root, '.cache/tools', tool), args, { cwd: root, encoding: 'utf8' });

describe.each(workflows)('%s', (path) => {
  const workflow = parse(readRepositoryFile(path));

  test('grants nothing but what a job asks for', () => {
    expect(workflow.permissions).toEqual({});
  });
});

test.each([...workflows, ...actions])('%s pins what others wrote', (path) => {
  const foreign = usesIn(parse(readRepositoryFile(path))).filter((uses) => !isOurs(uses));
  expect(foreign.filter((uses) => !isPinned(uses))).toEqual([]);
});

describe('every workflow', () => {
  testWith('bin/actionlint')('passes actionlint', () => {
    const { status, stdout } = run('bin/actionlint', [
      '-no-color',
      '-shellcheck=',
      '-pyflakes=',
      ...workflows,
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  testWith('zizmor-venv/bin/zizmor')('passes zizmor', () => {
    const { status, stdout } = run('zizmor-venv/bin/zizmor', [
      '--offline',
      '--no-progress',
      ...workflows,
      ...actions,
    ]);
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });
});
