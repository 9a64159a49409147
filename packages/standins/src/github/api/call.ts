import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { isJsonObject, type JsonObject } from '../../json-object.ts';
import type { Caller } from '../credential.ts';
import type { Hub } from '../hub.ts';
import type { Area } from '../options.ts';
import { isRefusal, type Refusal, refusals } from '../refusal.ts';
import type { Repository } from '../repository.ts';

/** A request to one repository, after it was found that its caller may make it. */
export interface Call {
  readonly hub: Hub;
  readonly repository: Repository;
  readonly caller: Caller;
  readonly request: StandInRequest;
  /** What the path names, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** What a caller needs for an operation. */
export interface Need {
  readonly area: Area;
  readonly level: 'read' | 'write';
  /** Whether whoever may read may do it, if it is somebody: opening an issue. */
  readonly open?: boolean;
  /** Whether it takes a credential, however public the repository is. */
  readonly known?: boolean;
}

/** One operation of the REST API. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
  /** Below `repos/{owner}/{repo}`, as GitHub’s description writes it; a name with a `+` takes slashes as well. */
  readonly path: string;
  readonly needs: Need;
  readonly answer: (call: Call) => StandInAnswer | Promise<StandInAnswer>;
}

/** The number that a path names; `NaN`, which nothing has, when it is none. */
export function numberIn({ params }: Call, name: string): number {
  const text = params[name] ?? '';
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** What a field of a request's body may be. */
export type Field = 'string' | 'text?' | 'boolean' | 'number' | 'strings' | readonly string[];

/**
 * The body of a request, whose known fields are what they may be; what is unknown is passed over, as GitHub does.
 * Fields that end in `!` have to be there.
 */
export function bodyOf({ request }: Call, fields: Readonly<Record<string, Field>>): JsonObject | Refusal {
  const body = parse(request.body);
  if (isRefusal(body)) return body;
  for (const [key, field] of Object.entries(fields)) {
    const name = key.replace(/!$/, '');
    const value = body[name];
    if (value === undefined && name !== key) return refusals.invalidRequest(`"${name}" wasn't supplied.`);
    const fault = value === undefined ? undefined : faultOf(value, field);
    if (fault !== undefined)
      return refusals.invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not ${fault}.`);
  }
  return body;
}

function parse(bytes: Uint8Array): JsonObject | Refusal {
  if (bytes.byteLength === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isJsonObject(value) ? value : refusals.notAnObject();
  } catch {
    return refusals.problemsParsing();
  }
}

function faultOf(value: unknown, field: Field): string | undefined {
  switch (field) {
    case 'string':
      return typeof value === 'string' ? undefined : 'a string';
    case 'text?':
      return typeof value === 'string' || value === null ? undefined : 'a string or null';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'a boolean';
    case 'number':
      return typeof value === 'number' ? undefined : 'a number';
    case 'strings':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
        ? undefined
        : 'an array of strings';
    default:
      return typeof value === 'string' && field.includes(value)
        ? undefined
        : `a member of ${JSON.stringify(field)}`;
  }
}
