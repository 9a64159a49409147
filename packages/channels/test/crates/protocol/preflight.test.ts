import { describe, expect, test } from '@jest/globals';
import { type HttpFailure, type Preflight, type Secret, secretOf } from '@lockstep/core';
import { companions, endpoints } from '../../../src/endpoints.ts';
import { contextWith } from '../../registry/loopback-context.ts';
import { filesOf, openChannel, type Sample, sealedCrate, sealOf } from './crate-fixture.ts';
import { broken, indexLine, type Scripted, scriptedHttp } from './scripted-http.ts';

const index = endpoints.crates.replace('sparse+', '');
const api = companions.cratesApi;
const me = `GET ${api}api/v1/me`;
const token = secretOf('CARGO_REGISTRY_TOKEN', 'cio0123456789');

type Table = Readonly<Record<string, Scripted | HttpFailure>>;

function errors(status: number, detail: string): Scripted {
  return { status, body: { errors: [{ detail }] } };
}

const configured: Table = {
  [`GET ${index}config.json`]: {
    status: 200,
    body: { dl: 'https://files.example/', api: api.slice(0, -1) },
  },
  [me]: errors(403, 'this action can only be performed on the crates.io website'),
};

function listed(path: string, fields: object = {}): Table {
  return { [`GET ${index}${path}`]: { status: 200, body: indexLine({ vers: '0.9.0', ...fields }) } };
}

interface Setting {
  readonly table?: Table;
  readonly secret?: Secret | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
}

async function preflight(samples: readonly Sample[], setting: Setting = {}) {
  const { table = {}, settings = {} } = setting;
  const secret = 'secret' in setting ? setting.secret : token;
  const sealed = await Promise.all(samples.map(sealedCrate));
  const channel = openChannel(settings);
  const script = scriptedHttp({ ...configured, ...table });
  const context = contextWith(filesOf(sealed), secret, script.http);
  const found: Preflight = await channel.preflight(channel.targets(sealOf(sealed)), context);
  return { ...found, requests: script.requests };
}

const codes = ({ problems }: Pick<Preflight, 'problems'>) => problems.map(({ code }) => code);

