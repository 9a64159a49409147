import { z } from 'zod';
import type { Audit } from './advisory.ts';
import { levelOfVector } from './cvss.ts';

const entry = z.object({
  advisory: z.object({
    id: z.string(),
    title: z.string().default(''),
    aliases: z.array(z.string()).default([]),
    cvss: z.string().nullish(),
  }),
  package: z.object({ name: z.string(), version: z.string() }),
});

/** `cargo audit --json`. Its warnings (unmaintained, yanked) are no vulnerabilities. */
const report = z.object({
  database: z.object({ 'advisory-count': z.number().int().positive() }),
  vulnerabilities: z.object({ list: z.array(entry) }),
});

/** Reads what cargo-audit printed; an empty database is a failure to look. */
export function readCargoAudit(document: unknown): Audit {
  const read = report.safeParse(document);
  if (!read.success) return { state: 'failed', why: 'it printed no report' };
  return {
    state: 'looked',
    advisories: read.data.vulnerabilities.list.map(({ advisory, package: found }) => {
      const level = levelOfVector(advisory.cvss);
      return {
        ids: [advisory.id, ...advisory.aliases],
        package: found.name,
        version: found.version,
        title: advisory.title,
        ...(level !== undefined && { level }),
      };
    }),
    skipped: [],
  };
}
