import { type Config, isImagePin, type Problem } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { printable } from '../workflows/printable.ts';
import { readWorkflows } from '../workflows/repository.ts';
import { imageName, judgeImage, judgeTool, toolOfImage } from './judgement.ts';
import { dockerfilePlaces } from './places/dockerfile.ts';
import { packageJsonPlaces } from './places/package-json.ts';
import { tomlPlaces } from './places/toml-files.ts';
import { versionFilePlaces } from './places/version-files.ts';
import { workflowPlaces } from './places/workflow-constants.ts';
import { type ToolPlaces, toolName } from './tool-place.ts';

// What tests, examples and vendored code are built with is none of the release’s.
const aside =
  /(^|\/)[._]*(tests?|fixtures?|e2e|examples?|samples?|vendor|third[_-]party|testdata|templates?)_*\//i;

async function placesIn(tree: Tree): Promise<ToolPlaces> {
  const [files, toml, manifests, docker, repository] = await Promise.all([
    versionFilePlaces(tree),
    tomlPlaces(tree),
    packageJsonPlaces(tree),
    dockerfilePlaces(tree),
    readWorkflows(tree),
  ]);
  const workflows = workflowPlaces(repository);
  const all = {
    tools: [...files, ...toml, ...manifests, ...docker.tools, ...workflows.tools],
    images: [...docker.images, ...workflows.images],
  };
  return {
    tools: all.tools.filter(({ spot }) => !aside.test(spot.file)),
    images: all.images.filter(({ spot }) => !aside.test(spot.file)),
  };
}

function ofTools(
  pins: readonly (readonly [string, string])[],
  { tools, images }: ToolPlaces,
): readonly Problem[] {
  // An image that is pinned itself is not a tool as well.
  const byTag = images.flatMap((image) => toolOfImage(image) ?? []);
  return pins.flatMap(([key, value]) =>
    [...tools, ...byTag]
      .filter(({ tool }) => toolName(tool) === toolName(key))
      .flatMap((place) => judgeTool(place, { key, value }) ?? []),
  );
}

function ofImages(pins: readonly (readonly [string, string])[], { images }: ToolPlaces): readonly Problem[] {
  return pins.flatMap(([key, value]) =>
    images
      .filter(({ image }) => imageName(image) === imageName(key))
      .flatMap((place) => judgeImage(place, { key, value }) ?? []),
  );
}

function byPlace({ where: one }: Problem, { where: other }: Problem): number {
  if (one?.file !== other?.file) return (one?.file ?? '') < (other?.file ?? '') ? -1 : 1;
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

// A composite action that two jobs use says the same twice.
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ code, message, where }: Problem) => JSON.stringify([code, message, where]);
  return [...new Map(problems.map((each) => [key(each), each])).values()];
}

/**
 * Compares every place of a repository that names the version of a tool, or an image, with `tools` of lockstep.yaml.
 * @returns `TOOL_DRIFT` for another version, `TOOL_FLOATING` for none, each with its place.
 */
export async function checkPins(given: {
  readonly tree: Tree;
  readonly config: Config;
}): Promise<readonly Problem[]> {
  const pins = Object.entries(given.config.tools ?? {});
  if (pins.length === 0) return [];
  const places = await placesIn(given.tree);
  const tools = pins.filter(([, value]) => !isImagePin(value));
  const images = pins.filter(([, value]) => isImagePin(value));
  return distinct([...ofTools(tools, places), ...ofImages(images, places)])
    .toSorted(byPlace)
    .map(printable);
}
