import { allValues, type FieldName, fields, type MetadataFields } from './fields.ts';

/** What is wrong with a field, in the registry's words. */
export interface MetadataFault {
  /** The field's name in a METADATA file. */
  readonly field: string;
  readonly message: string;
}

/** Finds what is wrong with the values of one field. */
export type FieldRule = (values: readonly string[], field: string) => readonly string[];

/** What rules for single fields find; a field that is absent cannot break its rule. */
export function faultsBy(
  rules: Partial<Record<FieldName, FieldRule>>,
  metadata: MetadataFields,
): readonly MetadataFault[] {
  return [...metadata.keys()].flatMap((name) => {
    const field = fields[name].header;
    const messages = rules[name]?.(allValues(metadata, name), field) ?? [];
    return messages.map((message) => ({ field, message }));
  });
}

/** A rule that holds for each value by itself. */
export function each(check: (value: string, field: string) => string | undefined): FieldRule {
  return (values, field) =>
    values.map((value) => check(value, field)).filter((message) => message !== undefined);
}
