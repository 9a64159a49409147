import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CommandResult,
  type Installation,
  type Problem,
  problem,
  type Sandbox,
  type SealedPackage,
} from '@lockstep/core';
import { runCommands } from '../installed-commands.ts';

const installMs = 10 * 60_000;
const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;

/** Where a rehearsal installs from. */
export interface NpmClient {
  readonly registry: string;
  readonly sandbox: Sandbox;
}

async function clientEnv({ registry, sandbox }: NpmClient): Promise<Readonly<Record<string, string>>> {
  const settings = await sandbox.folder('npm-settings');
  return {
    ...sandbox.env,
    npm_config_registry: registry,
    npm_config_cache: await sandbox.folder('npm-cache'),
    npm_config_userconfig: join(settings, 'user'),
    npm_config_globalconfig: join(settings, 'global'),
    npm_config_prefix: await sandbox.folder('npm-prefix'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}

function installProblem({ name, version }: SealedPackage, result: CommandResult): Problem {
  const output = result.stderr.trim().slice(-1500);
  return problem(
    'REHEARSAL_INSTALL',
    `npm install ${name}@${version} ended with ${result.code ?? 'a signal'}: ${output}`,
  );
}

async function installedVersion(folder: string, { name }: SealedPackage): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(
      await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
    );
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Installs one package as a user would, into an empty folder, and runs each of its commands with `--version`.
 *
 * A command that prints another version than the released one is a problem; one that prints none is not.
 */
export async function installByNpm(
  released: SealedPackage,
  client: NpmClient,
): Promise<readonly Installation[]> {
  const { name, version, commands } = released;
  const folder = await client.sandbox.folder(join('npm-installs', encodeURIComponent(name)));
  const result = await client.sandbox.run({
    file: 'npm',
    args: ['install', '--prefix', folder, `${name}@${version}`],
    cwd: folder,
    env: await clientEnv(client),
    timeoutMs: installMs,
  });
  const summary = { client: 'npm', package: name, version };
  const failed = (found: Problem): readonly Installation[] => [{ installed: summary, problems: [found] }];
  if (result.code !== 0) return failed(installProblem(released, result));
  const found = await installedVersion(folder, released);
  if (found !== version)
    return failed(
      problem('REHEARSAL_INSTALL', `npm installed ${name} ${found ?? 'nowhere'}, expected ${version}`),
    );
  return runCommands(summary, commands, {
    cwd: folder,
    env: await clientEnv(client),
    run: client.sandbox.run,
    fileOf: (command) => join(folder, 'node_modules', '.bin', command),
    versionIn: (output) => versionPattern.exec(output)?.[0],
  });
}
