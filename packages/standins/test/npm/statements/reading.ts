import { packPackage } from '../../tarball.ts';
import type { Statement } from './statement.ts';
import { publishFirst } from './steps.ts';

/** What holds of requests that only look. */
export const readingStatements: readonly Statement[] = [
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
      await publishFirst(subject, '1.0.0');
      return (await subject.client.send('GET', `${subject.name}/2.0.0`)).status;
    },
    expected: 404,
  },
  {
    title: 'a version is found by number and by dist-tag',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
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
      await publishFirst(subject, '1.0.0');
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
      await publishFirst(subject, '1.0.0');
      const { status } = await subject.client.send('GET', `${subject.name}/-/..%2f..%2fhtpasswd`);
      return status >= 400 && status < 500;
    },
    expected: true,
  },
  {
    title: 'collaborators of a package are known',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
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
