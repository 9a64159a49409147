import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isRecord } from '@lockstep/core';
import { Ajv, type ValidateFunction } from 'ajv';

/** GitHub's own description of its API. */
const document: unknown = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'),
    'utf8',
  ),
);

function at(node: unknown, ...names: readonly string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return node;
  const found = isRecord(node) ? resolved(node[name]) : undefined;
  return at(found, ...rest);
}

function resolved(node: unknown): unknown {
  if (!isRecord(node) || typeof node.$ref !== 'string') return node;
  const names = node.$ref.split('/').slice(1);
  return at(document, ...names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function withoutReferences(node: unknown): unknown {
  const found = resolved(node);
  if (Array.isArray(found)) return found.map(withoutReferences);
  if (!isRecord(found)) return found;
  // Ajv knows `nullable` beside a type alone; requests of ours hold no null.
  const members = Object.entries(found).filter(([name]) => name !== 'nullable' || 'type' in found);
  return Object.fromEntries(members.map(([name, value]) => [name, withoutReferences(value)]));
}

/** An operation of the API. */
export interface Operation {
  readonly template: string;
  /** What it answers in the description's own example, and by which status. */
  readonly status: number;
  readonly example: unknown;
  /** Names that its query may have. */
  readonly query: readonly string[];
  readonly body: ValidateFunction | undefined;
}

const ajv = new Ajv({ strict: false, validateFormats: false });

function exampleOf(answer: unknown): unknown {
  const examples = at(answer, 'content', 'application/json', 'examples');
  const [first] = isRecord(examples) ? Object.values(examples) : [];
  return at(resolved(first), 'value');
}

function queryOf(operation: unknown): readonly string[] {
  const parameters = at(operation, 'parameters');
  return (Array.isArray(parameters) ? parameters : [])
    .map(resolved)
    .flatMap((each) => (at(each, 'in') === 'query' ? [String(at(each, 'name'))] : []));
}

function bodyOf(operation: unknown): ValidateFunction | undefined {
  const schema = withoutReferences(at(operation, 'requestBody', 'content', 'application/json', 'schema'));
  return isRecord(schema) ? ajv.compile(schema) : undefined;
}

function isMatch(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
}

/** The operation that a request is for; literal paths win over those with names in braces. */
export function operationOf(method: string, path: string): Operation {
  const templates = Object.keys(at(document, 'paths') ?? {}).filter(
    (template) =>
      isMatch(template, path) && at(document, 'paths', template, method.toLowerCase()) !== undefined,
  );
  const braces = (template: string) => template.split('{').length;
  const [template] = templates.toSorted((one, other) => braces(one) - braces(other));
  if (template === undefined) throw new Error(`GitHub has no ${method} ${path}`);
  const operation = at(document, 'paths', template, method.toLowerCase());
  const responses = at(operation, 'responses');
  const status = Object.keys(isRecord(responses) ? responses : {}).find((each) => each.startsWith('2')) ?? '';
  return {
    template,
    status: Number(status),
    example: exampleOf(at(operation, 'responses', status)),
    query: queryOf(operation),
    body: bodyOf(operation),
  };
}
