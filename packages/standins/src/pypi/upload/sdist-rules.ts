import { allValues } from '../metadata/fields.ts';
import { parseSdistName, sdistName } from '../names/distribution-name.ts';
import { escapedName, normalizedName } from '../names/project-name.ts';
import { quoted } from '../names/python-text.ts';
import { parseVersion } from '../names/version.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { StoredProject } from '../stored-project.ts';
import { openArchive, topFolder } from './archive.ts';
import type { Candidate, OpenedFile } from './candidate.ts';

/** Opens an sdist, or finds the first reason to refuse it (Warehouse, `forklift/legacy.py`). */
export async function openSdist(candidate: Candidate, project: StoredProject): Promise<OpenedFile | Refusal> {
  const { fileName } = candidate;
  const contents = await openArchive(candidate, (path) => /^[^/]+\/PKG-INFO$/.test(path));
  if ('kind' in contents) return contents;
  const top = topFolder(contents);
  if (top === undefined)
    return refusal(400, 'Invalid distribution file. Incorrect number of top-level directories in sdist');
  if (!contents.files.has(`${top}/PKG-INFO`))
    return refusal(400, `Invalid distribution file. PKG-INFO not found at ${top}/PKG-INFO`);
  const badName = nameProblem(candidate, project);
  if (badName !== undefined) return badName;
  const paths = new Set(contents.entries.map(({ path }) => path));
  const missing = allValues(candidate.metadata, 'license_file').find((path) => !paths.has(`${top}/${path}`));
  if (missing === undefined) return {};
  const place = `distribution file ${fileName} at ${top}/${missing}`;
  return refusal(400, `License-File ${missing} does not exist in ${place}`);
}

function nameProblem({ fileName, version }: Candidate, project: StoredProject): Refusal | undefined {
  const parsed = parseSdistName(fileName);
  if (parsed === undefined) return refusal(400, `Invalid source distribution filename: ${fileName}`);
  const expected = sdistName(project.name, version);
  if (fileName === expected) return undefined;
  const named = version.post === undefined ? parsed.name : nameBeforePost(fileName, parsed.name, project);
  if (normalizedName(named) !== project.normalized) {
    const start = quoted(escapedName(project.name));
    return refusal(400, `Start filename for ${quoted(project.name)} with ${start}.`);
  }
  return refusal(400, `Filename ${quoted(fileName)} is invalid, should be ${quoted(expected)}.`);
}

/** A post-release may be written with a hyphen, which then stands behind the one that ends the name. */
function nameBeforePost(fileName: string, name: string, { normalized }: StoredProject): string {
  if (normalizedName(name) === normalized) return name;
  const shorter = name.slice(0, Math.max(name.lastIndexOf('-'), 0));
  const rest = fileName.slice(shorter.length + 1, -'.tar.gz'.length);
  return shorter === '' || parseVersion(rest) === undefined ? name : shorter;
}
