import { type Difference, describeDifference, type ReportedSide } from '@lockstep/engine';
import { paint, type Sink } from './console-log.ts';

/** One row for each difference: side, file, what. */
export function differenceRows(differences: readonly Difference[]): readonly (readonly string[])[] {
  return differences.map((each) => [each.side, each.file ?? 'the release', describeDifference(each)]);
}

/** What one side is. */
export function describeSide({ kind, files, release, commit, build }: ReportedSide): string {
  const what = `${kind} of ${files} file${files === 1 ? '' : 's'}`;
  return release === undefined ? what : `${what}, ${release} at ${commit?.slice(0, 12)}, built by ${build}`;
}

/** The sides of a comparison, and what differs, for people. */
export function comparisonLines(
  sink: Sink,
  sides: readonly ReportedSide[],
  differences: readonly Difference[],
): readonly string[] {
  const groups = Map.groupBy(differences, ({ side, file }) => `${side}: ${file ?? 'the release'}`);
  return [
    ...sides.map((side) => `${paint(sink, 'bold', side.name)} (${describeSide(side)})`),
    ...[...groups].flatMap(([title, group]) => [
      `  ${paint(sink, 'red', 'differs')} ${title}`,
      ...group.map((each) => `    ${describeDifference(each)}`),
    ]),
  ];
}
