import type { AdvisedPackage, HostAdvisory, NewAdvisory } from '../ports/host.ts';

/** How bad a vulnerability is, in the hosts' words. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type AdvisorySeverity = (typeof severities)[number];

/** The package registries by the names that the advisory database gives them (GitHub REST API, “Create a repository security advisory”). */
const ecosystems: Readonly<Record<string, string>> = { npm: 'npm', pypi: 'pip', crates: 'rust', go: 'go' };

/** A package of a release that mends a vulnerability. */
export interface MendedPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

// Part of the description. Anybody can send one with it as a private report, so that those do not count.
function markOf(tag: string): string {
  return `<!-- lockstep-release: ${encodeURIComponent(tag)} -->`;
}

function advised({ ecosystem, name, version }: MendedPackage): AdvisedPackage {
  return {
    ecosystem: ecosystems[ecosystem] ?? 'other',
    name,
    vulnerable: `< ${version}`,
    patched: version,
  };
}

/** A draft for the maintainers to fill in; it names the release, the packages and nothing of the vulnerability. */
export function draftAdvisory(
  tag: string,
  severity: AdvisorySeverity,
  packages: readonly MendedPackage[],
): NewAdvisory {
  return {
    summary: `Security release ${tag}`,
    description: `${markOf(tag)}\n### Impact\n\n_What can happen, and to whom._\n\n### Patches\n\nMended in ${tag}.\n\n### Workarounds\n\n_None known._`,
    severity,
    packages: packages.map(advised),
  };
}

const openStates: readonly HostAdvisory['state'][] = ['draft', 'published'];

/**
 * The advisory that was drafted for a release, the newest if somebody made another. What was closed or withdrawn, a person
 * has decided on.
 */
export function advisoryFor(tag: string, all: readonly HostAdvisory[]): HostAdvisory | undefined {
  const mark = markOf(tag);
  return all.find(
    ({ description, state, isReport }) =>
      !isReport && openStates.includes(state) && description.includes(mark),
  );
}

/** Whether a draft still says what it was made with: nobody wrote down yet what it is about. */
export function isUnwritten({ description }: HostAdvisory): boolean {
  return description.includes('_What can happen, and to whom._');
}

/** What a person does where the host has no advisories, or does not show them to us. */
export function advisorySteps(tag: string, web: string, stage: 'draft' | 'publish'): string {
  return stage === 'draft'
    ? `open ${web}/security/advisories/new where the server has it, and name ${tag} as the patched version; else prepare the text in private`
    : `publish the advisory that names ${tag} on ${web}/security/advisories where the server has it; else publish its text as an issue or a page, and request an identifier for it`;
}
