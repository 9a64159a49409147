import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { bytesAnswer, emptyAnswer, giteaJson } from '../http/answers.ts';
import type { Caller } from '../http/call.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredNpmPackage } from '../world/npm-package.ts';
import type { StoredUser } from '../world/user.ts';
import { npmRefusal } from './npm-answers.ts';
import type { NpmRoute } from './npm-route.ts';
import { fileName, packumentShape } from './packument.ts';
import { readPublication } from './publish-document.ts';
import { removeVersion, storedPackage, storePackage } from './store.ts';

/** A request to the npm registry of an owner, by somebody who may. */
export interface NpmCall {
  readonly gitea: Gitea;
  readonly owner: StoredUser;
  readonly caller: Caller | undefined;
  readonly request: StandInRequest;
}

function packageNamed({ gitea, owner, request }: NpmCall, name: string): StoredNpmPackage {
  const stored = storedPackage(gitea, owner, name, request.hints.stale);
  if (stored === undefined) throw npmRefusal(404, 'package does not exist');
  return stored;
}

/** go-gitea/gitea, routers/api/packages/npm/npm.go, setPackageTag: nothing that reads as a version. */
const versionLike = /^v?\d+(\.\d+)*(-[0-9A-Za-z~.-]+)?(\+[0-9A-Za-z~.-]+)?$/;

const isTag = (tag: string) => tag !== '' && !versionLike.test(tag);

function checkTag(tag: string): void {
  if (!isTag(tag)) throw npmRefusal(400, 'The tag name is invalid');
}

function publish(call: NpmCall, name: string): StandInAnswer {
  const { gitea, owner, caller, request } = call;
  const { version, manifest, tags, tarball } = readPublication(request.body, name);
  const stored = storedPackage(gitea, owner, name) ?? { owner, name, versions: new Map(), tags: new Map() };
  if (stored.versions.has(version))
    throw npmRefusal(gitea.duplicateVersionStatus, 'package version already exists');
  const id = gitea.numbers.next('package');
  const added = { id, version, manifest, tarball, creator: caller?.user ?? owner, created: gitea.now() };
  storePackage(gitea, {
    ...stored,
    versions: new Map([...stored.versions, [version, added]]),
    tags: new Map([...stored.tags, ...tags.filter(isTag).map((tag) => [tag, version] as const)]),
  });
  // The server looks at tags when the version is stored already.
  tags.forEach(checkTag);
  return emptyAnswer(201);
}

function tarball(call: NpmCall, name: string, file: string): StandInAnswer {
  const versions = [...packageNamed(call, name).versions.values()];
  const found = versions.find(({ version }) => fileName(name, version) === file.toLowerCase());
  if (found === undefined) throw npmRefusal(404, 'package file does not exist');
  return bytesAnswer(found.tarball);
}

function putTag(call: NpmCall, name: string, tag: string): StandInAnswer {
  const stored = packageNamed(call, name);
  const version = Buffer.from(call.request.body).toString().replace(/^"|"$/g, '');
  if (!stored.versions.has(version)) throw npmRefusal(404, 'package does not exist');
  checkTag(tag);
  storePackage(call.gitea, { ...stored, tags: new Map([...stored.tags, [tag, version]]) });
  return emptyAnswer(200);
}

function removeTag(call: NpmCall, name: string, tag: string): StandInAnswer {
  const stored = packageNamed(call, name);
  storePackage(call.gitea, { ...stored, tags: new Map([...stored.tags].filter(([each]) => each !== tag)) });
  return emptyAnswer(200);
}

// Unpublishing asks twice; the first request, which edits the document, does nothing here.
function unpublish(call: NpmCall, { name, file }: Extract<NpmRoute, { kind: 'revision' }>): StandInAnswer {
  if (call.request.method === 'PUT') return emptyAnswer(200);
  const stored = packageNamed(call, name);
  const gone = [...stored.versions.keys()].filter(
    (version) => file === undefined || fileName(name, version) === file,
  );
  if (gone.length === 0) throw npmRefusal(404, 'package does not exist');
  for (const version of gone) removeVersion(call.gitea, packageNamed(call, name), version);
  return emptyAnswer(200);
}

/** Answers a request to the npm registry of an owner, or undefined when it knows no such thing. */
export function answerNpm(call: NpmCall, route: NpmRoute): StandInAnswer | undefined {
  const isRead = ['GET', 'HEAD'].includes(call.request.method);
  switch (`${isRead ? 'GET' : call.request.method} ${route.kind}`) {
    case 'GET package':
      return giteaJson(200, packumentShape(call.gitea, packageNamed(call, route.name)));
    case 'PUT package':
      return publish(call, route.name);
    case 'GET dist-tags':
      return giteaJson(
        200,
        Object.fromEntries(storedPackage(call.gitea, call.owner, route.name)?.tags ?? []),
      );
    default:
      return answerPart(call, route, isRead);
  }
}

function answerPart(call: NpmCall, route: NpmRoute, isRead: boolean): StandInAnswer | undefined {
  const { method } = call.request;
  if (route.kind === 'tarball' && isRead) return tarball(call, route.name, route.file);
  if (route.kind === 'dist-tag' && method === 'PUT') return putTag(call, route.name, route.tag);
  if (route.kind === 'dist-tag' && method === 'DELETE') return removeTag(call, route.name, route.tag);
  return route.kind === 'revision' && ['PUT', 'DELETE'].includes(method) ? unpublish(call, route) : undefined;
}
