import { packTarball } from '../../packages/standins/test/tarball.ts';
import type { Files } from './checkout.ts';

/** A small package; its command prints its version. */
export interface SamplePackage {
  readonly name: string;
  /** Names of other samples of the same version. */
  readonly needs?: readonly string[];
  /** More of its manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

function folderOf({ name }: SamplePackage): string {
  return `packages/${name.replace(/^@[^/]+\//, '')}`;
}

function manifestOf({ name, needs = [], manifest }: SamplePackage, version: string): string {
  const command = name.replace(/^@[^/]+\//, '');
  const document = {
    name,
    version,
    bin: { [command]: 'command.js' },
    dependencies: Object.fromEntries(needs.map((need) => [need, version])),
    publishConfig: { access: 'public' },
    ...manifest,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function sourceOf(version: string): string {
  return `#!/usr/bin/env node\nconsole.log(${JSON.stringify(version)});\n`;
}

/** The manifest and the command of a package, as the repository holds them. */
export function sourceFiles(sample: SamplePackage, version: string): Files {
  const folder = folderOf(sample);
  return {
    [`${folder}/package.json`]: manifestOf(sample, version),
    [`${folder}/command.js`]: sourceOf(version),
  };
}

/** Where `npm pack` puts a package. */
export function tarballFile({ name }: SamplePackage, version: string): string {
  return `dist/${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}

/** A package as `npm pack` would pack it; `source` replaces what its command does. */
export function packSample(sample: SamplePackage, version: string, source = sourceOf(version)): Uint8Array {
  return packTarball({
    'package/package.json': manifestOf(sample, version),
    'package/command.js': source,
  });
}
