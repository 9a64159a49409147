/** A part of a JSON document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type JsonRecord = { readonly [key: string]: Json };

/** Whether a part is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// What OpenAPI 3.0 has beside JSON Schema, and what tells people something and validators nothing.
const silent = [
  'nullable',
  'example',
  'examples',
  'discriminator',
  'xml',
  'externalDocs',
  'deprecated',
  'description',
];

const combinators = ['allOf', 'anyOf', 'oneOf'];

/** The members of an object with names: there, a key is no keyword. */
const maps = ['properties', 'patternProperties', 'definitions'];

function nullable(schema: JsonRecord): JsonRecord {
  if (typeof schema.type === 'string') {
    const list = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
    return { ...schema, ...list, type: [schema.type, 'null'] };
  }
  return { anyOf: [schema, { type: 'null' }] };
}

// A property that nobody describes is made up, unless an object says that it takes others, or is put together of parts.
function closed(schema: JsonRecord, isPart: boolean): JsonRecord {
  const isOpen =
    isPart ||
    !isRecord(schema.properties) ||
    'additionalProperties' in schema ||
    combinators.some((key) => key in schema);
  return isOpen ? schema : { ...schema, additionalProperties: false };
}

function converted(key: string, value: Json): Json {
  if (maps.includes(key) && isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toJsonSchema(each)]));
  if (combinators.includes(key) && Array.isArray(value)) return value.map((each) => toJsonSchema(each, true));
  if (key === '$ref' && typeof value === 'string') return value.replace(/^#/, 'openapi.json#');
  return key === 'enum' || key === 'required' ? value : toJsonSchema(value);
}

/**
 * Turns a schema of OpenAPI 3.0 into one of JSON Schema: `nullable` becomes a type, and objects take only what they
 * describe.
 * @param isPart whether it is one of several that an object is put together of.
 */
export function toJsonSchema(schema: Json, isPart = false): Json {
  if (Array.isArray(schema)) return schema.map((each) => toJsonSchema(each));
  if (!isRecord(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([key]) => !silent.includes(key))
    .map(([key, value]): [string, Json] => [key, converted(key, value)]);
  const plain = closed(Object.fromEntries(entries), isPart);
  return schema.nullable === true ? nullable(plain) : plain;
}
