import { normalizeCommands } from './commands.ts';
import { normalizeBundle, normalizeDependencies } from './dependencies.ts';
import { addDescription, addReadme } from './description.ts';
import type { Identity } from './identity.ts';
import { normalizeBugs, normalizeHomepage, normalizeRepository } from './links.ts';
import { normalizeLists } from './lists.ts';
import type { Manifest } from './manifest.ts';
import { normalizeManuals } from './manuals.ts';
import { authorsOf, type PackageFiles } from './package-files.ts';
import { normalizePeople } from './people.ts';
import { implyScripts, normalizeScripts } from './scripts.ts';
import { implyTypes } from './types-file.ts';

type Rule = (manifest: Manifest, files: PackageFiles) => Manifest;

function dropUnderscored(manifest: Manifest): Manifest {
  return Object.fromEntries(Object.entries(manifest).filter(([field]) => !field.startsWith('_')));
}

function addAuthors(manifest: Manifest, files: PackageFiles): Manifest {
  const contributors = manifest.contributors ? undefined : authorsOf(files);
  return contributors === undefined ? manifest : { ...manifest, contributors };
}

// In this order: later rules read what earlier ones have written.
const rules: readonly Rule[] = [
  dropUnderscored,
  implyScripts,
  addAuthors,
  addReadme,
  normalizeManuals,
  normalizeCommands,
  implyTypes,
  normalizeScripts,
  normalizeRepository,
  normalizeDependencies,
  addDescription,
  normalizeLists,
  normalizeBugs,
  normalizeBundle,
  normalizeHomepage,
  normalizePeople,
];

/**
 * The manifest as npm publishes it: every field in its one form, completed from the files of the package.
 *
 * Source: what `npm publish FILE` and libnpmpublish send, compared field by field in the tests.
 */
export function normalManifest(manifest: Manifest, identity: Identity, files: PackageFiles): Manifest {
  const named: Manifest = { ...manifest, name: identity.name };
  const normal = rules.reduce((before, rule) => rule(before, files), named);
  return { ...normal, ...identity, _id: `${identity.name}@${identity.version}` };
}
