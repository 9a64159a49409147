import { createHash } from 'node:crypto';
import { packSdist, packWheel } from '../distribution.ts';
import { linksOf } from './links.ts';
import type { Statement, Subject } from './statement.ts';

const jsonType = 'application/vnd.pypi.simple.v1+json';

async function uploadFirst({ client, name }: Subject, version = '1.0.0') {
  const wheel = packWheel(name, version, { headers: ['Requires-Python: >=3.8'] });
  const { status, text } = await client.upload(wheel);
  if (status !== 200) throw new Error(`uploading ${wheel.fileName} was answered ${status} ${text}`);
  return wheel;
}

/** What holds of requests that only look. */
export const readingStatements: readonly Statement[] = [
  {
    title: 'a project that nobody has is not found',
    observe: async ({ client, name }) => (await client.get(`simple/${name}/`)).status,
    expected: 404,
  },
  {
    title: 'the index lists every project',
    observe: async (subject) => {
      await uploadFirst(subject);
      const page = await (await subject.client.get('simple/', 'text/html')).text();
      return page.includes(`>${subject.name}</a>`);
    },
    expected: true,
  },
  {
    title: 'a project’s page names each file with its sha256',
    observe: async (subject) => {
      const { fileName, bytes } = await uploadFirst(subject);
      const [link] = await linksOf(subject);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [link?.file === fileName, link?.sha256 === sha256];
    },
    expected: [true, true],
  },
  {
    title: 'a project’s page lists wheel and sdist',
    observe: async (subject) => {
      await uploadFirst(subject);
      await subject.client.upload(packSdist(subject.name, '1.0.0'));
      return (await linksOf(subject)).length;
    },
    expected: 2,
  },
  {
    title: 'a project’s page comes as JSON to who asks for that',
    observe: async (subject) => {
      const { fileName } = await uploadFirst(subject);
      const response = await subject.client.get(`simple/${subject.name}/`, jsonType);
      const page = JSON.parse(await response.text().then((text) => (text.startsWith('{') ? text : '{}')));
      const [file] = page.files ?? [];
      const told = [file?.filename === fileName, file?.['requires-python'], page.versions];
      return [response.headers.get('content-type'), page.name === subject.name, ...told];
    },
    expected: [jsonType, true, true, '>=3.8', ['1.0.0']],
  },
  {
    title: 'a page says which Python a file needs',
    observe: async (subject) => {
      await uploadFirst(subject);
      const page = await (await subject.client.get(`simple/${subject.name}/`, 'text/html')).text();
      return page.includes('data-requires-python="&gt;=3.8"');
    },
    expected: true,
  },
  {
    title: 'another spelling of a name is sent to the normalized one',
    observe: async (subject) => {
      await uploadFirst(subject);
      const response = await subject.client.get(`simple/${subject.name.toUpperCase()}/`);
      return [response.status, response.headers.get('location')?.endsWith(`/simple/${subject.name}/`)];
    },
    expected: [301, true],
  },
  {
    title: 'a file is served byte for byte under the address that its page gives',
    observe: async (subject) => {
      const { bytes } = await uploadFirst(subject);
      const [link] = await linksOf(subject);
      const served = await subject.client.get(link?.url.pathname ?? '');
      return Buffer.from(await served.arrayBuffer()).equals(bytes);
    },
    expected: true,
  },
  {
    title: 'the metadata of a wheel is served beside it',
    observe: async (subject) => {
      const { metadata } = await uploadFirst(subject);
      const [link] = await linksOf(subject);
      const served = await subject.client.get(`${link?.url.pathname ?? ''}.metadata`);
      return (await served.text()) === metadata;
    },
    expected: true,
  },
  {
    title: 'the path of a file cannot leave its folder',
    observe: async ({ client }) => {
      const paths = ['files/..%2f..%2fetc%2fpasswd', 'packages/..%2f..%2fetc%2fpasswd'];
      const answers = await Promise.all(paths.map((path) => client.get(path)));
      return answers.map(({ status }) => status === 404 || status === 400 || status === 403);
    },
    expected: [true, true],
  },
];
