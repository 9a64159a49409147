import type { Statement } from './statement.ts';

/** What holds of names for new packages. */
export const nameStatements: readonly Statement[] = [
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
