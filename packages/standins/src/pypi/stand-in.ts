import { setPublishers, type TrustedPublisher } from '../oidc/trusted-publisher.ts';
import { type LoopbackServer, startServer } from '../server.ts';
import { createPypiHandler } from './handler.ts';
import { type PypiInventory, takeInventory } from './inventory.ts';
import { type Deletion, remove, type Selection, setStatus, unyank, yank } from './management.ts';
import { normalizedName } from './names/project-name.ts';
import type { PypiRules, PypiStandInOptions } from './options.ts';
import type { Registry } from './registry.ts';
import { type PypiSeed, plant } from './seed.ts';
import { filesOf, type ProjectStatus } from './stored-project.ts';
import { trustOf } from './trusted/trust.ts';

/** A running PyPI on the loopback interface. What the real one offers in its web pages alone are methods here. */
export interface PypiStandIn extends LoopbackServer {
  /** What it holds, for assertions. */
  projects(): PypiInventory;
  /** Plants a file past all rules. */
  seed(seed: PypiSeed): void;
  yank(selection: Selection, reason?: string): void;
  unyank(selection: Selection): void;
  /** Deletes a project, a release or a file; the names of files stay used for ever. */
  delete(deletion: Deletion): void;
  setStatus(name: string, status: ProjectStatus): void;
  /** Replaces the trusted publishers, as owners do on the website; without trusted publishing there are none. */
  setPublishers(publishers: readonly TrustedPublisher[]): void;
  /** The trusted publishers, those that wait for their project included. */
  publishers(): readonly TrustedPublisher[];
  /** The bytes of a file that is stored here. */
  bytesOf(fileName: string): Uint8Array | undefined;
}

const MiB = 1024 * 1024;

/** A form with a file of the size limit and its fields. */
const formBytes = 16 * MiB;

/** Warehouse, `constants.py`, `config.py`. */
const defaultRules: Required<PypiRules> = {
  maxFileBytes: 100 * MiB,
  maxProjectBytes: 10 * 1024 * MiB,
  maxNewProjects: 20,
  prohibited: [],
  readOnly: false,
};

/** Starts a PyPI that refuses what the public one refuses; it keeps everything in memory. */
export async function startPypiStandIn(options: PypiStandInOptions): Promise<PypiStandIn> {
  let url = '';
  const registry = createRegistry(options, () => url);
  const maxBodyBytes = registry.rules.maxFileBytes + formBytes;
  const server = await startServer(createPypiHandler(registry), { ...options, maxBodyBytes });
  url = server.url;
  return {
    ...server,
    projects: () => takeInventory(registry),
    seed: (seed) => plant(registry, seed),
    yank: (selection, reason = '') => yank(registry, selection, reason),
    unyank: (selection) => unyank(registry, selection),
    delete: (deletion) => remove(registry, deletion),
    setStatus: (name, status) => setStatus(registry, name, status),
    setPublishers: (publishers) => setPublishers(registry.trust, publishers),
    publishers: () => registry.trust?.publishers ?? [],
    bytesOf: (fileName) =>
      [...registry.projects.values()].flatMap(filesOf).find((file) => file.fileName === fileName)?.bytes,
  };
}

function createRegistry(options: PypiStandInOptions, url: () => string): Registry {
  const names = (list: readonly string[] = []) => new Set(list.map(normalizedName));
  return {
    projects: new Map(),
    before: new Map(),
    hidden: new Map(),
    fileNames: new Set(),
    creations: new Map(),
    foreign: new Map(),
    serial: { last: 0 },
    tokens: options.tokens,
    trust: options.trustedPublishing && trustOf(options.trustedPublishing),
    rules: rulesOf(options),
    reserved: names(options.reserved),
    established: names(options.established),
    upstream: options.upstream,
    published: options.published,
    hiddenReads: options.pending ?? (() => 0),
    now: options.now ?? Date.now,
    url,
  };
}

function rulesOf(options: PypiRules): Required<PypiRules> {
  return {
    maxFileBytes: options.maxFileBytes ?? defaultRules.maxFileBytes,
    maxProjectBytes: options.maxProjectBytes ?? defaultRules.maxProjectBytes,
    maxNewProjects: options.maxNewProjects ?? defaultRules.maxNewProjects,
    prohibited: options.prohibited ?? defaultRules.prohibited,
    readOnly: options.readOnly ?? defaultRules.readOnly,
  };
}
