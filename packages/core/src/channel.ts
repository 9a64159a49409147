import type { ZodType } from 'zod';
import type { SomeDigest } from './digest.ts';
import type { Problem } from './errors/problem.ts';
import type { PackageSource } from './package-source.ts';
import type { ChannelContext, Context } from './ports/context.ts';
import type { HostKind } from './ports/host.ts';
import type { Artifact, SealedPackage } from './seal/artifact.ts';
import type { Seal } from './seal/seal.ts';
import type { SecretReference } from './secret.ts';
import type { Upstream } from './stand-in.ts';
import type { TrustedPublishing } from './trusted-publishing.ts';

export type ChannelId = string;
export type Phase = 'reserve' | 'commit' | 'reveal';

/** How far a step can be taken back; also the rank in which commits run. */
export type Undo = 'free' | 'limited' | 'never';

export const phases: readonly Phase[] = ['reserve', 'commit', 'reveal'];
export const ranks: readonly Undo[] = ['free', 'limited', 'never'];

/** One thing that must be so on a channel. Its key names it for ever. */
export interface Target {
  readonly key: string;
  readonly channel: ChannelId;
  readonly kind: 'version' | 'asset' | 'release' | 'formula' | 'dist-tag' | 'milestone';
  /** What must be there, by its digest: a sealed file, or a document that follows from the seal. */
  readonly artifact: Artifact;
  /** The document's text, where it is one. */
  readonly document?: string;
  /** What people call it: `left-pad@1.2.3`. */
  readonly title: string;
  /** Keys of targets on the same channel that must be present before. */
  readonly needs: readonly string[];
}

/** What a channel says about a target now. */
export type Observed =
  | { readonly state: 'absent' }
  | {
      readonly state: 'reserved';
      readonly ref?: string;
      readonly digest?: SomeDigest;
      /** The ledger's entry that was the last one when it was made, as the channel keeps it. */
      readonly anchor?: string;
    }
  | { readonly state: 'pending'; readonly why: string }
  | {
      readonly state: 'present';
      readonly digest: SomeDigest;
      readonly yanked: boolean;
      readonly ref?: string;
      readonly anchor?: string;
    }
  /** `problem` where it has a code of its own. */
  | { readonly state: 'rejected'; readonly why: string; readonly problem?: Problem }
  | { readonly state: 'burned' }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * One deed on one target. Several targets may ask for the same step, by its key: publishing a draft makes all of its
 * assets public at once.
 */
export interface Step {
  readonly key: string;
  readonly target: string;
  readonly channel: ChannelId;
  readonly phase: Phase;
  readonly undo: Undo;
  readonly title: string;
  /** Keys of targets whose steps of the same phase and channel come before. */
  readonly needs: readonly string[];
  /** A reveal that points at what other channels reveal, and comes after them. */
  readonly last?: boolean;
}

/** What a step wrote that does not follow from the seal alone: a formula edited in its tap, for instance. */
export interface Derivation {
  /** What it was derived from, such as a commit. */
  readonly base: string;
  /** The SHA-256 of what was written, in hex. */
  readonly sha256: string;
}

/** What an answer to a step says, short enough for a ledger and free of secrets. */
export interface AnswerSummary {
  readonly status?: number;
  readonly message?: string;
  readonly derived?: Derivation;
}

/** What came of a step. Only `throttled` and `unsent` prove that nothing was stored and allow a resend. */
export type Receipt =
  | { readonly outcome: 'stored'; readonly answer: AnswerSummary }
  | { readonly outcome: 'pending'; readonly answer: AnswerSummary }
  | { readonly outcome: 'refused'; readonly problem: Problem; readonly answer: AnswerSummary }
  | { readonly outcome: 'throttled'; readonly retryAfterMs?: number; readonly answer: AnswerSummary }
  | {
      readonly outcome: 'unsent';
      readonly why: string;
      readonly heldBack?: boolean;
      readonly answer: AnswerSummary;
    }
  | { readonly outcome: 'unknown'; readonly why: string; readonly answer: AnswerSummary };

