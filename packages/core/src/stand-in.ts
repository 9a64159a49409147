import type { ChannelSettings } from './channel.ts';
import type { Problem } from './errors/problem.ts';
import type { Log } from './ports/log.ts';
import type { RunCommand } from './ports/processes.ts';
import type { Installed } from './report/report.ts';
import type { Artifact, SealedPackage } from './seal/artifact.ts';
import type { Seal } from './seal/seal.ts';
import type { Secret } from './secret.ts';

/** A read from a real registry, for the names that a release does not own. */
export interface UpstreamRequest {
  readonly method: 'GET';
  /** An escaped path from the registry's root, with a leading `/`; or an address that an answer of it named. */
  readonly path: string;
  readonly accept: string;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Reads from the machine's configured registry of an ecosystem; it rejects when there is no answer. */
export type Upstream = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/** Where packages' own code runs during a rehearsal: empty home, allow-listed environment, no credential. */
export interface Sandbox {
  /** Makes an empty folder. */
  folder(name: string): Promise<string>;
  /** The variables that every child gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly run: RunCommand;
}

/** What came of installing one artifact as a user would. */
export interface Installation {
  readonly installed: Installed;
  readonly problems: readonly Problem[];
}

/** An artifact that holds a package. */
export type PackageArtifact = Artifact & { readonly package: SealedPackage };

/** A registry on loopback that takes the place of a real one. */
export interface StandIn {
  /** The channel's settings, pointing here. */
  readonly settings: ChannelSettings;
  /** A credential that it accepts. */
  readonly secret: Secret;
  /** Installs a released artifact with the ecosystem's own client and runs the commands of its package. */
  install(released: PackageArtifact, sandbox: Sandbox): Promise<readonly Installation[]>;
  /**
   * Gets what was released, but is no package, as a user would: the assets of a release by their public addresses, a
   * tap by a plain clone.
   */
  fetch?(seal: Seal, sandbox: Sandbox): Promise<readonly Installation[]>;
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly settings: ChannelSettings;
  /** The release's own packages: they come from nowhere but here. */
  readonly packages: readonly SealedPackage[];
  /** What is rehearsed: a host has its tag at its commit. */
  readonly seal?: Seal;
  readonly upstream?: Upstream;
  /**
   * Where the release's own packages were published already: then they are read from there, and all other names
   * still from `upstream`, so that a client finds both in one place and neither can pose as the other.
   */
  readonly published?: Upstream;
  /** The public registry of this kind: its own rules hold for channels that point there. */
  readonly publicEndpoint?: string;
  readonly log: Log;
}

/** How to start the stand-in of one kind of channel. */
export interface StandInKind {
  readonly kind: string;
  start(options: StandInOptions): Promise<StandIn>;
}
