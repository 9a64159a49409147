import type { ArchiveContents } from '@lockstep/core';
import { allValues } from '../metadata/fields.ts';
import { distInfoOf, parseWheelName, type WheelName } from '../names/distribution-name.ts';
import { isAllowedPlatform } from '../names/platform-tag.ts';
import { escapedName } from '../names/project-name.ts';
import { quoted } from '../names/python-text.ts';
import { canonicalVersion, versionText } from '../names/version.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { StoredProject } from '../stored-project.ts';
import { openArchive } from './archive.ts';
import type { Candidate, OpenedFile } from './candidate.ts';
import { entryPointsProblem } from './entry-points.ts';
import { disagreement } from './metadata-agreement.ts';

/** Opens a wheel, or finds the first reason to refuse it (Warehouse, `forklift/legacy.py`, `utils/wheel.py`). */
export async function openWheel(candidate: Candidate, project: StoredProject): Promise<OpenedFile | Refusal> {
  const contents = await openArchive(candidate, (path) => /^[^/]+\.dist-info\/[^/]+$/.test(path));
  if ('kind' in contents) return contents;
  const [name = '', version = '', ...more] = candidate.fileName.split('-');
  if (more.length === 0)
    return refusal(400, 'Invalid distribution file. Unable to parse name and version from wheel filename');
  const described = `${name}-${version}.dist-info/WHEEL`;
  if (!contents.files.has(described))
    return refusal(400, `Invalid distribution file. WHEEL not found at ${described}`);
  const wheel = parseWheelName(candidate.fileName);
  if (typeof wheel === 'string') return refusal(400, wheel);
  return nameProblem(candidate, wheel, project) ?? openContents(candidate, wheel, contents);
}

function nameProblem(candidate: Candidate, wheel: WheelName, project: StoredProject): Refusal | undefined {
  const { fileName, version } = candidate;
  const platform = wheel.platforms.find((tag) => !isAllowedPlatform(tag));
  if (platform !== undefined)
    return refusal(400, `Binary wheel '${fileName}' has an unsupported platform tag '${platform}'.`);
  const expected = escapedName(project.name);
  if (wheel.name !== project.normalized)
    return refusal(400, `Start filename for ${quoted(project.name)} with ${quoted(expected)}.`);
  const [spelt] = wheel.prefix;
  if (spelt !== expected) {
    const what = `should contain the normalized project name ${quoted(expected)}, not ${quoted(spelt)}`;
    return refusal(400, `Filename ${quoted(fileName)} ${what}.`);
  }
  if (canonicalVersion(wheel.version) === canonicalVersion(version)) return undefined;
  const [right, wrong] = [version, wheel.version].map((each) => quoted(versionText(each)));
  return refusal(400, `Version in filename should be ${right} not ${wrong}.`);
}

function openContents(
  candidate: Candidate,
  wheel: WheelName,
  contents: ArchiveContents,
): OpenedFile | Refusal {
  const { fileName, metadata } = candidate;
  const folder = distInfoOf(wheel);
  const paths = new Set(contents.entries.map(({ path }) => path));
  const licence = allValues(metadata, 'license_file').find(
    (each) => !paths.has(`${folder}/licenses/${each}`),
  );
  if (licence !== undefined) {
    const place = `distribution file ${fileName} at ${folder}/licenses/${licence}`;
    return refusal(400, `License-File ${licence} does not exist in ${place}`);
  }
  const lacks = (what: string) =>
    refusal(400, `Wheel '${fileName}' does not contain the required ${what} file: ${folder}/${what}`);
  if (!contents.files.has(`${folder}/RECORD`)) return lacks('RECORD');
  const badPoints = entryPointsProblem(fileName, contents.files.get(`${folder}/entry_points.txt`));
  if (badPoints !== undefined) return badPoints;
  const coreMetadata = contents.files.get(`${folder}/METADATA`);
  if (coreMetadata === undefined) return lacks('METADATA');
  const differs = disagreement(metadata, coreMetadata);
  return differs === undefined
    ? { coreMetadata }
    : refusal(400, `The ${differs} in the form is not that in ${folder}/METADATA.`);
}
