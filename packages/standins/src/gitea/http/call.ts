import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import type { JsonObject } from '../../json-object.ts';
import type { GiteaAccess, GiteaScopeCategory, GiteaToken } from '../options.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredRepository } from '../world/repository.ts';
import type { StoredUser } from '../world/user.ts';
import { refusals } from './refusal.ts';

/** Who sent a request. */
export interface Caller {
  readonly user: StoredUser;
  readonly token: GiteaToken;
}

/** A request to the API whose sender is known, as far as there is one. */
export interface Call {
  readonly gitea: Gitea;
  readonly request: StandInRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller | undefined;
  /** The JSON object of the body; empty when there is none. */
  readonly body: JsonObject;
}

/** A request about a repository that the caller may see. */
export interface RepositoryCall extends Call {
  readonly repository: StoredRepository;
  readonly access: GiteaAccess;
}

/** What a request must come with. */
export type Need = 'nothing' | 'token' | 'read' | 'write' | 'admin';

/** One thing that the API does. */
export interface Endpoint {
  readonly method: string;
  /** Below `/api/v1/`: `:name` stands for one segment, `*name` for the rest. */
  readonly path: string;
  readonly need: Need;
  readonly scope?: GiteaScopeCategory;
  readonly handle: (call: Call) => StandInAnswer | Promise<StandInAnswer>;
}

/** The account behind a request that needs one. */
export function userOf({ caller }: Call): StoredUser {
  if (caller === undefined) throw refusals.tokenRequired();
  return caller.user;
}

/** A text of the body; empty when it is not there. */
export function textIn({ body }: Pick<Call, 'body'>, key: string): string {
  const value = body[key];
  if (value !== undefined && value !== null && typeof value !== 'string')
    throw refusals.malformed(`${key} is not a text`);
  return value ?? '';
}

/** A text of the body that must be there. */
export function requiredText(call: Pick<Call, 'body'>, key: string, label: string): string {
  const text = textIn(call, key);
  if (text === '') throw refusals.required(label);
  return text;
}

/** A yes or no of the body, if it says so. */
export function flagIn({ body }: Pick<Call, 'body'>, key: string): boolean | undefined {
  const value = body[key];
  return typeof value === 'boolean' ? value : undefined;
}

/** The number in a path's segment; nothing else is there. */
export function numberParam({ params }: Pick<Call, 'params'>, name: string): number {
  const number = Number(params[name]);
  if (!Number.isInteger(number)) throw refusals.notFound();
  return number;
}
