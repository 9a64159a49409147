import type { Upstream } from '@lockstep/core';
import { normalizedName } from './names/project-name.ts';
import type { PypiRules, PypiToken } from './options.ts';
import { filesOf, type StoredProject } from './stored-project.ts';
import { withoutFiles } from './stored-releases.ts';
import type { Trust } from './trusted/trust.ts';

/** A file of another registry. */
export interface ForeignFile {
  readonly source: Upstream;
  /** What the registry is asked for. */
  readonly path: string;
}

/** Everything the handlers share: what is stored, who is known, and where other names come from. */
export interface Registry {
  /** By normalized name. */
  readonly projects: Map<string, StoredProject>;
  /** Each project as of before its last change. */
  readonly before: Map<string, StoredProject>;
  /** Reads during which a file stays out of its project's page. */
  readonly hidden: Map<string, number>;
  /** Every file name that was ever used, so that none is used twice. */
  readonly fileNames: Set<string>;
  /** When each account created its projects. */
  readonly creations: Map<string, readonly number[]>;
  readonly serial: { last: number };
  readonly tokens: readonly PypiToken[];
  /** Undefined where there is no trusted publishing. */
  readonly trust: Trust | undefined;
  readonly rules: Required<PypiRules>;
  /** Normalized. */
  readonly reserved: ReadonlySet<string>;
  /** Normalized. */
  readonly established: ReadonlySet<string>;
  readonly upstream: Upstream | undefined;
  readonly published: Upstream | undefined;
  readonly hiddenReads: (project: string, fileName: string) => number;
  readonly now: () => number;
  /** Files behind the stand-in, by the path under which it offers them. */
  readonly foreign: Map<string, ForeignFile>;
  /** The stand-in's own address, with a trailing `/`. */
  readonly url: () => string;
}

/** Replaces what is stored of a project; this is the only place that does. */
export function store(registry: Registry, next: StoredProject): void {
  const previous = registry.projects.get(next.normalized);
  if (previous !== undefined) registry.before.set(next.normalized, previous);
  registry.serial.last += 1;
  for (const { fileName } of filesOf(next)) registry.fileNames.add(fileName);
  registry.projects.set(next.normalized, { ...next, serial: registry.serial.last });
}

/** What is stored under a name, however it is spelt, whether readers see it or not. */
export function storedProject(registry: Registry, name: string): StoredProject | undefined {
  return registry.projects.get(normalizedName(name));
}

/** What a reader sees of a project, if anything; every call counts as a read of what is hidden. */
export function readProject(registry: Registry, name: string, stale: boolean): StoredProject | undefined {
  const seen = visibleProject(registry, name, stale);
  const files = stale ? [] : filesOf(storedProject(registry, name) ?? nothing);
  for (const { fileName } of files) countRead(registry, fileName);
  return seen;
}

/** The same without counting. */
export function visibleProject(registry: Registry, name: string, stale: boolean): StoredProject | undefined {
  const stored = (stale ? registry.before : registry.projects).get(normalizedName(name));
  if (stored === undefined) return undefined;
  const hidden = filesOf(stored).filter(({ fileName }) => registry.hidden.has(fileName));
  const seen = withoutFiles(stored, new Set(hidden.map(({ fileName }) => fileName)));
  return hidden.length > 0 && seen.releases.size === 0 ? undefined : seen;
}

const nothing = { releases: new Map() };

/** Whether a file is on its project's page. */
export function isVisible(registry: Registry, fileName: string): boolean {
  return !registry.hidden.has(fileName);
}

function countRead(registry: Registry, fileName: string): void {
  const left = (registry.hidden.get(fileName) ?? 0) - 1;
  registry.hidden.delete(fileName);
  if (left > 0) registry.hidden.set(fileName, left);
}
