import { findLiteralSecrets, withoutSecrets } from '../config/literal-secret.ts';
import { keyOf, type Locate, whereOf } from '../config/locate.ts';
import { withoutEchoes } from '../config/misspelling.ts';
import { type Parsed, parseBy } from '../config/parse-by.ts';
import { fail, throwAll } from '../errors/lockstep-error.ts';
import { type Problem, problem } from '../errors/problem.ts';
import { type ListDocument, listSchema } from './list-schema.ts';
import { repositoryKey, type SyncList, type SyncPlace, type SyncRepository } from './sync-list.ts';

type Entry = ListDocument['repositories'][number];
type Path = readonly (string | number)[];

function hostPlace(kind: 'github' | 'gitea', server: string, fullName: string): SyncPlace {
  const [owner = '', name = ''] = fullName.split('/');
  return { kind, server, owner, name, url: `${server}${owner}/${name}.git` };
}

function placeOf({ path, url, github, gitea, server }: Entry, publicGithub: string): SyncPlace {
  if (path !== undefined) return { kind: 'clone', path };
  if (github !== undefined) return hostPlace('github', server ?? publicGithub, github);
  if (gitea !== undefined) return hostPlace('gitea', server ?? '', gitea);
  return { kind: 'git', url: url ?? '' };
}

function titleOf(entry: Entry): string {
  return entry.path ?? entry.url ?? entry.github ?? `${entry.server ?? ''}${entry.gitea ?? ''}`;
}

function repositoryOf(entry: Entry, list: ListDocument, publicGithub: string): SyncRepository {
  return {
    title: titleOf(entry),
    place: placeOf(entry, publicGithub),
    branch: entry.branch,
    variables: new Map(Object.entries({ ...list.variables, ...entry.variables })),
    exceptions: entry.except,
    isEnabled: entry.enabled,
  };
}

/** What is equal for two entries that mean one repository. */
function keyOfPlace(place: SyncPlace): string {
  return place.kind === 'clone' ? `clone ${place.path}` : repositoryKey(place.url);
}

function twins(
  keys: readonly string[],
  complain: (index: number, first: number) => Problem,
): readonly Problem[] {
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    return first === index ? [] : [complain(index, first)];
  });
}

function unknownNames(list: ListDocument, complain: (path: Path, message: string) => Problem) {
  const files = new Set(list.files.map(({ to }) => to));
  const declared = new Set(Object.keys(list.variables));
  return list.repositories.flatMap(({ except, variables = {} }, index) => [
    ...except.flatMap(({ file }, at) =>
      files.has(file)
        ? []
        : [complain(['repositories', index, 'except', at, 'file'], `no file goes to ${file}`)],
    ),
    ...Object.keys(variables).flatMap((name) =>
      declared.has(name)
        ? []
        : [complain(['repositories', index, 'variables', name], `there is no variable “${name}” above`)],
    ),
  ]);
}

function contradictions(
  list: ListDocument,
  repositories: readonly SyncRepository[],
  complain: (path: Path, message: string) => Problem,
): readonly Problem[] {
  const own = Object.hasOwn(list.variables, 'branch')
    ? [complain(['variables', 'branch'], 'branch is always the branch that is kept')]
    : [];
  return [
    ...own,
    ...unknownNames(list, complain),
    ...twins(
      list.files.map(({ to }) => to.toLowerCase()),
      (index) => complain(['files', index, 'to'], 'another file goes there as well'),
    ),
    ...twins(
      repositories.map(({ place }) => keyOfPlace(place)),
      (index, first) => complain(['repositories', index], `it is repositories[${first}] once more`),
    ),
    ...twins(
      list.servers.map(({ url }) => new URL(url).href),
      (index, first) => complain(['servers', index, 'url'], `it is servers[${first}] once more`),
    ),
  ];
}

// Messages name keys and values of the document, and any of them may hold a secret by mistake.
function inFile({ where, message, ...rest }: Problem, file: string): Problem {
  const key = where?.key === undefined ? {} : { key: withoutSecrets(where.key) };
  return { ...rest, message: withoutSecrets(message), where: { ...where, ...key, file } };
}

function problemsOf(
  document: unknown,
  { value: list, problems }: Parsed<ListDocument>,
  repositories: readonly SyncRepository[],
  locate: Locate,
): readonly Problem[] {
  const secrets = findLiteralSecrets(document, locate);
  const isTold = ({ where }: Problem) => secrets.some((secret) => secret.where?.key === where?.key);
  const complain = (path: Path, message: string) =>
    problem('CONFIG_WRONG_TYPE', `${keyOf(path)}: ${message}`, { where: whereOf(path, locate) });
  return [
    ...secrets,
    ...withoutEchoes(problems, document).filter((each) => !isTold(each)),
    ...(list === undefined ? [] : contradictions(list, repositories, complain)),
  ];
}

/**
 * Checks a parsed list of repositories.
 * @param file its name, for messages.
 * @param publicGithub the root of the server that `github` means.
 * @throws LockstepError with every problem at once: `CONFIG_UNKNOWN_KEY`, `CONFIG_WRONG_TYPE`, `CONFIG_LITERAL_SECRET`.
 */
export function readList(document: unknown, locate: Locate, file: string, publicGithub: string): SyncList {
  const parsed = parseBy(listSchema, document ?? {}, [], locate);
  const { value: list } = parsed;
  const repositories = list?.repositories.map((each) => repositoryOf(each, list, publicGithub)) ?? [];
  throwAll(problemsOf(document, parsed, repositories, locate).map((each) => inFile(each, file)));
  if (list === undefined)
    throw fail('CONFIG_WRONG_TYPE', `${file} is no list of repositories`, { where: { file } });
  const { source, files, servers, commit, 'pull-request': pullRequest, concurrency } = list;
  return { source, files, servers, repositories, commit, pullRequest, concurrency };
}
