import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type Described, description, operationOf } from './description.ts';
import { isRecord, type Json, toJsonSchema } from './json-schema.ts';

/** A request as it was sent, whatever recorded it. */
export interface ExchangeRequest {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

export interface ExchangeAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
addFormats.default(ajv);

const schemas =
  isRecord(description) && isRecord(description.components) ? description.components.schemas : {};
ajv.addSchema({ $id: 'openapi.json', components: { schemas: toJsonSchema(withStarters(schemas ?? {})) } });

/**
 * The description's own text names a state of assets (“Upload a release asset”: a failure may leave one that is
 * `starter`) that its list of states lacks.
 */
function withStarters(all: Json): Json {
  const asset = isRecord(all) ? all['release-asset'] : undefined;
  const properties = isRecord(asset) ? asset.properties : undefined;
  if (!isRecord(all) || !isRecord(asset) || !isRecord(properties)) return all;
  const state = { type: 'string', enum: ['uploaded', 'open', 'starter'] };
  return { ...all, 'release-asset': { ...asset, properties: { ...properties, state } } };
}

const compiled = new Map<Json, ValidateFunction>();

function complaints(schema: Json, value: unknown, what: string): readonly string[] {
  const known = compiled.get(schema);
  const validate = known ?? ajv.compile({ allOf: [toJsonSchema(schema)] });
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return `${what}${instancePath}: ${message}${extra}`;
  });
}

function textOf(body: Uint8Array | string | undefined): string {
  return typeof body === 'string' ? body : Buffer.from(body ?? '').toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A query is text; what the description says to be a number or a flag has to read as one.
function fromText(schema: Json | undefined, text: string): unknown {
  const type = isRecord(schema) ? schema.type : undefined;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? ({ true: true, false: false }[text] ?? text) : text;
}

function queryComplaints({ parameters }: Described, query: URLSearchParams): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const missing = known.filter(({ name, required }) => required === true && !query.has(name));
  return [
    ...missing.map(({ name }) => `query: ${name} is missing`),
    ...[...query].flatMap(([name, text]) => {
      const parameter = known.find((each) => each.name === name);
      if (parameter === undefined) return [`query: GitHub knows no ${name} here`];
      return complaints(parameter.schema ?? {}, fromText(parameter.schema, text), `query ${name}`);
    }),
  ];
}

function bodyComplaints(operation: Described, request: ExchangeRequest): readonly string[] {
  const text = textOf(request.body);
  if (operation.takesBytes) return [];
  if (operation.body === undefined) return text === '' ? [] : ['request: no body is expected'];
  const value = parsed(text === '' ? '{}' : text);
  return value === undefined ? ['request: it is not JSON'] : complaints(operation.body, value, 'request');
}

const errorSchema: Json = {
  type: 'object',
  required: ['message', 'documentation_url'],
  properties: {
    message: { type: 'string' },
    documentation_url: { type: 'string' },
    status: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['resource', 'code'],
        properties: {
          resource: { type: 'string' },
          field: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
};

// Refusals that any operation may meet; few operations list them.
const usualRefusals = [400, 401, 403, 404, 409, 410, 422, 429];

function refusalComplaints(request: ExchangeRequest, { status, body }: ExchangeAnswer): readonly string[] {
  if (status >= 500) return [];
  // Who does not say what it is gets a plain text.
  if (status === 403 && (request.headers?.['user-agent'] ?? '') === '') return [];
  if (status === 301 || status === 307) return [];
  if (!usualRefusals.includes(status)) return [`answer: GitHub does not answer ${status}`];
  return complaints(errorSchema, parsed(textOf(body)), 'answer');
}

function wantsRaw({ headers }: ExchangeRequest): boolean {
  return /vnd\.github\.(v3\.)?raw/.test(headers?.accept ?? '');
}

function answerComplaints(
  operation: Described,
  request: ExchangeRequest,
  answer: ExchangeAnswer,
): readonly string[] {
  if (answer.status >= 400 || answer.status === 301 || answer.status === 307)
    return refusalComplaints(request, answer);
  const described = operation.answers.get(answer.status);
  if (described === undefined) return [`answer: ${operation.id} does not answer ${answer.status}`];
  const schema = described.get('application/json');
  if (schema === undefined) return textOf(answer.body) === '' ? [] : ['answer: no body is expected'];
  if (wantsRaw(request)) return [];
  const type = answer.headers?.['content-type'] ?? '';
  if (!type.startsWith('application/json')) return [`answer: “${type}” is not JSON`];
  return complaints(schema, parsed(textOf(answer.body)), 'answer');
}

/** The path of an address below the root of the API, whichever server it is on. */
function apiPath(url: URL): string {
  const below = url.pathname.replace(/^\/api\/(v3|uploads)(?=\/)/, '');
  // The links of pages name a repository by its number.
  return below.replace(/^\/repositories\/(\d+)/, '/repos/owner/$1');
}

/** Whether an address is of the API at all: downloads, git and the storage are not described. */
export function isDescribed(url: string): boolean {
  return /^\/(repos|repositories|orgs|user|rate_limit)(\/|$)/.test(apiPath(new URL(url)));
}

/**
 * Holds a request and its answer against GitHub's own description of its API; gives what does not fit, in words.
 *
 * Stricter than GitHub: fields and parameters that the description does not know are complained about. Requests for
 * headers alone are not described, and pass.
 */
export function validateExchange(request: ExchangeRequest, answer: ExchangeAnswer): readonly string[] {
  const url = new URL(request.url);
  const path = apiPath(url);
  if (request.method === 'HEAD') return [];
  const operation = operationOf(request.method, path);
  if (operation === undefined) return [`GitHub describes no ${request.method} ${path}`];
  const found = [
    ...queryComplaints(operation, url.searchParams),
    // What was refused may have been wrong.
    ...(answer.status < 400 ? bodyComplaints(operation, request) : []),
    ...answerComplaints(operation, request, answer),
  ];
  return found.map((each) => `${request.method} ${path} → ${answer.status}: ${each}`);
}
