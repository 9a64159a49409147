import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { type Config, readConfig } from '@lockstep/core';
import { parse } from 'yaml';
import { withoutJobs } from '../../src/init/pruned-jobs.ts';
import { workflowText } from '../../src/init/workflow-text.ts';

const folder = join(import.meta.dirname, '../../../../workflows-templates');
const artifacts = ['out/*.tgz'];
const npm = { artifacts, token: { env: 'NPM_TOKEN' } };
const crates = { artifacts: ['target/package/*.crate'], token: { env: 'CARGO_REGISTRY_TOKEN' } };
const gitea = {
  kind: 'gitea-release',
  artifacts,
  repository: 'acme/app',
  server: 'https://git.example.org/',
  token: { env: 'GITEA_TOKEN' },
};

function configOf(channels: object, release: object = {}): Config {
  const { config, problems } = readConfig({ channels, release }, channelKinds, () => undefined);
  expect(problems).toEqual([]);
  return config;
}

function made(template: string, config: Config): string {
  return workflowText(template, readFileSync(join(folder, template), 'utf8'), config);
}

const secretsIn = (text: string) => [
  ...new Set([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)),
];

describe('a workflow as a repository needs it', () => {
  test.each([
    ['v{version}', 'v*'],
    ['{version}', '*'],
    ['{name}@{version}', '**@*'],
    ['rel+{version}', 'rel\\+*'],
  ])('is started by tags such as %s', (tag, filter) => {
    const versioning = tag.includes('{name}') ? 'independent' : 'fixed';
    const text = made('github/release.yml', configOf({ npm }, { tag, versioning }));
    expect(parse(text).on.push.tags).toEqual([filter]);
  });

  test('checks the branch that releases are made from', () => {
    const text = made('github/check.yml', configOf({ npm }, { branch: 'release/1.x' }));
    expect(parse(text).on.push.branches).toEqual(['release/1.x']);
  });

  test('hands on the files that its channels name', () => {
    const text = made('github/release.yml', configOf({ npm, crates }));
    const [upload] = parse(text).jobs.build.steps.filter(({ uses }: { uses: string }) =>
      uses.includes('upload-artifact'),
    );
    const files = ['lockstep.yaml', 'lockstep.seal.json', ...artifacts, 'target/package/*.crate'];
    expect(upload.with.path.trim().split('\n')).toEqual(files);
  });

  test('does not tell whoever has it to copy it', () => {
    for (const template of [
      'github/release.yml',
      'github/release-publish-trusted.yml',
      'gitea/publish-packages.yml',
    ])
      expect(made(template, configOf({ npm }))).not.toMatch(/^# Copy|README/m);
  });
});

describe('of secrets there are those of the configuration', () => {
  test.each([
    ['github/release-publish.yml', { npm }, ['NPM_TOKEN']],
    ['github/release-publish.yml', { npm, crates }, ['NPM_TOKEN', 'CARGO_REGISTRY_TOKEN']],
    ['github/release-publish.yml', { gitea }, []],
    ['github/release-publish-inline.yml', { npm: { ...npm, token: { env: 'ACME' } } }, ['ACME']],
    ['github/release-on-tag.yml', { npm, crates }, ['NPM_TOKEN', 'CARGO_REGISTRY_TOKEN']],
    ['github/release-publish-trusted.yml', { npm, crates }, []],
    ['gitea/release-publish.yml', { npm, gitea }, ['NPM_TOKEN']],
    ['gitea/publish-packages.yml', { npm, gitea }, ['NPM_TOKEN']],
    ['gitea/publish-packages.yml', { npm: { artifacts, token: { file: '/run/secrets/it' } }, gitea }, []],
  ])('in %s for %j', (template, channels, names) => {
    const text = made(template, configOf(channels));
    expect(secretsIn(text)).toEqual(names);
    expect(() => parse(text)).not.toThrow();
  });

  test('a call that hands none over has no empty key', () => {
    expect(parse(made('github/release-publish.yml', configOf({ gitea }))).jobs.publish).not.toHaveProperty(
      'secrets',
    );
  });

  test('a file is mounted where the token is read from one, and nothing else is', () => {
    const token = { file: '/run/secrets/it' };
    const mounted = parse(made('gitea/publish-packages.yml', configOf({ npm: { artifacts, token } })));
    expect(mounted.jobs.publish.container.volumes).toEqual(['/run/secrets/it:/run/secrets/it:ro']);
    const bare = parse(made('gitea/publish-packages.yml', configOf({ npm })));
    expect(bare.jobs.publish.container).not.toHaveProperty('volumes');
  });
});

describe('of jobs for each channel there are those of the configuration', () => {
  const { jobs } = parse(made('github/release-publish-trusted.yml', configOf({ npm, crates })));

  test('and no others', () => {
    expect(Object.keys(jobs)).toEqual([
      ...['resolve', 'gates', 'gates-host', 'rehearse', 'preflight-npm', 'preflight-crates', 'record'],
      ...['publish-npm', 'publish-crates', 'verify', 'report'],
    ]);
  });

  test('which wait for each other and for nobody else', () => {
    for (const { needs = [] } of Object.values<{ readonly needs?: readonly string[] }>(jobs))
      expect([needs].flat().filter((id) => !(id in jobs))).toEqual([]);
    expect(jobs['publish-crates'].needs).toContain('publish-npm');
    expect(jobs['publish-crates'].steps.at(-1).with.results).toMatch(/ toJSON\(needs\) /);
  });
});

test('a workflow without some of its jobs keeps the others as they are', () => {
  const text =
    'on: push\njobs:\n  one: # first\n    needs:\n      - two\n      - three\n\n  two:\n    x: 1\n\n  three:\n    y: 2\n';
  expect(withoutJobs(text, new Set(['two']))).toBe(
    'on: push\njobs:\n  one: # first\n    needs:\n      - three\n\n  three:\n    y: 2\n',
  );
  expect(withoutJobs(text, new Set())).toBe(text);
});
