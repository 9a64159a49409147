import type { VersionPlace } from '@lockstep/core';
import { entriesAt, type JsonNode } from './json/node.ts';
import { dependencyFields } from './manifest.ts';
import { overriddenName } from './overridden-name.ts';
import { type Dependency, placedFile } from './place.ts';
import { type NpmPackage, type NpmProject, ownVersion, siblingReference } from './project.ts';

function dependenciesIn(root: JsonNode): readonly Dependency[] {
  return dependencyFields.flatMap((field) =>
    entriesAt(root, field).flatMap(([key, node]) =>
      node.kind === 'text' ? [{ key, path: [field, key], span: node }] : [],
    ),
  );
}

const overrideTables = [['overrides'], ['resolutions'], ['pnpm', 'overrides']];

// npm nests what holds for the dependencies of one package below its name; `.` means that package itself.
function overridesIn(root: JsonNode, path: readonly string[], around: string): readonly Dependency[] {
  return entriesAt(root, ...path).flatMap(([key, node]) => {
    const name = key === '.' ? around : overriddenName(key);
    if (node.kind === 'text') return [{ key: name, path: [...path, key], span: node }];
    return overridesIn(root, [...path, key], name);
  });
}

/** Every version that a package.json holds of packages of the repository. */
export function manifestPlaces(project: NpmProject, own: NpmPackage): readonly VersionPlace[] {
  const { file, text, root, version } = own;
  const source = placedFile(file, text);
  const asked = [...dependenciesIn(root), ...overrideTables.flatMap((path) => overridesIn(root, path, ''))];
  return [
    ...(version === undefined ? [] : [ownVersion(source, own, ['version'], version, 'own')]),
    ...asked.flatMap((each) => siblingReference(project, source, own, each, 'reference')),
  ];
}
