import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Import, importsOf, packageOf } from './imports.ts';
import { type Source, type Violation, violationAt } from './source.ts';

export type LayerName =
  | 'core'
  | 'engine'
  | 'metadata'
  | 'gates'
  | 'hosts'
  | 'channels'
  | 'standins'
  | 'cli'
  | 'actions';

interface Layer {
  /** Layers it may import. */
  readonly below: readonly LayerName[];
  /** Whether it touches the world through its context only. */
  readonly pure: boolean;
}

/** The arrows: actions, cli → engine, metadata, gates, hosts, channels, standins → core; metadata → channels. */
export const layers: Readonly<Record<LayerName, Layer>> = {
  core: { below: [], pure: true },
  engine: { below: ['core'], pure: true },
  channels: { below: ['core'], pure: true },
  // What an ecosystem's manifests look like is known in one place.
  metadata: { below: ['core', 'channels'], pure: true },
  gates: { below: ['core'], pure: true },
  hosts: { below: ['core'], pure: false },
  standins: { below: ['core'], pure: false },
  cli: { below: ['core', 'engine', 'metadata', 'gates', 'channels', 'hosts', 'standins'], pure: false },
  actions: {
    below: ['core', 'engine', 'metadata', 'gates', 'channels', 'hosts', 'standins', 'cli'],
    pure: false,
  },
};

const coreDependencies = ['zod', 'semver'];

const pureBuiltins = [
  'buffer',
  'crypto',
  'module',
  'path',
  'path/posix',
  'stream',
  'string_decoder',
  'url',
  'util',
  'zlib',
];

/** The layer a file belongs to. */
export function layerOf(path: string): LayerName | undefined {
  const [first, second] = path.split('/');
  const name = first === 'packages' ? second : first;
  return Object.keys(layers).find((layer): layer is LayerName => layer === name);
}

/** Imports that point the wrong way. */
export function importViolations(source: Source): readonly Violation[] {
  return importsOf(source).flatMap((imported) => {
    const complaint = complaintAbout(source.path, imported);
    return complaint === undefined ? [] : [violationAt(source, imported.node, complaint)];
  });
}

function complaintAbout(path: string, { specifier }: Import): string | undefined {
  const name = layerOf(path);
  if (specifier === undefined) return 'a computed import hides what it loads';
  if (name === undefined) return 'the file belongs to no layer';
  if (specifier.startsWith('.')) return complaintAboutRelative(path, specifier);
  if (specifier.startsWith('@lockstep/')) return complaintAboutPackage(name, specifier);
  if (isBuiltin(specifier)) return complaintAboutBuiltin(name, specifier);
  return complaintAboutDependency(path, name, packageOf(specifier));
}

function complaintAboutRelative(path: string, specifier: string): string | undefined {
  const home = path.startsWith('packages/') ? path.split('/').slice(0, 2).join('/') : 'actions';
  const target = posix.join(posix.dirname(path), specifier);
  return target.startsWith(`${home}/`) ? undefined : `${specifier} leaves ${home}`;
}

function complaintAboutPackage(name: LayerName, specifier: string): string | undefined {
  const allowed = layers[name].below.some((layer) => packageOf(specifier) === `@lockstep/${layer}`);
  return allowed ? undefined : `${name} may not import ${specifier}`;
}

function complaintAboutBuiltin(name: LayerName, specifier: string): string | undefined {
  const builtin = specifier.replace(/^node:/, '');
  // As an import, `env` would go unseen by the check of process.env.
  if (builtin === 'process') return 'process is a global, not an import';
  const allowed = !layers[name].pure || pureBuiltins.includes(builtin);
  return allowed ? undefined : `${name} may not import ${specifier}`;
}

function complaintAboutDependency(path: string, name: LayerName, dependency: string): string | undefined {
  const forCore = name !== 'core' || coreDependencies.includes(dependency);
  const forActions = !dependency.startsWith('@actions/') || name === 'hosts' || isActionMain(path);
  return forCore && forActions ? undefined : `${path} may not import ${dependency}`;
}

/** The only files of an action that know they are one. */
export function isActionMain(path: string): boolean {
  return /^actions\/[^/]+\/main\.ts$/.test(path);
}
