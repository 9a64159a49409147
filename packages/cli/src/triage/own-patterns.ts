import type { TriageSettings } from '@lockstep/core';
import { configFile, keyOf, type Locate, type OwnPattern, problem, throwAll, whereOf } from '@lockstep/core';

/**
 * The patterns of the configuration, matched without backtracking: a log is written by whoever opens a pull request.
 * @throws LockstepError `PATTERN_UNUSABLE` with every one that cannot be matched so.
 */
export async function ownPatterns(
  { patterns }: TriageSettings,
  locate: Locate = () => undefined,
): Promise<readonly OwnPattern[]> {
  if (patterns.length === 0) return [];
  const { createMatcher, PatternError } = await import('@lockstep/metadata');
  const compiled = patterns.map(({ pattern, hint }, index) => {
    try {
      // The matcher tells where a group is, so that the whole is made one.
      const matcher = createMatcher(`(${pattern})`);
      return { pattern, hint, isTelling: (text: string) => matcher(text) !== undefined };
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const path = ['triage', 'patterns', index];
      const message = `${keyOf(path)} cannot be matched in logs: ${error.message}`;
      return problem('PATTERN_UNUSABLE', message, { where: { file: configFile, ...whereOf(path, locate) } });
    }
  });
  throwAll(compiled.filter((each) => 'code' in each));
  return compiled.filter((each) => 'isTelling' in each);
}
