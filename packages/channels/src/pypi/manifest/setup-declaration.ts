import { posix } from 'node:path';
import type { PackageSource } from '@lockstep/core';
import type { Declaration } from './declaration.ts';
import { setupSection } from './setup-cfg.ts';
import { attributeVersion, fileVersion, rootsOf, type VersionSource } from './setuptools-version.ts';

/** Whether a setup.cfg names a package, rather than settings of tools alone. */
export function namesPackage(text: string): boolean {
  return setupSection(text, 'metadata').has('name');
}

function packageRoots(text: string): readonly string[] {
  const lines = setupSection(text, 'options').get('package_dir')?.value.split('\n') ?? [];
  const folders = lines.map((line) => line.split('=', 2)[1]?.trim() ?? '');
  return rootsOf(Object.fromEntries(folders.entries()));
}

function versionOf(at: VersionSource, written: string, text: string): Promise<string | undefined> {
  const [, kind, what = ''] = /^(attr|file):\s*(.*)$/s.exec(written) ?? [];
  if (kind === 'attr') return attributeVersion(at, what, packageRoots(text));
  if (kind === 'file') return fileVersion(at, what);
  return Promise.resolve(written);
}

/**
 * What a setup.cfg declares for setuptools.
 *
 * Source: the setuptools documentation, "Configuring setuptools using setup.cfg files".
 */
export async function readSetupCfg(source: PackageSource, file: string, text: string): Promise<Declaration> {
  const metadata = setupSection(text, 'metadata');
  const [name, version] = [metadata.get('name'), metadata.get('version')];
  const at = { source, folder: posix.dirname(file) };
  const classifiers = (metadata.get('classifiers') ?? metadata.get('classifier'))?.value.split('\n') ?? [];
  return {
    name: name?.value,
    // Without one, setup.py or a plug-in computes it.
    version: version && (await versionOf(at, version.value, text)),
    classifiers,
    where: {
      name: { file, key: 'metadata.name', ...name?.place },
      version: { file, key: 'metadata.version', ...(version ?? name)?.place },
    },
  };
}
