import { resolve } from 'node:path';
import { configFile, digestOf, fail, type Seal, sealDigest, sealFile } from '@lockstep/core';
import { createWorkspace, type Environment } from '@lockstep/hosts';

/**
 * The variables in which a job says which files it works with. The artifacts of a run are anybody’s: a job that runs
 * packages’ code can replace them, and lockstep.yaml says where credentials go. The outputs of other jobs are not.
 */
const configVariable = 'LOCKSTEP_CONFIG_DIGEST';
const sealVariable = 'LOCKSTEP_SEAL_DIGEST';

/** The SHA-256 of a configuration’s text. */
export function configDigest(text: string): string {
  return digestOf(Buffer.from(text)).sha256;
}

/** The digest of the configuration in a folder, for jobs that have no checkout; empty where there is none. */
export async function configDigestIn(
  dir: string,
  { cwd, env }: { readonly cwd: string; readonly env: Environment },
): Promise<string> {
  const text = await createWorkspace(resolve(cwd, dir), env).readText(configFile);
  return text === undefined ? '' : configDigest(text);
}

// A variable without a value is one whose job said nothing: then nothing fits.
function assertPinned(file: string, actual: string, variable: string, env: Environment): void {
  const expected = env[variable];
  if (expected === undefined || expected === actual) return;
  const named = /^[0-9a-f]{64}$/.test(expected) ? expected : 'no digest';
  throw fail('HANDOVER_CHANGED', `${file} has the digest ${actual}, and ${variable} names ${named}`, {
    where: { file },
  });
}

/**
 * Refuses another lockstep.yaml than the one that the job’s environment names, if it names one.
 * @throws LockstepError `HANDOVER_CHANGED`.
 */
export function assertPinnedConfig(text: string, env: Environment): void {
  assertPinned(configFile, configDigest(text), configVariable, env);
}

/**
 * Refuses another seal than the one that the job’s environment names, if it names one.
 * @throws LockstepError `HANDOVER_CHANGED`.
 */
export function assertPinnedSeal(seal: Seal, env: Environment): void {
  assertPinned(sealFile, sealDigest(seal), sealVariable, env);
}
