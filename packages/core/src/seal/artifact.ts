import { z } from 'zod';

const hex = (bytes: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), 'expected lower-case hex');

export const digestSchema = z.strictObject({
  sha256: hex(32),
  sha512: hex(64),
  size: z.number().int().nonnegative(),
});

/** The package inside an artifact, as the artifact itself says. */
export const sealedPackageSchema = z.strictObject({
  /** The kind of channel that read it. */
  ecosystem: z.string().min(1),
  name: z.string().min(1).max(214),
  version: z.string().min(1).max(256),
  /** Names of packages that must be public before this one. */
  needs: z.array(z.string()),
  /** Commands that the package installs. */
  commands: z.array(z.string()),
});

const isPart = (part: string) => part !== '' && part !== '.' && part !== '..';

/** A relative path inside the sealed folder, with `/` on every system; one file has one such path. */
const fileSchema = z
  .string()
  .max(1024)
  .refine((file) => !/^[A-Za-z]:|[\\\p{Cc}]/u.test(file) && file.split('/').every(isPart), {
    message: 'expected a relative path that stays inside the folder',
  });

export const artifactSchema = z.strictObject({
  /** Its identity as well: no other artifact of a seal has it. */
  file: fileSchema,
  digest: digestSchema,
  package: sealedPackageSchema.optional(),
  /** Ids of the channels it is routed to. */
  channels: z
    .array(z.string())
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'expected each channel once' }),
});

export type SealedPackage = z.infer<typeof sealedPackageSchema>;

/** A built file: one identity, routed to any number of channels. */
export type Artifact = z.infer<typeof artifactSchema>;
