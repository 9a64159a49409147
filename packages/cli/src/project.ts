import { resolve } from 'node:path';
import { channelKinds } from '@lockstep/channels';
import { configFile, fail, type PackageSource, type Problem, readConfig, throwAll } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createWorkspace, parseYaml } from '@lockstep/hosts';
import { withoutIgnored } from '@lockstep/metadata';
import { assertPinnedConfig } from './handover/pinned-files.ts';
import { surroundingsOf } from './surroundings.ts';
import type { World } from './world.ts';

/** A project as far as its configuration can be used. */
export interface InspectedProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/** A source as its manifests are read: those that fit a pattern, as in .gitignore, are not there. */
function withoutManifests(source: PackageSource, patterns: readonly string[]): PackageSource {
  if (patterns.length === 0) return source;
  return {
    parse: source.parse,
    locate: source.locate,
    glob: async (pattern) => withoutIgnored(await source.glob(pattern), patterns),
    readText: async (file) =>
      withoutIgnored([file], patterns).length === 0 ? undefined : source.readText(file),
  };
}

/**
 * Reads the configuration of a folder, and goes on with what is right in it.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 * @throws LockstepError `CONFIG_MISSING`, `CONFIG_SYNTAX`, or `HANDOVER_CHANGED` where the environment names another.
 */
export async function inspectProject(
  dir: string,
  world: World,
  checkout?: string,
): Promise<InspectedProject> {
  const folder = resolve(world.cwd, dir);
  const workspace = createWorkspace(folder, world.env, checkout);
  const [text, surroundings] = await Promise.all([
    workspace.readText(configFile),
    surroundingsOf(checkout ?? folder, world.env),
  ]);
  if (text === undefined)
    throw fail('CONFIG_MISSING', `there is no ${configFile} in ${folder}`, {
      where: { file: configFile },
    });
  assertPinnedConfig(text, world.env);
  const { value, locate } = parseYaml(text);
  const { config, problems } = readConfig(value, channelKinds, locate, surroundings);
  const manifests = withoutManifests(workspace, config.versions.ignore);
  return { project: { config, locate, kinds: channelKinds, workspace, manifests }, problems };
}

/**
 * Narrows a project to some packages (B4).
 * @param patterns of folders, between commas; those that `release.packages` leaves out stay out.
 * @throws LockstepError `USAGE` where the configuration chooses none: the sealed release would lack packages unseen.
 */
export function narrowed(project: Project, patterns: string | undefined): Project {
  if (patterns === undefined) return project;
  if (project.config.release.packages === undefined)
    throw fail('USAGE', '--packages narrows release.packages, and lockstep.yaml has none', {
      remedy: 'List the folders of the packages under release.packages, such as packages/*.',
    });
  const chosen = patterns.split(',').map((each) => each.trim());
  return { ...project, chosen: chosen.filter((each) => each !== '') };
}

/**
 * Reads and checks the configuration of a folder.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
export async function openProject(dir: string, world: World, checkout?: string): Promise<Project> {
  const { project, problems } = await inspectProject(dir, world, checkout);
  throwAll(problems);
  return project;
}
