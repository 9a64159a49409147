import { describe, expect, test } from '@jest/globals';
import { readJsonPage } from '../../../src/pypi/simple-json.ts';

const address = 'https://index.example.org/simple/left-pad/';
const sha256 = 'ab'.repeat(32);
const wheel = 'left_pad-1.0-py3-none-any.whl';
const file = { filename: wheel, url: `/files/${wheel}`, hashes: { sha256 } };

function read(fields: object) {
  const page = { meta: { 'api-version': '1.4' }, name: 'left-pad', files: [], ...fields };
  return readJsonPage(JSON.parse(JSON.stringify(page)), 'left-pad', address);
}

function only(fields: object) {
  const answer = read({ files: [{ ...file, ...fields }] });
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return answer.project.files.get(wheel);
}

describe('a project page in JSON', () => {
  test('is read as Warehouse writes it', () => {
    const listed = {
      ...file,
      'core-metadata': { sha256 },
      'data-dist-info-metadata': { sha256 },
      'requires-python': '>=3.9',
      size: 42,
      'upload-time': '2026-01-17T16:53:12.779164Z',
      yanked: 'broken',
      provenance: null,
    };
    expect(read({ files: [listed], versions: ['1.0'], 'project-status': { status: 'active' } })).toEqual({
      kind: 'found',
      project: {
        status: 'active',
        files: new Map([
          [
            wheel,
            {
              name: wheel,
              url: `https://index.example.org/files/${wheel}`,
              digest: { sha256, size: 42 },
              yanked: true,
              requiresPython: '>=3.9',
              coreMetadata: { sha256 },
              uploadedAt: '2026-01-17T16:53:12.779164Z',
            },
          ],
        ]),
      },
    });
  });

  test.each([
    [true, true],
    ['broken', true],
    [false, false],
    ['', false],
    [undefined, false],
  ])('says by %j whether a file is yanked: %s', (yanked, expected) => {
    expect(only({ yanked })?.yanked).toBe(expected);
  });

  test.each([
    [{}],
    [{ md5: 'd41d8cd98f00b204e9800998ecf8427e' }],
    [{ sha256: 'short' }],
    [{ sha256: 1 }],
    [undefined],
    [null],
  ])('may name no sha256: %j', (hashes) => {
    expect(only({ hashes })?.digest).toEqual({});
  });

  test.each([
    [true, { sha256: undefined }],
    [{}, { sha256: undefined }],
    [false, undefined],
    [null, undefined],
    ['yes', undefined],
  ])('offers metadata by %j: %j', (offer, expected) => {
    const coreMetadata = only({ 'core-metadata': offer })?.coreMetadata;
    expect(coreMetadata === undefined ? undefined : { sha256: coreMetadata.sha256 }).toEqual(expected);
  });

  test('may belong to a project whose name is written in another way', () => {
    expect(read({ name: 'Left_Pad' }).kind).toBe('found');
  });

  test.each([
    ['of another project', { name: 'right-pad' }],
    ['of a next version of the API', { meta: { 'api-version': '2.0' } }],
    ['of no version', { meta: {} }],
    ['without files', { files: undefined }],
    ['with files in a table', { files: { [wheel]: file } }],
  ])('%s proves nothing', (_title, fields) => {
    expect(read(fields).kind).toBe('unclear');
  });

  test.each([[null], ['page'], [[]], [42], [{}], [undefined]])('is not %j', (json) => {
    expect(readJsonPage(json, 'left-pad', address).kind).toBe('unclear');
  });

  test.each([
    ['has no address', [{ filename: wheel, hashes: {} }]],
    ['has an address that is none', [{ ...file, url: 'http://[' }]],
    ['has a mark that is neither yes nor words', [{ ...file, yanked: { a: 1 } }]],
    ['is there twice with other bytes', [file, { ...file, hashes: { sha256: 'cd'.repeat(32) } }]],
  ])('lists a file that %s, without a usable record', (_title, files) => {
    const answer = read({ files: [...files, 'nonsense', { url: '/x' }] });
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect([...answer.project.files]).toEqual([[wheel, undefined]]);
  });
});
