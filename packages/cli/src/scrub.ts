import { allowListed, type Environment } from '@lockstep/hosts';

// What commands that run other people's code still need to know of their surroundings; none of it is a secret.
const kept =
  /^(HOME|USER|LOGNAME|USERNAME|USERPROFILE|LOCALAPPDATA|XDG_STATE_HOME|TMPDIR|TEMP|TMP|PWD|RUNNER_TEMP|GITHUB_(?!TOKEN$)[A-Z_]+|GITEA_ACTIONS|LOCKSTEP_CLEAN)$/;

/** The environment of a process that may run builds and packages. */
export function cleanEnvironment(env: Environment): Readonly<Record<string, string>> {
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => kept.test(entry[0]) && entry[1] !== undefined,
  );
  return { ...allowListed(env), ...Object.fromEntries(own) };
}

/** Whether an environment holds anything that such a process must not have. */
export function isClean(env: Environment): boolean {
  return Object.keys(env).every((name) => Object.hasOwn(cleanEnvironment(env), name));
}
