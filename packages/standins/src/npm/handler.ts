import type { Handler } from '../exchange.ts';
import { noAdvisories } from './advisories.ts';
import { answerRead } from './read-handler.ts';
import { refusals, refuse } from './refusal.ts';
import type { Registry } from './registry.ts';
import { parseRoute } from './route.ts';
import { answerExchange } from './trusted/exchange.ts';
import { answerWrite } from './write-handler.ts';

/** Answers requests as the public npm registry does. */
export function createNpmHandler(registry: Registry): Handler {
  return async (request) => {
    const route = parseRoute(request.path);
    if (route === undefined) return refuse(refusals.badPath());
    if (['GET', 'HEAD'].includes(request.method)) return answerRead(registry, route, request);
    if (route.kind === 'advisories' && request.method === 'POST') return noAdvisories(route.style);
    if (route.kind === 'token-exchange') return answerExchange(registry, route.name, request);
    return answerWrite(registry, route, request);
  };
}
