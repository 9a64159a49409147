import type { Handler, StandInAnswer, StandInRequest } from '../exchange.ts';
import { getCrate, getVersion } from './crate-page.ts';
import { identify } from './credential.ts';
import { getFile, redirectToFile } from './downloads.ts';
import { getConfig, getIndex } from './index-reading.ts';
import { changeOwners, listOwners } from './owners.ts';
import { publish } from './publish/publish.ts';
import { isRefusal, refusals, refuse } from './refusal.ts';
import type { Registry } from './registry.ts';
import { parseRoute, type Route } from './route.ts';
import { searchCrates } from './search.ts';
import { revokeToken } from './trusted/bearer.ts';
import { exchangeToken } from './trusted/exchange.ts';
import { yank } from './yanking.ts';

/** Answers requests as crates.io, its index and its file server do, all three under one address. */
export function createCratesHandler(registry: Registry): Handler {
  return async (request) => {
    const route = parseRoute(request.path);
    if (route === undefined) return refuse(refusals.badPath());
    if (isAnonymous(request) && request.path.startsWith('/api/') && route.kind !== 'download')
      return unnamedClient;
    return request.method === 'GET'
      ? answerRead(registry, route, request)
      : answerWrite(registry, route, request);
  };
}

const isAnonymous = ({ headers }: StandInRequest) => (headers['user-agent'] ?? '') === '';

/** crates.io, src/middleware/require_user_agent.rs; a plain text, unlike every other refusal. */
const unnamedClient: StandInAnswer = {
  status: 403,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('We require that all requests include a `User-Agent` header.'),
};

async function answerRead(registry: Registry, route: Route, request: StandInRequest): Promise<StandInAnswer> {
  if (registry.requireAuthForReads && isRefusal(identify(registry, request)))
    return refuse(refusals.loginRequired());
  switch (route.kind) {
    case 'config':
      return getConfig(registry);
    case 'index':
      return getIndex(registry, route.name, request);
    case 'file':
      return getFile(registry, route.name, route.version, request);
    case 'download':
      return redirectToFile(registry, route.name, route.version, request);
    default:
      return answerApiRead(registry, route, request);
  }
}

function answerApiRead(registry: Registry, route: Route, request: StandInRequest): StandInAnswer {
  switch (route.kind) {
    case 'search':
      return searchCrates(registry, request);
    case 'me':
      return me(registry, request);
    case 'new':
      return getCrate(registry, 'new', request);
    case 'crate':
      return getCrate(registry, route.name, request);
    case 'version':
      return getVersion(registry, route.name, route.version, request);
    case 'owners':
      return listOwners(registry, route.name, request);
    default:
      return refuse(route.kind === 'unknown' ? refusals.notFound() : refusals.methodNotAllowed());
  }
}

/** Only a browser's cookie opens this page; a known token is told so, an unknown one is not recognised. */
function me(registry: Registry, request: StandInRequest): StandInAnswer {
  const token = identify(registry, request);
  return refuse(isRefusal(token) ? token : refusals.websiteOnly());
}

async function answerWrite(
  registry: Registry,
  route: Route,
  request: StandInRequest,
): Promise<StandInAnswer> {
  if (registry.published !== undefined) return refuse(refusals.publishedAlready());
  if (route.kind === 'trusted-tokens') return answerTokens(registry, request);
  switch (`${request.method} ${route.kind}`) {
    case 'PUT new':
      return publish(registry, request);
    case 'PUT owners':
    case 'DELETE owners':
      return changeOwners(registry, 'name' in route ? route.name : '', request);
    case 'DELETE yank':
    case 'PUT unyank':
      return yank(registry, yankOf(route), request);
    default:
      return refuse(route.kind === 'unknown' ? refusals.notFound() : refusals.methodNotAllowed());
  }
}

function answerTokens(registry: Registry, request: StandInRequest): StandInAnswer | Promise<StandInAnswer> {
  const { trust } = registry;
  if (trust === undefined) return refuse(refusals.notFound());
  if (request.method === 'POST') return exchangeToken(registry, trust, request);
  return request.method === 'DELETE' ? revokeToken(trust, request) : refuse(refusals.methodNotAllowed());
}

function yankOf(route: Route) {
  const { name, version } = 'version' in route ? route : { name: '', version: '' };
  return { name, version, yanked: route.kind === 'yank' };
}
