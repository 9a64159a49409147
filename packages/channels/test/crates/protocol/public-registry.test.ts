import { describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { companions, endpoints } from '../../../src/endpoints.ts';
import { contextWith } from '../../registry/loopback-context.ts';
import { publishParts } from '../cargo-registry.ts';
import { filesOf, onlyTarget, openChannel, sealedCrate, sealOf } from './crate-fixture.ts';
import { indexLine, type Scripted, scriptedHttp } from './scripted-http.ts';

const index = endpoints.crates.replace('sparse+', '');
const upload = `${companions.cratesApi}api/v1/crates/new`;
const config = { dl: 'https://files.example/crates', api: companions.cratesApi.slice(0, -1) };

async function setUp(table: Readonly<Record<string, Scripted>>) {
  const sealed = await sealedCrate({ name: 'foo', tables: '[dependencies]\nserde = "1"' });
  const channel = openChannel();
  const target = onlyTarget(channel, sealOf([sealed]));
  const script = scriptedHttp(table);
  const context = contextWith(filesOf([sealed]), secretOf('CARGO_REGISTRY_TOKEN', 'cio0'), script.http);
  const [step] = channel.steps(target, { state: 'absent' });
  if (step === undefined) throw new Error('no step is planned');
  return {
    sealed,
    requests: script.requests,
    apply: () => channel.apply(step, target, context),
    observe: async () => (await channel.observe([target], context))[0],
    verify: async () => (await channel.verify([target], context))[0],
  };
}

describe('the public registry', () => {
  test('is sent what cargo sends to it: its own dependencies name no registry', async () => {
    const { apply, requests } = await setUp({ [`PUT ${upload}`]: { status: 200, body: { warnings: {} } } });
    expect((await apply()).outcome).toBe('stored');
    const [request, ...others] = requests;
    expect(others).toEqual([]);
    expect(request?.credential).toMatchObject({ scheme: '', origins: [new URL(upload).origin] });
    const body = request?.body instanceof Uint8Array ? request.body : [];
    const { deps } = JSON.parse(publishParts(Buffer.from(body)).json);
    expect(deps).toMatchObject([{ name: 'serde', version_req: '^1' }]);
    expect(deps[0].registry ?? null).toBeNull();
  });

  test('is not told by its index to whom the token may be shown', async () => {
    const { observe, verify, requests, sealed } = await setUp({
      [`GET ${index}config.json`]: { status: 200, body: { ...config, 'auth-required': true } },
      [`GET ${index}3/f/foo`]: { status: 200, body: indexLine({}) },
      'GET https://files.example/crates/foo/1.0.0/download': { status: 200, body: 'other bytes' },
    });
    expect(await observe()).toMatchObject({ state: 'present' });
    expect((await verify())?.problems.map(({ code }) => code)).toEqual(['DIGEST_CONFLICT']);
    expect(requests.map(({ credential }) => credential)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(sealed.artifact.digest.sha256).not.toBe('0'.repeat(64));
  });
});
