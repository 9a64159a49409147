import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filesMatching } from '../architecture/repository.ts';
import { initialWorkflows, projects } from './initial-workflows.ts';
import { actionlintOn, clean, lacksLinters, zizmorOn } from './linters.ts';

const ours = filesMatching(/^(?:\.github\/workflows|workflows-templates)\/.*\.ya?ml$/);
const actions = filesMatching(/^(actions\/[^/]+\/)?action\.yml$/);
const tested = filesMatching(/^tests\/workflows\/[^/]+\.yml$/);
const linted = lacksLinters ? describe.skip : describe;

linted('actionlint and zizmor, at its strictest, find nothing', () => {
  test('in our own workflows, the templates and the actions', () => {
    expect(ours.length).toBeGreaterThanOrEqual(14);
    expect(actionlintOn(ours)).toEqual(clean);
    expect(zizmorOn([...ours, ...actions])).toEqual(clean);
  });

  test('in the workflows that the tests run, as far as their form goes', () => {
    expect(actionlintOn(tested)).toEqual(clean);
  });
});

linted('and nothing in what init writes', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lockstep-lint-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test(`for ${projects.length} projects`, async () => {
    const paths: string[] = [];
    for (const project of projects)
      for (const [file, text] of await initialWorkflows(project)) {
        const path = join(folder, project.name, file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
        paths.push(path);
      }
    expect(paths.length).toBeGreaterThanOrEqual(3 * projects.length);
    expect(actionlintOn(paths, folder)).toEqual(clean);
    expect(zizmorOn(paths, folder)).toEqual(clean);
  });
});

linted('they would', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lockstep-lint-'));
    const text =
      'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: acme/deploy@v1, iff: x }] } }\n';
    await writeFile(join(folder, 'bad.yml'), text);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('in a workflow that is wrong', () => {
    expect(actionlintOn(['bad.yml'], folder).findings).toContain('iff');
    expect(zizmorOn(['bad.yml'], folder).findings).toContain('unpinned-uses');
  });
});
