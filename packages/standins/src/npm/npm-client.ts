import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CommandResult,
  type Installation,
  type Installed,
  type Problem,
  problem,
  type Sandbox,
  type SealedPackage,
} from '@lockstep/core';

const installMs = 10 * 60_000;
const commandMs = 60_000;
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

function firstLine({ stdout, stderr }: CommandResult): string {
  return (
    `${stdout}\n${stderr}`
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 500) ?? ''
  );
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

function commandProblem(
  { name, version }: SealedPackage,
  command: string,
  result: CommandResult,
): Problem | undefined {
  if (result.code !== 0)
    return problem(
      'REHEARSAL_COMMAND',
      `${command} of ${name}@${version} ended with ${result.code ?? 'a signal'}: ${firstLine(result)}`,
    );
  const printed = versionPattern.exec(result.stdout)?.[0];
  if (printed === undefined || printed === version) return undefined;
  return problem('REHEARSAL_COMMAND', `${command} of ${name}@${version} prints the version ${printed}`);
}

async function runOne(
  released: SealedPackage,
  name: string,
  folder: string,
  client: NpmClient,
): Promise<Installation> {
  const command = `${name} --version`;
  const env = await clientEnv(client);
  const file = join(folder, 'node_modules', '.bin', name);
  const result = await client.sandbox.run({
    file,
    args: ['--version'],
    cwd: folder,
    env,
    timeoutMs: commandMs,
  });
  const ran = { command, exit: result.code, output: firstLine(result) };
  const found = commandProblem(released, command, result);
  return { installed: { ...summaryOf(released), ran }, problems: found === undefined ? [] : [found] };
}

function summaryOf({ name, version }: SealedPackage): Installed {
  return { client: 'npm', package: name, version };
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
  const failed = (found: Problem): readonly Installation[] => [
    { installed: summaryOf(released), problems: [found] },
  ];
  if (result.code !== 0) return failed(installProblem(released, result));
  const found = await installedVersion(folder, released);
  if (found !== version)
    return failed(
      problem('REHEARSAL_INSTALL', `npm installed ${name} ${found ?? 'nowhere'}, expected ${version}`),
    );
  if (commands.length === 0) return [{ installed: summaryOf(released), problems: [] }];
  const runs: Installation[] = [];
  for (const command of commands) runs.push(await runOne(released, command, folder, client));
  return runs;
}
