import { expect, test } from '@jest/globals';
import type { Suggestion } from '@lockstep/metadata';
import { forWorkflows } from '../../src/init/for-workflows.ts';

const token = (env: string) => ({ token: { env } });
const channels = [
  { id: 'npm', why: '', settings: { artifacts: ['dist/*.tgz'], ...token('NPM_TOKEN') } },
  {
    id: 'mirror',
    why: '',
    settings: {
      kind: 'npm',
      artifacts: ['dist/*.tgz'],
      registry: 'https://git.example.org/',
      ...token('MIRROR'),
    },
  },
  { id: 'pypi', why: '', settings: { artifacts: ['dist/*'], ...token('PYPI_API_TOKEN') } },
  { id: 'github-release', why: '', settings: { artifacts: ['dist/*'], ...token('GITHUB_TOKEN') } },
];
const suggestion = { channels, ledgerToken: undefined } as unknown as Suggestion;

test('jobs share a ledger, so it is kept in git, whatever the host', () => {
  expect(forWorkflows(suggestion, '.github/workflows', false).ledgerToken).toBe('GITHUB_TOKEN');
  expect(forWorkflows(suggestion, '.gitea/workflows', false).ledgerToken).toBe('GITEA_TOKEN');
  expect(forWorkflows({ ...suggestion, ledgerToken: 'OTHER' }, '.gitea/workflows', false).ledgerToken).toBe(
    'OTHER',
  );
});

test('public registries trust a publisher in the place of a token; others keep theirs', () => {
  const made = forWorkflows(suggestion, '.github/workflows', true).channels;
  const publisher = (environment: string) => ({ environment, workflow: 'release-publish.yml' });
  expect(made.map(({ settings }) => settings)).toEqual([
    { artifacts: ['dist/*.tgz'], 'trusted-publishing': publisher('npm') },
    channels[1]?.settings,
    { artifacts: ['dist/*'], 'trusted-publishing': publisher('pypi') },
    channels[3]?.settings,
  ]);
});

test.each(['.github/workflows', '.gitea/workflows'] as const)(
  'in %s tokens stay unless they are to go',
  (folder) => {
    expect(forWorkflows(suggestion, folder, folder === '.gitea/workflows').channels).toEqual(channels);
  },
);
