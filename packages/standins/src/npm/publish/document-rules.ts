import { createHash } from 'node:crypto';
import semver from 'semver';
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

function namesAgree({ document, version, manifest }: Publication, name: string): Refusal | undefined {
  const expected = {
    '_id of the document': [document._id, name],
    'name of the document': [document.name, name],
    'name of the version': [manifest.name, name],
    'version of the manifest': [manifest.version, version],
    '_id of the version': [manifest._id ?? `${name}@${version}`, `${name}@${version}`],
  };
  const wrong = Object.entries(expected).find(([, [found, wanted]]) => found !== wanted);
  return (
    wrong && refusals.malformed(`The ${wrong[0]} is ${String(wrong[1][0])}, expected ${String(wrong[1][1])}`)
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
  const { integrity, shasum } = checksums(tarball);
  const differs = (claim: unknown, real: string) => claim !== undefined && claim !== real;
  if (differs(claimed.integrity, integrity)) return refusals.checksum(String(claimed.integrity), integrity);
  if (differs(claimed.shasum, shasum)) return refusals.checksum(String(claimed.shasum), shasum);
  return undefined;
}

/** What `dist` says of some bytes: `integrity` is the sha512 as SRI, `shasum` the sha1 in hex. */
export function checksums(bytes: Uint8Array): { readonly integrity: string; readonly shasum: string } {
  return {
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  };
}
