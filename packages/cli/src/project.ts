import { join, resolve } from 'node:path';
import { channelKinds } from '@lockstep/channels';
import { configFile, fail, parseConfig } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createWorkspace, parseYaml } from '@lockstep/hosts';
import type { World } from './world.ts';

/**
 * Reads and checks the configuration of a folder.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
export async function openProject(dir: string, world: World, checkout?: string): Promise<Project> {
  const folder = resolve(world.cwd, dir);
  const workspace = createWorkspace(folder, world.env, checkout);
  const text = await workspace.readText(configFile);
  if (text === undefined)
    throw fail('CONFIG_MISSING', `there is no ${configFile} in ${folder}`, {
      where: { file: join(dir, configFile) },
    });
  const { value, locate } = parseYaml(text);
  return { config: parseConfig(value, channelKinds, locate), locate, kinds: channelKinds, workspace };
}
