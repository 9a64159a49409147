import { describe, expect, test } from '@jest/globals';
import { isAsWritten, judgeFile, keptText } from '@lockstep/core';

const file = '.github/workflows/release.yml';
const body = 'on: push\njobs: {}\n';
const older = keptText('on: workflow_dispatch\n');
const leave = { reason: 'its own runner', do: 'leave' } as const;
const overwrite = { reason: 'taken back', do: 'overwrite' } as const;

describe('a file', () => {
  test.each([
    ['that is not there is new', undefined, 'new'],
    ['as it is wanted is the same', keptText(body), 'same'],
    ['as it is wanted, checked out on Windows, is the same', keptText(body).replaceAll('\n', '\r\n'), 'same'],
    ['of an earlier version is changed', older, 'changed'],
    ['of an earlier version, checked out on Windows, is changed', older.replaceAll('\n', '\r\n'), 'changed'],
    ['that was put there by hand, word for word, is changed', body, 'changed'],
    ['of somebody is edited', 'on: push\n', 'edited'],
    ['with a line more than was written is edited', `${older}# mine\n`, 'edited'],
    ['whose digest is made up is edited', older.replace(/sha256:.{4}/, 'sha256:0000'), 'edited'],
    ['with a line before the digest is edited', `# mine\n${older}`, 'edited'],
    ['that is empty is edited', '', 'edited'],
  ] as const)('%s', (_, current, state) => {
    expect(judgeFile(current, { file, body }, false)).toMatchObject({ file, state, text: keptText(body) });
  });

  test.each([
    ['is replaced by force', undefined, true, 'changed'],
    ['is replaced where an exception says so', overwrite, false, 'changed'],
    ['is left where an exception says so', leave, false, 'left'],
    ['is left where an exception says so, by force as well', leave, true, 'left'],
  ] as const)('that was edited by hand %s', (_, exception, force, state) => {
    expect(judgeFile('on: push\n', { file, body, exception }, force)).toMatchObject({ state });
  });

  test('that is left is not made either, and says why', () => {
    expect(judgeFile(undefined, { file, body, exception: leave }, true)).toMatchObject({
      state: 'left',
      diff: '',
      reason: 'its own runner',
    });
  });

  test('is as it was written, whatever the version', () => {
    expect([older, keptText(body), body, `${older} `].map(isAsWritten)).toEqual([true, true, false, false]);
  });
});
