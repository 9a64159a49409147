import { type HttpOutcome, type HttpRequest, type Problem, problem, type Receipt } from '@lockstep/core';
import { isRegistryAddress } from '../registry/address.ts';
import { foreignText } from '../registry/foreign-text.ts';
import { authorized, type Connection } from './registry.ts';

/** Where the web API is, or why that is not known. */
export type WebApi =
  /** The address ends in a slash. */
  | { readonly kind: 'known'; readonly address: string }
  /** The index does not say it now; another time it may. */
  | { readonly kind: 'unclear'; readonly why: string }
  /** The configuration has to say more. */
  | { readonly kind: 'undeclared'; readonly problem: Problem };

function undeclared(message: string, remedy: string): WebApi {
  const where = { key: 'api' };
  return { kind: 'undeclared', problem: problem('CONFIG_WRONG_TYPE', message, { where, remedy }) };
}

// Whoever can change an index could otherwise have the token sent to themselves.
function asDeclared(api: string | undefined, { registry, context }: Connection): WebApi {
  const { index, origins } = registry;
  if (api === undefined)
    return undeclared(
      `the index ${index} names no web API, so nothing can be published there`,
      'Name the web API with api: in lockstep.yaml, if the registry has one.',
    );
  const url = URL.parse(api);
  const named = foreignText(api, context.secret);
  if (url === null || !isRegistryAddress(url))
    return undeclared(
      `the index ${index} names “${named}” as its web API, which is no http(s) address`,
      'Name the web API with api: in lockstep.yaml.',
    );
  if (!origins.includes(url.origin))
    return undeclared(
      `the index ${index} names a web API on another origin, ${foreignText(url.origin)}; the token goes nowhere that the configuration does not name`,
      `Write api: ${named} in lockstep.yaml, if the token may go there.`,
    );
  return { kind: 'known', address: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/** Finds the web API: the one of the settings, else the one that the index names on its own origin. */
export async function webApi(connection: Connection): Promise<WebApi> {
  const { api } = connection.registry;
  if (api !== undefined) return { kind: 'known', address: api };
  const answer = await connection.config.read(connection);
  if (answer.kind === 'unclear') return answer;
  return asDeclared(answer.config.api, connection);
}

/** Why nothing is sent, as long as it is not known where the web API is. */
export function unsentReceipt(api: Exclude<WebApi, { kind: 'known' }>): Receipt {
  if (api.kind === 'unclear') return { outcome: 'unsent', why: api.why, answer: { message: api.why } };
  return { outcome: 'refused', problem: api.problem, answer: { message: api.problem.message } };
}

/** Sends one request to the web API, in the form of the Cargo book, “Web API”. */
export function callWebApi(
  connection: Connection,
  address: string,
  { path, headers, ...request }: Pick<HttpRequest, 'method' | 'headers' | 'body'> & { readonly path: string },
): Promise<HttpOutcome> {
  return authorized(connection, {
    ...request,
    url: `${address}api/v1/${path}`,
    headers: { accept: 'application/json', ...headers },
  });
}
