import { z } from 'zod';

function isPattern(text: string): boolean {
  try {
    // One group more than the alternatives of nothing: the text that is the version.
    return (new RegExp(`${text}|`).exec('')?.length ?? 0) === 2;
  } catch {
    return false;
  }
}

const versionFile = z.strictObject({
  file: z.string().min(1).describe('A file, or a pattern of files, that carries the version.'),
  pattern: z
    .string()
    .max(500)
    .refine(isPattern, 'expected a regular expression with exactly one group, around the version')
    .describe('A regular expression for a line; its one group is the version.'),
});

/** Where versions stand beside the manifests, and where they are none of the release’s. */
export const versionSettings = z.strictObject({
  files: z.array(versionFile).default([]).describe('Other files that carry the version.'),
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Patterns, as in .gitignore, of manifests that are not part of the release.'),
  independent: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of packages of the repository that have versions of their own.'),
});

export type VersionSettings = z.output<typeof versionSettings>;
