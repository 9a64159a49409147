import { z } from 'zod';
import type { ChannelKind } from '../channel.ts';
import { channelSettings, documentSchema } from './config.ts';

type JsonSchema = Record<string, unknown>;

function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function propertiesOf(schema: JsonSchema): JsonSchema {
  return (schema.properties ?? {}) as JsonSchema;
}

// Common keys and the kind's own stand in one object of the file, so they are one object here.
function channelSchema(kind: ChannelKind): JsonSchema {
  const common = schemaOf(channelSettings);
  return { ...common, properties: { ...propertiesOf(common), ...propertiesOf(schemaOf(kind.settings)) } };
}

/** The JSON Schema of `lockstep.yaml`, for editors. */
export function configJsonSchema(kinds: readonly ChannelKind[]): JsonSchema {
  const document = schemaOf(documentSchema);
  const channels = {
    type: 'object',
    minProperties: 1,
    description: 'The channels of the release, by id.',
    additionalProperties: { anyOf: kinds.map(channelSchema) },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'lockstep.yaml',
    ...document,
    properties: { ...propertiesOf(document), channels },
  };
}
