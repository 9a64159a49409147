import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FieldDifference, fieldDifferences } from '../registry/field-differences.ts';
import type { RecordedRequest } from '../registry/recording-registry.ts';
import { allowedDifferences } from './allowed-differences.ts';
import { type PublishRequests, recordPublishRequests } from './published-requests.ts';
import { samplePackages } from './sample-packages.ts';

const references = ['npm', 'libnpmpublish'] as const;
type Reference = (typeof references)[number];

// Other headers belong to the HTTP client, not to the registry's protocol.
const protocolHeaders = [
  'authorization',
  'content-type',
  'accept',
  'npm-command',
  'npm-auth-type',
  'npm-otp',
  'npm-scope',
];

let root: string;
let recorded: readonly PublishRequests[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lockstep-npm-'));
  recorded = await recordPublishRequests(root);
});

afterAll(() => rm(root, { recursive: true, force: true }));

function documentOf({ method, path, headers, body }: RecordedRequest): unknown {
  const protocol = protocolHeaders.map((name) => [name, headers[name]]);
  return { method, path, headers: Object.fromEntries(protocol), body: JSON.parse(body) };
}

function differencesOf(requests: PublishRequests, reference: Reference): readonly FieldDifference[] {
  return fieldDifferences(documentOf(requests.ours), documentOf(requests[reference]));
}

function rowFor(reference: Reference, { path }: FieldDifference) {
  return allowedDifferences.find((row) => row.references.includes(reference) && row.path.test(path));
}

describe('a publish request', () => {
  describe.each(references)('equals that of %s, field by field, beyond the table', (reference) => {
    test.each(samplePackages.map(({ title }, index) => ({ title, index })))('$title', ({ index }) => {
      const requests = recorded[index];
      const differences = requests === undefined ? undefined : differencesOf(requests, reference);
      expect(differences?.filter((difference) => rowFor(reference, difference) === undefined)).toEqual([]);
    });
  });

  const rows = allowedDifferences.flatMap((row) =>
    row.references.map((reference) => ({ ...row, reference })),
  );
  test.each(rows)('still differs from that of $reference in $path', ({ reference, path }) => {
    const found = recorded.flatMap((requests) => differencesOf(requests, reference));
    expect(found.some((difference) => path.test(difference.path))).toBe(true);
  });

  test('names neither the machine nor its tools', () => {
    for (const { ours } of recorded) {
      expect(ours.body).not.toContain(root);
      expect(ours.body).not.toContain(process.versions.node);
    }
  });
});
