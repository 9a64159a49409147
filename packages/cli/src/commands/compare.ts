import { fail, LockstepError, throwAll } from '@lockstep/core';
import { compare, type Side } from '@lockstep/engine';
import { createHttp, followReads, withTemporaryFolder } from '@lockstep/hosts';
import { openLocalSide } from '../compare/local-side.ts';
import { isAddress, openRemoteSide } from '../compare/remote-side.ts';
import { problemsOfError } from '../error-problems.ts';
import type { Run, World } from '../world.ts';

async function openSides(
  operands: readonly string[],
  folder: string,
  { cwd, env }: World,
): Promise<readonly Side[]> {
  const fetching = { http: followReads(createHttp(env)), folder };
  const opening = operands.map((operand, index) =>
    isAddress(operand) ? openRemoteSide(operand, String(index), fetching) : openLocalSide(operand, cwd),
  );
  const opened = await Promise.allSettled(opening);
  const reasons = opened.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const own = reasons.find((reason) => !(reason instanceof LockstepError));
  if (own !== undefined) throw own;
  throwAll(reasons.flatMap(problemsOfError));
  return opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

/** Compares what was built for one release in several places; reads no credential and writes nothing. */
export const runCompare: Run = ({ operands, policy }, world) =>
  withTemporaryFolder(async (folder) => {
    const [first, ...others] = await openSides(operands, folder, world);
    if (first === undefined || others.length === 0) throw fail('USAGE', 'compare takes two or more things');
    return compare([first, ...others], policy);
  });
