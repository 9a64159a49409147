import { digestOf } from '@lockstep/core';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import { canonicalName, nameProblem } from '../crate-name.ts';
import { describeCrate } from '../crate-page.ts';
import { authorize } from '../credential.ts';
import type { IndexedDependency } from '../index-line.ts';
import { isRefusal, type Refusal, refusals, refuse } from '../refusal.ts';
import { hide, isKnown, type Registry, store } from '../registry.ts';
import { emptyCrate, type StoredVersion, withVersion } from '../stored-crate.ts';
import { publisherToken } from '../trusted/bearer.ts';
import { isVersion } from '../version-text.ts';
import { admissionProblem, foreignDependencies } from './admission-rules.ts';
import { type CargoManifest, parseManifest } from './cargo-manifest.ts';
import { dependenciesOf, dependencyProblem } from './dependencies.ts';
import { disagreement } from './disagreement.ts';
import { featuresProblem } from './features.ts';
import { packageProblem } from './package-rules.ts';
import { readPackedManifest } from './packed-crate.ts';
import { readFile, readHead, type UploadHead, type UploadMetadata } from './upload.ts';

/** A version that somebody asks the registry to publish, with everything checked that lies in the request. */
interface Publication {
  readonly name: string;
  readonly manifest: CargoManifest;
  readonly dependencies: readonly IndexedDependency[];
  readonly file: Uint8Array;
  /** Undefined for a trusted publisher. */
  readonly user: string | undefined;
}

/** Publishes one version, or refuses it and stores nothing; the checks are in crates.io's order. */
export async function publish(registry: Registry, request: StandInRequest): Promise<StandInAnswer> {
  const publication = await readPublication(registry, request);
  if (isRefusal(publication)) return refuse(publication);
  const { name, user, dependencies, manifest } = publication;
  const foreign = await foreignDependencies(registry, dependencies);
  if (isRefusal(foreign)) return refuse(foreign);

  // Nothing waits from here on, so no other request comes between the check and the storing.
  const { version } = manifest.package;
  const stored = registry.crates.get(canonicalName(name));
  const problem = admissionProblem({ registry, name, version, user, stored, dependencies, foreign });
  if (problem !== undefined) return refuse(problem);
  const before = stored ?? emptyCrate(name, user ?? 'somebody', registry.now());
  const next = withVersion(before, toStored(publication, registry.now()));
  hide(registry, name, version, Math.max(request.hints.hiddenReads, registry.hiddenReads(name, version)));
  store(registry, next);
  const warnings = { invalid_categories: [], invalid_badges: [], other: [] };
  return jsonAnswer(200, { crate: describeCrate(next), warnings });
}

async function readPublication(registry: Registry, request: StandInRequest): Promise<Publication | Refusal> {
  const head = readHead(request.body);
  if (isRefusal(head)) return head;
  const admission = admitted(registry, request, head.metadata);
  if (isRefusal(admission)) return admission;
  const opened = await openFile(registry, request, head);
  if (isRefusal(opened)) return opened;
  const { manifest, file } = opened;
  const dependencies = dependenciesOf(manifest, { url: `sparse+${registry.url()}`, index: registry.index });
  const isCratesIo = registry.index === undefined;
  const problem =
    (isCratesIo ? packageProblem(manifest.package) : undefined) ??
    featuresProblem(manifest.features, dependencies) ??
    dependencyProblem(dependencies, isCratesIo) ??
    disagreement(head.metadata, manifest, dependencies);
  return problem ?? { name: head.metadata.name, manifest, dependencies, file, ...admission };
}

const longestVersion = 150;

/** Who publishes. */
interface Admission {
  readonly user: string | undefined;
}

/** Who may publish under this name now, by the token sent; the file is not looked at before. */
function admitted(
  registry: Registry,
  request: StandInRequest,
  { name, vers }: UploadMetadata,
): Admission | Refusal {
  const misnamed = nameProblem(name);
  if (misnamed !== undefined) return refusals.bad(misnamed);
  if (!isVersion(vers)) return refusals.bad(`"${vers}" is an invalid semver version`);
  if (vers.length > longestVersion)
    return refusals.bad(`the version number is too long (max ${longestVersion} characters)`);
  const publisher = publisherToken(registry, request, name);
  if (isRefusal(publisher)) return publisher;
  return publisher === undefined ? admittedAccount(registry, request, name) : { user: undefined };
}

function admittedAccount(registry: Registry, request: StandInRequest, name: string): Admission | Refusal {
  const isUpdate = isKnown(registry, name);
  const token = authorize(registry, request, isUpdate ? 'publish-update' : 'publish-new', name);
  if (isRefusal(token)) return token;
  if (isUpdate && registry.trust?.only.some((each) => canonicalName(each) === canonicalName(name)))
    return refusals.trustedOnly();
  if (registry.index === undefined && token.verifiedEmail === false) return refusals.unverified();
  return (
    registry.rateLimiter.take(token.user, isUpdate ? 'publishUpdate' : 'publishNew') ?? { user: token.user }
  );
}

async function openFile(
  { maxCrateBytes }: Registry,
  { body }: StandInRequest,
  { metadata: { name, vers }, end }: UploadHead,
): Promise<{ readonly file: Uint8Array; readonly manifest: CargoManifest } | Refusal> {
  const file = readFile(body, end, maxCrateBytes);
  if (isRefusal(file)) return file;
  const text = await readPackedManifest(file, `${name}-${vers}`);
  if (isRefusal(text)) return text;
  const manifest = parseManifest(text);
  if (isRefusal(manifest)) return manifest;
  const found = manifest.package;
  if (found.name !== name)
    return refusals.bad(`metadata name \`${name}\` does not match manifest name \`${found.name}\``);
  if (found.version !== vers)
    return refusals.bad(`metadata version \`${vers}\` does not match manifest version \`${found.version}\``);
  return { file, manifest };
}

function toStored({ manifest, dependencies, file, user }: Publication, now: number): StoredVersion {
  const { package: described, features } = manifest;
  const { version, links, 'rust-version': rustVersion, license, 'license-file': licenceFile } = described;
  return {
    version,
    file,
    cksum: digestOf(file).sha256,
    dependencies,
    features,
    links,
    rustVersion,
    yanked: false,
    description: {
      description: described.description,
      license: license ?? (licenceFile === undefined ? undefined : 'non-standard'),
      homepage: described.homepage,
      documentation: described.documentation,
      repository: described.repository,
      keywords: described.keywords,
      categories: described.categories,
    },
    publishedBy: user,
    published: now,
  };
}
