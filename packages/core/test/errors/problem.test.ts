import { describe, expect, test } from '@jest/globals';
import {
  catalogue,
  describe as describeCode,
  type ErrorCode,
  isErrorCode,
} from '../../src/errors/catalogue.ts';
import { fail, LockstepError, throwAll } from '../../src/errors/lockstep-error.ts';
import { formatWhere, problem } from '../../src/errors/problem.ts';

const codes = Object.keys(catalogue) as ErrorCode[];

describe('the catalogue', () => {
  test.each(codes)('%s is explained, and its remedy is for people', (code) => {
    const { title, meaning, remedy } = describeCode(code);
    for (const text of [title, meaning, remedy]) expect(text.trim()).not.toBe('');
    expect(meaning).toMatch(/[.]$/);
    expect(remedy).toMatch(/[.]$/);
  });

  test('knows its codes, and nothing that every object has', () => {
    expect(codes.every(isErrorCode)).toBe(true);
    for (const text of ['constructor', 'toString', '__proto__', 'usage', ''])
      expect(isErrorCode(text)).toBe(false);
  });

  test('lets no incident be mended by a rerun', () => {
    const mendable = codes.filter((code) => catalogue[code].severity === 'incident' && catalogue[code].rerun);
    expect(mendable).toEqual([]);
  });
});

test('a problem takes remedy, rerun and severity from the catalogue, unless told otherwise', () => {
  expect(problem('THROTTLED', 'slow down')).toMatchObject({ rerun: true, severity: 'incomplete' });
  expect(problem('THROTTLED', 'slow down', { severity: 'blocked' }).severity).toBe('blocked');
});

test('an error carries every problem, and its cause', () => {
  const cause = new Error('ENOSPC');
  const error = fail('LEDGER_UNWRITABLE', 'it cannot be written', { cause });
  expect(error).toMatchObject({ code: 'LEDGER_UNWRITABLE', cause });
  const both = [problem('NOT_REHEARSED', 'no rehearsal'), problem('NOT_PREFLIGHTED', 'no preflight')];
  expect(() => throwAll(both)).toThrow(LockstepError);
  expect(() => throwAll(both)).toThrow(expect.objectContaining({ problems: both }));
  expect(() => throwAll([])).not.toThrow();
});

test.each([
  [{ file: 'lockstep.yaml', line: 3, column: 7, key: 'channels.npm' }, 'lockstep.yaml:3:7 channels.npm'],
  [{ file: 'lockstep.yaml' }, 'lockstep.yaml'],
  [{ target: 'npm lib@1.0.0' }, 'npm lib@1.0.0'],
  [{ file: 'lockstep.yaml', key: '' }, 'lockstep.yaml'],
  [{}, ''],
])('a place reads as compilers print it: %j', (where, text) => {
  expect(formatWhere(where)).toBe(text);
});
