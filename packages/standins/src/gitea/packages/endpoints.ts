import { createHash } from 'node:crypto';
import type { StandInAnswer } from '../../exchange.ts';
import { emptyAnswer, giteaJson } from '../http/answers.ts';
import type { Call, Endpoint } from '../http/call.ts';
import { hasScope, levelOf } from '../http/credential.ts';
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { instant } from '../world/gitea.ts';
import type { StoredNpmPackage, StoredNpmVersion } from '../world/npm-package.ts';
import { type StoredUser, userNamed, userShape } from '../world/user.ts';
import { mayUsePackages } from './access.ts';
import { fileName } from './packument.ts';
import { removeVersion, storedPackage } from './store.ts';

interface Found {
  readonly stored: StoredNpmPackage;
  readonly version: StoredNpmVersion;
}

function ownerOf(call: Call): StoredUser {
  const { gitea, params, caller, request } = call;
  const owner = userNamed(gitea, params.owner ?? '');
  if (owner === undefined) throw refusals.notFound();
  const level = levelOf(request.method);
  if (caller !== undefined && !hasScope(caller.token, level, 'package'))
    throw refusals.scope(`${level}:package`);
  if (caller === undefined && level === 'write') throw refusals.tokenRequired();
  if (!mayUsePackages(owner, caller, request)) throw refusals.packageAccess();
  return owner;
}

function versionOf(call: Call): Found {
  const { gitea, params } = call;
  const stored = params.type === 'npm' ? storedPackage(gitea, ownerOf(call), params.name ?? '') : undefined;
  const version = stored?.versions.get(params.version ?? '');
  if (stored === undefined || version === undefined) throw refusals.notFound();
  return { stored, version };
}

function shapeOf({ gitea }: Call, { stored: { owner, name }, version }: Found): unknown {
  return {
    id: version.id,
    owner: userShape(gitea, owner),
    repository: null,
    creator: userShape(gitea, version.creator),
    type: 'npm',
    name,
    version: version.version,
    html_url: `${gitea.url()}${owner.login}/-/packages/npm/${name.replace('/', '%2F')}/${version.version}`,
    created_at: instant(version.created),
  };
}

function list(call: Call): StandInAnswer {
  const { gitea, request } = call;
  const owner = ownerOf(call);
  const [type, words] = [request.query.get('type') ?? 'npm', request.query.get('q') ?? ''];
  const own = [...gitea.packages.values()].filter(
    (each) => each.owner.id === owner.id && each.name.includes(words),
  );
  const found = own.flatMap((stored) =>
    [...stored.versions.values()].map((version) => ({ stored, version })),
  );
  return listAnswer(call, type === 'npm' ? found : [], (each) => shapeOf(call, each));
}

function files(call: Call): StandInAnswer {
  const { stored, version } = versionOf(call);
  const digest = (algorithm: string) => createHash(algorithm).update(version.tarball).digest('hex');
  const file = {
    id: version.id,
    size: version.tarball.byteLength,
    name: fileName(stored.name, version.version),
    md5: digest('md5'),
    sha1: digest('sha1'),
    sha256: digest('sha256'),
    sha512: digest('sha512'),
  };
  return giteaJson(200, [file]);
}

function remove(call: Call): StandInAnswer {
  const { stored, version } = versionOf(call);
  removeVersion(call.gitea, stored, version.version);
  return emptyAnswer(204);
}

const version = 'packages/:owner/:type/:name/:version';

/** The packages of an owner, whatever their kind; here there are npm's alone. */
export const packageEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: 'packages/:owner', need: 'nothing', handle: list },
  {
    method: 'GET',
    path: version,
    need: 'nothing',
    handle: (call) => giteaJson(200, shapeOf(call, versionOf(call))),
  },
  { method: 'GET', path: `${version}/files`, need: 'nothing', handle: files },
  { method: 'DELETE', path: version, need: 'token', scope: 'package', handle: remove },
];
