import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../architecture/repository.ts';

const actionlint = join(root, '.cache/tools/bin/actionlint');
const linted = existsSync(actionlint) || process.env.CI === 'true' ? test : test.skip;

linted('the workflow that the tests run passes actionlint', () => {
  const options = ['-no-color', '-shellcheck=', '-pyflakes='];
  const { status, stdout, error } = spawnSync(
    actionlint,
    [...options, join(import.meta.dirname, 'release.yml')],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, error }).toEqual({ status: 0, stdout: '', error: undefined });
});
