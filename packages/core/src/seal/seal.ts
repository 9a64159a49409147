import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fail } from '../errors/lockstep-error.ts';
import { type Artifact, artifactSchema } from './artifact.ts';
import { canonicalJson } from './canonical-json.ts';

/** The file that holds the seal, beside lockstep.yaml. */
export const sealFile = 'lockstep.seal.json';

/** The file that lists the SHA-512 of every artifact, as `sha512sum` calls such files. */
export const manifestFile = 'SHA512SUMS';

const commitSchema = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id');

export const releaseSchema = z.strictObject({
  /** Equal to the tag when versions are fixed. */
  id: z.string().min(1),
  commit: commitSchema,
  /** Empty for a release of plain files. */
  packages: z.array(
    z.strictObject({ ecosystem: z.string(), name: z.string(), version: z.string(), tag: z.string() }),
  ),
  /** The section of the CHANGELOG, which is what a release on a host says; absent where there is none. */
  notes: z.string().max(125_000).optional(),
});

export const sealSchema = z.strictObject({
  schema: z.literal(1),
  releases: z.array(releaseSchema).length(1),
  build: z.strictObject({
    /** `local`, or the run's URL on its server. */
    run: z.string().min(1),
    attempt: z.number().int().positive(),
    /** The workflow's file name, where a workflow built it. */
    workflow: z.string().min(1).optional(),
  }),
  tools: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string(),
      /** The parts of a matrix build that used it, where not all of them did. */
      parts: z.array(z.string()).min(1).optional(),
    }),
  ),
  artifacts: z
    .array(artifactSchema)
    .min(1)
    .refine((all) => new Set(all.map(({ file }) => file)).size === all.length, {
      message: 'expected each file once',
    }),
});

export type Release = z.infer<typeof releaseSchema>;

/** Every artifact of a release, with what made them; made once, and never changed. */
export type Seal = z.infer<typeof sealSchema>;

/** The seal's file contents: canonical, so that equal seals are equal bytes. */
export function writeSeal(seal: Seal): string {
  return canonicalJson(seal);
}

/** The sha256 (hex) by which ledger entries and results name a seal. */
export function sealDigest(seal: Seal): string {
  return createHash('sha256').update(writeSeal(seal)).digest('hex');
}

/**
 * Reads a seal's file contents.
 * @throws LockstepError `SEAL_INVALID` when it is not a seal of this schema.
 */
export function readSeal(text: string): Seal {
  try {
    return sealSchema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw fail('SEAL_INVALID', `${sealFile} is not a seal: ${reason}`, { cause, where: { file: sealFile } });
  }
}

/** The one release of a seal; `versioning: fixed` has no other. */
export function releaseOf(seal: Seal): Release {
  const [release] = seal.releases;
  if (release === undefined) throw fail('SEAL_INVALID', 'the seal names no release');
  return release;
}

/**
 * Artifacts as `sha512sum --check` reads them (B6).
 * @param nameOf the name of each file where the manifest lies; by default its path in the sealed folder.
 */
export function sha512Manifest(
  { artifacts }: Pick<Seal, 'artifacts'>,
  nameOf: (artifact: Artifact) => string = ({ file }) => file,
): string {
  return artifacts.map((artifact) => `${artifact.digest.sha512}  ${nameOf(artifact)}\n`).join('');
}
