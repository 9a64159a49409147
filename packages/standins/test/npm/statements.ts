import { packPackage } from '../tarball.ts';
import { publishRequest } from './publish-request.ts';
import { escapeName, type RegistryClient } from './registry-client.ts';

/** Longest body that both registries of the contract suite take. */
export const maxBodyBytes = 200_000;

export interface Subject {
  readonly client: RegistryClient;
  /** The token of another user. */
  readonly otherToken: string;
  /** A package name that no other statement uses. */
  readonly name: string;
}

/** Something that holds of an npm registry. */
export interface Statement {
  readonly title: string;
  readonly observe: (subject: Subject) => Promise<unknown>;
  readonly expected: unknown;
}

const published = async (subject: Subject, version: string, tag = 'latest') => {
  const status = await subject.client.publish(subject.name, version, { tag });
  if (status >= 300) throw new Error(`publishing ${subject.name}@${version} was answered ${status}`);
};

const statusOf = async (
  subject: Subject,
  ...lies: Parameters<RegistryClient['publish']> extends [string, ...infer R] ? R : never
) => subject.client.publish(subject.name, ...lies);

const tagsOf = async ({ client, name }: Subject) =>
  (await client.send('GET', `-/package/${escapeName(name)}/dist-tags`)).body;

const versionsOf = async ({ client, name }: Subject) =>
  Object.keys((await client.packument(name)).versions ?? {});

/** The three requests of `npm unpublish`: an edited document, a new revision, the tarball. */
async function unpublish({ client, name }: Subject, version: string): Promise<number> {
  const { _attachments, ...document } = await client.packument(name);
  const { [version]: _, ...versions } = document.versions as Record<string, unknown>;
  const edited = { ...document, versions, 'dist-tags': { latest: Object.keys(versions).at(-1) } };
  await client.send('PUT', `${name}/-rev/${String(document._rev)}`, { body: edited });
  const { _rev } = await client.packument(name);
  return (await client.send('DELETE', `${name}/-/${name}-${version}.tgz/-rev/${String(_rev)}`)).status;
}

async function unpublishAll({ client, name }: Subject): Promise<number> {
  const { _rev } = await client.packument(name);
  return (await client.send('DELETE', `${escapeName(name)}/-rev/${String(_rev)}`)).status;
}

const readingStatements: readonly Statement[] = [
  {
    title: 'ping is answered',
    observe: async ({ client }) => (await client.send('GET', '-/ping')).status,
    expected: 200,
  },
  {
    title: 'whoami names the user of the token',
    observe: async ({ client }) => (await client.send('GET', '-/whoami')).body,
    expected: { username: 'ada' },
  },
  {
    title: 'whoami without a token is refused',
    observe: async ({ client }) => (await client.send('GET', '-/whoami', { token: null })).status,
    expected: 401,
  },
  {
    title: 'an unknown package is not found',
    observe: async ({ client, name }) => (await client.send('GET', name)).status,
    expected: 404,
  },
  {
    title: 'an unknown version is not found',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      return (await subject.client.send('GET', `${subject.name}/2.0.0`)).status;
    },
    expected: 404,
  },
  {
    title: 'a version is found by number and by dist-tag',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const found = ['1.0.0', 'latest'].map((selector) =>
        subject.client.send('GET', `${subject.name}/${selector}`),
      );
      return (await Promise.all(found)).map(({ body }) => body.version);
    },
    expected: ['1.0.0', '1.0.0'],
  },
  {
    title: 'the abbreviated document has its own type and leaves out what installing does not need',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const accept = 'application/vnd.npm.install-v1+json';
      const { type, body } = await subject.client.send('GET', subject.name, { accept });
      return { type, readme: 'readme' in body, modified: 'modified' in body };
    },
    expected: { type: 'application/vnd.npm.install-v1+json', readme: false, modified: true },
  },
  {
    title: 'a tarball is served byte for byte under the address that its version gives',
    observe: async (subject) => {
      const tarball = packPackage({ name: subject.name, version: '1.0.0' }, 'console.log(1)');
      await subject.client.publish(subject.name, '1.0.0', { tarball });
      const { body } = await subject.client.send('GET', `${subject.name}/1.0.0`);
      const { tarball: address } = body.dist as { tarball: string };
      return (await subject.client.bytes(address)).equals(tarball);
    },
    expected: true,
  },
  {
    title: 'a tarball path cannot leave its folder',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const { status } = await subject.client.send('GET', `${subject.name}/-/..%2f..%2fhtpasswd`);
      return status >= 400 && status < 500;
    },
    expected: true,
  },
  {
    title: 'collaborators of a package are known',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      return (await subject.client.send('GET', `-/package/${subject.name}/collaborators`)).body;
    },
    expected: { ada: 'write' },
  },
  {
    title: 'a bulk audit is answered',
    observe: async ({ client, name }) =>
      (await client.send('POST', '-/npm/v1/security/advisories/bulk', { body: { [name]: ['1.0.0'] } }))
        .status,
    expected: 200,
  },
];

