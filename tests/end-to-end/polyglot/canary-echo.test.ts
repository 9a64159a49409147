import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Checkout, copyOf } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';
import { parrot } from '../../support/polyglot/parrot.ts';
import { type Places, polyglotConfig, sealedPolyglot } from '../../support/polyglot/release.ts';
import { secretsIn, secretTokens } from '../../support/polyglot/secret-search.ts';
import { type Faults, startServers } from '../../support/polyglot/servers.ts';

const { CARGO_REGISTRY_TOKEN, ...inEnvironment } = secretTokens;

describe('an answer that repeats a secret', () => {
  const base64 = (secret: string) => Buffer.from(secret).toString('base64');
  /** The longest that is shown of an answer is 300 characters; here they end within the secret. */
  const cutWithin = (text: string) => `${'x'.repeat(300 - 'who is '.length - text.length + 8)} ${text}`;

  let mount: string;
  let sealed: Checkout;
  beforeAll(async () => {
    mount = await mkdtemp(join(tmpdir(), 'lockstep-mount-'));
    await writeFile(join(mount, 'cargo_token'), CARGO_REGISTRY_TOKEN, { mode: 0o400 });
    sealed = await sealedPolyglot();
  });
  afterAll(() => Promise.all([sealed.remove(), rm(mount, { recursive: true })]));

  function withTokenFile(places: Places): string {
    const crates = { artifacts: ['rust/target/package/*.crate'], index: places.crates };
    return polyglotConfig(places, { crates: { ...crates, token: { file: join(mount, 'cargo_token') } } });
  }

  async function shownBy(faults: Faults, withFile: boolean): Promise<string> {
    const parrots = await startServers(faults, secretTokens);
    const own = await copyOf(sealed);
    const { places } = parrots;
    await own.write({ 'lockstep.yaml': withFile ? withTokenFile(places) : polyglotConfig(places) });
    const variables = withFile ? inEnvironment : secretTokens;
    const { exit, stdout, stderr } = await lockstep(own, ['preflight'], variables);
    await Promise.all([parrots.close(), own.remove()]);
    expect(exit).toBeGreaterThan(0);
    return stdout + stderr;
  }

  test('and is cut off shows no part of the secret that came with the request', async () => {
    const echo = cutWithin(base64(secretTokens.NPM_TOKEN));
    const text = await shownBy(parrot('npm', 401, 'GET', echo), false);
    expect(text).toContain('who is xxx');
    expect(text).not.toContain(base64(secretTokens.NPM_TOKEN).slice(0, 24));
  });

  // The index is read without the token, and answers are cleansed of what their request carried alone.
  test('and is cut off shows no part of another secret that the command knows', async () => {
    const echo = cutWithin(base64(CARGO_REGISTRY_TOKEN));
    const text = await shownBy(parrot('crates', 403, 'GET', echo), false);
    expect(text).not.toContain(base64(CARGO_REGISTRY_TOKEN).slice(0, 24));
  });

  // What is hidden in all output is found by the names of variables, and a file has none.
  test('shows no encoded form of a secret that the command read from a file', async () => {
    const echo = encodeURIComponent(CARGO_REGISTRY_TOKEN);
    expect(secretsIn(await shownBy(parrot('crates', 403, 'GET', echo), true))).toEqual([]);
  });
});
