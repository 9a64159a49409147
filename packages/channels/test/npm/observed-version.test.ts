import { describe, expect, test } from '@jest/globals';
import { digestOf, type HttpOutcome, toSri } from '@lockstep/core';
import { observedVersion } from '../../src/npm/observed-version.ts';
import { readPackument } from '../../src/npm/packument.ts';

const { sha512 } = digestOf(new Uint8Array([1]));
const tarball = 'https://registry.example/p/-/p-1.0.0.tgz';
const record = { name: 'p', version: '1.0.0', dist: { integrity: toSri(sha512), tarball } };

function answer(status: number, body: unknown): HttpOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'answer', status, headers: {}, body: new TextEncoder().encode(text) };
}

function observe(outcome: HttpOutcome) {
  return observedVersion(readPackument(outcome, 'p'), '1.0.0');
}

function document(fields: object) {
  return answer(200, { name: 'p', 'dist-tags': {}, versions: {}, ...fields });
}

describe('a version', () => {
  test('that is listed is present, with its digest', () => {
    const observed = observe(document({ versions: { '1.0.0': record } }));
    expect(observed).toEqual({ state: 'present', digest: { sha512 }, yanked: false, ref: tarball });
  });

  test.each([
    ['deprecated', { deprecated: 'broken' }, true],
    ['no longer deprecated', { deprecated: '' }, false],
    ['deprecated in an odd way', { deprecated: { a: 1 } }, false],
  ])('that is %s', (_title, fields, yanked) => {
    expect(observe(document({ versions: { '1.0.0': { ...record, ...fields } } }))).toMatchObject({ yanked });
  });

  test.each([
    ['sha1-qUiQTy8PR5uPgZdpSzAYSw0u0cA='],
    ['sha512-short=='],
    [`${toSri(sha512)} ${toSri(digestOf(new Uint8Array()).sha512)}`],
  ])('whose record says %s is present without a digest', (integrity) => {
    const observed = observe(
      document({ versions: { '1.0.0': { ...record, dist: { integrity, tarball } } } }),
    );
    expect(observed).toMatchObject({ state: 'present', digest: {} });
  });

  test.each([
    ['an unknown package', answer(404, { error: 'Not found' })],
    ['an unknown owner', answer(404, 'Not found.\n')],
    ['a package with other versions', document({ versions: { '2.0.0': {} }, time: { '2.0.0': '2026' } })],
    ['a package without versions', answer(200, { name: 'p' })],
    ['times that are no table', document({ time: [] })],
    [
      'a version called __proto__',
      answer(200, '{"name":"p","versions":{"__proto__":{"1.0.0":{}}},"time":{"__proto__":{}}}'),
    ],
  ])('of %s is absent', (_title, outcome) => {
    expect(observe(outcome)).toEqual({ state: 'absent' });
  });

  test.each([
    ['whose time alone is left', document({ time: { '1.0.0': '2020-01-01T00:00:00.000Z' } })],
    ['of a removed package', answer(200, { name: 'p', time: { unpublished: { versions: ['1.0.0'] } } })],
  ])('%s is burned', (_title, outcome) => {
    expect(observe(outcome)).toEqual({ state: 'burned' });
  });

  test.each([
    ['no answer', { kind: 'failure', sent: true, why: 'timeout' } as const],
    ['a failing registry', answer(503, '')],
    ['a forbidden look', answer(403, {})],
    ['a redirect', answer(302, '')],
    ['a page', answer(200, '<html></html>')],
    ['a list', answer(200, [])],
    ['another package', answer(200, { name: 'q', versions: { '1.0.0': record } })],
    ['versions that are no table', answer(200, { name: 'p', versions: ['1.0.0'] })],
    ['a record without dist', document({ versions: { '1.0.0': { name: 'p', version: '1.0.0' } } })],
    ['a record of another version', document({ versions: { '1.0.0': { ...record, version: '1.0.1' } } })],
    ['a record of another package', document({ versions: { '1.0.0': { ...record, name: 'q' } } })],
    ['a record that is a text', document({ versions: { '1.0.0': 'yes' } })],
    [
      'an endless integrity',
      document({ versions: { '1.0.0': { ...record, dist: { integrity: 'x'.repeat(10_000), tarball } } } }),
    ],
  ])('behind %s is unknown', (_title, outcome) => {
    expect(observe(outcome).state).toBe('unknown');
  });
});
