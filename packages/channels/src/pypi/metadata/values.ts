import { type CoreMetadata, textsOf } from '../core-metadata.ts';

// Old versions of setuptools write this where nothing is known, and Warehouse (`forklift/decorators.py`) drops it.
const placeholder = 'UNKNOWN';

/** The values of a field that say something; an empty one says nothing. */
export function given(metadata: CoreMetadata, field: string): readonly string[] {
  return textsOf(metadata, field).filter((value) => !['', placeholder].includes(value.trim()));
}
