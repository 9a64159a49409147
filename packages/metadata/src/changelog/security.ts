import { type Problem, problem, readChangelog, sectionOf } from '@lockstep/core';

/** An id of a vulnerability in a text. */
export interface SecurityFinding {
  /** As its registry writes it: `CVE-2026-12345`. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

// The ids that the OSV schema lists for the databases of these ecosystems, and those of scanners that maintainers use.
const ids =
  /\b(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:OSV|PYSEC|RUSTSEC|GO|MAL|GSD|BIT)-\d{4}-\d{1,12}|SNYK-[A-Z]{2,20}-[0-9A-Z]{1,60}-\d{1,12})\b/gi;

/**
 * Ids of vulnerabilities that the section of a version names, in its comments and link references, too: the file is
 * public with all of it.
 */
export function securityFindings(text: string, version: string): readonly SecurityFinding[] {
  const changelog = readChangelog(text);
  const section = sectionOf(changelog, version);
  if (section === undefined) return [];
  const { heading, end } = section;
  return changelog.lines.slice(heading.line - 1, end - 1).flatMap((line, index) =>
    [...line.text.matchAll(ids)].map((found) => ({
      id: /^ghsa/i.test(found[0]) ? `GHSA${found[0].slice(4).toLowerCase()}` : found[0].toUpperCase(),
      line: heading.line + index,
      column: found.index + 1,
    })),
  );
}

/** Whether an advisory is public; undefined where it could not be asked. */
export type AskPublic = (id: string) => Promise<boolean | undefined>;

function refusal({ id, line, column }: SecurityFinding, isPublic: false | undefined, file: string): Problem {
  const why = isPublic === undefined ? 'whether it is public could not be asked' : 'which is not public yet';
  const where = { file, line, column };
  return problem('CHANGELOG_NAMES_ADVISORY', `the section names ${id}, ${why}`, {
    where,
    rerun: isPublic === undefined,
  });
}

/** Refuses ids of vulnerabilities that are not public, or of which it cannot be said; each id is asked for once. */
export async function checkSecurity(
  { text, file, version }: { readonly text: string; readonly file: string; readonly version: string },
  isPublic: AskPublic,
): Promise<readonly Problem[]> {
  const findings = securityFindings(text, version);
  const names = [...new Set(findings.map(({ id }) => id))];
  const answers = new Map(await Promise.all(names.map(async (id) => [id, await isPublic(id)] as const)));
  return findings.flatMap((finding) => {
    const answer = answers.get(finding.id);
    return answer === true ? [] : [refusal(finding, answer, file)];
  });
}
