import { fail, type Host, type MendedPackage, type Outcome, partsOfTag, type Report } from '@lockstep/core';
import { type Project, packagesOfTarget, prepareAdvisory, readSources } from '@lockstep/engine';
import { reportWithoutChannels } from '../commands/reports.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';

async function mendedPackages(project: Project, tag: string): Promise<readonly MendedPackage[]> {
  const { version, name } = partsOfTag(project.config.release.tag, tag) ?? {};
  if (version === undefined)
    throw fail(
      'USAGE',
      `--target ${tag} is no tag of a release: they are called ${project.config.release.tag}`,
    );
  const { packages } = await readSources(project);
  const own = name === undefined ? packages : packagesOfTarget(packages, { tag, name });
  return own
    .filter((each) => !each.private)
    .map((each) => ({ ecosystem: each.ecosystem, name: each.name, version }));
}

/**
 * Drafts the advisory of a security release that is still to come.
 * @throws LockstepError `USAGE` without a target.
 */
export async function prepare(
  project: Project,
  { target, advisory: severity }: Options,
  host: Host,
  web: string,
): Promise<Outcome<Report & Extras>> {
  if (target === undefined || severity === undefined)
    throw fail('USAGE', 'say with --target which release mends the vulnerability');
  const packages = await mendedPackages(project, target);
  const drafted = await prepareAdvisory({ tag: target, web }, severity, packages, host);
  if ('problem' in drafted) return reportWithoutChannels('announce', [drafted.problem]);
  const { report, exit } = reportWithoutChannels('announce', []);
  const said = drafted.isNew ? 'a private draft was made' : 'there is a private draft already';
  return { report: { ...report, notes: [`${said}: ${drafted.url}; write there what it is about`] }, exit };
}