describe('the preflight for the public registry', () => {
  test('finds nothing wrong with an honest crate, and says what is new', async () => {
    const { problems, notes, requests } = await preflight([{ name: 'foo' }]);
    expect(problems).toEqual([]);
    expect(notes).toEqual(['foo is new on the registry']);
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('reports all problems at once, one for each crate and kind', async () => {
    const { problems } = await preflight([
      { name: 'nul', about: '' },
      { name: 'big', size: 10_485_761 },
      {
        name: 'wild',
        tables: '[dependencies]\na = "*"',
        about: 'description = "x"\nlicense = "MIT"\npublish = ["ours"]',
      },
    ]);
    expect(problems.map(({ code, where }) => `${code} ${where?.target}`)).toEqual([
      'NAME_REJECTED crates nul@1.0.0',
      'METADATA_INVALID crates nul@1.0.0',
      'TOO_LARGE crates big@1.0.0',
      'METADATA_INVALID crates wild@1.0.0',
    ]);
    expect(problems[3]?.message).toMatch(/other registries only.*any version/);
  });

  test('leaves the size of a known crate open, since its limit may have been raised', async () => {
    const { problems, notes } = await preflight([{ name: 'big', size: 10_485_761 }], {
      table: listed('3/b/big', { name: 'big' }),
    });
    expect(problems).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/takes 10485760, unless it raised the limit/)]);
  });

  test('takes a crate of just the size that is allowed', async () => {
    expect((await preflight([{ name: 'big', size: 10_485_760 }])).problems).toEqual([]);
  });

  test.each([
    ['letter case', 'my-crate', 'my/-c/my-crate', 'My-Crate'],
    ['a hyphen', 'my_crate', 'my/-c/my-crate', 'my-crate'],
    ['an underscore', 'my-crate', 'my/_c/my_crate', 'my_crate'],
  ])('finds a crate that differs in %s alone', async (_title, name, path, holder) => {
    const found = await preflight([{ name }], { table: listed(path, { name: holder }) });
    expect(found.problems).toMatchObject([
      { code: 'NAME_REJECTED', message: `the registry takes ${name} for ${holder}, which it holds already` },
    ]);
  });

  test('does not judge the name of a crate that is there', async () => {
    expect(codes(await preflight([{ name: 'nul' }], { table: listed('3/n/nul', { name: 'nul' }) }))).toEqual(
      [],
    );
  });

  test('judges nothing that the index does not tell', async () => {
    const table = { [`GET ${index}3/n/nul`]: broken };
    const { problems, notes } = await preflight([{ name: 'nul' }], { table });
    expect({ problems, notes }).toEqual({ problems: [], notes: [] });
  });

  test('finds new crates that wait for one another', async () => {
    const ring: readonly Sample[] = [
      { name: 'one', tables: '[dependencies]\ntwo = "1"' },
      { name: 'two', tables: '[dev-dependencies]\none = "1"' },
      { name: 'three', tables: '[dependencies]\none = "1"' },
    ];
    expect((await preflight(ring)).problems).toMatchObject([
      { code: 'DEPENDENCY_CYCLE', message: expect.stringMatching(/^one, two are new and need one another/) },
    ]);
    expect(codes(await preflight(ring, { table: listed('3/o/one', { name: 'one' }) }))).toEqual([]);
  });

  test('tells before the first upload how long the quotas make the release', async () => {
    const samples = Array.from({ length: 8 }, (_, at) => ({ name: `fresh${at}` }));
    expect((await preflight(samples)).notes).toContain(
      '8 new crates: the registry takes 5 at once and one more every 10 minutes; the release takes at least 30 minutes',
    );
    expect((await preflight(samples.slice(0, 5))).notes.join()).not.toMatch(/at once/);
  });

  test('does not count what is published already', async () => {
    const samples = Array.from({ length: 31 }, (_, at) => ({ name: `old${String(at).padStart(2, '0')}` }));
    const tables = samples.map(({ name }, at) =>
      listed(`ol/d${name.slice(3, 4)}/${name}`, { name, vers: at === 0 ? '1.0.0' : '0.9.0' }),
    );
    const all = Object.assign({}, ...tables);
    expect((await preflight(samples, { table: all })).notes.join()).not.toMatch(/at once/);
    const first = listed('ol/d0/old00', { name: 'old00' });
    expect((await preflight(samples, { table: { ...all, ...first } })).notes.join()).toMatch(
      /31 new versions: the registry takes 30 at once/,
    );
  });

  test('tells who owns crates that are there, and shows nobody the token for it', async () => {
    const owners = (...logins: readonly string[]): Scripted => ({
      status: 200,
      body: { users: logins.map((login, id) => ({ id, login })) },
    });
    const { notes, requests } = await preflight([{ name: 'foo' }, { name: 'bar' }, { name: 'qux' }], {
      table: {
        ...listed('3/f/foo'),
        ...listed('3/b/bar', { name: 'bar' }),
        ...listed('3/q/qux', { name: 'qux' }),
        [`GET ${api}api/v1/crates/foo/owners`]: owners('alice', 'github:org:team'),
        [`GET ${api}api/v1/crates/bar/owners`]: owners('alice', 'github:org:team'),
        [`GET ${api}api/v1/crates/qux/owners`]: owners('bob\nroot'),
      },
    });
    expect(notes).toEqual([
      expect.stringMatching(/^foo, bar: owned by alice, github:org:team; /),
      expect.stringMatching(/^qux: owned by bob root; /),
    ]);
    const shown = requests.filter(({ credential }) => credential !== undefined).map(({ url }) => url);
    expect(shown).toEqual([`${api}api/v1/me`]);
  });
});

