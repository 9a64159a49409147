import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isRecord, type Json } from './json-schema.ts';

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Json;
}

/** An operation of GitHub's description, its references to parameters and answers followed. */
export interface Described {
  /** `repos/create-release` */
  readonly id: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The schema of its request's body, where that is JSON. */
  readonly body: Json | undefined;
  /** Whether it takes bytes. */
  readonly takesBytes: boolean;
  /** By status, the schemas of its answers by media type. */
  readonly answers: ReadonlyMap<number, ReadonlyMap<string, Json>>;
}

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

/** GitHub's own description of its REST API, as it publishes it. */
export const description: Json = JSON.parse(readFileSync(file, 'utf8'));

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value);
}

function followed(value: unknown): unknown {
  const reference = at(value, '$ref');
  return typeof reference === 'string' ? at(description, ...reference.slice(2).split('/')) : value;
}

function record(value: unknown): Readonly<Record<string, Json>> {
  return isRecord(value) ? value : {};
}

function parametersIn(operation: unknown): readonly Parameter[] {
  const list = at(operation, 'parameters');
  return (Array.isArray(list) ? list : []).map((each) => {
    const parameter = record(followed(each));
    return {
      name: String(parameter.name),
      in: String(parameter.in),
      required: parameter.required === true,
      ...(parameter.schema !== undefined && { schema: parameter.schema }),
    };
  });
}

function answersOf(operation: unknown): Described['answers'] {
  const answers = Object.entries(record(at(operation, 'responses'))).map(([status, answer]) => {
    const content = Object.entries(record(at(followed(answer), 'content')));
    const schemas = content.map(([type, media]) => [type, record(media).schema ?? {}] as const);
    return [Number(status), new Map(schemas)] as const;
  });
  return new Map(answers);
}

function described(path: string, operation: unknown): Described {
  const content = record(at(operation, 'requestBody', 'content'));
  const json = at(content, 'application/json', 'schema');
  return {
    id: String(at(operation, 'operationId')),
    path,
    parameters: parametersIn(operation),
    body: isRecord(json) ? json : undefined,
    takesBytes: 'application/octet-stream' in content,
    answers: answersOf(operation),
  };
}

/** Placeholders that stand for several parts of a path; a path of contents may be empty. */
const long = ['ref', 'tag'];

function formOf(path: string): RegExp {
  const form = path
    .replace(/[.]/g, '\\.')
    .replace('{path}', '(.*)')
    .replace(/\{(\w+)\}/g, (_, name: string) => (long.includes(name) ? '(.+)' : '([^/]+)'));
  return new RegExp(`^${form}$`);
}

const templates = Object.keys(record(at(description, 'paths')))
  .map((path) => ({ path, form: formOf(path), literal: path.replace(/\{\w+\}/g, '').length }))
  .sort((one, other) => other.literal - one.literal);

/**
 * The operation of a request; undefined when GitHub describes none.
 * @param path without the root of the API.
 */
export function operationOf(method: string, path: string): Described | undefined {
  for (const template of templates) {
    const operation = template.form.test(path)
      ? at(description, 'paths', template.path, method.toLowerCase())
      : undefined;
    if (operation !== undefined) return described(template.path, operation);
  }
  return undefined;
}
