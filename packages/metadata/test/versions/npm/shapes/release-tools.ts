import type { Shape } from './shape.ts';

const root = { private: true, workspaces: ['packages/*'] };
const one = { name: '@s/one', version: '1.2.3' };
const two = { name: '@s/two', version: '4.5.6', dependencies: { '@s/one': '^1.2.3' } };
const packages = { 'packages/one/package.json': one, 'packages/two/package.json': two };

const apart = [
  'own packages/one/package.json version 1.2.3 (independent)',
  'own packages/two/package.json version 4.5.6 (independent)',
  'reference packages/two/package.json dependencies.@s/one ^1.2.3 (independent)',
];
const together = [
  'own packages/one/package.json version 1.2.3',
  'own packages/two/package.json version 4.5.6',
  'reference packages/two/package.json dependencies.@s/one ^1.2.3',
];

function fixedRush(policy: string) {
  return {
    'rush.json': `{ // projects
      "projects": [
        { "packageName": "@s/one", "projectFolder": "packages/one", "versionPolicyName": "all" },
        { "packageName": "@s/two", "projectFolder": "packages/two", "versionPolicyName": "${policy}" },
      ]
    }`,
    'common/config/rush/version-policies.json':
      '/* policies */\n[\n  { "definitionName": "lockStepVersion", "policyName": "all", "version": "1.2.3" }\n]\n',
  };
}

/** Repositories whose release tool says which packages have versions of their own. */
export const releaseTools: readonly Shape[] = [
  { title: 'no tool', files: { 'package.json': root, ...packages }, places: together },
  {
    title: 'Lerna, independent',
    files: { 'package.json': root, 'lerna.json': { version: 'independent' }, ...packages },
    places: apart,
  },
  {
    title: 'Lerna, fixed, with a package that stayed behind, listed by Lerna alone',
    files: {
      'lerna.json': { version: '4.5.6', packages: ['packages/*'] },
      ...packages,
      'packages/three/package.json': { name: '@s/three', version: '9.0.0' },
      'packages/four/package.json': { name: '@s/four', version: '4.5.5', private: true },
    },
    places: [
      'text lerna.json version 4.5.6',
      'own packages/four/package.json version 4.5.5 (independent)',
      'own packages/one/package.json version 1.2.3 (independent)',
      'own packages/two/package.json version 4.5.6',
      'own packages/three/package.json version 9.0.0',
      'reference packages/two/package.json dependencies.@s/one ^1.2.3 (independent)',
    ],
  },
  {
    title: 'Changesets',
    files: { 'package.json': root, '.changeset/config.json': { fixed: [], linked: [['@s/*']] }, ...packages },
    places: apart,
  },
  {
    title: 'Changesets with a fixed group',
    files: { 'package.json': root, '.changeset/config.json': { fixed: [['@s/*']] }, ...packages },
    places: together,
  },
  {
    title: 'Changesets with a package outside of the fixed group',
    files: {
      'package.json': root,
      '.changeset/config.json': { fixed: [['other'], ['@s/*']] },
      ...packages,
      'packages/other/package.json': { name: 'other', version: '0.1.0' },
    },
    places: [...together, 'own packages/other/package.json version 0.1.0 (independent)'],
  },
  {
    title: 'changes as pnpm reads them, without a configuration of Changesets',
    files: { 'package.json': root, '.changeset/brave-cats-sing.md': '---\n---\n', ...packages },
    places: apart,
  },
  {
    title: 'Rush without policies',
    files: { 'rush.json': '{ "projects": [{ "projectFolder": "packages/one" }] }', ...packages },
    places: apart,
  },
  {
    title: 'Rush with one version for all',
    files: { ...fixedRush('all'), ...packages },
    places: [...together, 'text common/config/rush/version-policies.json 0.version 1.2.3'],
  },
  {
    title: 'Rush with one version for some',
    files: { ...fixedRush('own'), ...packages },
    places: [
      'own packages/one/package.json version 1.2.3',
      'own packages/two/package.json version 4.5.6 (independent)',
      'reference packages/two/package.json dependencies.@s/one ^1.2.3 (independent)',
      'text common/config/rush/version-policies.json 0.version 1.2.3',
    ],
  },
  {
    title: 'Nx, independent',
    files: {
      'package.json': root,
      'nx.json': { release: { projectsRelationship: 'independent' } },
      ...packages,
    },
    places: apart,
  },
  {
    title: 'Nx, fixed',
    files: { 'package.json': root, 'nx.json': { release: { projects: ['packages/*'] } }, ...packages },
    places: together,
  },
  {
    title: 'release-please with several packages',
    files: {
      'package.json': root,
      'release-please-config.json': { packages: { 'packages/one': {}, 'packages/two': {} } },
      ...packages,
    },
    places: apart,
  },
  {
    title: 'release-please with linked versions',
    files: {
      'package.json': root,
      'release-please-config.json': {
        packages: { 'packages/one': {}, 'packages/two': {} },
        plugins: ['node-workspace', { type: 'linked-versions', groupName: 'all' }],
      },
      ...packages,
    },
    places: together,
  },
  {
    title: 'stubs that the build of each package fills in, and who asks for them',
    files: {
      'package.json': { ...root, devDependencies: { 'semantic-release': '24.0.0' } },
      'packages/one/package.json': { name: '@s/one', version: '0.0.0' },
      'packages/two/package.json': { name: '@s/two', version: '0.0.0', dependencies: { '@s/one': '0.0.0' } },
    },
    places: [
      'own packages/one/package.json version 0.0.0 (independent)',
      'own packages/two/package.json version 0.0.0 (independent)',
      'reference packages/two/package.json dependencies.@s/one 0.0.0 (independent)',
    ],
  },
];
