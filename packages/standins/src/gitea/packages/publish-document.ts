import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, parseJsonObject, pick } from '../../json-object.ts';
import { npmRefusal } from './npm-answers.ts';

/** A version that somebody asks an npm registry to publish. */
export interface NpmPublication {
  readonly name: string;
  readonly version: string;
  /** The fields that the registry keeps. */
  readonly manifest: JsonObject;
  readonly tags: readonly string[];
  readonly tarball: Uint8Array;
}

/** go-gitea/gitea, modules/packages/npm/creator.go, nameMatch. */
const nameForm = /^(@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/;
const versionForm = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

const keptFields = [
  'description',
  'homepage',
  'keywords',
  'license',
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'bin',
  'readme',
  'repository',
  'author',
] as const;

function onlyVersion({ versions }: JsonObject): JsonObject {
  const [manifest] = isJsonObject(versions) ? Object.values(versions) : [];
  if (!isJsonObject(manifest)) throw npmRefusal(400, 'package is invalid');
  return manifest;
}

function tarballIn({ _attachments }: JsonObject): Uint8Array {
  const [attachment] = isJsonObject(_attachments) ? Object.values(_attachments) : [];
  const data = isJsonObject(attachment) ? attachment.data : undefined;
  if (typeof data !== 'string' || data === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(data))
    throw npmRefusal(400, 'package attachment is invalid');
  return Buffer.from(data, 'base64');
}

function checkIntegrity({ dist }: JsonObject, tarball: Uint8Array): void {
  const claim = isJsonObject(dist) && typeof dist.integrity === 'string' ? dist.integrity : '';
  const [algorithm = '', digest = ''] = claim.split(/-(.*)/s);
  const known = ['sha1', 'sha512'].includes(algorithm);
  const real = known ? createHash(algorithm).update(tarball).digest('base64') : undefined;
  if (digest === '' || digest !== real) throw npmRefusal(400, 'failed to validate integrity');
}

/**
 * Reads a publish request as the server does: one version, one attachment, an integrity that is true.
 * @throws NpmRefusal 400, or 500 when it is no JSON at all.
 */
export function readPublication(body: Uint8Array, pathName: string): NpmPublication {
  const document = parseJsonObject(body);
  if (document === undefined) throw npmRefusal(500, 'invalid JSON');
  const manifest = onlyVersion(document);
  const { name, version } = manifest;
  if (typeof name !== 'string' || name.length > 214 || !nameForm.test(name))
    throw npmRefusal(400, 'package name is invalid');
  if (typeof version !== 'string' || !versionForm.test(version))
    throw npmRefusal(400, 'package version is invalid');
  // Stricter than the server, which does not look at the path: what contradicts itself must fail in a test.
  if (name !== pathName) throw npmRefusal(400, `the path names ${pathName}, the package ${name}`);
  const tarball = tarballIn(document);
  checkIntegrity(manifest, tarball);
  const tags = document['dist-tags'];
  return {
    name,
    version,
    manifest: pick(manifest, keptFields),
    tags: isJsonObject(tags) ? Object.keys(tags) : [],
    tarball,
  };
}
