import { createHash } from 'node:crypto';
import { zip } from '../../../../core/test/archive/zip-writer.ts';
import { packTarball } from '../../../../standins/test/tarball.ts';

/** A built file. */
export interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a sample says of itself. */
export interface SampleFields {
  readonly name?: string;
  readonly version?: string;
  readonly platform?: string;
  /** More lines of metadata. */
  readonly metadata?: readonly string[];
  readonly code?: string;
}

function metadataOf({ name = 'Left.Pad', version = '1.0', metadata = [] }: SampleFields): string {
  const head = [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    'Summary: Pads',
    ...metadata,
  ];
  return `${head.join('\n')}\n\nPads on the left.\n`;
}

function record(path: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('base64url');
  return `${path},sha256=${hash},${Buffer.byteLength(content)}`;
}

function stem({ name = 'Left.Pad', version = '1.0' }: SampleFields): string {
  return `${name.toLowerCase().replace(/[-_.]+/g, '_')}-${version}`;
}

/** A pure wheel, as a build back end writes it. */
export function sampleWheel(fields: SampleFields = {}): Sample {
  const { platform = 'any', code = '' } = fields;
  const info = `${stem(fields)}.dist-info`;
  const files = {
    'left_pad.py': code,
    [`${info}/METADATA`]: metadataOf(fields),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: sample\nRoot-Is-Purelib: true\nTag: py3-none-${platform}\n`,
  };
  const lines = [
    ...Object.entries(files).map(([path, content]) => record(path, content)),
    `${info}/RECORD,,`,
  ];
  const entries = { ...files, [`${info}/RECORD`]: `${lines.join('\n')}\n` };
  const bytes = zip(Object.entries(entries).map(([name, content]) => ({ name, content })));
  return { file: `${stem(fields)}-py3-none-${platform}.whl`, bytes };
}

/** An sdist with its metadata and a build file. */
export function sampleSdist(fields: SampleFields = {}): Sample {
  const folder = stem(fields);
  const files = { 'PKG-INFO': metadataOf(fields), 'pyproject.toml': '[build-system]\n', 'left_pad.py': '' };
  const inside = Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]);
  return { file: `${folder}.tar.gz`, bytes: packTarball(Object.fromEntries(inside)) };
}
