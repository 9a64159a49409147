import { describe, expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { type Config, readConfig } from '@lockstep/core';
import { planWorkflows, type WorkflowFolder } from '../../src/init/workflow-plan.ts';

const artifacts = ['dist/*'];
const npm = { artifacts, token: { env: 'NPM_TOKEN' } };
const second = {
  kind: 'npm',
  artifacts,
  registry: 'https://git.example.org/npm/',
  token: { env: 'NPM_TOKEN' },
};

function configOf(channels: object, release: object = {}): Config {
  const { config, problems } = readConfig({ channels, release }, channelKinds, () => undefined);
  expect(problems).toEqual([]);
  return config;
}

type Row = readonly [
  title: string,
  channels: object,
  release: object,
  isTrusted: boolean,
  templates: readonly string[],
];

const github: readonly Row[] = [
  ['tokens', { npm }, {}, false, ['check', 'release', 'release-publish', 'weekly-install-sanity']],
  [
    'trusted publishing',
    { npm },
    {},
    true,
    ['check', 'release', 'release-publish-trusted', 'weekly-install-sanity'],
  ],
  [
    'two of a kind',
    { npm, second },
    {},
    false,
    ['check', 'release', 'release-publish-inline', 'weekly-install-sanity'],
  ],
  [
    'two of a kind, trusted',
    { npm, second },
    {},
    true,
    ['check', 'release', 'release-publish-inline', 'weekly-install-sanity'],
  ],
  [
    'a secret by another name',
    { npm: { artifacts, token: { env: 'ACME_NPM' } } },
    {},
    false,
    ['check', 'release', 'release-publish-inline', 'weekly-install-sanity'],
  ],
  ['a tag', { npm }, { trigger: 'tag' }, false, ['check', 'release-on-tag', 'weekly-install-sanity']],
];

const gitea: readonly Row[] = [
  ['tokens', { npm }, {}, false, ['check', 'release', 'release-publish', 'weekly-install-sanity']],
  [
    'trusted publishing, which it lacks',
    { npm },
    {},
    true,
    ['check', 'release', 'release-publish', 'weekly-install-sanity'],
  ],
  ['a tag', { npm }, { trigger: 'tag' }, false, ['check', 'publish-packages', 'weekly-install-sanity']],
];

describe.each<[WorkflowFolder, string, readonly Row[]]>([
  ['.github/workflows', 'github', github],
  ['.gitea/workflows', 'gitea', gitea],
  ['.forgejo/workflows', 'gitea', gitea],
])('in %s', (folder, server, rows) => {
  test.each(rows)('with %s', (_, channels, release, isTrusted, templates) => {
    const { workflows, remarks } = planWorkflows(configOf(channels, release), folder, isTrusted);
    expect(workflows.map(({ template }) => template)).toEqual(
      templates.map((name) => `${server}/${name}.yml`),
    );
    expect(workflows.every(({ file }) => file.startsWith(`${folder}/`))).toBe(true);
    // A choice that is not the one that was asked for is explained.
    const asked = isTrusted
      ? templates.includes('release-publish-trusted')
      : !templates.includes('release-publish-inline');
    expect(remarks.length > 0).toBe(!asked);
  });
});

test('what builds is called as release.workflow says, what publishes as publishers are told', () => {
  const config = configOf({ npm }, { workflow: 'build.yaml' });
  const files = planWorkflows(config, '.github/workflows', true).workflows.map(({ file }) => file);
  expect(files).toEqual(
    ['check.yml', 'build.yaml', 'release-publish.yml', 'weekly-install-sanity.yml'].map(
      (name) => `.github/workflows/${name}`,
    ),
  );
});

test('channels of one kind that stand in the way are named', () => {
  const { remarks } = planWorkflows(configOf({ npm, second }), '.github/workflows', true);
  expect(remarks.join()).toContain('npm and second are of one kind');
  expect(remarks.join()).toContain('Trusted Publisher');
});
