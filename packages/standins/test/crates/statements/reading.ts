import { packCrate } from '../crate-file.ts';
import { publishFirst, type Statement } from './statement.ts';

/** What holds of looking. */
export const readingStatements: readonly Statement[] = [
  {
    title: 'the index says where files and the web API are',
    observe: async ({ client }) => {
      const { dl, api } = (await client.send('GET', 'config.json')).json;
      return [`${String(dl)}/`, `${String(api)}/`].map((address) => address.replace(client.url, ''));
    },
    expected: ['crates/', ''],
  },
  {
    title: 'a crate that is not there is not found',
    observe: async ({ client, name, indexPath }) => [
      (await client.send('GET', indexPath)).status,
      await client.ask('GET', `api/v1/crates/${name}/1.0.0`).then(([status]) => status),
    ],
    expected: [404, 404],
  },
  {
    title: 'the web API has a crate in every spelling, the index in one',
    observe: async ({ client, name }) => {
      await client.publish(`${name}-Z`, '1.0.0');
      const folder = `${name.slice(0, 2)}/${name.slice(2, 4)}`;
      const paths = [`${folder}/${name}-z`, `${folder}/${name}_z`, `api/v1/crates/${name}_z`];
      const answers = await Promise.all(paths.map((path) => client.send('GET', path)));
      return answers.map(({ status }) => status);
    },
    expected: [200, 404, 200],
  },
  {
    title: 'an index file that has not changed is not sent again',
    observe: async (subject) => {
      await publishFirst(subject);
      const { headers } = await subject.client.send('GET', subject.indexPath);
      const again = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
      const same = await subject.client.send('GET', subject.indexPath, again);
      await publishFirst(subject, '1.1.0');
      const changed = await subject.client.send('GET', subject.indexPath, again);
      return [same.status, same.text, changed.status];
    },
    expected: [304, '', 200],
  },
  {
    title: 'a file is served byte for byte, by the redirect of the web API as well',
    observe: async ({ client, name }) => {
      const file = packCrate(name, '1.0.0');
      await client.publish(name, '1.0.0', { file });
      const bytes = async (path: string) =>
        Buffer.from(await (await fetch(new URL(path, client.url))).arrayBuffer()).equals(file);
      const { status } = await client.send('GET', `api/v1/crates/${name}/1.0.0/download`);
      return [
        status,
        await bytes(`api/v1/crates/${name}/1.0.0/download`),
        await bytes(`crates/${name}/1.0.0/download`),
      ];
    },
    expected: [302, true, true],
  },
  {
    title: 'the redirect is given without looking, and the file server denies what is not there',
    observe: async ({ client, name }) => [
      (await client.send('GET', `api/v1/crates/${name}/9.9.9/download`)).status,
      (await client.send('GET', `crates/${name}/${name}-9.9.9.crate`)).status,
    ],
    expected: [302, 403],
  },
  {
    title: 'a version says what it holds',
    observe: async (subject) => {
      await publishFirst(subject);
      const { json } = await subject.client.send('GET', `api/v1/crates/${subject.name}/1.0.0`);
      const { num, yanked, license, description } = json.version as Record<string, unknown>;
      return { num, yanked, license, description };
    },
    expected: { num: '1.0.0', yanked: false, license: 'MIT', description: 'A crate of a test' },
  },
  {
    title: 'a crate shows its highest version, its highest stable one, and its newest',
    observe: async (subject) => {
      for (const version of ['1.0.0', '2.0.0-rc.1', '1.0.1']) await publishFirst(subject, version);
      const { json } = await subject.client.send('GET', `api/v1/crates/${subject.name}`);
      const { max_version, max_stable_version, newest_version } = json.crate as Record<string, unknown>;
      return [max_version, max_stable_version, newest_version];
    },
    expected: ['2.0.0-rc.1', '1.0.1', '1.0.1'],
  },
  {
    title: 'a search finds names and shows the exact one first',
    observe: async ({ client, name }) => {
      for (const each of [`a-${name}`, name]) await client.publish(each, '1.0.0');
      const { json } = await client.send('GET', `api/v1/crates?q=${name}&per_page=5`);
      const crates = json.crates as readonly { name: string; exact_match: boolean }[];
      return [crates.map((each) => [each.name.replace(name, 'NAME'), each.exact_match]), json.meta];
    },
    expected: [
      [
        ['NAME', true],
        ['a-NAME', false],
      ],
      { total: 2, next_page: null, prev_page: null },
    ],
  },
  {
    title: 'a page of more than a hundred results is refused',
    observe: ({ client }) => client.ask('GET', 'api/v1/crates?per_page=101'),
    expected: [400, 'cannot request more than 100 items'],
  },
  {
    title: 'who a token belongs to is not said; a known one is told so',
    observe: ({ client }) => client.ask('GET', 'api/v1/me'),
    expected: [403, 'this action can only be performed on the crates.io website'],
  },
  {
    title: 'an unknown token is not recognised',
    observe: ({ client }) => client.ask('GET', 'api/v1/me', { token: 'cio-unknown' }),
    expected: [403, 'authentication failed'],
  },
  {
    title: 'a path that leaves its folder is refused',
    observe: async ({ client }) =>
      (await client.send('GET', 'api/v1/crates/%2e%2e%2fx/1.0.0/download')).status,
    expected: 400,
  },
  {
    title: 'what is not part of the protocol is not found',
    observe: async ({ client }) => [
      await client.ask('GET', 'api/v1/nothing'),
      await client.ask('GET', 'api/v2/crates/x'),
    ],
    expected: [
      [404, 'Not Found'],
      [404, 'Not Found'],
    ],
  },
];
