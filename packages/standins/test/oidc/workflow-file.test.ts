import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workflowFile } from '../../src/oidc/workflow-file.ts';

// The samples are those of crates.io's and Warehouse's own tests, and some more.
test.each([
  ['acme/widget/.github/workflows/release.yml@refs/heads/main', 'release.yml'],
  ['acme/widget/.github/workflows/release.yaml@refs/tags/v1.0.0', 'release.yaml'],
  ['acme/widget/.github/workflows/odd@name.yml@refs/heads/main', 'odd@name.yml'],
  ['acme/widget/.github/workflows/ci.yml@refs/heads/not-a-workflow.yml', 'ci.yml'],
  ['acme/widget/.github/workflows/ci.yml@refs/heads/also.yml@x', 'ci.yml'],
  ['acme/widget/.github/workflows/a.yaml@b.yml@refs/heads/main', 'a.yaml@b.yml'],
  ['acme/widget.yml/.github/workflows/ci.yml@refs/heads/main', 'ci.yml'],
  ['acme/widget/.github/workflows/.yml@refs/heads/main', undefined],
  ['acme/widget/.github/workflows/ci.yml', undefined],
  ['acme/widget/.github/workflows/ci.json@refs/heads/main', undefined],
  ['', undefined],
])('%s names %s', (claim, file) => {
  expect(workflowFile(claim)).toBe(file);
});

test('the expression that both registries use means the same', () => {
  const part = fc.constantFrom('a', '/', '.yml', '.yaml', '@', '.', 'yml');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const claim = parts.join('');
      expect(workflowFile(claim)).toBe(/[^/]+\.(?:yml|yaml)(?=@)/.exec(claim)?.[0]);
    }),
  );
});