/** One deed that takes something back. Several targets may ask for the same one, by its key. */
export interface UndoStep {
  readonly key: string;
  readonly target: string;
  readonly channel: ChannelId;
  readonly title: string;
  /** What users notice of it. */
  readonly undoes: string;
  /** What stays all the same. */
  readonly leaves: string;
}

/** What there is to take back of one target, as its registry stands now. */
export interface Retreat {
  /** In their order; none where nothing is left to do. */
  readonly steps: readonly UndoStep[];
  /** What a person has to do, because the registry lets no program do it: each with its address. */
  readonly byHand: readonly string[];
  /** What is worth knowing about what stays. */
  readonly notes: readonly string[];
}

/** How a release is taken back, where a registry offers several ways. */
export interface UndoWish {
  /** Removes versions where the registry lets one, in place of marking them. */
  readonly removes: boolean;
}

/** How strongly it is shown, without publishing, that a credential may publish. */
export type ProofStrength = 'proven' | 'identity only' | 'not provable here';

export interface CredentialProof {
  /** The secret's name, never the secret. */
  readonly secret: string;
  readonly strength: ProofStrength;
  /** As whom the registry knows it, where it says so. */
  readonly identity?: string;
  readonly reason: string;
}

export interface Preflight {
  readonly problems: readonly Problem[];
  /** Things worth knowing that block nothing. */
  readonly notes: readonly string[];
  readonly credential: CredentialProof;
}

/** What a thorough look at one target found. */
export interface Verification {
  readonly target: Target;
  readonly observed: Observed;
  readonly problems: readonly Problem[];
}

/** How much of one thing a registry takes in a time: a burst at once, and one more each `refillMs`. */
export interface Quota {
  readonly what: 'new package' | 'new version';
  readonly burst: number;
  /** Milliseconds. */
  readonly refillMs: number;
  /** The document it stands in. */
  readonly source: string;
}

/** A fact about a registry, with the document it stands in. */
export interface Limits {
  /** Requests in flight at once. */
  readonly concurrency: number;
  /** How long an accepted upload may stay invisible, in milliseconds. */
  readonly visibilityWindowMs: number;
  /** Whether the server itself refuses the same version twice, so that a resend can do no harm. */
  readonly refusesDuplicates: boolean;
  /** Origins that may see the credential. */
  readonly origins: readonly string[];
  /** Where these figures come from. */
  readonly source: string;
  /** How much the registry takes in a time, where it says so; planned with before anything is sent. */
  readonly quotas?: readonly Quota[];
}

/** A place a release lands. */
export interface Channel {
  readonly id: ChannelId;
  readonly kind: string;
  readonly endpoint: string;
  /** Where its credential is, if it needs one. */
  readonly token?: SecretReference;
  /** How it publishes without a lasting credential, where it is told to; its token is then what is used instead. */
  readonly trusted?: TrustedPublishing;
  readonly limits: Limits;
  /** Every target that the seal routes here. Pure. */
  targets(seal: Seal): readonly Target[];
  /** Proves without publishing what can be proven. */
  preflight(targets: readonly Target[], context: ChannelContext): Promise<Preflight>;
  /** Asks where targets stand; one observation each, in their order. */
  observe(targets: readonly Target[], context: ChannelContext): Promise<readonly Observed[]>;
  /** The steps still needed. Pure. */
  steps(target: Target, observed: Observed): readonly Step[];
  /** Does ahead of time what of a step needs no network; what goes wrong shows when the step is applied. */
  prepare?(target: Target, context: ChannelContext): Promise<void>;
  /**
   * Carries out one step by one request; a resend is the engine's decision.
   * @throws LockstepError only before the request leaves; any other error leaves the outcome unknown.
   */
  apply(step: Step, target: Target, context: ChannelContext): Promise<Receipt>;
  /**
   * Takes a public target back, as far as the registry lets anyone: by one request, and only when asked to.
   * A channel without it cannot undo anything through an API.
   * @param step one of those that `retreat` gave, where the channel has it.
   */
  undo?(target: Target, context: ChannelContext, step?: UndoStep): Promise<Receipt>;
  /**
   * Says what there is to take back of a target that is there or reserved. It only looks. Without it there is one deed,
   * until the target is gone or withdrawn.
   */
  retreat?(target: Target, observed: Observed, wish: UndoWish, context: ChannelContext): Promise<Retreat>;
  /** What people can do themselves to take a public target back. */
  readonly undoByHand?: string;
  /** Looks as a user would: downloads, hashes, checks what points at it. */
  verify(targets: readonly Target[], context: ChannelContext): Promise<readonly Verification[]>;
}