const publishingStatements: readonly Statement[] = [
  {
    title: 'a published version is visible with its integrity and as latest',
    observe: async (subject) => {
      const body = publishRequest(subject.name, '1.0.0');
      await subject.client.send('PUT', subject.name, { body });
      const document = await subject.client.packument(subject.name);
      const sent = body.versions as Record<string, { dist: { integrity: string } }>;
      const seen = document.versions as typeof sent;
      return [document['dist-tags'], seen['1.0.0']?.dist.integrity === sent['1.0.0']?.dist.integrity];
    },
    expected: [{ latest: '1.0.0' }, true],
  },
  {
    title: 'a scoped name may be sent as one segment or as two',
    observe: async ({ client, name }) => {
      const scoped = `@${name}/part`;
      const first = await client.send('PUT', escapeName(scoped), { body: publishRequest(scoped, '1.0.0') });
      const second = await client.send('PUT', scoped, { body: publishRequest(scoped, '1.0.1') });
      return [first, second].map(({ status }) => status < 300);
    },
    expected: [true, true],
  },
  {
    title: 'a prerelease under its own tag leaves latest alone',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      await published(subject, '1.1.0-rc.1', 'next');
      return tagsOf(subject);
    },
    expected: { latest: '1.0.0', next: '1.1.0-rc.1' },
  },
  {
    title: 'the first version is latest whatever tag it asks for',
    observe: async (subject) => {
      await published(subject, '1.0.0-rc.1', 'next');
      return tagsOf(subject);
    },
    expected: { latest: '1.0.0-rc.1', next: '1.0.0-rc.1' },
  },
  {
    title: 'a version cannot be published twice, not even with the same bytes',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      return statusOf(subject, '1.0.0');
    },
    expected: 403,
  },
  {
    title: 'publishing without a token is refused',
    observe: async ({ client, name }) =>
      (await client.send('PUT', name, { body: publishRequest(name, '1.0.0'), token: null })).status,
    expected: 401,
  },
  {
    title: 'publishing with an unknown token is refused',
    observe: async ({ client, name }) =>
      (await client.send('PUT', name, { body: publishRequest(name, '1.0.0'), token: 'unknown' })).status,
    expected: 401,
  },
  {
    title: "somebody else's package is refused",
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const body = publishRequest(subject.name, '1.0.1');
      return (await subject.client.send('PUT', subject.name, { body, token: subject.otherToken })).status;
    },
    expected: 403,
  },
  {
    title: 'a body that is too long is refused',
    observe: (subject) => statusOf(subject, '1.0.0', { document: { readme: 'x'.repeat(maxBodyBytes) } }),
    expected: 413,
  },
  {
    title: 'a body that is not JSON is refused',
    observe: async ({ client, name }) => (await client.send('PUT', name, { body: '{"name":' })).status,
    expected: 400,
  },
  {
    title: 'a refused publication leaves nothing behind',
    observe: async (subject) => {
      await statusOf(subject, '1.0.0', { dist: { integrity: 'sha512-AAAA' } });
      return (await subject.client.send('GET', subject.name)).status;
    },
    expected: 404,
  },
];

const dishonest = (
  title: string,
  expected: number,
  lies: NonNullable<Parameters<RegistryClient['publish']>[2]>,
  version = '1.0.0',
): Statement => ({
  title: `refused: ${title}`,
  observe: (subject) => statusOf(subject, version, lies),
  expected,
});

const dishonestStatements: readonly Statement[] = [
  dishonest('an integrity that is not the attachment’s', 400, { dist: { integrity: 'sha512-AAAA' } }),
  dishonest('a shasum that is not the attachment’s', 400, { dist: { shasum: '0'.repeat(40) } }),
  dishonest('a length that is not the attachment’s', 400, { attachment: { length: 1 } }),
  dishonest('an attachment that is not base64', 400, { attachment: { data: '!!!!' } }),
  dishonest('no attachment', 400, { document: { _attachments: {} } }),
  dishonest('several attachments', 400, {
    document: {
      _attachments: { 'a-1.0.0.tgz': { data: '', length: 0 }, 'b-1.0.0.tgz': { data: '', length: 0 } },
    },
  }),
  dishonest('another name in the document than in the path', 400, { document: { name: 'another' } }),
  dishonest('another _id than the name', 400, { document: { _id: 'another' } }),
  dishonest('another version in the manifest than in the document', 400, { manifest: { version: '2.0.0' } }),
  dishonest('another package in the tarball', 400, {
    tarball: packPackage({ name: 'another', version: '1.0.0' }),
  }),
  dishonest('an attachment that is no tarball', 400, { tarball: Buffer.from('no tarball') }),
  dishonest('a version that is not SemVer', 400, {}, '1.0'),
  dishonest('a dist-tag that reads as a range', 400, { tag: '1.x' }),
  dishonest('a dist-tag of another version', 400, { document: { 'dist-tags': { latest: '9.9.9' } } }),
  dishonest('a private package', 400, { manifest: { private: true } }),
  dishonest('restricted access without a scope', 400, { document: { access: 'restricted' } }),
];

