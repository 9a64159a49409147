import { describe, expect, test } from '@jest/globals';
import { taboosIn } from './hygiene.ts';
import { filesMatching, readRepositoryFile, repositoryFiles } from './repository.ts';

const binary = /\.(tgz|gz|zip|png|ico|whl|crate)$/;
const generated = /^dist\/|(^|\/)package-lock\.json$/;
const texts = repositoryFiles().filter((path) => !binary.test(path) && !generated.test(path));

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

describe('committed files', () => {
  test('name no registry, no machine and nothing unfinished', () => {
    expect(texts.flatMap((path) => taboosIn(path, readRepositoryFile(path)))).toEqual([]);
  });

  test.each([
    ['a registry', `https://registry.${['npmjs', 'org'].join('.')}/x`],
    ['a sparse index', ['index', 'crates', 'io'].join('.')],
    ['a home folder', ['', 'home', 'ada', 'x'].join('/')],
    ['a checkout', `"${['', 'work', 'x'].join('/')}"`],
    ['an unfinished thought', `// ${['TO', 'DO'].join('')}: later`],
    ['another', `# ${['FIX', 'ME'].join('')}`],
  ])('are searched for %s', (_, text) => {
    expect(taboosIn('a.md', text)).toHaveLength(1);
  });

  test.each(['.github/workflows/ci.yml', 'crates.io', 'const todo = 1;', 'http://x.test/root/y'])(
    'may say %s',
    (text) => {
      expect(taboosIn('a.md', text)).toEqual([]);
    },
  );

  test.each(filesMatching(/(^|\/)package-lock\.json$/))('%s holds no download addresses', (path) => {
    expect(readRepositoryFile(path)).not.toMatch(/"resolved": "[a-z+]+:/);
  });

  // npm leaves out of a lockfile what its registry did not show it, and then refuses to install by it.
  test.each(filesMatching(/(^|\/)package-lock\.json$/))('%s knows the packages of every platform', (path) => {
    const { packages }: Lockfile = JSON.parse(readRepositoryFile(path));
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${folder}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('explain every package', () => {
    const folders = new Set(repositoryFiles().flatMap((path) => /^packages\/[^/]+/.exec(path)?.[0] ?? []));
    const readmes = new Set(filesMatching(/^packages\/[^/]+\/README\.md$/));
    expect([...folders].filter((folder) => !readmes.has(`${folder}/README.md`))).toEqual([]);
  });
});
