import { getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { z } from 'zod';
import { isJsonObject } from '../../json-object.ts';
import { isRefusal, type Refusal, refusals } from '../refusal.ts';

/** The forms of one dependency in a manifest that cargo has normalised. */
const dependencySchema = z.union([
  z.string().transform((version) => ({ version })),
  z.looseObject({
    version: z.string().optional(),
    optional: z.boolean().optional(),
    'default-features': z.boolean().optional(),
    default_features: z.boolean().optional(),
    features: z.array(z.string()).optional(),
    package: z.string().optional(),
    registry: z.string().optional(),
    'registry-index': z.string().optional(),
  }),
]);

const dependenciesSchema = z.record(z.string(), dependencySchema).default({});

const kindsSchema = z.looseObject({
  dependencies: dependenciesSchema,
  'dev-dependencies': dependenciesSchema,
  'build-dependencies': dependenciesSchema,
});

const packageSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  description: z.string().optional(),
  license: z.string().optional(),
  'license-file': z.string().optional(),
  homepage: z.string().optional(),
  documentation: z.string().optional(),
  repository: z.string().optional(),
  'rust-version': z.string().optional(),
  keywords: z.array(z.string()).default([]),
  categories: z.array(z.string()).default([]),
  links: z.string().optional(),
});

const manifestSchema = kindsSchema.extend({
  package: packageSchema,
  features: z.record(z.string(), z.array(z.string())).default({}),
  target: z.record(z.string(), kindsSchema).default({}),
  patch: z.looseObject({}).optional(),
});

export type CargoManifest = z.infer<typeof manifestSchema>;
export type ManifestDependency = z.infer<typeof dependencySchema>;
export type ManifestDependencies = z.infer<typeof kindsSchema>;

const unusable = (why: string) => refusals.bad(`failed to parse \`Cargo.toml\` manifest file\n\n${why}`);

/** Reads the manifest of a packed crate (crates.io, `crates_io_tarball`, manifest.rs). */
export function parseManifest(text: string): CargoManifest | Refusal {
  const document = parseDocument(text);
  if (isRefusal(document)) return document;
  if (hasInherited(document)) return unusable("value from workspace hasn't been set");
  const parsed = manifestSchema.safeParse(document);
  if (!parsed.success) return unusable(z.prettifyError(parsed.error));
  return Object.keys(parsed.data.patch ?? {}).length > 0
    ? unusable('crates cannot be published with `[patch]` tables')
    : parsed.data;
}

function parseDocument(text: string): unknown {
  try {
    const value = getStaticTOMLValue(parseTOML(text.replace(/^\uFEFF/, '')));
    // A key "__proto__" would lend its table's fields to the document; the copy has own fields alone.
    return JSON.parse(JSON.stringify(value));
  } catch (error) {
    if (error instanceof ParseError) return unusable(error.message);
    throw error;
  }
}

const isInherited = (value: unknown) => isJsonObject(value) && value.workspace === true;

/** cargo resolves what a member takes from its workspace before it packs; whatever still says so was packed otherwise. */
function hasInherited(document: unknown): boolean {
  if (!isJsonObject(document)) return false;
  const tables = ['package', 'dependencies', 'dev-dependencies', 'build-dependencies'];
  return tables.some((key) => {
    const table = document[key];
    return isJsonObject(table) && Object.values(table).some(isInherited);
  });
}
