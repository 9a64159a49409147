// Folders whose packages are there to be read, tried or compared, not to be released.
const folders = new Set(
  [
    ['fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data', 'mocks', '__mocks__'],
    ['test', 'tests', '__tests__', 'spec', 'specs', 'e2e', 'integration', 'integration-tests'],
    ['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'playground', 'playgrounds', 'sandbox'],
    ['doc', 'docs', 'documentation', 'website', 'site', 'www', 'tutorial', 'tutorials'],
    ['bench', 'benches', 'benchmark', 'benchmarks', 'perf'],
    ['vendor', 'vendors', 'vendored', '_vendor', 'third_party', 'third-party', 'thirdparty', 'external'],
    ['template', 'templates', 'boilerplate', 'boilerplates', 'scaffold', 'cookiecutter', 'bower_components'],
  ].flat(),
);

const prefixed =
  /^(test|example|template|fixture|sample|demo)s?[-_.]|[-_.](test|example|template|fixture|sample|demo)s?$/;

// `{{cookiecutter.slug}}`, `%name%`, `<%= name %>`, `${name}`: the name that a generator puts in.
const placeholder = /\{\{|\}\}|%|<%|\$\{|\$\(/;

/** Whether a generator fills something in here, in a path or a text. */
export function isTemplated(text: string): boolean {
  return placeholder.test(text);
}

/** A word that a build replaces: `__VERSION__`, `@VERSION@`, `$VERSION`. */
export function isBuildWord(text: string): boolean {
  return /^(?:__\w+__|@\w+@|\$\w+)$/.test(text);
}

function isForeignFolder(folder: string): boolean {
  return folders.has(folder.toLowerCase()) || prefixed.test(folder) || folder.startsWith('.');
}

/** The folder around a file that says it is no package of the project: a fixture, an example, vendored code. */
export function foreignFolder(file: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  return parts.find((part) => isForeignFolder(part) || isTemplated(part));
}
