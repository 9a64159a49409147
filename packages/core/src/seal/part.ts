import { z } from 'zod';
import { fail } from '../errors/lockstep-error.ts';
import { artifactSchema } from './artifact.ts';
import { canonicalJson } from './canonical-json.ts';
import { sealSchema } from './seal.ts';

const ending = '.seal.json';

/** Where the parts of a matrix build lie before they are merged. */
export const partsFolder = '.lockstep/parts';

export const partSchema = z.strictObject({
  schema: z.literal(1),
  /** Its name in `release.parts`. */
  part: z.string().min(1),
  release: z.strictObject({ id: z.string().min(1), commit: z.string().min(1) }),
  build: sealSchema.shape.build,
  tools: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  artifacts: z
    .array(artifactSchema)
    .min(1)
    .refine((all) => new Set(all.map(({ file }) => file)).size === all.length, {
      message: 'expected each file once',
    }),
});

/** What one job of a matrix build made: like a seal, of some of the files. */
export type Part = z.infer<typeof partSchema>;

/** The file of a part, from the folder of lockstep.yaml. */
export function partFile(name: string): string {
  return `${partsFolder}/${name}${ending}`;
}

/** The name of the part that a file of the parts' folder holds. */
export function partOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -ending.length);
}

/** A part's file contents: canonical, so that equal parts are equal bytes. */
export function writePart(part: Part): string {
  return canonicalJson(part);
}

/**
 * Reads a part's file contents.
 * @throws LockstepError `SEAL_INVALID` when it is not a part of this schema.
 */
export function readPart(text: string, file: string): Part {
  try {
    return partSchema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw fail('SEAL_INVALID', `${file} is not a part of a seal: ${reason}`, { cause, where: { file } });
  }
}
