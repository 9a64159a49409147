import { readingStatements } from './statements/reading.ts';
import { ruleStatements } from './statements/rules.ts';
import type { Statement } from './statements/statement.ts';
import { uploadingStatements } from './statements/uploading.ts';

/** What holds of the public index as far as it is documented, and where the stand-in is stricter on purpose. */
export const statements: readonly Statement[] = [
  ...readingStatements,
  ...uploadingStatements,
  ...ruleStatements,
];
