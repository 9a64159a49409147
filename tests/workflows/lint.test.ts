import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesMatching, root } from '../architecture/repository.ts';

const actionlint = join(root, '.cache/tools/bin/actionlint');
const linted = existsSync(actionlint) || process.env.CI === 'true' ? test : test.skip;

linted('the workflows that the tests run pass actionlint', () => {
  const workflows = filesMatching(/^tests\/workflows\/[^/]+\.yml$/);
  expect(workflows.length).toBeGreaterThan(0);
  const options = ['-no-color', '-shellcheck=', '-pyflakes=', ...workflows];
  const { status, stdout, error } = spawnSync(actionlint, options, { cwd: root, encoding: 'utf8' });
  expect({ status, stdout, error }).toEqual({ status: 0, stdout: '', error: undefined });
});
