import { type Context, type Problem, problem, type SourcePackage } from '@lockstep/core';
import type { TrustedChannel } from './job-faults.ts';

/** A package with whether its registry knows it. */
export interface KnownPackage {
  readonly name: string;
  readonly isNew: boolean | undefined;
  readonly where: SourcePackage['where'];
}

/** Asks a registry which of the packages it knows; without any credential. */
export async function lookUpPackages(
  { trusted }: TrustedChannel,
  packages: readonly SourcePackage[],
  context: Context,
): Promise<readonly KnownPackage[]> {
  const found: KnownPackage[] = [];
  for (const { name, where } of packages)
    found.push({ name, where, isNew: await trusted.isNew(name, context) });
  return found;
}

function needsToken({ id, token }: TrustedChannel, { name, where }: KnownPackage): Problem {
  const instead =
    token === undefined
      ? 'and the channel names no token for its first version'
      : 'its first version takes the token';
  const message = `${id} does not know ${name} yet, and trusted publishing cannot create it; ${instead}`;
  return problem('TRUSTED_PACKAGE_NEW', message, {
    where,
    severity: token === undefined ? 'blocked' : 'warning',
  });
}

/** What stands in the way of packages that do not exist yet. */
export function newPackageFindings(
  channel: TrustedChannel,
  packages: readonly KnownPackage[],
): readonly Problem[] {
  const fresh = packages.filter(({ isNew }) => isNew === true);
  if (channel.trusted.rules.creates === 0) return fresh.map((each) => needsToken(channel, each));
  if (fresh.length < 2) return [];
  const names = fresh.map(({ name }) => name).join(', ');
  const message = `${channel.id} does not know ${names} yet, and has one pending publisher at a time for one workflow and environment`;
  return [problem('TRUSTED_PENDING', message, { where: { target: channel.id } })];
}
