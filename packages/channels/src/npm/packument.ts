import { type HttpOutcome, isRecord, type Secret } from '@lockstep/core';
import semver from 'semver';
import { z } from 'zod';
import { bodyJson, foreignText, registryWords } from '../registry/foreign-text.ts';
import type { Manifest } from './manifest/manifest.ts';

// Every key is a registry's text, `__proto__` included, so tables become maps.
const table = z
  .custom<Manifest>(isRecord, 'expected an object')
  .transform((object) => new Map(Object.entries(object)));

const emptyTable = new Map<string, unknown>();

const packumentSchema = z.object({
  name: z.string(),
  versions: table.default(emptyTable),
  'dist-tags': table.default(emptyTable),
  time: table.catch(emptyTable).default(emptyTable),
});

const versionSchema = z.object({
  name: z.string(),
  version: z.string(),
  dist: z.object({ integrity: z.string().max(4096).optional(), tarball: z.string().max(4096) }),
  publishConfig: z.object({ tag: z.string().optional() }).optional().catch(undefined),
  deprecated: z.union([z.string(), z.boolean()]).optional().catch(undefined),
});

/** A package's document on a registry. */
export interface Packument {
  readonly name: string;
  /** By version; each is read when it is asked for. */
  readonly versions: ReadonlyMap<string, unknown>;
  readonly tags: ReadonlyMap<string, unknown>;
  /** When each version was published, removed versions included; not every registry tells. */
  readonly time: ReadonlyMap<string, unknown>;
}

/** What a registry answers about a package. */
export type PackumentAnswer =
  | { readonly kind: 'found'; readonly packument: Packument }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly why: string };

/** One version as a registry lists it. */
export type PublishedVersion = z.infer<typeof versionSchema>;

function parse(json: unknown, name: string): PackumentAnswer {
  const parsed = packumentSchema.safeParse(json);
  if (!parsed.success) return { kind: 'unclear', why: 'its answer is no package document' };
  const { versions, time, 'dist-tags': tags } = parsed.data;
  if (parsed.data.name !== name)
    return { kind: 'unclear', why: 'it answers with the document of another package' };
  return { kind: 'found', packument: { name, versions, tags, time } };
}

/** Reads the answer to a request for a package's document; nothing in it is believed before it is checked. */
export function readPackument(outcome: HttpOutcome, name: string, secret?: Secret): PackumentAnswer {
  if (outcome.kind === 'failure') return { kind: 'unclear', why: foreignText(outcome.why, secret) };
  if (outcome.status === 404) return { kind: 'none' };
  if (outcome.status === 200) return parse(bodyJson(outcome), name);
  const words = registryWords(outcome, secret);
  return { kind: 'unclear', why: `it answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}

/** One version of a package, or undefined when it is not listed, or malformed. */
export function publishedVersion(
  { name, versions }: Packument,
  version: string,
): PublishedVersion | undefined {
  const parsed = versionSchema.safeParse(versions.get(version));
  return parsed.success && parsed.data.version === version && parsed.data.name === name
    ? parsed.data
    : undefined;
}

/** The SemVer versions that are listed and not deprecated. */
export function standingVersions({ versions }: Packument): readonly string[] {
  const standing = [...versions].filter(([, each]) => !(isRecord(each) && each.deprecated));
  return standing.map(([version]) => version).filter((version) => semver.valid(version) !== null);
}

/** The same for an answer; a package that is not there has none. */
export function standingIn(answer: PackumentAnswer): readonly string[] {
  return answer.kind === 'found' ? standingVersions(answer.packument) : [];
}
