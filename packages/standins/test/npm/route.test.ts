import { expect, test } from '@jest/globals';
import { parseRoute } from '../../src/npm/route.ts';

test.each([
  ['/name', { kind: 'package', name: 'name' }],
  ['/@scope%2fname', { kind: 'package', name: '@scope/name' }],
  ['/@scope/name', { kind: 'package', name: '@scope/name' }],
  ['/@scope%2Fname/1.0.0', { kind: 'manifest', name: '@scope/name', selector: '1.0.0' }],
  ['/name/-/name-1.0.0.tgz', { kind: 'tarball', name: 'name', file: 'name-1.0.0.tgz' }],
  ['/name/-rev/3-x', { kind: 'package-revision', name: 'name', revision: '3-x' }],
  ['/name/-/n.tgz/-rev/3-x', { kind: 'tarball-revision', name: 'name', file: 'n.tgz', revision: '3-x' }],
  ['/-/package/@scope%2fname/dist-tags', { kind: 'dist-tags', name: '@scope/name' }],
  ['/-/package/@scope/name/dist-tags/next', { kind: 'dist-tag', name: '@scope/name', tag: 'next' }],
  ['/-/no/such/service', { kind: 'unknown' }],
  ['/', { kind: 'unknown' }],
])('%s is understood', (path, route) => {
  expect(parseRoute(path)).toEqual(route);
});

test.each([
  ['a broken escape', '/%zz'],
  ['a parent folder', '/name/-/..'],
  ['an escaped parent folder', '/name/-/%2e%2e'],
  ['an escaped slash in a file name', '/name/-/..%2fsecret'],
  ['a backslash', '/name/-/..%5csecret'],
  ['a NUL', '/name%00'],
  ['a line break', '/name%0a'],
  ['a scope that climbs', '/@scope%2f..'],
  ['an empty part of a scoped name', '/@scope%2f'],
])('%s is not a path', (_, path) => {
  expect(parseRoute(path)).toBeUndefined();
});
