/** A package to be packed and published by every implementation. */
export interface SamplePackage {
  readonly title: string;
  /** `{registry}` in it stands for the recording server's address. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What `npm publish` has to be told, where it does not choose by itself. */
  readonly tag?: string;
  /** The archive's top folder, when `npm pack` did not make the archive. */
  readonly rootFolder?: string;
}

const plain = { 'index.js': 'export {};\n' };
const readme = { ...plain, 'README.md': '# A title\n\nThe first\nparagraph.\n\nThe second.\n' };

/** One sample for each rule of package.json that a publish request depends on. */
export const samplePackages: readonly SamplePackage[] = [
  { title: 'nothing but a name and a version', manifest: { name: 'lean', version: '1.0.0' }, files: plain },
  {
    title: 'a scope, public access and a repository in a folder',
    manifest: {
      name: '@scope/scoped',
      version: '2.3.4',
      description: 'Scoped',
      publishConfig: { access: 'public' },
      repository: { type: 'git', url: 'https://github.com/owner/name', directory: 'packages/scoped' },
    },
    files: readme,
  },
  {
    title: 'a pre-release',
    manifest: { name: 'early', version: '1.0.0-rc.2', description: '' },
    files: readme,
    tag: 'rc',
  },
  { title: 'build metadata', manifest: { name: 'metadata', version: '1.0.0+build.7' }, files: plain },
  { title: 'a leading v in the version', manifest: { name: 'leading-v', version: 'v3.1.0' }, files: plain },
  {
    title: 'a leading = in the version',
    manifest: { name: 'leading-equals', version: '=3.1.1' },
    files: plain,
  },
  {
    title: 'one command, scoped, with a types file',
    manifest: { name: '@scope/one-command', version: '1.0.0', bin: './cli.js', main: 'lib/main.js' },
    files: { 'cli.js': '#!/usr/bin/env node\n', 'lib/main.js': '', 'lib/main.d.ts': 'export {};\n' },
  },
  {
    title: 'commands in a table, one of them with a path for a name',
    manifest: {
      name: 'commands',
      version: '1.0.0',
      bin: { first: 'bin/first.js', '../second': './bin//second.js', third: 7 },
    },
    files: { 'bin/first.js': '#!/usr/bin/env node\n', 'bin/second.js': '#!/usr/bin/env node\n' },
  },
  {
    title: 'a folder of commands and a folder of manuals',
    manifest: { name: 'folders', version: '1.0.0', directories: { bin: './bin', man: 'man' } },
    files: {
      'bin/one.js': '#!/usr/bin/env node\n',
      'bin/deep/two.js': '',
      'bin/.hidden.js': '',
      'man/page.1': '.TH\n',
      'man/notes.txt': '',
    },
  },
  {
    title: 'manuals in a list',
    manifest: { name: 'manuals', version: '1.0.0', man: ['./man/one.1', 'man/two.5', 9] },
    files: { 'man/one.1': '.TH\n', 'man/two.5': '.TH\n' },
  },
  {
    title: 'dependencies of every kind, some bundled',
    manifest: {
      name: 'dependencies',
      version: '1.0.0',
      dependencies: { lean: '^1.0.0', inside: '*', hub: 'owner/name', git: 'git@github.com:owner/name.git' },
      devDependencies: { lab: 'gitlab:group/name' },
      optionalDependencies: { extra: '1.x' },
      peerDependencies: { host: '>=2' },
      peerDependenciesMeta: { host: { optional: true } },
      bundledDependencies: ['inside'],
    },
    files: {
      ...plain,
      'node_modules/inside/package.json': '{"name":"inside","version":"1.0.0"}',
      'node_modules/inside/index.js': '',
    },
  },
  {
    title: 'a readme named .markdown',
    manifest: { name: 'markdown', version: '1.0.0' },
    files: { ...plain, 'ReadMe.markdown': 'Text.\n' },
  },
  {
    title: 'a readme in lower case',
    manifest: { name: 'lower', version: '1.0.0', description: null },
    files: { ...plain, 'readme.md': '# Only a title\n' },
  },
  {
    title: 'a readme without an extension',
    manifest: { name: 'bare', version: '1.0.0' },
    files: { ...plain, README: 'Bare.\n' },
  },
  {
    title: 'a readme that is no Markdown',
    manifest: { name: 'text', version: '1.0.0' },
    files: { ...plain, 'README.txt': 'Text.\n' },
  },
  {
    title: 'an empty readme',
    manifest: { name: 'empty', version: '1.0.0' },
    files: { ...plain, 'README.md': '' },
  },
  {
    title: 'texts beyond ASCII',
    manifest: {
      name: 'letters',
      version: '1.0.0',
      description: 'Größe – 尺寸 🚀',
      author: 'Зоя Łukasz <zoe@example.org> (https://example.org/zoë)',
    },
    files: { ...plain, 'README.md': '\uFEFF# Überschrift\r\n\r\n日本語の説明。\r\n' },
  },
  {
    title: 'people as texts and as objects',
    manifest: {
      name: 'people',
      version: '1.0.0',
      author: { name: 'A', mail: 'a@example.org', web: 'https://example.org/a' },
      contributors: [
        'B <b@example.org>',
        { name: 'C', url: 'https://example.org/c' },
        '(https://example.org/d)',
      ],
      maintainers: [{ email: 'e@example.org' }],
    },
    files: plain,
  },
  {
    title: 'people in a file',
    manifest: { name: 'authors', version: '1.0.0' },
    files: { ...plain, AUTHORS: '# people\nF <f@example.org>\n\nG\n' },
  },
  {
    title: 'a repository as shorthand, bugs by mail',
    manifest: {
      name: 'shorthand',
      version: '1.0.0',
      repository: 'github:owner/name',
      bugs: 'bugs@example.org',
    },
    files: plain,
  },
  {
    title: 'a repository that git prints, a homepage without a scheme',
    manifest: {
      name: 'printed',
      version: '1.0.0',
      repository: 'git@gitlab.com:group/sub/name.git',
      homepage: 'example.org/home',
    },
    files: plain,
  },
  {
    title: 'a repository on an unknown host, bugs in an old form',
    manifest: {
      name: 'elsewhere',
      version: '1.0.0',
      repository: { url: 'https://git.example.org/owner/name.git' },
      bugs: { web: 'https://example.org/bugs', email: 'nobody' },
      homepage: 7,
    },
    files: plain,
  },
  {
    title: 'a publishConfig with tag and access',
    manifest: {
      name: '@scope/configured',
      version: '4.0.0',
      publishConfig: { tag: 'canary', access: 'restricted' },
    },
    files: plain,
  },
  {
    title: 'a publishConfig with the registry',
    manifest: { name: 'placed', version: '1.0.0', publishConfig: { registry: '{registry}' } },
    files: plain,
  },
  {
    title: 'an ES module with exports and limits on its platform',
    manifest: {
      name: 'modern',
      version: '1.0.0',
      type: 'module',
      exports: { '.': { types: './index.d.ts', import: './index.js' }, './package.json': './package.json' },
      engines: { node: '>=24' },
      os: ['linux', '!win32'],
      cpu: ['x64'],
      funding: ['https://example.org/fund', { type: 'patreon', url: 'https://example.org/patreon' }],
      license: { type: 'MIT', url: 'https://example.org/licence' },
      sideEffects: false,
      files: ['index.js', 'index.d.ts'],
      _private: 'dropped',
      dist: { note: 'kept' },
    },
    files: { ...plain, 'index.d.ts': 'export {};\n' },
  },
  {
    title: 'a binding.gyp',
    manifest: { name: 'native', version: '1.0.0', scripts: { test: 'x' } },
    files: { ...plain, 'binding.gyp': '{}' },
  },
  { title: 'a server.js', manifest: { name: 'server', version: '1.0.0' }, files: { 'server.js': '' } },
  {
    title: 'scripts that name the folder of commands',
    manifest: {
      name: 'scripts',
      version: '1.0.0',
      scripts: { build: './node_modules/.bin/tsc -p .', install: 'node install.js', odd: 3 },
    },
    files: { ...plain, 'binding.gyp': '{}', 'install.js': '' },
  },
  {
    title: 'a thousand keywords',
    manifest: {
      name: 'keywords',
      version: '1.0.0',
      keywords: [...Array.from({ length: 1000 }, (_, index) => `keyword-${index}`), '', 5],
    },
    files: plain,
  },
  {
    title: 'keywords in one text',
    manifest: { name: 'worded', version: '1.0.0', keywords: 'one, two,three', modules: { old: true } },
    files: plain,
  },
  {
    title: 'patches of its own dependencies',
    manifest: { name: 'patched', version: '1.0.0', patchedDependencies: { lean: 'p.patch' } },
    files: plain,
  },
  {
    title: 'an archive with another top folder',
    manifest: { name: 'other-root', version: '1.0.0' },
    files: readme,
    rootFolder: 'other-root-1.0.0',
  },
];
