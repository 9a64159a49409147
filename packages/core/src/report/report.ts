import type { Observed } from '../channel.ts';
import { compareDigests } from '../digest.ts';
import type { Problem } from '../errors/problem.ts';
import { exitCodeOf, exitCodes } from '../outcome.ts';
import type { Sighting } from '../plan/plan.ts';
import type { Artifact } from '../seal/artifact.ts';
import type { Release, Seal } from '../seal/seal.ts';

/** One artifact on one channel, as reports show it. */
export interface ReportedArtifact {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  /** What the channel says; `conflict` for other bytes than sealed, `planned` where it was not asked, `yanked`
   * for what everyone can still get and nobody should. */
  readonly state: Observed['state'] | 'conflict' | 'planned' | 'yanked';
  readonly sha256: string;
}

export interface ReportedChannel {
  readonly id: string;
  readonly kind: string;
  readonly artifacts: readonly ReportedArtifact[];
}

/** A package that was installed by a real client, and the command that was run. */
export interface Installed {
  readonly client: string;
  readonly package: string;
  readonly version: string;
  /** The file that was installed, where a version has several. */
  readonly file?: string;
  /** Whether the client could not install it. */
  readonly failed?: boolean;
  /** Why it was not: a file for other machines, for instance. */
  readonly skipped?: string;
  /** The command line, and what it printed first; undefined when nothing could be run. */
  readonly ran?: { readonly command: string; readonly exit: number | undefined; readonly output: string };
}

/** An artifact that everyone can get. */
export interface PublicArtifact {
  readonly channel: string;
  readonly name: string;
  readonly version: string;
  /** A version may have several. */
  readonly file: string;
}

/** The document that `--json` prints. */
export interface Report {
  readonly command: string;
  readonly ok: boolean;
  readonly releases: readonly Release[];
  readonly channels: readonly ReportedChannel[];
  /** What is visible to everyone now, with the bytes that were sealed. */
  readonly public: readonly PublicArtifact[];
  readonly problems: readonly Problem[];
  /** What is worth mending and blocks nothing. */
  readonly warnings?: readonly Problem[];
  readonly installed?: readonly Installed[];
  /** The ledger's last entry, where others can read the ledger: to be kept elsewhere. */
  readonly anchor?: string;
  /** What to run next, if anything. */
  readonly next?: string;
}

/** A command's report with the exit code that goes with it. */
export interface Outcome<R extends Report = Report> {
  readonly report: R;
  readonly exit: number;
}

/**
 * The exit code of a command that may have published.
 *
 * `blocked` promises that nothing of the release is public through us, `incomplete` that something may be.
 */
export function publishingExit(problems: readonly Problem[], touched: boolean): number {
  const code = exitCodeOf(problems.map(({ severity }) => severity));
  if (code === exitCodes.blocked && touched) return exitCodes.incomplete;
  if (code === exitCodes.incomplete && !touched) return exitCodes.blocked;
  return code;
}

// Only what is shown to be the sealed bytes may be called present.
function stateOf({ target, observed }: Sighting, conflicts: ReadonlySet<string | undefined>) {
  if (conflicts.has(`${target.channel} ${target.title}`)) return 'conflict';
  if (observed.state !== 'present') return observed.state;
  switch (compareDigests(target.artifact.digest, observed.digest)) {
    case 'equal':
      return observed.yanked ? 'yanked' : 'present';
    case 'different':
      return 'conflict';
    case 'incomparable':
      return 'unknown';
  }
}

interface Shown {
  readonly artifact: Artifact;
  readonly title: string;
  readonly sighting: Sighting | undefined;
}

// What follows from the seal, such as a release or a formula, shows once it was looked at; a channel that only names
// files in a document of its own shows that document in their place.
function shownOn(id: string, seal: Seal, sightings: readonly Sighting[]): readonly Shown[] {
  const own = sightings.filter(({ target }) => target.channel === id);
  const sealed = seal.artifacts.filter((artifact) => artifact.channels.includes(id));
  const files = new Set(sealed.map(({ file }) => file));
  const areNamed = own.length > 0 && !own.some(({ target }) => files.has(target.artifact.file));
  return [
    ...(areNamed ? [] : sealed).map((artifact) => ({
      artifact,
      title: artifact.file,
      sighting: own.find(({ target }) => target.artifact.file === artifact.file),
    })),
    ...own
      .filter(({ target }) => !files.has(target.artifact.file))
      .map((sighting) => ({
        artifact: sighting.target.artifact,
        title: sighting.target.title,
        sighting,
      })),
  ];
}

/** The channels of a seal with what was seen on them. */
export function reportChannels(
  channels: readonly { readonly id: string; readonly kind: string }[],
  seal: Seal,
  sightings: readonly Sighting[],
  problems: readonly Problem[] = [],
): readonly ReportedChannel[] {
  const conflicts = new Set(
    problems.filter(({ code }) => code === 'DIGEST_CONFLICT').map(({ where }) => where?.target),
  );
  return channels.map(({ id, kind }) => ({
    id,
    kind,
    artifacts: shownOn(id, seal, sightings).map(({ artifact, title, sighting }) => ({
      name: artifact.package?.name ?? title,
      version: artifact.package?.version ?? '',
      file: artifact.file,
      state: sighting === undefined ? 'planned' : stateOf(sighting, conflicts),
      sha256: artifact.digest.sha256,
    })),
  }));
}

/** What is public of a report's channels. */
export function publicOf(channels: readonly ReportedChannel[]): Report['public'] {
  return channels.flatMap(({ id, artifacts }) =>
    artifacts
      .filter(({ state }) => state === 'present' || state === 'yanked')
      .map(({ name, version, file }) => ({ channel: id, name, version, file })),
  );
}

/** What a command reports of a seal, from what was seen on its channels. */
export function reportOn(
  command: string,
  {
    seal,
    channels,
  }: { readonly seal: Seal; readonly channels: readonly { readonly id: string; readonly kind: string }[] },
  sightings: readonly Sighting[],
  problems: readonly Problem[],
): Report {
  const reported = reportChannels(channels, seal, sightings, problems);
  return {
    command,
    ok: problems.length === 0,
    releases: seal.releases,
    channels: reported,
    public: publicOf(reported),
    problems,
  };
}
