import type { Shape } from './shape.ts';

const root = { name: 'root', private: true, workspaces: ['packages/*'] };
const a = { name: '@s/a', version: '1.2.3' };

function b(range: string, field = 'dependencies') {
  return { name: '@s/b', version: '1.2.3', [field]: { '@s/a': range, ms: '^2.1.3' } };
}

const both = ['own packages/a/package.json version 1.2.3', 'own packages/b/package.json version 1.2.3'];

function asking(range: string, field?: string) {
  return { 'package.json': root, 'packages/a/package.json': a, 'packages/b/package.json': b(range, field) };
}

function ranged(title: string, range: string, field = 'dependencies'): Shape {
  const place = `reference packages/b/package.json ${field}.@s/a ${range}`;
  return { title, files: asking(range, field), places: [...both, place] };
}

function free(range: string): Shape {
  return { title: `a sibling as ${range}`, files: asking(range), places: both };
}

/** Workspaces whose packages are released together. */
export const workspaces: readonly Shape[] = [
  ranged('a sibling by a caret', '^1.2.3'),
  ranged('a sibling by an exact version', '1.2.3'),
  ranged('a sibling by a wildcard', '1.2.x', 'devDependencies'),
  ranged('a sibling by two bounds', '>=1 <2', 'peerDependencies'),
  ranged('a sibling by either of two', '^0.9.0 || ^1.0.0', 'optionalDependencies'),
  ranged('a sibling of the workspace by a version', 'workspace:1.2.3'),
  ranged('a sibling of the workspace by a caret and a version', 'workspace:^1.2.3'),
  ...['workspace:^', 'workspace:*', 'workspace:~', 'workspace:packages/a', '*', 'x', '', 'latest'].map(free),
  ...['file:../a', 'link:../a', 'portal:../a', 'catalog:', 'git+ssh://git@example.org/a.git#v1.2.3'].map(
    free,
  ),
  ...['https://example.org/a-1.2.3.tgz', 'me/a#semver:^1.0.0', 'npm:other@^1.2.3'].map(free),
  {
    title: 'aliases',
    files: {
      'package.json': root,
      'packages/a/package.json': a,
      'packages/b/package.json': {
        name: '@s/b',
        version: '1.2.3',
        dependencies: { old: 'npm:@s/a@^1.0.0', new: 'workspace:@s/a@~1.2.3', '@s/a': 'npm:@fork/a@1.0.0' },
      },
    },
    places: [
      ...both,
      'reference packages/b/package.json dependencies.old npm:@s/a@^1.0.0',
      'reference packages/b/package.json dependencies.new workspace:@s/a@~1.2.3',
    ],
  },
  {
    title: 'overrides and resolutions of all package managers',
    files: {
      'package.json': {
        ...root,
        private: false,
        overrides: { '@s/a': '1.2.3', '@s/b@^1': { '.': '1.2.3', '@s/a': '1.2.2', ms: '1.2.3' }, x: '$@s/a' },
        resolutions: { '**/@s/a': '1.2.1', 'x/@s/b': 'workspace:*', '@s/b@npm:^1.0.0': '^1.2.0' },
        pnpm: { overrides: { 'x@1>@s/a': '^1.2.0', '@s/b@>=1': '~1.2.0' } },
      },
      'packages/a/package.json': a,
      'packages/b/package.json': { name: '@s/b', version: '1.2.3' },
    },
    places: [
      ...both,
      'reference package.json overrides.@s/a 1.2.3',
      'reference package.json overrides.@s/b@^1.. 1.2.3',
      'reference package.json overrides.@s/b@^1.@s/a 1.2.2',
      'reference package.json resolutions.**/@s/a 1.2.1',
      'reference package.json resolutions.@s/b@npm:^1.0.0 ^1.2.0',
      'reference package.json pnpm.overrides.x@1>@s/a ^1.2.0',
      'reference package.json pnpm.overrides.@s/b@>=1 ~1.2.0',
    ],
  },
  {
    title: 'private members, and who asks for them',
    files: {
      'package.json': { ...root, version: '1.0.0', devDependencies: { '@s/a': '^1.0.0' } },
      'packages/a/package.json': { ...a, devDependencies: { '@s/tools': '1.0.0' } },
      'packages/tools/package.json': { name: '@s/tools', version: '1.0.0', private: true },
    },
    places: [
      'own package.json version 1.0.0 (private)',
      'reference package.json devDependencies.@s/a ^1.0.0 (private)',
      'own packages/a/package.json version 1.2.3',
      'reference packages/a/package.json devDependencies.@s/tools 1.0.0 (private)',
      'own packages/tools/package.json version 1.0.0 (private)',
    ],
  },
  {
    title: 'a workspace that lists its examples, but not all of them',
    files: {
      'package.json': {
        private: true,
        workspaces: { packages: ['packages/**', './examples/*/', '!examples/old'] },
      },
      'packages/deep/a/package.json': a,
      'examples/new/package.json': { name: 'new', version: '1.2.3' },
      'examples/old/package.json': { name: 'old', version: '0.1.0' },
    },
    places: [
      'own packages/deep/a/package.json version 1.2.3',
      'own examples/new/package.json version 1.2.3',
      'own examples/old/package.json version 0.1.0 (foreign)',
    ],
  },
  {
    title: 'a fixture that is a workspace itself',
    files: {
      'package.json': a,
      'fixtures/mono/package.json': { private: true, workspaces: ['packages/*'] },
      'fixtures/mono/packages/c/package.json': { name: 'c', version: '3.0.0' },
      'fixtures/mono/packages/d/package.json': '{',
    },
    places: [
      'own package.json version 1.2.3',
      'own fixtures/mono/packages/c/package.json version 3.0.0 (foreign)',
    ],
  },
  {
    title: 'platform packages of napi-rs outside of any workspace',
    files: {
      'package.json': {
        name: 'native',
        version: '1.2.3',
        napi: { triples: {} },
        optionalDependencies: { 'native-linux-x64-gnu': '1.2.3', 'native-darwin-arm64': '1.2.2' },
      },
      'npm/linux-x64-gnu/package.json': { name: 'native-linux-x64-gnu', version: '1.2.3', os: ['linux'] },
      'npm/darwin-arm64/package.json': { name: 'native-darwin-arm64', version: '1.2.2', os: ['darwin'] },
    },
    places: [
      'own package.json version 1.2.3',
      'own npm/linux-x64-gnu/package.json version 1.2.3',
      'own npm/darwin-arm64/package.json version 1.2.2',
      'reference package.json optionalDependencies.native-linux-x64-gnu 1.2.3',
      'reference package.json optionalDependencies.native-darwin-arm64 1.2.2',
    ],
  },
  {
    title: 'a workspace of pnpm without a root manifest',
    files: {
      'pnpm-workspace.yaml': 'packages:\n  - "tests/*" # ours\n',
      'tests/a/package.json': a,
      'tests/fixtures/b/package.json': { name: 'b', version: '9.9.9' },
    },
    places: [
      'own tests/a/package.json version 1.2.3',
      'own tests/fixtures/b/package.json version 9.9.9 (foreign)',
    ],
  },
  {
    title: 'a version that npm reads as the same',
    files: { 'package.json': { name: 'lib', version: 'v1.2.3' } },
    places: ['own package.json version v1.2.3'],
  },
];
