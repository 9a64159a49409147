import { nameProblem, similarName } from '../package-name.ts';
import { type Refusal, refusals } from '../refusal.ts';
import { pendingOf, type Registry } from '../registry.ts';
import type { StoredPackage } from '../stored-package.ts';
import type { Publication } from './publication.ts';

export interface Application {
  readonly registry: Registry;
  readonly publication: Publication;
  readonly user: string;
  /** What is stored under the name, visible or not. */
  readonly stored: StoredPackage | undefined;
}

type AdmissionRule = (application: Application) => Refusal | undefined;

/** The first reason to refuse a publication that lies in what the registry holds already. */
export function admissionProblem(application: Application): Refusal | undefined {
  for (const rule of rules) {
    const problem = rule(application);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const rules: readonly AdmissionRule[] = [versionIsNew, removalIsLongAgo, nameIsFree, accessIsPaidFor];

function versionIsNew({
  registry,
  publication: { name, version },
  stored,
}: Application): Refusal | undefined {
  if (stored?.versions.has(version)) return refusals.versionExists(version);
  if (pendingOf(registry, name).some((each) => each.version.version === version))
    return refusals.versionPending(version);
  return stored?.burned.has(version) ? refusals.versionBurned(version) : undefined;
}

const republishAfterMs = 24 * 3_600_000;

function removalIsLongAgo({ registry, publication, stored }: Application): Refusal | undefined {
  if (stored?.removed === undefined || registry.now() - stored.removed >= republishAfterMs) return undefined;
  return refusals.recentlyRemoved(publication.name);
}

function isEstablished({ registry, publication: { name }, stored }: Application): boolean {
  return stored !== undefined || registry.established.has(name);
}

/** Rules for names came later than many names, so they hold for new packages only. */
function nameIsFree(application: Application): Refusal | undefined {
  if (isEstablished(application)) return undefined;
  const { registry, publication, user } = application;
  const { name } = publication;
  const why = nameProblem(name);
  if (why !== undefined) return refusals.invalidName(name, why);
  const similar = similarName(name, registry.packages.keys());
  return similar === undefined ? undefined : refusals.similarName(name, similar, user);
}

/** No account of the stand-in has paid, so whatever is restricted is refused, unless it stood there before. */
function accessIsPaidFor(application: Application): Refusal | undefined {
  const { registry, publication, stored } = application;
  const { name, document } = publication;
  if (registry.established.has(name)) return undefined;
  const scoped = name.startsWith('@');
  if (document.access === 'restricted') {
    return scoped ? refusals.paymentRequired() : refusals.unscopedRestricted();
  }
  return scoped && stored === undefined && document.access !== 'public'
    ? refusals.paymentRequired()
    : undefined;
}
