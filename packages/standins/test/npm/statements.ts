import { changingStatements } from './statements/changing.ts';
import { dishonestStatements } from './statements/dishonest.ts';
import { nameStatements } from './statements/naming.ts';
import { publishingStatements } from './statements/publishing.ts';
import { readingStatements } from './statements/reading.ts';
import type { Statement } from './statements/statement.ts';

/** What holds of the public npm registry as far as it is documented, and where the stand-in is stricter on purpose. */
export const statements: readonly Statement[] = [
  ...readingStatements,
  ...publishingStatements,
  ...dishonestStatements,
  ...nameStatements,
  ...changingStatements,
];
