import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { collaborators, listTokens, visibility, whoami } from './account.ts';
import { identify, isMinted } from './credential.ts';
import { listDistTags } from './dist-tags.ts';
import type { NpmToken } from './options.ts';
import { getManifest, getPackument, getTarball } from './reading.ts';
import { isRefusal, refusals, refuse } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { Route } from './route.ts';

/** Answers what only looks. Packages are open to everyone unless the registry says otherwise, accounts are not. */
export async function answerRead(
  registry: Registry,
  route: Route,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const token = identify(registry, request);
  if (isAccountRoute(route)) {
    // A trusted publisher is no account.
    if (isRefusal(token) || isMinted(token)) return refuse(refusals.unauthenticated());
    return readAccount(registry, route, token);
  }
  if (isRefusal(token) && registry.requireAuthForReads && 'name' in route) return refuse(token);
  return readPublic(registry, route, request);
}

type AccountRoute = Extract<Route, { kind: 'whoami' | 'tokens' | 'collaborators' }>;

function isAccountRoute(route: Route): route is AccountRoute {
  return ['whoami', 'tokens', 'collaborators'].includes(route.kind);
}

function readAccount(registry: Registry, route: AccountRoute, token: NpmToken): StandInAnswer {
  switch (route.kind) {
    case 'whoami':
      return whoami(token);
    case 'tokens':
      return listTokens(registry, token);
    case 'collaborators':
      return collaborators(registry, route.name);
  }
}

async function readPublic(registry: Registry, route: Route, request: StandInRequest): Promise<StandInAnswer> {
  switch (route.kind) {
    case 'ping':
      return jsonAnswer(200, {});
    case 'package':
      return getPackument(registry, route.name, request);
    case 'manifest':
      return getManifest(registry, route.name, route.selector, request);
    case 'tarball':
      return getTarball(registry, route.name, route.file, request);
    case 'dist-tags':
      return listDistTags(registry, route.name, request);
    case 'visibility':
      return visibility(registry, route.name);
    default:
      return refuse(refusals.notFound());
  }
}
