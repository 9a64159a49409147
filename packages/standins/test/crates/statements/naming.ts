import { expect } from '@jest/globals';
import type { Statement } from './statement.ts';

const misnamed = (name: string, detail: string): Statement => ({
  title: `a crate cannot be called ${name.slice(0, 20)}`,
  observe: ({ client }) => client.publish(name, '1.0.0'),
  expected: [400, detail],
});

const tooLong = 'x'.repeat(65);

/** What holds of names. */
export const namingStatements: readonly Statement[] = [
  misnamed(tooLong, `the crate name \`${tooLong}\` is too long (max 64 characters)`),
  misnamed('1st', 'the name `1st` cannot be used as a crate name, the name cannot start with a digit'),
  misnamed('_x', 'invalid character `_` in crate name: `_x`, the first character must be an ASCII character'),
  misnamed(
    'a.b',
    'invalid character `.` in crate name: `a.b`, characters must be an ASCII alphanumeric characters, `-`, or `_`',
  ),
  misnamed('std', 'cannot upload a crate with a reserved name'),
  misnamed('Proc-Macro', 'cannot upload a crate with a reserved name'),
  misnamed('com1', 'cannot upload a crate with a reserved name'),
  misnamed('LPT0', 'cannot upload a crate with a reserved name'),
  {
    title: 'a name that differs in case and punctuation alone is the same name',
    observe: async ({ client, name }) => {
      await client.publish(`${name}-a`, '1.0.0');
      return client.publish(`${name.toUpperCase()}_A`, '2.0.0');
    },
    expected: [400, expect.stringContaining('was previously named')],
  },
];
