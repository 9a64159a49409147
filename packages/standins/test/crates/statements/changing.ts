import { publishFirst, type Statement, type Subject } from './statement.ts';

const yanked = async ({ client, indexPath }: Subject) => (await client.index(indexPath))[0]?.yanked;

const owners = async ({ client, name }: Subject) => {
  const { json } = await client.send('GET', `api/v1/crates/${name}/owners`);
  return (json.users as readonly { login: string }[]).map(({ login }) => login);
};

const changeOwners = ({ client, name }: Subject, method: string, users: readonly string[]) =>
  client.ask(method, `api/v1/crates/${name}/owners`, { body: { users } });

/** What holds of changing what is published. */
export const changingStatements: readonly Statement[] = [
  {
    title: 'a version is yanked, and that is taken back; twice is no error',
    observe: async (subject) => {
      await publishFirst(subject);
      const path = `api/v1/crates/${subject.name}/1.0.0`;
      const seen = [];
      for (const [method, action] of [
        ['DELETE', 'yank'],
        ['DELETE', 'yank'],
        ['PUT', 'unyank'],
      ] as const) {
        const { status, json } = await subject.client.send(method, `${path}/${action}`);
        seen.push([status, json.ok, await yanked(subject)]);
      }
      return seen;
    },
    expected: [
      [200, true, true],
      [200, true, true],
      [200, true, false],
    ],
  },
  {
    title: 'somebody else’s crate cannot be yanked',
    observe: async (subject) => {
      await publishFirst(subject);
      const options = { token: subject.otherToken };
      return subject.client.ask('DELETE', `api/v1/crates/${subject.name}/1.0.0/yank`, options);
    },
    expected: [403, 'must already be an owner to yank or unyank'],
  },
  {
    title: 'a version that is not there cannot be yanked',
    observe: async (subject) => {
      await publishFirst(subject);
      const [status] = await subject.client.ask('DELETE', `api/v1/crates/${subject.name}/2.0.0/yank`);
      return status;
    },
    expected: 404,
  },
  {
    title: 'an invited user owns nothing before accepting',
    observe: async (subject) => {
      await publishFirst(subject);
      const invited = await changeOwners(subject, 'PUT', [subject.other]);
      const [status] = await subject.client.publish(subject.name, '1.0.1', {}, subject.otherToken);
      return [invited, await owners(subject), status];
    },
    expected: [[200, 'done'], ['ada'], 403],
  },
  {
    title: 'an unknown user cannot be invited',
    observe: async (subject) => {
      await publishFirst(subject);
      return changeOwners(subject, 'PUT', ['nobody']);
    },
    expected: [400, 'could not find user with login `nobody`'],
  },
  {
    title: 'an owner cannot be invited again',
    observe: async (subject) => {
      await publishFirst(subject);
      return changeOwners(subject, 'PUT', ['Ada']);
    },
    expected: [400, '`Ada` is already an owner'],
  },
  {
    title: 'the last owner stays',
    observe: async (subject) => {
      await publishFirst(subject);
      const [status, detail] = await changeOwners(subject, 'DELETE', ['ada']);
      return [status, detail.slice(0, 49), await owners(subject)];
    },
    expected: [400, 'cannot remove all individual owners of a crate. T', ['ada']],
  },
  {
    title: 'owners are changed by owners alone',
    observe: async (subject) => {
      await publishFirst(subject);
      const options = { body: { users: [subject.other] }, token: subject.otherToken };
      return subject.client.ask('PUT', `api/v1/crates/${subject.name}/owners`, options);
    },
    expected: [403, 'only owners have permission to modify owners'],
  },
];
