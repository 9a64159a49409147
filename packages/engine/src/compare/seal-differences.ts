import { type Artifact, compactJson, releaseOf, type Seal } from '@lockstep/core';
import { jsonDifferences } from './contents/json-differences.ts';
import { differing, fieldDifferences, type InnerDifference } from './difference.ts';

function commitDifferences(first: Seal, other: Seal): readonly InnerDifference[] {
  const [one, two] = [releaseOf(first).commit, releaseOf(other).commit];
  return one === two ? [] : [differing('commit', one, two)];
}

/** What made the files: versions by the tool’s name. */
function toolsOf({ tools }: Seal): ReadonlyMap<string, string> {
  return new Map(tools.map(({ name, version }) => [name, version]));
}

/** What two seals of one release say otherwise about its commit and about the tools that made it. */
export function releaseDifferences(first: Seal, other: Seal): readonly InnerDifference[] {
  return [...commitDifferences(first, other), ...fieldDifferences('tool', toolsOf(first), toolsOf(other))];
}

/** What two seals say otherwise about the package in one file. */
export function packageDifferences(first: Artifact, other: Artifact): readonly InnerDifference[] {
  const [one, two] = [first.package ?? null, other.package ?? null];
  if (compactJson(one) === compactJson(two)) return [];
  return jsonDifferences(one, two, 'package').map((each) => ({
    ...each,
    key: `package${each.key?.slice(1) ?? ''}`,
  }));
}

/** What differs without the bytes being any other: where files go, and what is said of the release. */
export function harmlessDifferences(first: Seal, other: Seal): readonly string[] {
  const routes = ({ artifacts }: Seal) => new Map(artifacts.map(({ file, channels }) => [file, channels]));
  const [here, there] = [routes(first), routes(other)];
  const moved = [...here].filter(([file, channels]) => {
    const others = there.get(file);
    return others !== undefined && others.toSorted().join() !== channels.toSorted().join();
  });
  const notes = releaseOf(first).notes === releaseOf(other).notes ? [] : ['the notes of the release differ'];
  return [
    ...moved.map(
      ([file, channels]) => `${file} goes to ${channels.join(', ')} → ${there.get(file)?.join(', ')}`,
    ),
    ...notes,
  ];
}