describe('the token', () => {
  test('is known, and no more can be said', async () => {
    const { credential } = await preflight([{ name: 'foo' }]);
    expect(credential).toMatchObject({
      secret: 'CARGO_REGISTRY_TOKEN',
      strength: 'identity only',
      reason: expect.stringMatching(/does not say whose.*publish-new.*publish-update/),
    });
    expect(credential).not.toHaveProperty('identity');
  });

  test.each([
    ['unknown', errors(403, 'authentication failed'), 'AUTH_FAILED'],
    ['of another service', errors(401, 'The given API token does not match the format'), 'AUTH_FAILED'],
    ['of a locked account', errors(403, 'This account is indefinitely locked. Reason: x'), 'AUTH_FORBIDDEN'],
    ['not looked up', { status: 503 }, 'STATE_UNKNOWN'],
    ['not answered', { ...broken, sent: false }, 'UNREACHABLE'],
  ])('is %s', async (_title, answer, code) => {
    const found = await preflight([{ name: 'foo' }], { table: { [me]: answer } });
    expect(codes(found)).toEqual([code]);
    expect(found.credential.strength).toBe('not provable here');
    expect(JSON.stringify(found.problems)).not.toContain('cio0123456789');
  });

  test('is missing', async () => {
    const found = await preflight([{ name: 'foo' }], { secret: undefined });
    expect(codes(found)).toEqual(['TOKEN_MISSING']);
    expect(found.requests.map(({ url }) => url)).not.toContain(`${api}api/v1/me`);
  });

  test.each(['two\nlines', 'not ascii é', ''])('that is %j is not sent', async (text) => {
    const found = await preflight([{ name: 'foo' }], { secret: secretOf('CARGO_REGISTRY_TOKEN', text) });
    expect(codes(found)).toEqual(['AUTH_FAILED']);
    expect(found.requests.every(({ credential }) => credential === undefined)).toBe(true);
  });

  const trusted = secretOf('CARGO_REGISTRY_TOKEN', 'cio_tp_0123456789');

  test('of Trusted Publishing cannot create a crate', async () => {
    const found = await preflight([{ name: 'foo' }, { name: 'bar' }], {
      secret: trusted,
      table: listed('3/b/bar', { name: 'bar' }),
    });
    expect(found.problems).toMatchObject([
      { code: 'AUTH_FORBIDDEN', message: expect.stringMatching(/cannot create foo,/) },
    ]);
  });

  test('of Trusted Publishing is not asked after, for the registry tells nothing of it', async () => {
    const found = await preflight([{ name: 'foo' }], { secret: trusted, table: listed('3/f/foo') });
    expect(found.problems).toEqual([]);
    expect(found.credential).toMatchObject({ strength: 'not provable here' });
    expect(found.requests.every(({ credential }) => credential === undefined)).toBe(true);
  });
});

describe('the preflight for another registry', () => {
  const home = 'https://cargo.example/';
  const settings = { index: `sparse+${home}index/` };

  function config(fields: object): Table {
    return {
      [`GET ${home}index/config.json`]: { status: 200, body: { dl: `${home}dl`, api: home, ...fields } },
    };
  }

  test('does not apply the rules of the public one', async () => {
    const found = await preflight([{ name: 'nul', about: '', tables: '[dependencies]\na = "*"' }], {
      settings,
      table: config({}),
    });
    expect(found.problems).toEqual([]);
    expect(found.notes).toEqual(['nul is new on the registry']);
    expect(found.credential.strength).toBe('not provable here');
  });

  test('knows who asks, where the registry says it', async () => {
    const found = await preflight([{ name: 'foo' }], {
      settings,
      table: { ...config({}), [`GET ${home}api/v1/me`]: { status: 200, body: { login: 'alice' } } },
    });
    expect(found.credential).toMatchObject({ strength: 'identity only', identity: 'alice' });
  });

  test('refuses a manifest that is for the public one alone', async () => {
    const about = 'description = "x"\nlicense = "MIT"\npublish = ["crates-io"]';
    expect(codes(await preflight([{ name: 'foo', about }], { settings, table: config({}) }))).toEqual([
      'METADATA_INVALID',
    ]);
  });

  test('asks for the web API where it is on another origin', async () => {
    const found = await preflight([{ name: 'foo' }], {
      settings,
      table: config({ api: 'https://web.example' }),
    });
    expect(found.problems).toMatchObject([
      { code: 'CONFIG_WRONG_TYPE', where: { key: 'channels.crates.api' } },
    ]);
    expect(found.requests.every(({ url }) => !url.startsWith('https://web.example'))).toBe(true);
  });

  test('says that the index is not answering', async () => {
    const found = await preflight([{ name: 'foo' }], {
      settings,
      table: { [`GET ${home}index/config.json`]: { status: 500 } },
    });
    expect(codes(found)).toEqual(['STATE_UNKNOWN']);
  });

  test('warns of plain http', async () => {
    const found = await preflight([{ name: 'foo' }], {
      settings: { index: 'sparse+http://cargo.example/' },
    });
    expect(found.notes.join()).toMatch(/unencrypted/);
  });
});
