import type { Shape } from './shape.ts';

const lib = { name: 'lib', version: '1.2.3' };

/** Repositories of one package. */
export const singlePackages: readonly Shape[] = [
  { title: 'nothing of JavaScript', files: { 'Cargo.toml': '' }, places: [] },
  { title: 'one package', files: { 'package.json': lib }, places: ['own package.json version 1.2.3'] },
  {
    title: 'a manifest that only says what modules are',
    files: { 'package.json': lib, 'cjs/package.json': { type: 'commonjs' } },
    places: ['own package.json version 1.2.3'],
  },
  { title: 'an application without a version', files: { 'package.json': { private: true } }, places: [] },
  { title: 'an application with an empty version', files: { 'package.json': { version: '' } }, places: [] },
  {
    title: 'a private application that keeps a version',
    files: { 'package.json': { version: '1.2.3', private: true } },
    places: ['own package.json version 1.2.3 (private)'],
  },
  {
    title: 'a package-lock.json of version 1',
    files: {
      'package.json': lib,
      'package-lock.json': {
        name: 'lib',
        version: '1.2.3',
        lockfileVersion: 1,
        requires: true,
        dependencies: { ms: { version: '1.2.3', integrity: 'sha512-A', requires: { lib: '^1.0.0' } } },
      },
    },
    places: ['own package.json version 1.2.3', 'lock package-lock.json version 1.2.3'],
  },
  {
    title: 'a package-lock.json of version 3 whose root lags',
    files: {
      'package.json': lib,
      'package-lock.json': {
        name: 'lib',
        version: '1.2.2',
        lockfileVersion: 3,
        packages: { '': { name: 'lib', version: '1.2.2' }, 'node_modules/ms': { version: '1.2.3' } },
      },
    },
    places: [
      'own package.json version 1.2.3',
      'lock package-lock.json version 1.2.2',
      'lock package-lock.json packages..version 1.2.2',
    ],
  },
  {
    title: 'an npm-shrinkwrap.json',
    files: { 'package.json': lib, 'npm-shrinkwrap.json': { name: 'lib', version: '1.2.3' } },
    places: ['own package.json version 1.2.3', 'lock npm-shrinkwrap.json version 1.2.3'],
  },
  {
    title: 'semantic-release that says so',
    files: { 'package.json': { name: 'lib', version: '0.0.0-semantically-released' } },
    places: ['own package.json version 0.0.0-semantically-released (independent)'],
  },
  {
    title: 'semantic-release for development',
    files: { 'package.json': { name: 'lib', version: '0.0.0-development', release: { branches: ['main'] } } },
    places: ['own package.json version 0.0.0-development (independent)'],
  },
  {
    title: 'semantic-release by its configuration',
    files: { 'package.json': { name: 'lib', version: '0.0.0' }, '.releaserc.json': {} },
    places: ['own package.json version 0.0.0 (independent)'],
  },
  {
    title: 'semantic-release by its dependency',
    files: {
      'package.json': { name: 'lib', version: '0.0.0', devDependencies: { 'semantic-release': '^24.0.0' } },
    },
    places: ['own package.json version 0.0.0 (independent)'],
  },
  {
    title: 'a project that was just begun',
    files: { 'package.json': { name: 'lib', version: '0.0.0' } },
    places: ['own package.json version 0.0.0'],
  },
  {
    title: 'a placeholder that a build replaces',
    files: { 'package.json': { name: 'lib', version: '0.0.0-PLACEHOLDER' } },
    places: ['own package.json version 0.0.0-PLACEHOLDER (independent)'],
  },
  {
    title: 'words that a build replaces',
    files: { 'package.json': { name: 'lib', version: '__VERSION__' } },
    places: ['own package.json version __VERSION__ (independent)'],
  },
  {
    title: 'a single package with Changesets',
    files: { 'package.json': lib, '.changeset/config.json': { fixed: [] } },
    places: ['own package.json version 1.2.3'],
  },
  {
    title: 'a build back from the registry: a package that needs an older one of itself',
    files: { 'package.json': { ...lib, devDependencies: { lib: '^0.9.0' } } },
    places: ['own package.json version 1.2.3'],
  },
  {
    title: 'manifests of Deno and JSR beside npm’s',
    files: {
      'package.json': lib,
      'jsr.json': { name: '@me/lib', version: '1.2.3' },
      'deno.jsonc': '{\n  // for development\n  "name": "@me/lib",\n  "version": "1.2.2",\n}\n',
    },
    places: [
      'own package.json version 1.2.3',
      'text jsr.json version 1.2.3',
      'text deno.jsonc version 1.2.2',
    ],
  },
  {
    title: 'a jsr.json that a build fills in, a deno.json without a name',
    files: {
      'package.json': lib,
      'jsr.json': { name: '@me/lib', version: '0.0.0' },
      'deno.json': { version: '9.9.9', tasks: {} },
    },
    places: ['own package.json version 1.2.3', 'text jsr.json version 0.0.0 (independent)'],
  },
  {
    title: 'a package below other languages, an action of the workflows',
    files: {
      'Cargo.toml': '',
      'bindings/node/package.json': lib,
      '.github/actions/setup/package.json': { name: 'setup', version: '9.9.9' },
    },
    places: [
      'own bindings/node/package.json version 1.2.3',
      'own .github/actions/setup/package.json version 9.9.9 (foreign)',
    ],
  },
  {
    title: 'fixtures, tests, examples, docs and vendored forks',
    files: {
      'package.json': lib,
      'test/fixtures/broken/package.json': '{ "name": ',
      'tests/app/package.json': { name: 'app', version: '0.1.0', dependencies: { lib: '^0.1.0' } },
      'examples/one/package.json': { name: 'one', version: '5.0.0' },
      'examples/one/package-lock.json': {
        name: 'one',
        version: '5.0.0',
        packages: { '': { version: '5.0.0' } },
      },
      'docs/package.json': { name: 'lib', version: '7.0.0' },
      'vendor/ms/package.json': { name: 'ms', version: '2.0.0', dependencies: { lib: 'file:..' } },
      'third_party/x/package.json': { name: 'x', version: '2.0.0' },
    },
    places: [
      'own package.json version 1.2.3',
      'own tests/app/package.json version 0.1.0 (foreign)',
      'reference tests/app/package.json dependencies.lib ^0.1.0 (foreign)',
      'own examples/one/package.json version 5.0.0 (foreign)',
      'own docs/package.json version 7.0.0 (foreign)',
      'own vendor/ms/package.json version 2.0.0 (foreign)',
      'own third_party/x/package.json version 2.0.0 (foreign)',
    ],
  },
  {
    title: 'templates of a generator',
    files: {
      'package.json': lib,
      'templates/app/package.json': { name: 'app', version: '0.0.1' },
      'template-react/package.json': { name: 'react-starter', version: '0.0.1' },
      '{{cookiecutter.slug}}/package.json': '{ "name": "{{ cookiecutter.slug }}", {% if x %} }',
      'generators/app/package.json': '{ "name": "<%= name %>", "version": "1.0.0" <%_ if (x) { _%> }',
      'starter/package.json': { name: '{{name}}', version: '{{version}}' },
    },
    places: [
      'own package.json version 1.2.3',
      'own templates/app/package.json version 0.0.1 (foreign)',
      'own template-react/package.json version 0.0.1 (foreign)',
      'own starter/package.json version {{version}} (foreign)',
    ],
  },
  {
    title: 'what is installed',
    files: { 'package.json': lib, 'node_modules/ms/package.json': { name: 'ms', version: '2.0.0' } },
    places: ['own package.json version 1.2.3'],
  },
];
