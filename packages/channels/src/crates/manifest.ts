import { z } from 'zod';

const texts = z.array(z.string());
const table = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

// `name = "1.2"` is short for `name = { version = "1.2" }`.
const detailed = (value: unknown) => (typeof value === 'string' ? { version: value } : value);

const dependency = z.preprocess(
  detailed,
  z.object({
    version: z.string(),
    'registry-index': z.string().optional(),
    features: texts.optional(),
    optional: z.boolean().optional(),
    'default-features': z.boolean().optional(),
    // The spelling of editions before 2024.
    default_features: z.boolean().optional(),
    package: z.string().optional(),
  }),
);

const dependencies = {
  dependencies: table(dependency).optional(),
  'dev-dependencies': table(dependency).optional(),
  'build-dependencies': table(dependency).optional(),
};

const packageTable = z.object({
  name: z.string(),
  version: z.string(),
  edition: z.string().optional(),
  'rust-version': z.string().optional(),
  authors: texts.optional(),
  links: z.string().optional(),
  publish: z.union([z.boolean(), texts]).optional(),
  autobins: z.boolean().optional(),
  description: z.string().optional(),
  homepage: z.string().optional(),
  documentation: z.string().optional(),
  readme: z.union([z.boolean(), z.string()]).optional(),
  keywords: texts.optional(),
  categories: texts.optional(),
  license: z.string().optional(),
  'license-file': z.string().optional(),
  repository: z.string().optional(),
});

const binary = z.object({
  name: z.string(),
  path: z.string().optional(),
  'required-features': texts.optional(),
});

/**
 * The parts of a normalised Cargo.toml that matter for publishing.
 *
 * Source: the Cargo book, “The Manifest Format”; cargo writes it into the `.crate` with inheritance resolved.
 */
export const crateManifest = z.object({
  package: packageTable,
  bin: z.array(binary).optional(),
  features: table(texts).optional(),
  badges: table(table(z.string())).optional(),
  ...dependencies,
  target: table(z.object(dependencies)).optional(),
});

/** A normalised Cargo.toml, checked. */
export type CrateManifest = z.infer<typeof crateManifest>;
/** One dependency of it, in its long form. */
export type ManifestDependency = z.infer<typeof dependency>;
/** The tables that stand at the top, and again in each `[target.…]`. */
export type DependencyTables = Pick<CrateManifest, keyof typeof dependencies>;
