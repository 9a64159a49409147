import type { Git, Mutation, Rule } from '../mutation.ts';

type Change = NonNullable<Mutation['history']>;

/** Tags a commit that has the same files as HEAD and another parent. */
async function strayCommit(git: Git, parent: string): Promise<string> {
  const made = await git('commit-tree', '-p', parent, '-m', 'stray', 'HEAD^{tree}');
  return made.trim();
}

/** What can be wrong with tags and branches; no file holds such a fault. */
export const history: Rule = ({ name, version, base }) => {
  const tag = `v${version}`;
  const [major = '0', minor = '0', patch = '0'] = version.split('.');
  const faults: readonly (readonly [string, string, Change, string?])[] = [
    [
      'the tag is lightweight, here and there',
      'TAG_LIGHTWEIGHT',
      async (git) => {
        await git('tag', '--force', tag, 'HEAD');
        await git('push', '--quiet', '--force', 'origin', `refs/tags/${tag}`);
      },
    ],
    [
      'the tag is another commit on the remote',
      'TAG_ELSEWHERE',
      async (_, remote) => remote('tag', '--force', '--annotate', '--message', 'moved', tag, `v${base}^{}`),
    ],
    [
      'the tag is another commit here',
      'TARGET_MISMATCH',
      async (git) => {
        await git('tag', '--force', '--annotate', '--message', 'moved', tag, `v${base}^{}`);
        await git('push', '--quiet', '--force', 'origin', `refs/tags/${tag}`);
      },
      tag,
    ],
    [
      'the remote has the tag, and not the commit on its branch',
      'TAG_BEFORE_COMMIT',
      async (git, remote) => {
        await remote('update-ref', 'refs/heads/main', (await git('rev-parse', 'HEAD~1')).trim());
        await git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
      },
    ],
    [
      'the commit is not on the release branch',
      'TAG_OFF_BRANCH',
      async (git) => {
        const stray = await strayCommit(git, 'HEAD~1');
        await git('checkout', '--quiet', '--detach', stray);
        await git('tag', '--force', '--annotate', '--message', 'stray', tag, stray);
        await git('push', '--quiet', '--force', 'origin', `refs/tags/${tag}`);
      },
    ],
    ...[`${major}.${Number(minor) + 1}.0`, `${major}.${minor}.${Number(patch) + 1}`].map(
      (higher): readonly [string, string, Change] => [
        `${higher} was released before`,
        'VERSION_NOT_NEW',
        async (git) => {
          await git('tag', '--annotate', '--message', higher, `v${higher}`, `v${base}^{}`);
          await git('push', '--quiet', 'origin', `refs/tags/v${higher}`);
        },
      ],
    ),
    [
      'the release branch is gone',
      'BRANCH_UNKNOWN lockstep.yaml:1',
      async (git, remote) => {
        await git('checkout', '--quiet', '--detach');
        await git('update-ref', '-d', 'refs/heads/main');
        await git('update-ref', '-d', 'refs/remotes/origin/main');
        await remote('update-ref', '-d', 'refs/heads/main');
      },
    ],
  ];
  return faults.map(
    ([fault, code, change, target]): Mutation => ({
      example: name,
      fault,
      history: change,
      expected: [code],
      ...(target !== undefined && { target }),
    }),
  );
};
