import { readRepositoryFile, repositoryFiles } from '../architecture/repository.ts';
import type { Files } from '../support/checkout.ts';
import type { Example, ExampleName } from './mutation.ts';
import { pinnedTools } from './tools.ts';

const versions: Readonly<Record<ExampleName, readonly [version: string, base: string]>> = {
  npm: ['1.4.0', '1.3.0'],
  python: ['0.6.0', '0.5.1'],
  polyglot: ['1.4.0', '1.3.0'],
  'gitea-monorepo': ['2.1.0', '2.0.0'],
};

// The example says nothing of its changes; whoever copies it has such a file.
const changelogOfNpm = `# Changelog

The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

## [1.4.0] - 2026-03-02

### Added

- \`treesum-check\` says what was added, changed or removed.

### Security

- A link that leads out of the folder is not followed.

## [1.3.0] - 2026-01-12

### Changed

- Paths are sorted by their bytes.

## [1.2.0] - 2025-11-30

### Fixed

- An empty folder has a manifest.

[Unreleased]: https://git.example.org/acme/treesum/compare/v1.4.0...HEAD
[1.4.0]: https://git.example.org/acme/treesum/compare/v1.3.0...v1.4.0
[1.3.0]: https://git.example.org/acme/treesum/compare/v1.2.0...v1.3.0
[1.2.0]: https://git.example.org/acme/treesum/releases/tag/v1.2.0
`;

function filesBelow(folder: string): readonly (readonly [string, string])[] {
  return repositoryFiles()
    .filter((path) => path.startsWith(folder))
    .map((path) => [path.slice(folder.length), readRepositoryFile(path)] as const);
}

/** The templates of a server whose jobs stand in the caller’s own files, and build and publish apart. */
function templates(server: 'github' | 'gitea'): Files {
  const publish = server === 'github' ? 'release-publish-inline.yml' : 'release-publish.yml';
  const names = { 'release.yml': 'release.yml', 'release-publish.yml': publish };
  return Object.fromEntries(
    Object.entries(names).map(([name, template]) => [
      `.${server}/workflows/${name}`,
      readRepositoryFile(`workflows-templates/${server}/${template}`),
    ]),
  );
}

/** An example as its users have it: with workflows, pinned tools, and a CHANGELOG. */
export function exampleOf(name: ExampleName): Example {
  const [version, base] = versions[name];
  const own = new Map(filesBelow(`examples/${name}/`));
  const server = name === 'gitea-monorepo' ? 'gitea' : 'github';
  const more = {
    ...(name === 'npm' && { 'CHANGELOG.md': changelogOfNpm }),
    ...templates(server),
    ...pinnedTools(name, own),
  };
  for (const [file, text] of Object.entries(more)) own.set(file, String(text));
  return { name, version, base, files: own };
}

/** The same repository at its last release. */
export function baseOf({ version, base, files }: Example): Files {
  const all = [...files].map(([file, text]) => {
    if (!file.endsWith('CHANGELOG.md')) return [file, text.replaceAll(version, base)] as const;
    const start = text.search(new RegExp(`^## \\[?${version}`, 'm'));
    const end = text.search(new RegExp(`^## \\[?${base}`, 'm'));
    return [file, text.slice(0, start) + text.slice(end)] as const;
  });
  return Object.fromEntries(all);
}
