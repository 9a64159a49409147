import { z } from 'zod';
import { type Advisory, type Audit, levelOf } from './advisory.ts';

const via = z.object({
  source: z.union([z.number(), z.string()]).optional(),
  name: z.string(),
  title: z.string().default(''),
  url: z.string().default(''),
  severity: z.string().optional(),
  range: z.string().optional(),
});

/** `npm audit --json` since npm 7. */
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), via])) })),
});

/** `pnpm audit --json`, in the form that npm 6 had. */
const pnpmReport = z.object({
  advisories: z.record(
    z.string(),
    z.object({
      id: z.union([z.number(), z.string()]).optional(),
      module_name: z.string(),
      title: z.string().default(''),
      severity: z.string().optional(),
      github_advisory_id: z.string().nullish(),
      cves: z.array(z.string()).default([]),
    }),
  ),
});

/** What both print in the place of a report; npm names the answer of a registry that does not audit. */
const failure = z.object({
  message: z.string().optional(),
  error: z
    .object({ code: z.string().optional(), summary: z.string().default(''), message: z.string().default('') })
    .optional(),
});

function fromVia({ source, name, title, url, severity }: z.output<typeof via>): Advisory {
  const named = /\/(GHSA-[0-9a-z-]+)\/?$/i.exec(url)?.[1];
  const ids = [named, source === undefined ? undefined : String(source)].filter((id) => id !== undefined);
  const level = levelOf(severity);
  return { ids, package: name, title, ...(level !== undefined && { level }) };
}

// One advisory shows at every package that depends on what it is about.
function unique(advisories: readonly Advisory[]): readonly Advisory[] {
  return [...new Map(advisories.map((each) => [`${each.package} ${each.ids[0]}`, each])).values()];
}

function looked(advisories: readonly Advisory[]): Audit {
  return { state: 'looked', advisories: unique(advisories), skipped: [] };
}

function whyNot(document: unknown): string {
  const said = failure.safeParse(document);
  const { message = '', error } = said.success ? said.data : {};
  return (
    [message, error?.code, error?.summary, error?.message].filter(Boolean).join(': ') ||
    'it printed no report'
  );
}

/** Reads what `npm audit --json` printed; anything but its report is a failure to look. */
export function readNpmAudit(document: unknown): Audit {
  const read = report.safeParse(document);
  if (!read.success) return { state: 'failed', why: whyNot(document) };
  const all = Object.values(read.data.vulnerabilities).flatMap((each) => each.via);
  return looked(all.filter((each) => typeof each !== 'string').map(fromVia));
}

/** Reads what `pnpm audit --json` printed. */
export function readPnpmAudit(document: unknown): Audit {
  const read = pnpmReport.safeParse(document);
  if (!read.success) return { state: 'failed', why: whyNot(document) };
  return looked(
    Object.values(read.data.advisories).map((each) => {
      const level = levelOf(each.severity);
      const ids = [each.github_advisory_id, ...each.cves, each.id].flatMap((id) => (id ? [String(id)] : []));
      return { ids, package: each.module_name, title: each.title, ...(level !== undefined && { level }) };
    }),
  );
}
