import { createHash } from 'node:crypto';
import { zip } from '../../../packages/core/test/archive/zip-writer.ts';
import { packTarball } from '../../../packages/standins/test/tarball.ts';
import type { Files } from '../checkout.ts';
import { backEnd, backEndSource } from './back-end.ts';

/** A small Python package; its command prints its version. */
export interface SampleDistribution {
  readonly name: string;
  readonly version: string;
  /** What the module does when its command runs; by default it prints the version. */
  readonly source?: string;
}

function metadataOf({ name, version }: SampleDistribution): string {
  return [
    'Metadata-Version: 2.4',
    `Name: ${name}`,
    `Version: ${version}`,
    `Summary: The ${name} package.`,
    'License-Expression: MIT',
    'Requires-Python: >=3.8',
    'Description-Content-Type: text/markdown',
    '',
    `# ${name}`,
    '',
  ].join('\n');
}

function moduleOf({ version, source = `print("${version}")` }: SampleDistribution): string {
  return `__version__ = "${version}"\n\n\ndef main():\n    ${source}\n`;
}

function recordOf(files: Files, record: string): string {
  const rows = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content);
    return `${path},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}`;
  });
  return `${[...rows, `${record},,`].join('\n')}\n`;
}

/** The file name of a wheel. */
export function wheelName({ name, version }: SampleDistribution): string {
  return `${name}-${version}-py3-none-any.whl`;
}

/** A pure wheel with one module and one command. */
export function wheel(sample: SampleDistribution): Uint8Array {
  const { name, version } = sample;
  const info = `${name}-${version}.dist-info`;
  const files: Files = {
    [`${name}/__init__.py`]: moduleOf(sample),
    [`${info}/METADATA`]: metadataOf(sample),
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: sample\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/entry_points.txt`]: `[console_scripts]\n${name} = ${name}:main\n`,
  };
  const all = { ...files, [`${info}/RECORD`]: recordOf(files, `${info}/RECORD`) };
  return zip(Object.entries(all).map(([path, content]) => ({ name: path, content })));
}

function projectOf({ name, version }: SampleDistribution): string {
  return [
    '[build-system]',
    'requires = []',
    `build-backend = "${backEnd}"`,
    'backend-path = ["."]',
    '',
    '[project]',
    `name = "${name}"`,
    `version = "${version}"`,
    `description = "The ${name} package."`,
    'license = "MIT"',
    'requires-python = ">=3.8"',
    'readme = "README.md"',
    `scripts = { ${name} = "${name}:main" }`,
    '',
  ].join('\n');
}

/** The package as the repository holds it. */
export function pythonSource(sample: SampleDistribution, folder: string): Files {
  return {
    [`${folder}/pyproject.toml`]: projectOf(sample),
    [`${folder}/${backEnd}.py`]: backEndSource(sample.name, sample.version),
    [`${folder}/README.md`]: `# ${sample.name}\n`,
    [`${folder}/${sample.name}/__init__.py`]: moduleOf(sample),
  };
}

/** The file name of an sdist. */
export function sdistName({ name, version }: SampleDistribution): string {
  return `${name}-${version}.tar.gz`;
}

/** A source distribution with the same metadata. */
export function sdist(sample: SampleDistribution): Uint8Array {
  const root = `${sample.name}-${sample.version}`;
  const source = Object.entries(pythonSource(sample, root)).map(([path, text]) => [path, String(text)]);
  return packTarball({ ...Object.fromEntries(source), [`${root}/PKG-INFO`]: metadataOf(sample) });
}
