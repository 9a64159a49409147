import {
  type Artifact,
  type Locate,
  type Problem,
  problem,
  type SourcePackage,
  whereOf,
} from '@lockstep/core';

function duplicates(artifacts: readonly Artifact[], locate: Locate): readonly Problem[] {
  const first = new Map<string, string>();
  return artifacts.flatMap(({ file, channels, package: sealed }) =>
    channels.flatMap((channel) => {
      const key = `${channel} ${sealed?.name}@${sealed?.version}`;
      const twin = first.get(key);
      if (twin === undefined) first.set(key, file);
      if (twin === undefined || sealed === undefined) return [];
      const message = `${twin} and ${file} are both ${sealed.name}@${sealed.version} on channel ${channel}`;
      const where = { ...whereOf(['channels', channel, 'artifacts'], locate), target: file };
      return [problem('ARTIFACT_DUPLICATE', message, { where })];
    }),
  );
}

function wrongVersions(
  artifacts: readonly Artifact[],
  packages: readonly SourcePackage[],
  version: string,
): readonly Problem[] {
  const inArtifacts = artifacts
    .filter((artifact) => artifact.package !== undefined && artifact.package.version !== version)
    .map(({ file, package: sealed }) =>
      problem('VERSION_MISMATCH', `${file} holds ${sealed?.name} ${sealed?.version}, expected ${version}`, {
        where: { file },
      }),
    );
  const inSource = packages
    .filter((each) => !each.private && each.version !== version)
    .map((each) =>
      problem(
        'VERSION_MISMATCH',
        `${each.where.file} says ${each.name} ${each.version}, expected ${version}`,
        {
          where: each.where,
        },
      ),
    );
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

/** Compares artifacts, manifests and the target with each other. */
export function disagreements(
  artifacts: readonly Artifact[],
  packages: readonly SourcePackage[],
  version: string | undefined,
  locate: Locate,
): readonly Problem[] {
  return [
    ...duplicates(artifacts, locate),
    ...(version === undefined ? [] : wrongVersions(artifacts, packages, version)),
    ...unknownToSource(artifacts, packages),
    ...(artifacts.length === 0 ? [] : leftOut(artifacts, packages)),
  ];
}
