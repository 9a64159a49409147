import semver from 'semver';
import { checksumsOf } from '../checksums.ts';
import { distTagProblem } from '../dist-tag-name.ts';
import { type Refusal, refusals } from '../refusal.ts';
import { tarballName } from '../stored-package.ts';
import type { Publication } from './publication.ts';

type DocumentRule = (publication: Publication, name: string) => Refusal | undefined;

/** The first reason to refuse a publication that lies in the request itself; `name` is the one in the path. */
export function documentProblem(publication: Publication, name: string): Refusal | undefined {
  for (const rule of rules) {
    const problem = rule(publication, name);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const rules: readonly DocumentRule[] = [
  namesAgree,
  versionIsExact,
  tagsAreUsable,
  isNotPrivate,
  attachmentIsNamedAfterVersion,
  lengthIsTrue,
  checksumsAreTrue,
];

/** Name and version stand in five places besides the path. */
function namesAgree({ document, version, manifest }: Publication, name: string): Refusal | undefined {
  const id = `${name}@${version}`;
  const places = [
    { place: '_id of the document', found: document._id, expected: name },
    { place: 'name of the document', found: document.name, expected: name },
    { place: 'name of the manifest', found: manifest.name, expected: name },
    { place: 'version of the manifest', found: manifest.version, expected: version },
    { place: '_id of the manifest', found: manifest._id ?? id, expected: id },
  ];
  const wrong = places.find(({ found, expected }) => found !== expected);
  return (
    wrong && refusals.malformed(`The ${wrong.place} is ${String(wrong.found)}, expected ${wrong.expected}`)
  );
}

/** A version in any other than its canonical form would be a second name for the same version. */
function versionIsExact({ version }: Publication): Refusal | undefined {
  return semver.valid(version) === version ? undefined : refusals.malformed(`Invalid version: "${version}"`);
}

function tagsAreUsable({ document, version }: Publication): Refusal | undefined {
  const tags = Object.entries(document['dist-tags']);
  if (tags.length === 0) return refusals.malformed('A dist-tag is expected');
  const astray = tags.find(([, target]) => target !== version);
  if (astray !== undefined) return refusals.malformed(`The dist-tag ${astray[0]} names another version`);
  return tags.map(([tag]) => distTagProblem(tag)).find((problem) => problem !== undefined);
}

/** npm docs, "package.json", private. */
function isNotPrivate({ manifest }: Publication): Refusal | undefined {
  return manifest.private === true
    ? refusals.malformed('This package has been marked as private')
    : undefined;
}

/** Clients name the attachment with the scope, and the registry serves it without. */
function attachmentIsNamedAfterVersion({ file, name, version }: Publication): Refusal | undefined {
  const names = [`${name}-${version}.tgz`, tarballName(name, version)];
  return names.includes(file)
    ? undefined
    : refusals.malformed(`The attachment is named ${file}, expected ${names[0]}`);
}

function lengthIsTrue({ claimed, tarball }: Publication): Refusal | undefined {
  if (claimed.length === tarball.byteLength) return undefined;
  return refusals.malformed(`The attachment has ${tarball.byteLength} bytes, expected ${claimed.length}`);
}

function checksumsAreTrue({ claimed, tarball }: Publication): Refusal | undefined {
  const { integrity, shasum } = checksumsOf(tarball);
  const differs = (claim: unknown, real: string) => claim !== undefined && claim !== real;
  if (differs(claimed.integrity, integrity)) return refusals.checksum(String(claimed.integrity), integrity);
  if (differs(claimed.shasum, shasum)) return refusals.checksum(String(claimed.shasum), shasum);
  return undefined;
}
