/** A run of lines: kept, taken away or put in. */
export interface Edit {
  readonly kind: 'keep' | 'delete' | 'insert';
  readonly lines: readonly string[];
}

/** More differences than these are told as one block: a shorter way to say them would take too long to find. */
const mostDifferences = 1000;

type Lines = readonly string[];

interface Move {
  readonly kind: Edit['kind'];
  readonly line: string;
}

function commonLength(one: Lines, other: Lines, fromEnd: boolean, most: number): number {
  let length = 0;
  const at = (lines: Lines) => lines[fromEnd ? lines.length - 1 - length : length];
  while (length < most && at(one) === at(other)) length += 1;
  return length;
}

// How far each diagonal reaches with each number of differences (Myers, “An O(ND) Difference Algorithm”, 1986).
function reachOf(before: Lines, after: Lines): readonly ReadonlyMap<number, number>[] | undefined {
  const rounds: ReadonlyMap<number, number>[] = [];
  let last: ReadonlyMap<number, number> = new Map([[1, 0]]);
  for (let differences = 0; differences <= mostDifferences; differences += 1) {
    const reach = new Map<number, number>();
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = startOf(last, diagonal, differences);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...rounds, reach];
    }
    rounds.push(reach);
    last = reach;
  }
  return undefined;
}

function comesFromAbove(last: ReadonlyMap<number, number>, diagonal: number, differences: number): boolean {
  if (diagonal === -differences) return true;
  return diagonal !== differences && (last.get(diagonal - 1) ?? 0) < (last.get(diagonal + 1) ?? 0);
}

function startOf(last: ReadonlyMap<number, number>, diagonal: number, differences: number): number {
  return comesFromAbove(last, diagonal, differences)
    ? (last.get(diagonal + 1) ?? 0)
    : (last.get(diagonal - 1) ?? 0) + 1;
}

function movesBack(
  rounds: readonly ReadonlyMap<number, number>[],
  before: Lines,
  after: Lines,
): readonly Move[] {
  const moves: Move[] = [];
  let [x, y] = [before.length, after.length];
  for (let differences = rounds.length - 1; differences >= 0; differences -= 1) {
    const last = differences === 0 ? new Map([[1, 0]]) : (rounds[differences - 1] ?? new Map());
    const isInsert = comesFromAbove(last, x - y, differences);
    const from = last.get(x - y + (isInsert ? 1 : -1)) ?? 0;
    const start = isInsert ? from : from + 1;
    for (; x > start; x -= 1, y -= 1) moves.push({ kind: 'keep', line: before[x - 1] ?? '' });
    if (differences === 0) break;
    moves.push(
      isInsert ? { kind: 'insert', line: after[y - 1] ?? '' } : { kind: 'delete', line: before[x - 1] ?? '' },
    );
    if (isInsert) y -= 1;
    else x -= 1;
  }
  return moves.reverse();
}

function replaced(before: Lines, after: Lines): readonly Move[] {
  return [
    ...before.map((line) => ({ kind: 'delete' as const, line })),
    ...after.map((line) => ({ kind: 'insert' as const, line })),
  ];
}

function middleMoves(before: Lines, after: Lines): readonly Move[] {
  if (before.length === 0 || after.length === 0) return replaced(before, after);
  const rounds = reachOf(before, after);
  return rounds === undefined ? replaced(before, after) : movesBack(rounds, before, after);
}

function grouped(moves: readonly Move[]): readonly Edit[] {
  const edits: { kind: Edit['kind']; lines: string[] }[] = [];
  for (const { kind, line } of moves) {
    const last = edits.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else edits.push({ kind, lines: [line] });
  }
  return edits;
}

/** The shortest way from some lines to others, within reason. */
export function editsBetween(before: Lines, after: Lines): readonly Edit[] {
  const least = Math.min(before.length, after.length);
  const head = commonLength(before, after, false, least);
  const tail = commonLength(before, after, true, least - head);
  const keep = (lines: Lines) => lines.map((line) => ({ kind: 'keep' as const, line }));
  return grouped([
    ...keep(before.slice(0, head)),
    ...middleMoves(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...keep(before.slice(before.length - tail)),
  ]);
}
