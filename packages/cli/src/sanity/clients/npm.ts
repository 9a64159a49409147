import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isRecord } from '@lockstep/core';
import {
  type Attempt,
  call,
  failure,
  folderName,
  misfit,
  pathWith,
  type SanityClient,
  without,
} from './client.ts';
import { filesBelow } from './files.ts';

async function manifestIn(folder: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return isRecord(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function licenceOf({ license }: Readonly<Record<string, unknown>>): string | undefined {
  const value = isRecord(license) ? license.type : license;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

// One command may be written as a text; its name is then that of the package, without the scope.
function commandsOf({ bin }: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  if (typeof bin === 'string') return [posix.basename(name)];
  return isRecord(bin) ? Object.keys(bin).map((each) => posix.basename(each)) : [];
}

/** npm: into an empty folder, without settings and without anything that was downloaded before. */
export const npmClient: SanityClient = {
  name: 'npm',
  async install(from, { sandbox, registry }): Promise<Attempt> {
    const { name, version } = from.wanted;
    const folder = await sandbox.folder(join('npm', from.stop.channel, folderName(from)));
    const settings = await sandbox.folder('npm-settings');
    const env = {
      ...without(sandbox.env, /^npm_config_/i),
      npm_config_registry: registry,
      npm_config_cache: await sandbox.folder('npm-cache'),
      npm_config_userconfig: join(settings, 'user'),
      npm_config_globalconfig: join(settings, 'global'),
      npm_config_prefix: await sandbox.folder('npm-prefix'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    };
    const wanted = `${name}@${version}`;
    const result = await call(sandbox, 'npm', ['install', '--prefix', folder, wanted], folder, env);
    if (result.code !== 0) return { problem: failure(from, `npm install ${wanted}`, result) };
    const place = join(folder, 'node_modules', name);
    const manifest = await manifestIn(place);
    if (manifest?.version !== version)
      return {
        problem: misfit(
          from,
          `npm installed ${name} ${String(manifest?.version ?? 'nowhere')}, expected ${version}`,
        ),
      };
    return {
      version,
      files: await filesBelow(place, new Set(['node_modules'])),
      licence: licenceOf(manifest),
      cwd: folder,
      env: { ...sandbox.env, PATH: pathWith(join(folder, 'node_modules', '.bin'), sandbox.env) },
      commands: commandsOf(manifest, name),
    };
  },
};
