import { z } from 'zod';
import type { Advisory, Audit } from './advisory.ts';

const vulnerability = z.object({
  id: z.string(),
  aliases: z.array(z.string()).default([]),
  description: z.string().nullish(),
});

const dependency = z.union([
  z.object({ name: z.string(), version: z.string(), vulns: z.array(vulnerability) }),
  z.object({ name: z.string(), skip_reason: z.string() }),
]);

/** `pip-audit --format json` since 2.0. */
const report = z.object({ dependencies: z.array(dependency) });

function firstSentence(text: string): string {
  return (text.trim().split(/(?<=\.)\s|\n/, 1)[0] ?? '').slice(0, 120);
}

type Dependency = z.output<typeof dependency>;

function advisoriesOf(each: Dependency): readonly Advisory[] {
  if (!('vulns' in each)) return [];
  return each.vulns.map(({ id, aliases, description }) => ({
    ids: [id, ...aliases],
    package: each.name,
    version: each.version,
    title: firstSentence(description ?? ''),
  }));
}

/**
 * Reads what pip-audit printed. It tells no levels, so everything that it finds counts.
 *
 * Where the index tells nothing of vulnerabilities, as mirrors do not, pip-audit skips each dependency and ends with 0
 * (seen with 2.10.1); then it has looked at nothing.
 */
export function readPipAudit(document: unknown): Audit {
  const read = report.safeParse(document);
  if (!read.success) return { state: 'failed', why: 'it printed no report' };
  const { dependencies } = read.data;
  const skipped = dependencies.flatMap((each) =>
    'skip_reason' in each ? [`${each.name} (${each.skip_reason})`] : [],
  );
  if (skipped.length > 0 && skipped.length === dependencies.length)
    return { state: 'failed', why: `it could look at none of the dependencies: ${skipped[0]}` };
  return { state: 'looked', advisories: dependencies.flatMap(advisoriesOf), skipped };
}
