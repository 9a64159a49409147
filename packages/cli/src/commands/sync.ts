import type { Outcome, Report } from '@lockstep/core';
import { createHttp, createOpenGitRemote, createOpenHost, systemClock } from '@lockstep/hosts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { inTurn } from '../sync/in-turn.ts';
import type { Deed, Keeping } from '../sync/keeping.ts';
import { openList, readTokens } from '../sync/list-file.ts';
import { keepRepository } from '../sync/one-repository.ts';
import { openSource } from '../sync/source.ts';
import { readTemplates } from '../sync/templates.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

function deedOf({ apply, pullRequest }: Options): Deed {
  if (pullRequest) return 'propose';
  return apply ? 'apply' : 'look';
}

// Everything that can be wrong without asking a server is told before any of them is asked.
async function prepare(options: Options, world: World): Promise<Keeping> {
  const { list, folder } = await openList(options, world);
  const source = await openSource(list.source, folder, world);
  const templates = await readTemplates(list, source.folder);
  const tokens = await readTokens(list, world);
  const http = createHttp(world.env, [...tokens.values()]);
  return {
    list,
    folder,
    source,
    templates,
    tokens,
    deed: deedOf(options),
    force: options.force,
    git: createOpenGitRemote(http),
    host: createOpenHost(http, world.log, systemClock),
    clock: systemClock,
    world,
  };
}

/** Brings files to the repositories of a list; shows what would change where nothing else is asked for. */
export async function runSync(options: Options, world: World): Promise<Outcome<Report & Extras>> {
  const keeping = await prepare(options, world);
  const { repositories, concurrency } = keeping.list;
  const outcomes = await inTurn(repositories, concurrency, (each) => keepRepository(each, keeping));
  const problems = outcomes.flatMap((each) => each.problems);
  const hasChanges = outcomes.some(({ repository }) => repository.state === 'changed');
  const next = hasChanges ? `lockstep sync ${options.word ?? ''} --apply` : undefined;
  const { report, exit } = reportWithoutChannels('sync', problems, undefined, next);
  return { report: { ...report, repositories: outcomes.map(({ repository }) => repository) }, exit };
}
