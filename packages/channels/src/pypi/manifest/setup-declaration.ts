import { posix } from 'node:path';
import type { PackageSource } from '@lockstep/core';
import type { Declaration } from './declaration.ts';
import { setupSection } from './setup-cfg.ts';
import { attributeVersion, rootsOf } from './setuptools-version.ts';
import { type FoundVersion, fileVersion, type VersionSource } from './written-version.ts';

/** Whether a setup.cfg names a package, rather than settings of tools alone. */
export function namesPackage(text: string): boolean {
  return setupSection(text, 'metadata').has('name');
}

/** Folders that the packages of a setup.cfg may lie in. */
export function setupRoots(text: string): readonly string[] {
  const lines = setupSection(text, 'options').get('package_dir')?.value.split('\n') ?? [];
  const folders = lines.map((line) => line.split('=', 2)[1]?.trim() ?? '');
  return rootsOf(Object.fromEntries(folders.entries()));
}

/** The version that a setup.cfg says or leads to; undefined when it says none. */
export async function setupVersion(
  at: VersionSource,
  file: string,
  text: string,
): Promise<FoundVersion | undefined> {
  const written = setupSection(text, 'metadata').get('version');
  if (written === undefined) return undefined;
  const [, kind, what = ''] = /^(attr|file):\s*(.*)$/s.exec(written.value) ?? [];
  if (kind === 'attr') return attributeVersion(at, what, setupRoots(text));
  if (kind === 'file') return fileVersion(at, what);
  const [{ start, text: version } = { start: 0, text: '' }] = written.lines;
  const range = { start, end: start + version.length };
  return { state: 'written', version: written.value, file, range, form: 'pep440', key: 'metadata.version' };
}

/**
 * What a setup.cfg declares for setuptools.
 *
 * Source: the setuptools documentation, "Configuring setuptools using setup.cfg files".
 */
export async function readSetupCfg(source: PackageSource, file: string, text: string): Promise<Declaration> {
  const metadata = setupSection(text, 'metadata');
  const [name, version] = [metadata.get('name'), metadata.get('version')];
  const found = await setupVersion({ source, folder: posix.dirname(file) }, file, text);
  const classifiers = (metadata.get('classifiers') ?? metadata.get('classifier'))?.value.split('\n') ?? [];
  return {
    name: name?.value,
    // Without one, setup.py or a plug-in computes it.
    version: found?.state === 'written' ? found.version : undefined,
    classifiers,
    where: {
      name: { file, key: 'metadata.name', ...name?.place },
      version: { file, key: 'metadata.version', ...(version ?? name)?.place },
    },
  };
}
