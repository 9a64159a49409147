import { packSdist, packWheel } from '../distribution.ts';
import { uploadForm } from '../upload-form.ts';
import { filesOf } from './links.ts';
import type { Statement } from './statement.ts';

/** What holds of sending files. */
export const uploadingStatements: readonly Statement[] = [
  {
    title: 'a wheel and the sdist of the same version are taken',
    observe: async ({ client, name }) => [
      await client.status(packWheel(name, '1.0.0')),
      await client.status(packSdist(name, '1.0.0')),
    ],
    expected: [200, 200],
  },
  {
    title: 'the same bytes again are a plain yes, and nothing is stored twice',
    observe: async (subject) => {
      const wheel = packWheel(subject.name, '1.0.0');
      await subject.client.status(wheel);
      return [await subject.client.status(wheel), (await filesOf(subject)).length];
    },
    expected: [200, 1],
  },
  {
    title: 'other bytes under the same name are refused',
    observe: async ({ client, name }) => {
      await client.status(packWheel(name, '1.0.0'));
      const { status, text } = await client.upload(packWheel(name, '1.0.0', { note: 'another' }));
      return [status, text.includes('File already exists')];
    },
    expected: [400, true],
  },
  {
    title: 'an upload without a credential is refused',
    observe: async ({ client, name }) => (await client.upload(packWheel(name, '1.0.0'), {}, null)).status,
    expected: 403,
  },
  {
    title: 'an upload with an unknown token is refused',
    observe: async ({ client, name }) =>
      (await client.upload(packWheel(name, '1.0.0'), {}, ['__token__', 'unknown'])).status,
    expected: 403,
  },
  {
    title: 'an upload with a user’s name and password is refused',
    observe: async ({ client, name }) =>
      (await client.upload(packWheel(name, '1.0.0'), {}, ['ada', 'password of ada'])).status,
    expected: 403,
  },
  {
    title: 'an unknown action is refused',
    observe: async ({ client, name }) => client.status(packWheel(name, '1.0.0'), { ':action': 'unknown' }),
    expected: 405,
  },
  {
    title: 'registering a project beforehand is a thing of the past',
    observe: async ({ client, name }) => client.status(packWheel(name, '1.0.0'), { ':action': 'submit' }),
    expected: 410,
  },
  {
    title: 'a form without a file is refused',
    observe: async ({ client, name }) => {
      const form = uploadForm(packWheel(name, '1.0.0'));
      form.delete('content');
      return (await client.post(form)).status;
    },
    expected: 400,
  },
  {
    title: 'a body that is no form is refused',
    observe: async ({ client }) =>
      (await client.post('--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' })).status,
    expected: 400,
  },
  {
    title: 'a refused upload leaves nothing behind',
    observe: async (subject) => {
      await subject.client.status(packWheel(subject.name, '1.0.0'), { sha256_digest: '0'.repeat(64) });
      return (await subject.client.get(`simple/${subject.name}/`)).status;
    },
    expected: 404,
  },
];
