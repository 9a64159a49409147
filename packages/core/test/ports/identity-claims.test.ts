import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeClaims, readClaims, workflowReference } from '../../src/ports/identity-claims.ts';

const encoded = (payload: unknown) =>
  `e30.${Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64url')}.c2ln`;
const path = 'acme/widget/.github/workflows/release-publish.yml@refs/tags/v1.0.0';

describe('the claims of an identity token', () => {
  test('are those that registries check, and no others', () => {
    const payload = { repository: 'acme/widget', environment: 'pypi', secret: 'x', iat: 5, ref: '' };
    expect(readClaims(encoded(payload))).toEqual({ repository: 'acme/widget', environment: 'pypi' });
  });

  test('are made fit to be shown', () => {
    const { environment = '', ref = '' } = readClaims(
      encoded({ environment: 'py\u001b[31mpi\n::warning::x', ref: 'x'.repeat(5000) }),
    );
    expect(environment).toBe('pypi ::warning::x');
    expect(ref.length).toBeLessThan(400);
  });

  test.each(['', 'a.b', 'a.!!!.c', encoded('[1]'), encoded('{"repository":'), encoded('['.repeat(100_000))])(
    'are none in %#',
    (token) => {
      expect(readClaims(token)).toEqual({});
    },
  );

  test('never make reading throw', () => {
    fc.assert(fc.property(fc.string(), (token) => typeof readClaims(token) === 'object'));
    fc.assert(fc.property(fc.json(), (json) => typeof readClaims(encoded(json)) === 'object'));
  });

  test('are told in the order in which people compare them', () => {
    const same = {
      repository: 'acme/widget',
      workflow_ref: path,
      job_workflow_ref: path,
      ref: 'refs/tags/v1.0.0',
    };
    expect(describeClaims(same)).toBe(
      `repository acme/widget, workflow_ref ${path}, environment none, ref refs/tags/v1.0.0`,
    );
    const called = {
      ...same,
      job_workflow_ref: 'suite/flows/.github/workflows/x.yml@v1',
      environment: 'npm',
    };
    expect(describeClaims(called)).toContain('job_workflow_ref suite/flows/.github/workflows/x.yml@v1');
  });
});

test.each([
  [path, { repository: 'acme/widget', file: 'release-publish.yml' }],
  ['acme/widget/.github/workflows/a.yml', { repository: 'acme/widget', file: 'a.yml' }],
  ['acme/widget', undefined],
  ['acme/a.yml@main', undefined],
  ['', undefined],
  [undefined, undefined],
])('the workflow that %j names', (claim, expected) => {
  expect(workflowReference(claim)).toEqual(expected);
});