const nameStatements: readonly Statement[] = [
  {
    title: 'a new scoped package without public access has to be paid for',
    observe: ({ client, name }) => client.publish(`@${name}/part`, '1.0.0', { document: { access: null } }),
    expected: 402,
  },
  {
    title: 'a new name with capital letters is refused',
    observe: ({ client, name }) => client.publish(name.toUpperCase(), '1.0.0'),
    expected: 400,
  },
  {
    title: 'a name of more than 214 characters is refused',
    observe: ({ client, name }) => client.publish(name + 'x'.repeat(214), '1.0.0'),
    expected: 400,
  },
  {
    title: 'a new name that differs in punctuation alone is refused',
    observe: async ({ client, name }) => {
      await client.publish(`${name}-part`, '1.0.0');
      return client.publish(`${name}_part`, '1.0.0');
    },
    expected: 403,
  },
  {
    title: 'the name of a core module is refused',
    observe: ({ client }) => client.publish('http', '1.0.0'),
    expected: 400,
  },
];

const changingStatements: readonly Statement[] = [
  {
    title: 'a dist-tag can be set, moved and removed',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      await published(subject, '1.1.0');
      const path = `-/package/${subject.name}/dist-tags/stable`;
      await subject.client.send('PUT', path, { body: '"1.0.0"' });
      const set = await tagsOf(subject);
      await subject.client.send('PUT', path, { body: '"1.1.0"' });
      const moved = await tagsOf(subject);
      await subject.client.send('DELETE', path);
      return [set.stable, moved.stable, (await tagsOf(subject)).stable];
    },
    expected: ['1.0.0', '1.1.0', undefined],
  },
  {
    title: 'a dist-tag cannot point at a version that is not there',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      return (
        await subject.client.send('PUT', `-/package/${subject.name}/dist-tags/stable`, { body: '"2.0.0"' })
      ).status;
    },
    expected: 404,
  },
  {
    title: 'a dist-tag that reads as a range cannot be set',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      return (await subject.client.send('PUT', `-/package/${subject.name}/dist-tags/v1`, { body: '"1.0.0"' }))
        .status;
    },
    expected: 400,
  },
  {
    title: 'latest cannot be removed',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      return (await subject.client.send('DELETE', `-/package/${subject.name}/dist-tags/latest`)).status;
    },
    expected: 400,
  },
  {
    title: 'a deprecation is shown, and withdrawn by an empty text',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const seen = [];
      for (const text of ['use another', '']) {
        const document = await subject.client.packument(subject.name);
        const versions = document.versions as Record<string, object>;
        const edited = {
          ...document,
          _attachments: undefined,
          versions: { '1.0.0': { ...versions['1.0.0'], deprecated: text } },
        };
        await subject.client.send('PUT', subject.name, { body: edited });
        seen.push((await subject.client.send('GET', `${subject.name}/1.0.0`)).body.deprecated ?? '');
      }
      return seen;
    },
    expected: ['use another', ''],
  },
  {
    title: 'an unpublished version is gone, and latest falls back',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      await published(subject, '1.1.0');
      await unpublish(subject, '1.1.0');
      return [await versionsOf(subject), await tagsOf(subject)];
    },
    expected: [['1.0.0'], { latest: '1.0.0' }],
  },
  {
    title: 'an unpublished version can never be published again',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      await published(subject, '1.1.0');
      await unpublish(subject, '1.1.0');
      return statusOf(subject, '1.1.0');
    },
    expected: 400,
  },
  {
    title: 'an unpublished package cannot be published again at once',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      await unpublishAll(subject);
      return statusOf(subject, '1.0.1');
    },
    expected: 403,
  },
  {
    title: 'a package that another one depends on cannot be unpublished',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const manifest = { dependencies: { [subject.name]: '^1.0.0' } };
      await subject.client.publish(`${subject.name}-user`, '1.0.0', { manifest });
      return unpublishAll(subject);
    },
    expected: 405,
  },
  {
    title: 'an edit of an outdated document is a conflict',
    observe: async (subject) => {
      await published(subject, '1.0.0');
      const body = {
        ...(await subject.client.packument(subject.name)),
        _rev: '0-outdated',
        _attachments: undefined,
      };
      return (await subject.client.send('PUT', subject.name, { body })).status;
    },
    expected: 409,
  },
];

/** What holds of the public npm registry as far as it is documented, and where the stand-in is stricter on purpose. */
export const statements: readonly Statement[] = [
  ...readingStatements,
  ...publishingStatements,
  ...dishonestStatements,
  ...nameStatements,
  ...changingStatements,
];
