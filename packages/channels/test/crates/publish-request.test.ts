import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FieldDifference, fieldDifferences } from '../registry/field-differences.ts';
import { type AllowedDifference, allowedInBody, allowedInHeaders } from './allowed-differences.ts';
import { hasCargo, type PublishParts, publishParts, type RecordedUpload } from './cargo-tools.ts';
import { type PublishedRequest, type RecordedRequests, recordPublishRequests } from './published-requests.ts';
import { sampleCrates } from './sample-crates.ts';

const minutes = 60_000;

let root: string;
let recorded: RecordedRequests = { all: [], overTheWire: [] };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lockstep-crates-'));
  if (hasCargo) recorded = await recordPublishRequests(root);
}, 2 * minutes);

afterAll(() => rm(root, { recursive: true, force: true }));

function fieldsOf({ json, crate, rest }: PublishParts): unknown {
  return { json: JSON.parse(json), crate: crate.toString('hex'), rest };
}

// Equal fields in another order are a difference of their own.
function differencesOf({ ours, cargo }: PublishedRequest): readonly FieldDifference[] {
  const [our, their] = [publishParts(Buffer.from(ours)), publishParts(cargo.body)];
  const fields = fieldDifferences(fieldsOf(our), fieldsOf(their));
  const isReordered = fields.length === 0 && our.json !== their.json;
  return isReordered ? [{ path: '/order', ours: our.json, theirs: their.json }] : fields;
}

function beyond(differences: readonly FieldDifference[], rows: readonly AllowedDifference[]) {
  return differences.filter(({ path }) => !rows.some((row) => row.path.test(path)));
}

// Other headers belong to the HTTP client, not to the registry’s protocol.
const protocolHeaders = [
  'authorization',
  'accept',
  'content-type',
  'content-length',
  'content-encoding',
  'expect',
];

function aroundBody({ method, path, headers }: RecordedUpload): unknown {
  return { method, path, ...Object.fromEntries(protocolHeaders.map((name) => [name, headers[name]])) };
}

const ofCargo = hasCargo ? describe : describe.skip;

ofCargo('the body of a publish request', () => {
  const cases = sampleCrates.flatMap(({ title, to }) => to.map((registry) => ({ title, registry })));

  test.each(cases)(
    'equals cargo’s to $registry, byte by byte beyond the table: $title',
    ({ title, registry }) => {
      const mode = registry === 'main' ? 'crates.io' : 'an alternate registry';
      const ofSample = recorded.all.filter((each) => each.title === title && each.mode === mode);
      expect(ofSample).not.toEqual([]);
      const differences = ofSample.flatMap(differencesOf);
      expect(beyond(differences, allowedInBody)).toEqual([]);
    },
  );

  test.each(allowedInBody)('still differs from cargo’s in $path', ({ path }) => {
    expect(recorded.all.flatMap(differencesOf).some((difference) => path.test(difference.path))).toBe(true);
  });

  test('holds two lengths, each in four bytes, and nothing behind them', () => {
    for (const { ours } of recorded.all) {
      const { lengths, json, crate, rest } = publishParts(Buffer.from(ours));
      expect(lengths).toEqual([Buffer.byteLength(json), crate.length]);
      expect(rest).toBe(0);
    }
  });

  test('names no path of the machine', () => {
    for (const { ours } of recorded.all) expect(publishParts(Buffer.from(ours)).json).not.toContain(root);
  });
});

ofCargo('a publish request over the wire', () => {
  const differences = () =>
    recorded.overTheWire.flatMap(({ cargo, channel }) =>
      fieldDifferences(aroundBody(channel), aroundBody(cargo)),
    );

  test('has cargo’s method, path and headers, beyond the table', () => {
    expect(recorded.overTheWire.length).toBeGreaterThan(sampleCrates.length);
    expect(beyond(differences(), allowedInHeaders)).toEqual([]);
  });

  test.each(allowedInHeaders)('still differs in $path', ({ path }) => {
    expect(differences().some((difference) => path.test(difference.path))).toBe(true);
  });

  test('carries the body that is compared above', () => {
    for (const { cargo, channel } of recorded.overTheWire) {
      const { ours } = recorded.all.find((each) => each.cargo === cargo) ?? {};
      expect(channel.body.equals(ours ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

ofCargo('the registry that a dependency comes from', () => {
  const registriesIn = (mode: string, crate: string) => {
    const request = recorded.all.find((each) => each.mode === mode && each.crate === crate);
    const { deps } = JSON.parse(publishParts(Buffer.from(request?.ours ?? [])).json) as {
      readonly deps: readonly { readonly name: string; readonly registry?: string }[];
    };
    return deps.map(({ name, registry }) => [name, registry]);
  };

  test('is not named where it is the one that is published to', () => {
    expect(registriesIn('crates.io', 'family_middle')).toEqual([
      ['family-base', undefined],
      ['third', undefined],
    ]);
  });

  test('is crates.io for siblings, even when they go to another registry', () => {
    const index = expect.stringContaining('crates.io-index');
    expect(registriesIn('an alternate registry', 'inside')).toEqual([
      ['inner', undefined],
      ['third', index],
    ]);
    expect(registriesIn('an alternate registry', 'family_middle')).toEqual([
      ['family-base', index],
      ['third', index],
    ]);
  });
});
