import { describe, expect, test } from '@jest/globals';
import type { HttpOutcome, Observed } from '@lockstep/core';
import { observedVersion } from '../../../src/crates/observed-version.ts';
import { readIndexFile } from '../../../src/crates/sparse-record.ts';
import { broken, httpAnswer, indexLine } from './scripted-http.ts';

const cksum = 'ab'.repeat(32);

function observe(outcome: HttpOutcome, version = '1.0.0', name = 'foo'): Observed {
  return observedVersion(readIndexFile(outcome, name), version);
}

function file(...lines: readonly string[]): HttpOutcome {
  return httpAnswer({ status: 200, body: lines.map((line) => `${line}\n`).join('') });
}

describe('a version', () => {
  test('that is listed is present, with its digest', () => {
    const observed = observe(file(indexLine({ vers: '0.9.0' }), indexLine({ cksum })));
    expect(observed).toEqual({ state: 'present', digest: { sha256: cksum }, yanked: false });
  });

  test.each([
    ['yanked', { yanked: true }, true],
    ['with a checksum in capitals', { cksum: cksum.toUpperCase() }, false],
    ['without the key yanked', { yanked: null }, false],
    ['of a newer form of the index', { v: 99, features2: { a: ['dep:b'] }, links: 'z', novel: {} }, false],
  ])('%s is present', (_title, fields, yanked) => {
    expect(observe(file(indexLine({ cksum, ...fields })))).toEqual({
      state: 'present',
      digest: { sha256: cksum },
      yanked,
    });
  });

  test.each([
    ['1.0.0+b', '1.0.0'],
    ['1.0.0', '1.0.0+a'],
    ['1.0.0+b', '1.0.0+a'],
  ])('%s stands for %s too', (listed, wanted) => {
    expect(observe(file(indexLine({ vers: listed, cksum })), wanted)).toMatchObject({
      state: 'present',
      digest: { sha256: cksum },
    });
  });

  test('is not mistaken for its pre-release', () => {
    expect(observe(file(indexLine({ vers: '1.0.0-rc.1' })))).toEqual({ state: 'absent' });
  });

  test.each([404, 410, 451])('of a crate that is answered with %i is absent', (status) => {
    expect(observe(httpAnswer({ status, body: { errors: [{ detail: 'Not found' }] } }))).toEqual({
      state: 'absent',
    });
  });

  test.each([
    ['of a crate with other versions', file(indexLine({ vers: '2.0.0' }))],
    ['beside a line of rubbish', file('{', indexLine({ vers: '2.0.0' }))],
    ['beside a record without a version', file('{"name":"foo"}', indexLine({ vers: '2.0.0' }))],
    ['beside blank lines', file('', indexLine({ vers: '2.0.0' }), '  ')],
  ])('%s is absent', (_title, outcome) => {
    expect(observe(outcome)).toEqual({ state: 'absent' });
  });

  test('of a crate that is spelled in other letters is looked at', () => {
    expect(observe(file(indexLine({ name: 'Foo', cksum })), '1.0.0', 'foo')).toMatchObject({
      state: 'present',
    });
  });

  test.each([
    ['no answer', broken],
    ['a failing index', httpAnswer({ status: 503 })],
    ['an index that asks who it is', httpAnswer({ status: 401 })],
    ['a redirect', httpAnswer({ status: 302 })],
    ['an answer from a cache that is not one', httpAnswer({ status: 304 })],
    ['a page', file('<html>', '</html>')],
    ['an empty file', file()],
    ['an object that is no record', file('{"error":"log in first"}')],
    ['records that cannot be read', file('{"name":"foo"}', '{"name":"foo","vers":"2.0.0"}')],
    ['another crate’s file', file(indexLine({ name: 'bar' }))],
    ['a short checksum', file(indexLine({ cksum: 'ab' }))],
    ['no checksum', file(indexLine({ cksum: undefined }))],
    ['a yanked that is neither', file(indexLine({ yanked: 'maybe' }))],
    ['a line that was cut off', file(indexLine({ vers: '0.9.0' }), '{"name":"foo","vers":"1.0.0","dep')],
    ['the version twice', file(indexLine({ cksum }), indexLine({ vers: '1.0.0+b' }))],
  ])('behind %s is unknown', (_title, outcome) => {
    expect(observe(outcome).state).toBe('unknown');
  });

  test('behind bytes that are no text is unknown', () => {
    const body = new Uint8Array([0xff, 0xfe, 0x0a]);
    expect(observe({ kind: 'answer', status: 200, headers: {}, body }).state).toBe('unknown');
  });
});
