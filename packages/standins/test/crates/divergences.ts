import { packCrate } from './crate-file.ts';
import type { Subject } from './statements/statement.ts';

/**
 * Where the stand-in is not like crates.io. No crates.io runs on one machine, so what it does is taken from its source
 * (rust-lang/crates.io, August 2026); the stand-in's side is observed.
 */
export interface Divergence {
  readonly title: string;
  /** Gives a status. */
  readonly observe: (subject: Subject) => Promise<number>;
  readonly standIn: number;
  readonly cratesIo: number;
  /** Where crates.io says so. */
  readonly source: string;
  readonly why: string;
}

const saysWhatItIs =
  'Stricter on purpose: what contradicts itself must fail in a rehearsal, whether or not a registry notices.';
const notRehearsed = 'Nothing of it is part of a release.';

const statusOf = async (verdict: Promise<readonly [number, string]>) => (await verdict)[0];

export const divergences: readonly Divergence[] = [
  {
    title: 'bytes after the file',
    observe: ({ client, name }) => statusOf(client.publish(name, '1.0.0', { fileLength: -1 })),
    standIn: 400,
    cratesIo: 200,
    source: 'src/controllers/krate/publish.rs, read_tarball_bytes: the rest of the body is not read',
    why: saysWhatItIs,
  },
  {
    title: 'metadata with other dependencies than the manifest',
    observe: ({ client, name }) => {
      const dependency = {
        name: 'ghost',
        version_req: '^1',
        optional: false,
        default_features: true,
        features: [],
        target: null,
        kind: 'normal',
      };
      return statusOf(client.publish(name, '1.0.0', { metadata: { deps: [dependency] } }));
    },
    standIn: 400,
    cratesIo: 200,
    source: 'crates_io_api_types, PublishMetadata: name, vers and readme alone are read',
    why: `${saysWhatItIs} Other registries believe the metadata.`,
  },
  {
    title: 'a feature that turns on a dependency that is not there',
    observe: ({ client, name }) =>
      statusOf(client.publish(name, '1.0.0', { rest: '[features]\nfast = ["dep:ghost"]' })),
    standIn: 400,
    cratesIo: 200,
    source: 'crates_io_validation, validate_feature: the form alone is looked at',
    why: 'No cargo reads such a manifest, so nobody could use the crate.',
  },
  {
    title: 'a dependency whose registry is named by its index',
    observe: ({ client, name }) => {
      const rest = `[dependencies]\n${name} = { version = "1", registry-index = "sparse+http://registry.invalid/" }`;
      return statusOf(client.publish(name, '1.0.0', { rest }));
    },
    standIn: 400,
    cratesIo: 200,
    source: 'src/controllers/krate/publish.rs, convert_dependency: the key “registry” alone is looked at',
    why: 'cargo refuses to send such a crate to crates.io, and writes no other key.',
  },
  {
    title: 'files whose names differ in case alone',
    observe: ({ client, name }) => {
      const files = { [`${name}-1.0.0/a`]: '', [`${name}-1.0.0/A`]: '' };
      return statusOf(client.publish(name, '1.0.0', { file: packCrate(name, '1.0.0', {}, files) }));
    },
    standIn: 400,
    cratesIo: 200,
    source: 'crates_io_tarball, process_tarball: manifests alone may not differ in case alone',
    why: 'An archive that unpacks to one thing here and another there must fail in a rehearsal.',
  },
  {
    title: 'a licence of the right form that nobody knows',
    observe: ({ client, name }) =>
      statusOf(client.publish(name, '1.0.0', { package: { license: 'Nonsense-1.0' } })),
    standIn: 200,
    cratesIo: 400,
    source: 'src/licenses.rs, PARSE_MODE: allow_unknown is false',
    why: 'The list of licences grows, and a copy of it would refuse what crates.io takes.',
  },
  {
    title: 'a sixth new crate at once',
    observe: async ({ client, name }) => {
      const seen = [];
      for (const letter of 'abcdef') seen.push(await statusOf(client.publish(`${name}${letter}`, '1.0.0')));
      return Math.max(...seen);
    },
    standIn: 200,
    cratesIo: 429,
    source: 'src/rate_limiter.rs, LimitedAction::default_burst',
    why: 'A rehearsal would wait for ten minutes; the limits are an option for tests.',
  },
  {
    title: 'the deletion of a crate',
    observe: async ({ client, name }) => {
      await client.publish(name, '1.0.0');
      return statusOf(client.ask('DELETE', `api/v1/crates/${name}`));
    },
    standIn: 405,
    cratesIo: 403,
    source: 'src/controllers/krate/delete.rs: with a browser’s cookie alone',
    why: notRehearsed,
  },
  {
    title: 'a message with a yank',
    observe: async ({ client, name }) => {
      await client.publish(name, '1.0.0');
      const body = { version: { yanked: true, yank_message: 'broken' } };
      return statusOf(client.ask('PATCH', `api/v1/crates/${name}/1.0.0`, { body }));
    },
    standIn: 405,
    cratesIo: 200,
    source: 'src/controllers/version/update.rs',
    why: 'It is not part of the Cargo book’s web API; no client sends it.',
  },
  {
    title: 'the exchange of an identity token',
    observe: ({ client }) =>
      statusOf(client.ask('POST', 'api/v1/trusted_publishing/tokens', { body: { jwt: 'x' } })),
    standIn: 404,
    cratesIo: 400,
    source: 'src/controllers/trustpub/tokens/exchange/mod.rs',
    why: 'A rehearsal has a token of its own.',
  },
  {
    title: 'the versions’ readme',
    observe: async ({ client, name }) => {
      await client.publish(name, '1.0.0');
      return statusOf(client.ask('GET', `api/v1/crates/${name}/1.0.0/readme`));
    },
    standIn: 404,
    cratesIo: 302,
    source: 'src/controllers/version/readme.rs',
    why: notRehearsed,
  },
];
