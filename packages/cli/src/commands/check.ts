import { resolve } from 'node:path';
import { createGit, createGitHistory } from '@lockstep/hosts';
import type { EarlyAnswers } from '../metadata/early-answers.ts';
import { rememberedHistory } from '../metadata/remembered-history.ts';
import type { Run } from '../world.ts';

// Git is asked before anything large is loaded: its processes answer meanwhile.
function askEarly(folder: string, env: Parameters<typeof createGit>[1]): EarlyAnswers {
  const git = createGit(folder, env);
  const state = git.state();
  const history = rememberedHistory({
    ...createGitHistory(folder, env),
    head: async () => (await state)?.commit,
  });
  for (const answer of [history.tags(), history.remoteTags(), history.isShallow()])
    answer.catch(() => undefined);
  return { state, files: git.files(), history };
}

/** Checks configuration, versions, tag, CHANGELOG, pins, patterns and built files; all problems at once. */
export const runCheck: Run = async (options, world) => {
  const early = askEarly(resolve(world.cwd, options.dir), world.env);
  const { checkEverything } = await import('../metadata/check-everything.ts');
  return checkEverything(options, world, early);
};
