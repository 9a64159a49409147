import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../architecture/repository.ts';

const run = promisify(execFile);
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'lockstep-package-'));
  await mkdir(join(scratch, 'project'));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Runs npm away from the user's configuration and cache. */
const npm = (cwd: string, ...args: readonly string[]) =>
  run('npm', args, { cwd, env: { PATH: process.env.PATH, HOME: scratch } });

test('the packed package, installed without a network, runs lockstep and brings everything an action needs', async () => {
  const project = join(scratch, 'project');
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', scratch);
  const [tarball] = (await readdir(scratch)).filter((file) => file.endsWith('.tgz'));
  await npm(project, 'install', '--offline', join(scratch, String(tarball)));

  const installed = join(project, 'node_modules');
  const { stdout } = await run(join(installed, '.bin', 'lockstep'), ['--help'], { cwd: project });
  expect(stdout).toContain('rehearse');
  expect((await readdir(installed)).filter((name) => !name.startsWith('.'))).toEqual(['lockstep']);
  expect(await readdir(join(installed, 'lockstep'))).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'action.yml', 'actions', 'dist', 'package.json']),
  );
  // init reads them from the disk.
  const templates = await readdir(join(installed, 'lockstep', 'workflows-templates', 'github'));
  expect(templates).toEqual(expect.arrayContaining(['check.yml', 'release.yml', 'release-publish.yml']));
});
