import type { StandInAnswer, StandInRequest } from '../exchange.ts';
import { type JsonObject, parseJsonObject } from '../json-object.ts';
import { type Identity, identify, isMinted, writeProblem } from './credential.ts';
import { editDeprecations } from './deprecation.ts';
import { deleteDistTag, putDistTag } from './dist-tags.ts';
import { publish } from './publish/publish.ts';
import { isRefusal, refusals, refuse } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { Route } from './route.ts';
import { removePackage, removeTarball, removeUnlisted } from './unpublishing.ts';

/** Answers what changes a package; who may is decided before the body is looked at. */
export async function answerWrite(
  registry: Registry,
  route: Route,
  request: StandInRequest,
): Promise<StandInAnswer> {
  if (!('name' in route)) return refuse(refusals.methodNotAllowed());
  if (registry.published !== undefined) return refuse(refusals.methodNotAllowed());
  const token = identify(registry, request);
  if (isRefusal(token)) return refuse(token);
  const problem = writeProblem(registry, token, route.name);
  if (problem !== undefined) return refuse(problem);
  switch (request.method) {
    case 'DELETE':
      return isMinted(token) ? refuse(refusals.insufficientRights()) : remove(registry, route);
    case 'PUT':
      return put(registry, route, request, token);
    default:
      return refuse(refusals.methodNotAllowed());
  }
}

async function put(
  registry: Registry,
  route: Route,
  request: StandInRequest,
  token: Identity,
): Promise<StandInAnswer> {
  if (isMinted(token) && route.kind !== 'package') return refuse(refusals.insufficientRights());
  if (route.kind === 'dist-tag') return putDistTag(registry, route.name, route.tag, request);
  const document = parseJsonObject(request.body);
  if (document === undefined) return refuse(refusals.malformed('The body is not a JSON object'));
  if (route.kind === 'package-revision')
    return removeUnlisted(registry, route.name, route.revision, document);
  if (route.kind !== 'package') return refuse(refusals.methodNotAllowed());
  if (isEdit(document))
    return isMinted(token)
      ? refuse(refusals.insufficientRights())
      : editDeprecations(registry, route.name, document);
  return publish(registry, route.name, document, token, request.hints);
}

/** A publication brings its tarball; an edit sends back what it read, with the revision it read. */
function isEdit(document: JsonObject): boolean {
  return '_rev' in document && !('_attachments' in document);
}

function remove(registry: Registry, route: Route): StandInAnswer {
  switch (route.kind) {
    case 'dist-tag':
      return deleteDistTag(registry, route.name, route.tag);
    case 'package-revision':
      return removePackage(registry, route.name, route.revision);
    case 'tarball-revision':
      return removeTarball(registry, route.name, route.file, route.revision);
    default:
      return refuse(refusals.methodNotAllowed());
  }
}
