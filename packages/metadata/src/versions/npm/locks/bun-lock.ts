import type { VersionPlace } from '@lockstep/core';
import { entriesAt, textAt } from '../json/node.ts';
import { readJson } from '../json/read-json.ts';
import { dependencyFields, folderOf } from '../manifest.ts';
import { placedFile } from '../place.ts';
import { type NpmProject, ownVersion, siblingReference } from '../project.ts';

/** The versions of the repository's packages in a bun.lock: JSON with trailing commas, `workspaces` by folder. */
export function bunLockPlaces(project: NpmProject, file: string, text: string): readonly VersionPlace[] {
  const folder = folderOf(file);
  const root = readJson(text, {
    dialect: 'json with comments',
    isSkimmed: true,
    keep: (path, key) => path.length > 0 || key === 'workspaces',
  });
  if (root.kind === 'fault') return [];
  const source = placedFile(file, text);
  return entriesAt(root, 'workspaces').flatMap(([key]) => {
    const own = project.byFolder.get(key === '' ? folder : `${folder}${key}/`);
    if (own === undefined) return [];
    const path = ['workspaces', key];
    const version = textAt(root, ...path, 'version');
    const asked = dependencyFields.flatMap((field) =>
      entriesAt(root, ...path, field).flatMap(([name, node]) =>
        node.kind === 'text' ? [{ key: name, path: [...path, field, name], span: node }] : [],
      ),
    );
    return [
      ...(version === undefined ? [] : [ownVersion(source, own, [...path, 'version'], version, 'lock')]),
      ...asked.flatMap((each) => siblingReference(project, source, own, each, 'lock')),
    ];
  });
}
