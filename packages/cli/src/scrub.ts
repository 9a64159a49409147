import { allowListed, type Environment } from '@lockstep/hosts';

// What commands that run other people's code still need to know of their surroundings; none of it is a secret. The
// folders and files of clients tell which registries this machine uses; the children get none of them.
const kept = new Set([
  'HOME',
  'USER',
  'LOGNAME',
  'USERNAME',
  'USERPROFILE',
  'LOCALAPPDATA',
  'XDG_STATE_HOME',
  'XDG_CONFIG_HOME',
  'CARGO_HOME',
  'PIP_CONFIG_FILE',
  'npm_config_userconfig',
  'NPM_CONFIG_USERCONFIG',
  'TMPDIR',
  'TEMP',
  'TMP',
  'PWD',
  'LOCKSTEP_CLEAN',
  'LOCKSTEP_DEBUG',
  'RUNNER_DEBUG',
  'RUNNER_TEMP',
  'GITHUB_ACTIONS',
  'GITEA_ACTIONS',
  'GITHUB_ACTOR',
  'GITHUB_TRIGGERING_ACTOR',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_WORKFLOW',
  'GITHUB_WORKFLOW_REF',
  'GITHUB_WORKSPACE',
  'GITHUB_SHA',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_JOB',
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
]);

/** The environment of a process that may run builds and packages. */
export function cleanEnvironment(
  env: Environment,
  alsoKept: readonly string[] = [],
): Readonly<Record<string, string>> {
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      (kept.has(entry[0]) || alsoKept.includes(entry[0])) && entry[1] !== undefined,
  );
  return { ...allowListed(env), ...Object.fromEntries(own) };
}

/** Whether an environment holds nothing that such a process must not have. */
export function isClean(env: Environment, alsoKept: readonly string[] = []): boolean {
  const clean = cleanEnvironment(env, alsoKept);
  return Object.keys(env).every((name) => Object.hasOwn(clean, name));
}
