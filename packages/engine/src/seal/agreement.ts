import {
  type Artifact,
  type ChannelKind,
  type ConfiguredChannel,
  type Locate,
  type Problem,
  problem,
  type SourcePackage,
  whereOf,
} from '@lockstep/core';

function kindOf({ ecosystem }: { readonly ecosystem: string }, kinds: readonly ChannelKind[]) {
  return kinds.find(({ kind }) => kind === ecosystem);
}

function placeOf({ file, package: sealed }: Artifact, kinds: readonly ChannelKind[]): string {
  if (sealed === undefined) return file;
  return kindOf(sealed, kinds)?.place?.(file, sealed) ?? `${sealed.name}@${sealed.version}`;
}

function duplicates(
  artifacts: readonly Artifact[],
  kinds: readonly ChannelKind[],
  locate: Locate,
): readonly Problem[] {
  const first = new Map<string, string>();
  return artifacts.flatMap((artifact) =>
    artifact.channels.flatMap((channel) => {
      const { file, package: sealed } = artifact;
      const place = placeOf(artifact, kinds);
      const key = `${channel} ${place}`;
      const twin = first.get(key);
      if (twin === undefined) first.set(key, file);
      if (twin === undefined || sealed === undefined) return [];
      const message = `${twin} and ${file} are both ${place} on channel ${channel}`;
      const where = { ...whereOf(['channels', channel, 'artifacts'], locate), target: file };
      return [problem('ARTIFACT_DUPLICATE', message, { where })];
    }),
  );
}

function wrongVersions(
  artifacts: readonly Artifact[],
  packages: readonly SourcePackage[],
  version: string,
  kinds: readonly ChannelKind[],
): readonly Problem[] {
  const expected = (each: { readonly ecosystem: string }) =>
    kindOf(each, kinds)?.spelling?.(version) ?? version;
  const inArtifacts = artifacts.flatMap(({ file, package: sealed }) => {
    if (sealed === undefined || sealed.version === expected(sealed)) return [];
    const message = `${file} holds ${sealed.name} ${sealed.version}, expected ${expected(sealed)}`;
    return [problem('VERSION_MISMATCH', message, { where: { file } })];
  });
  const inSource = packages
    .filter((each) => !each.private && each.version !== undefined && each.version !== expected(each))
    .map((each) => {
      const message = `${each.where.file} says ${each.name} ${each.version}, expected ${expected(each)}`;
      return problem('VERSION_MISMATCH', message, { where: each.where });
    });
  return [...inArtifacts, ...inSource];
}

function unknownToSource(
  artifacts: readonly Artifact[],
  packages: readonly SourcePackage[],
): readonly Problem[] {
  const names = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
  return artifacts.flatMap(({ file, package: sealed }) => {
    if (sealed === undefined || names.has(`${sealed.ecosystem} ${sealed.name}`)) return [];
    const message = `${file} holds ${sealed.name}, which no manifest of the repository declares`;
    return [problem('ARTIFACT_UNREADABLE', message, { where: { file } })];
  });
}

function leftOut(artifacts: readonly Artifact[], packages: readonly SourcePackage[]): readonly Problem[] {
  const sealed = new Set(
    artifacts.map((artifact) => `${artifact.package?.ecosystem} ${artifact.package?.name}`),
  );
  return packages
    .filter((each) => !each.private && !sealed.has(`${each.ecosystem} ${each.name}`))
    .map((each) =>
      problem('PACKAGE_LEFT_OUT', `${each.name} is public, but no artifact holds it`, { where: each.where }),
    );
}

// Packages agree within their ecosystem; files of a kind that knows none share no more than a channel.
function groupsFor(
  { kind, readPackage }: ChannelKind,
  artifacts: readonly Artifact[],
  channels: readonly Pick<ConfiguredChannel, 'id' | 'kind'>[],
): readonly (readonly Artifact[])[] {
  if (readPackage !== undefined)
    return [artifacts.filter(({ package: sealed }) => sealed?.ecosystem === kind)];
  const own = channels.filter((channel) => channel.kind === kind);
  return own.map(({ id }) => artifacts.filter((artifact) => artifact.channels.includes(id)));
}

/** Compares each artifact by itself with manifests and the target; the others may be in another part. */
export function fileDisagreements(
  artifacts: readonly Artifact[],
  packages: readonly SourcePackage[],
  version: string | undefined,
  kinds: readonly ChannelKind[],
): readonly Problem[] {
  return [
    ...(version === undefined ? [] : wrongVersions(artifacts, packages, version, kinds)),
    ...unknownToSource(artifacts, packages),
  ];
}

/** Compares artifacts, manifests and the target with each other. */
export function disagreements(
  artifacts: readonly Artifact[],
  packages: readonly SourcePackage[],
  version: string | undefined,
  kinds: readonly ChannelKind[],
  locate: Locate,
  channels: readonly Pick<ConfiguredChannel, 'id' | 'kind'>[],
): readonly Problem[] {
  return [
    ...duplicates(artifacts, kinds, locate),
    ...kinds.flatMap((kind) =>
      groupsFor(kind, artifacts, channels).flatMap((group) => kind.disagreements?.(group) ?? []),
    ),
    ...fileDisagreements(artifacts, packages, version, kinds),
    ...(artifacts.length === 0 ? [] : leftOut(artifacts, packages)),
  ];
}
