import { allowListed, createGit, createWorkspace, type Environment, runCommand } from '@lockstep/hosts';
import { createTree, type RepositoryFacts, type Tree } from '@lockstep/metadata';
import { surroundingsOf } from '../surroundings.ts';

interface Repository {
  readonly tree: Tree;
  readonly facts: RepositoryFacts;
  /** Whether the folder is one below the root of a repository. */
  readonly isBelow: boolean;
}

type Ask = (...args: readonly string[]) => Promise<string | undefined>;

function asking(folder: string, env: Environment): Ask {
  const own = {
    ...allowListed(env),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    HOME: env.HOME ?? '',
  };
  return async (...args) => {
    const { code, stdout } = await runCommand({ file: 'git', args, cwd: folder, env: own });
    return code === 0 ? stdout.trim() : undefined;
  };
}

async function branchOf(ask: Ask): Promise<RepositoryFacts['branch']> {
  const remote = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (remote?.startsWith('origin/'))
    return { value: remote.slice('origin/'.length), why: 'the default branch of origin' };
  const current = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
  if (current) return { value: current, why: 'the branch that is checked out' };
  return { value: 'main', why: 'no branch is checked out here' };
}

async function tagsOf(ask: Ask, ...which: readonly string[]): Promise<readonly string[]> {
  const listed = await ask(
    'for-each-ref',
    '--sort=creatordate',
    '--format=%(refname:strip=2)',
    ...which,
    'refs/tags',
  );
  return (listed ?? '').split('\n').filter((tag) => tag !== '');
}

/** Everything that is looked at in a repository that is not configured yet. */
export async function readRepository(folder: string, env: Environment): Promise<Repository> {
  const workspace = createWorkspace(folder, env);
  const ask = asking(folder, env);
  const [files, tags, behind, branch, surroundings, prefix] = await Promise.all([
    createGit(folder, env).files(),
    tagsOf(ask),
    tagsOf(ask, '--merged=HEAD'),
    branchOf(ask),
    surroundingsOf(folder, env),
    ask('rev-parse', '--show-prefix'),
  ]);
  // Only a workflow knows the kind of its host; a checkout knows an address.
  const tree = createTree(files ?? (await workspace.glob('**/*')), workspace);
  const facts = { tags, behind, branch, surroundings };
  return { tree, facts, isBelow: prefix !== undefined && prefix !== '' };
}
