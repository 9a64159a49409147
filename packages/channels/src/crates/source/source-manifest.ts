import { posix } from 'node:path';
import { isRecord, LockstepError, type PackageSource, type Problem, type Where } from '@lockstep/core';
import type { TomlDocument } from '../../toml/document.ts';
import { parseToml } from '../../toml/document.ts';

/** A Cargo.toml of the source tree. */
export interface SourceManifest {
  readonly file: string;
  /** The folder that it lies in; empty for that of lockstep.yaml. */
  readonly folder: string;
  readonly toml: TomlDocument;
}

/** A package’s manifest with the root of its workspace, which may be itself. */
export interface Member {
  readonly manifest: SourceManifest;
  readonly root: SourceManifest;
}

/** A value of a manifest with the place where it is written. */
export interface Located {
  readonly value: unknown;
  readonly where: Where;
}

/** The value below some keys, or undefined. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** A value of a manifest, with its place. */
export function locatedAt({ file, toml }: SourceManifest, path: readonly string[]): Located {
  const where = { file, key: path.join('.'), ...toml.locate(path) };
  return { value: valueAt(toml.value, path), where };
}

/** The keys of a table below some keys. */
export function keysAt({ toml }: SourceManifest, path: readonly string[]): readonly string[] {
  const table = valueAt(toml.value, path);
  return isRecord(table) ? Object.keys(table) : [];
}

/** Whether a field or a dependency says `workspace = true`. */
export function isInherited(value: unknown): boolean {
  return isRecord(value) && value.workspace === true;
}

/** A field of `[package]`, taken from `[workspace.package]` where the manifest says so. */
export function packageField({ manifest, root }: Member, key: string): Located {
  const own = locatedAt(manifest, ['package', key]);
  return isInherited(own.value) ? locatedAt(root, ['workspace', 'package', key]) : own;
}

/** Reads manifests once each, and collects what is wrong with any of them. */
export interface ManifestReader {
  /** Undefined when there is no such file, or none that can be parsed. */
  read(file: string): Promise<SourceManifest | undefined>;
  problems(): readonly Problem[];
}

/** Starts with no manifest read. */
export function manifestReader(source: PackageSource): ManifestReader {
  const known = new Map<string, Promise<SourceManifest | undefined>>();
  const problems: Problem[] = [];
  const readAnew = async (file: string) => {
    const text = await source.readText(file);
    if (text === undefined) return undefined;
    const folder = posix.dirname(file) === '.' ? '' : posix.dirname(file);
    try {
      return { file, folder, toml: parseToml(text, file) };
    } catch (error) {
      if (!(error instanceof LockstepError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  return {
    read(file) {
      const reading = known.get(file) ?? readAnew(file);
      known.set(file, reading);
      return reading;
    },
    problems: () => problems,
  };
}
