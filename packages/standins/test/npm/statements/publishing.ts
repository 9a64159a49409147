import { publishRequest } from '../publish-request.ts';
import { escapeName } from '../registry-client.ts';
import { maxBodyBytes, type Statement } from './statement.ts';
import { publishFirst, tagsOf, tryPublish } from './steps.ts';

/** What holds of publishing a version. */
export const publishingStatements: readonly Statement[] = [
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
      await publishFirst(subject, '1.0.0');
      await publishFirst(subject, '1.1.0-rc.1', 'next');
      return tagsOf(subject);
    },
    expected: { latest: '1.0.0', next: '1.1.0-rc.1' },
  },
  {
    title: 'the first version is latest whatever tag it asks for',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0-rc.1', 'next');
      return tagsOf(subject);
    },
    expected: { latest: '1.0.0-rc.1', next: '1.0.0-rc.1' },
  },
  {
    title: 'a version cannot be published twice, not even with the same bytes',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      return tryPublish(subject, '1.0.0');
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
      await publishFirst(subject, '1.0.0');
      const body = publishRequest(subject.name, '1.0.1');
      return (await subject.client.send('PUT', subject.name, { body, token: subject.otherToken })).status;
    },
    expected: 403,
  },
  {
    title: 'a body that is too long is refused',
    observe: (subject) => tryPublish(subject, '1.0.0', { document: { readme: 'x'.repeat(maxBodyBytes) } }),
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
      await tryPublish(subject, '1.0.0', { dist: { integrity: 'sha512-AAAA' } });
      return (await subject.client.send('GET', subject.name)).status;
    },
    expected: 404,
  },
];
