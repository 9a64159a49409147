import { changingStatements } from './statements/changing.ts';
import { namingStatements } from './statements/naming.ts';
import { publishingStatements } from './statements/publishing.ts';
import { readingStatements } from './statements/reading.ts';
import { refusingStatements } from './statements/refusing.ts';
import type { Statement } from './statements/statement.ts';

/** What holds of crates.io by its source, and where the stand-in is stricter on purpose. */
export const statements: readonly Statement[] = [
  ...readingStatements,
  ...publishingStatements,
  ...refusingStatements,
  ...namingStatements,
  ...changingStatements,
];
