import { z } from 'zod';
import type { JsonObject } from '../../json-object.ts';
import { type Refusal, refusals } from '../refusal.ts';
import type { StoredAdvisory } from './stored-advisory.ts';

const ecosystems = [
  'rubygems',
  'npm',
  'pip',
  'maven',
  'nuget',
  'composer',
  'go',
  'rust',
  'erlang',
  'actions',
  'pub',
  'other',
  'swift',
] as const;

const vulnerability = z.strictObject({
  package: z.strictObject({ ecosystem: z.enum(ecosystems), name: z.string().nullish() }),
  vulnerable_version_range: z.string().nullish(),
  patched_versions: z.string().nullish(),
  vulnerable_functions: z.array(z.string()).nullish(),
});

// GitHub's description of the API allows no other fields; of those that it allows, what no release needs is left out.
const fields = {
  summary: z.string().min(1).max(1024),
  description: z.string().max(65_535),
  vulnerabilities: z.array(vulnerability),
  severity: z.enum(['critical', 'high', 'medium', 'low']).nullish(),
  cvss_vector_string: z.string().nullish(),
  cve_id: z.string().nullish(),
};

const creation = z.strictObject(fields);
const change = z.strictObject({ ...fields, state: z.enum(['draft', 'published', 'closed']) }).partial();

/** What a request says of an advisory. */
export type AdvisoryFields = Partial<
  Pick<
    StoredAdvisory,
    'summary' | 'description' | 'severity' | 'vector' | 'cve' | 'vulnerabilities' | 'state'
  >
>;

/** Reads the fields of a request; severity and vector exclude each other. */
export function advisoryFields(body: JsonObject, isNew: boolean): AdvisoryFields | Refusal {
  const parsed = (isNew ? creation : change).safeParse(body);
  if (!parsed.success) return refusals.unprocessable(z.prettifyError(parsed.error));
  const { cvss_vector_string: vector, cve_id: cve, vulnerabilities, ...said } = parsed.data;
  if ((said.severity ?? null) !== null && (vector ?? null) !== null)
    return refusals.unprocessable('severity and cvss_vector_string exclude each other');
  return {
    ...definedOnly(said),
    ...(vector !== undefined && { vector }),
    ...(cve !== undefined && { cve }),
    ...(vulnerabilities !== undefined && { vulnerabilities: vulnerabilities.map(whole) }),
  };
}

function definedOnly(said: object): AdvisoryFields {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function whole({ package: product, ...said }: z.infer<typeof vulnerability>): JsonObject {
  return {
    package: { ecosystem: product.ecosystem, name: product.name ?? null },
    vulnerable_version_range: said.vulnerable_version_range ?? null,
    patched_versions: said.patched_versions ?? null,
    vulnerable_functions: said.vulnerable_functions ?? [],
  };
}
