import { fail, type Outcome, replyProblem, throwAll } from '@lockstep/core';
import { demandHostToken, hostRepository } from '../builds/host-repository.ts';
import { reportWithoutChannels } from '../commands/reports.ts';
import { createContext } from '../sealed-release.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { World } from '../world.ts';

/** A report beside the tag that a run was for. */
export interface TagOfRun {
  readonly outcome: Outcome;
  readonly tag: string;
}

/**
 * The tag that a run was for, as its host says. Whether that is a tag, and whose build the run left, is compared when the
 * build is found.
 * @throws LockstepError `USAGE` where no run is named, `BUILD_NOT_FOUND`, `TOKEN_MISSING`.
 */
export async function tagOfRun(run: string | undefined, world: World): Promise<TagOfRun> {
  if (run === undefined) throw fail('USAGE', 'neither a tag nor the run of a build was named');
  const { server: _, ...address } = hostRepository(await surroundingsOf(world.cwd, world.env));
  const token = demandHostToken(address.kind, 'what a run was for cannot be read', world);
  const host = createContext(world.cwd, world, [token]).host(address, token);
  const reply = await host.runs.get(run);
  if (reply.outcome !== 'ok') {
    throwAll([replyProblem(reply, `run ${run} cannot be read`, 'BUILD_NOT_FOUND')]);
    throw fail('BUILD_NOT_FOUND', `run ${run} cannot be read`);
  }
  const { ref: tag } = reply.value;
  if (tag === '') throw fail('BUILD_NOT_FOUND', `the server does not say what run ${run} was for`);
  const { report, exit } = reportWithoutChannels('resolve-build', []);
  return { outcome: { report: { ...report, ...{ notes: [`run ${run} was for ${tag}`] } }, exit }, tag };
}
