import { createHash } from 'node:crypto';
import { packTarball } from '../tarball.ts';
import { packZip } from './zip.ts';

/** A built file, as a back end would name it. */
export interface Distribution {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** METADATA or PKG-INFO. */
  readonly metadata: string;
}

/** What a distribution may say besides its name and version. */
export interface Extras {
  /** Header lines of the metadata, and the description behind an empty line. */
  readonly headers?: readonly string[];
  readonly description?: string;
  /** Files beside the module. */
  readonly files?: Readonly<Record<string, string>>;
  /** The tags of a wheel. */
  readonly tags?: string;
  /** A comment in the module, so that the bytes differ. */
  readonly note?: string;
  /** Console scripts of a wheel, by name. */
  readonly scripts?: Readonly<Record<string, string>>;
}

const escaped = (name: string) => name.replaceAll(/[-_.]+/g, '_').toLowerCase();

/** The metadata of a distribution. */
export function metadataText(
  name: string,
  version: string,
  { headers = [], description }: Extras = {},
): string {
  const lines = ['Metadata-Version: 2.4', `Name: ${name}`, `Version: ${version}`, ...headers];
  return `${lines.join('\n')}\n${description === undefined ? '' : `\n${description}`}`;
}

const moduleText = (version: string, { note = '' }: Extras) =>
  `"""A module."""\n# ${note}\n__version__ = ${JSON.stringify(version)}\n\n\ndef main():\n    print(__version__)\n`;

/** A wheel of one module. */
export function packWheel(name: string, version: string, extras: Extras = {}): Distribution {
  const { tags = 'py3-none-any', files = {}, scripts = {} } = extras;
  const folder = `${escaped(name)}-${version}.dist-info`;
  const metadata = metadataText(name, version, extras);
  const points = Object.entries(scripts).map(([command, target]) => `${command} = ${target}\n`);
  const content = {
    [`${escaped(name)}.py`]: moduleText(version, extras),
    ...files,
    [`${folder}/METADATA`]: metadata,
    [`${folder}/WHEEL`]: wheelText(tags),
    ...(points.length > 0 && { [`${folder}/entry_points.txt`]: `[console_scripts]\n${points.join('')}` }),
  };
  const record = [...Object.keys(content).map((path) => recordLine(path, content)), `${folder}/RECORD,,`];
  const bytes = packZip({ ...content, [`${folder}/RECORD`]: `${record.join('\n')}\n` });
  return { fileName: `${escaped(name)}-${version}-${tags}.whl`, bytes, metadata };
}

function wheelText(tags: string): string {
  const [python, abi, platform] = tags.split('-');
  return `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${python}-${abi}-${platform}\n`;
}

function recordLine(path: string, content: Readonly<Record<string, string>>): string {
  const text = content[path] ?? '';
  const digest = createHash('sha256').update(text).digest('base64url');
  return `${path},sha256=${digest},${Buffer.byteLength(text)}`;
}

/** An sdist of one module, with a build back end of its own, so that building it needs nothing else. */
export function packSdist(name: string, version: string, extras: Extras = {}): Distribution {
  const folder = `${escaped(name)}-${version}`;
  const metadata = metadataText(name, version, extras);
  const content = {
    'PKG-INFO': metadata,
    'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
    'setup.cfg': `[metadata]\nname = ${name}\nversion = ${version}\n\n[options]\npy_modules = ${escaped(name)}\n`,
    [`${escaped(name)}.py`]: moduleText(version, extras),
    ...extras.files,
  };
  const inFolder = Object.entries(content).map(([path, text]) => [`${folder}/${path}`, text]);
  return { fileName: `${folder}.tar.gz`, bytes: packTarball(Object.fromEntries(inFolder)), metadata };
}