/** The keys that every channel's settings have. */
export interface ChannelSettings {
  readonly artifacts: readonly string[];
  readonly token?: SecretReference | undefined;
}

/** Where a command runs, as a runner or a checkout says it. */
export interface Surroundings {
  readonly host?: HostKind;
  /** The server's address for browsers and git, with a slash at the end. */
  readonly server?: string;
  /** The root of its API, with a slash at the end. */
  readonly api?: string;
  /** `owner/name` */
  readonly repository?: string;
}

/** A kind of channel: what `lockstep.yaml` may say about it, and how its packages are read. */
export interface ChannelKind<Settings extends ChannelSettings = ChannelSettings> {
  readonly kind: string;
  /** The settings beside the common keys `kind`, `artifacts` and `token`. */
  readonly settings: ZodType<Omit<Settings, keyof ChannelSettings>>;
  /** The ecosystem's executables whose versions a seal records. */
  readonly tools: readonly string[];
  /** What makes two channels of this kind the same. */
  endpoint(settings: Settings): string;
  /** The address that clients install from; by default the endpoint. */
  installRoot?(settings: Settings): string;
  /**
   * Opens a channel.
   * @param role the settings of the channel whose part it plays in a rehearsal: its rules hold, and packages are told
   * about it, while requests go where `settings` say.
   */
  open(id: ChannelId, settings: Settings, role?: Settings): Channel;
  /**
   * Fills in what the configuration leaves to the surroundings: a workflow's own server and repository.
   * @throws LockstepError when they do not say it either.
   */
  complete?(settings: Settings, surroundings: Surroundings): Settings;
  /**
   * Reads the package out of a built file. A kind without it takes any file, and knows no packages.
   * @throws LockstepError `ARCHIVE_HOSTILE` or `ARTIFACT_UNREADABLE`.
   */
  readPackage?(file: string, chunks: AsyncIterable<Uint8Array>): Promise<SealedPackage>;
  /**
   * Reads the real place for its stand-in, where that is no registry of an ecosystem: what is edited there is rehearsed
   * on a copy. Nothing but reads, and without a credential.
   */
  upstream?(settings: Settings, context: Pick<Context, 'git'>): Upstream;
  /** How this ecosystem spells a SemVer version; by default the same. */
  spelling?(version: string): string;
  /**
   * The place that a file takes on a channel: two files of one place cannot both be published.
   * By default a package's version has one file.
   */
  place?(file: string, sealed: SealedPackage): string;
  /** What is wrong among artifacts that each are right by themselves. Pure. */
  disagreements?(artifacts: readonly Artifact[]): readonly Problem[];
  /** Reads the ecosystem's manifests in the source tree. */
  readSource?(source: PackageSource): Promise<SourcePackages>;
}

/** A kind whose files are packages of an ecosystem. */
export type PackageKind<Settings extends ChannelSettings = ChannelSettings> = ChannelKind<Settings> &
  Required<Pick<ChannelKind<Settings>, 'readPackage' | 'readSource'>>;

/** One package as its manifest in the repository describes it. */
export interface SourcePackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Undefined when only a build tells it. */
  readonly version: string | undefined;
  readonly private: boolean;
  readonly where: { readonly file: string; readonly line?: number; readonly column?: number };
}

export interface SourcePackages {
  readonly packages: readonly SourcePackage[];
  readonly problems: readonly Problem[];
}
