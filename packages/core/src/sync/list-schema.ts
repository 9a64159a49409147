import { z } from 'zod';
import { secretReference } from '../config/secret-reference.ts';
import {
  branchName,
  isRepositoryAddress,
  line,
  repositoryName,
  serverAddress,
  templatePath,
  yamlPath,
} from './list-text.ts';
import { isSafeValue } from './placeholder.ts';

const variableName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a name of lower-case letters, digits and -');

const variableValue = z
  .string()
  .refine(
    isSafeValue,
    'expected letters, digits and . _ / @ + * : - alone, nothing that could mean something to YAML',
  );

const variables = z.record(variableName, variableValue);

const file = z.strictObject({
  template: templatePath.describe('A file of the source.'),
  to: yamlPath.describe('Where it goes in each repository; no other file of it is touched.'),
});

const server = z.strictObject({
  url: serverAddress.describe('The root of the server.'),
  token: secretReference
    .optional()
    .describe('Where its credential is read from; it goes to this server and to its API alone.'),
  api: serverAddress.optional().describe('The root of its API; by default where that kind of server has it.'),
});

const exception = z.strictObject({
  file: yamlPath.describe('The file that is meant, as under to.'),
  reason: line.describe('Why.'),
  do: z
    .enum(['leave', 'overwrite'])
    .default('leave')
    .describe(
      'leave: the file is not touched; overwrite: it is replaced although somebody edited it by hand.',
    ),
});

const places = ['path', 'url', 'github', 'gitea'] as const;

const repository = z
  .strictObject({
    path: line.optional().describe('A clone on this machine, from the folder of this file.'),
    url: z
      .string()
      .refine(isRepositoryAddress, 'expected the http address of a repository, without credentials')
      .optional()
      .describe('The address for git; no pull requests.'),
    github: repositoryName.optional().describe('A repository on GitHub, as owner/name.'),
    gitea: repositoryName.optional().describe('A repository on Gitea or Forgejo, as owner/name.'),
    server: serverAddress
      .optional()
      .describe('The root of its server; by default the public one, with github.'),
    branch: branchName.optional().describe('The branch that is kept; by default the default branch.'),
    variables: variables.optional().describe('Values that differ here.'),
    except: z.array(exception).default([]).describe('Files that are treated in another way here.'),
    enabled: z.boolean().default(true).describe('false: the repository is passed over.'),
  })
  .refine((each) => places.filter((place) => each[place] !== undefined).length === 1, {
    message: 'expected one of path, url, github and gitea',
  })
  .refine(({ gitea, server }) => gitea === undefined || server !== undefined, {
    path: ['server'],
    message: 'it is missing; expected the root of the Gitea server',
  })
  .refine(({ path, url, server }) => server === undefined || (path ?? url) === undefined, {
    path: ['server'],
    message: 'expected together with github or gitea',
  });

const commit = z.strictObject({
  message: line.default('ci: bring the workflows up to date').describe('What the commit says.'),
  author: z
    .strictObject({
      name: line.regex(/^[^<>]+$/, 'expected a name').describe('The name in commits.'),
      email: line.regex(/^[^<>\s]+$/, 'expected an address').describe('The address in commits.'),
    })
    .optional()
    .describe('Who the commits are by; in a clone by default whoever its git names.'),
});

const pullRequest = z.strictObject({
  branch: branchName.default('lockstep/sync').describe('The branch that is proposed.'),
  title: line.default('Bring the workflows up to date').describe('Its title.'),
  body: z.string().max(20_000).default('').describe('What stands above the list of files.'),
});

/** The list of repositories that `lockstep sync` keeps. */
export const listSchema = z.strictObject({
  source: line.describe(
    'Where the templates are: github or gitea for those that come with Lockstep, else a folder, from the folder of this file.',
  ),
  files: z.array(file).min(1).describe('What is kept in each repository.'),
  variables: variables
    .default({})
    .describe('Every {{name}} that templates may hold, with its value; {{branch}} is always there.'),
  servers: z.array(server).default([]).describe('Credentials and addresses of servers.'),
  repositories: z.array(repository).min(1).describe('The repositories.'),
  commit: commit.prefault({}).describe('How changes are committed.'),
  'pull-request': pullRequest.prefault({}).describe('How changes are proposed, with --pull-request.'),
  concurrency: z.int().min(1).max(16).default(4).describe('How many repositories are worked on at once.'),
});

/** What a list says, before its places are known. */
export type ListDocument = z.infer<typeof listSchema>;

/** The JSON Schema of such a list, for editors. */
export function syncJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(listSchema, { io: 'input', unrepresentable: 'any' });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The list of repositories of lockstep sync',
    ...schema,
  };
}
