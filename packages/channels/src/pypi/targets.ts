import { posix } from 'node:path';
import type { ChannelId, Seal, Target } from '@lockstep/core';
import { type Routed, routedTo } from '../registry/routing.ts';

interface RoutedFile extends Routed {
  readonly key: string;
  /** The base name, which names the file on the registry for ever. */
  readonly name: string;
}

function isWheel({ name }: RoutedFile): boolean {
  return name.endsWith('.whl');
}

/**
 * The files of one version in the order in which they are sent: one wheel, the others side by side, the sdist last.
 *
 * The first file creates project and release (Warehouse’s documentation, “Upload API”), and two that do so at once
 * meet in its database (`create_project` and `_sort_releases`). While an sdist stands without its wheels, installers
 * build from it; while wheels stand alone, they fall back to an older version (twine’s `_group_wheel_files_first`,
 * uv #19831).
 */
function earlierFiles(file: RoutedFile, siblings: readonly RoutedFile[]): readonly RoutedFile[] {
  const wheels = siblings.filter(isWheel);
  if (!isWheel(file)) return wheels;
  const first = wheels.reduce((one, other) => (other.name < one.name ? other : one), file);
  return first === file ? [] : [first];
}

/** One target for each file that the seal routes to a channel; what a package needs comes before it, complete. */
export function targetsOf(channel: ChannelId, seal: Seal): readonly Target[] {
  const routed = routedTo(channel, 'pypi', seal).map((each): RoutedFile => {
    const name = posix.basename(each.artifact.file);
    return { ...each, key: `${channel}:${name}`, name };
  });
  const byPackage = Map.groupBy(routed, ({ sealed }) => sealed.name);
  return routed.map((file) => {
    const { key, name, artifact, sealed } = file;
    const needed = sealed.needs
      .filter((need) => need !== sealed.name)
      .flatMap((need) => byPackage.get(need) ?? []);
    const earlier = earlierFiles(file, byPackage.get(sealed.name) ?? []);
    const needs = [...needed, ...earlier].map((each) => each.key);
    return { key, channel, kind: 'version', artifact, title: name, needs: [...new Set(needs)] };
  });
}
