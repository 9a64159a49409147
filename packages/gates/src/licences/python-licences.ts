import { posix } from 'node:path';
import type { GateContext } from '../gate-check.ts';
import type { KnownLicences, Licensed } from './licensed.ts';

// Classifiers that name one licence and no other (packaging.python.org, “Core metadata”; PyPI's list of classifiers).
const classified: Readonly<Record<string, string>> = {
  'MIT License': 'MIT',
  'MIT No Attribution License (MIT-0)': 'MIT-0',
  'Apache Software License': 'Apache-2.0',
  'ISC License (ISCL)': 'ISC',
  'Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
  'Python Software Foundation License': 'PSF-2.0',
  'The Unlicense (Unlicense)': 'Unlicense',
  'GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
  'GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
  'GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
  'GNU Affero General Public License v3': 'AGPL-3.0-only',
};

/** A field of core metadata, each time that it stands in the head of the file. */
function fieldsOf(head: readonly string[], name: string): readonly string[] {
  const start = `${name.toLowerCase()}:`;
  return head
    .filter((line) => line.toLowerCase().startsWith(start))
    .map((line) => line.slice(start.length).trim());
}

/** The licence that core metadata names: `License-Expression` (PEP 639), else `License`, else a classifier. */
export function licencedBy(metadata: string, file: string): Licensed {
  const text = metadata.slice(0, 256 * 1024);
  const end = text.search(/\r?\n\r?\n/);
  const head = (end < 0 ? text : text.slice(0, end)).split(/\r?\n/);
  const [name = file] = fieldsOf(head, 'Name');
  const [version = ''] = fieldsOf(head, 'Version');
  const [expression] = fieldsOf(head, 'License-Expression');
  const [plain] = fieldsOf(head, 'License').filter((each) => each !== '' && each !== 'UNKNOWN');
  const [classifier] = fieldsOf(head, 'Classifier').flatMap((each) => {
    const known = each.startsWith('License ::')
      ? classified[each.slice(each.lastIndexOf('::') + 2).trim()]
      : undefined;
    return known === undefined ? [] : [known];
  });
  // A text in `License` is no name of a licence; the classifier then says which it is.
  const short = plain !== undefined && plain.length <= 60 ? plain : undefined;
  return { name: `${name} ${version}`.trim(), licence: expression ?? classifier ?? short, file };
}

const environments = ['.venv', 'venv'].flatMap((folder) => [
  `${folder}/lib/python*/site-packages/*.dist-info/METADATA`,
  `${folder}/Lib/site-packages/*.dist-info/METADATA`,
]);

/** The licences of Python packages that are installed in the project's own environment. */
export async function pythonLicences(
  files: readonly string[],
  { workspace }: GateContext,
): Promise<KnownLicences> {
  const isPython = files.some((file) => ['pyproject.toml', 'setup.py'].includes(posix.basename(file)));
  if (!isPython) return { packages: [], unknown: [] };
  const found = (await Promise.all(environments.map((pattern) => workspace.glob(pattern)))).flat();
  if (found.length === 0) return { packages: [], unknown: ['the Python dependencies (no .venv holds them)'] };
  const texts = await Promise.all(found.map(async (file) => [file, await workspace.readText(file)] as const));
  const installers = /^(?:pip|setuptools|wheel) /i;
  const packages = texts.map(([file, text = '']) => licencedBy(text, file));
  return { packages: packages.filter(({ name }) => !installers.test(name)), unknown: [] };
}
