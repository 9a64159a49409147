import { type CharacterTest, type Pattern, PatternError } from './syntax.ts';

/** One instruction; `fork` prefers its first way. */
export type Instruction =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly kind: 'fork'; readonly ways: readonly number[] }
  | { readonly kind: 'open' | 'close' | 'forget' }
  | { readonly kind: 'found' };

// Counted repetitions are written out: x{1000} is a thousand instructions.
const longest = 2000;

function append(program: Instruction[], instruction: Instruction): number {
  if (program.length >= longest) throw new PatternError('its repetitions make it too long');
  return program.push(instruction) - 1;
}

function fork(program: Instruction[]): (ways: readonly number[]) => void {
  const at = append(program, { kind: 'fork', ways: [] });
  return (ways) => {
    program[at] = { kind: 'fork', ways };
  };
}

function compileChoice(items: readonly Pattern[], program: Instruction[]): void {
  const decide = fork(program);
  const starts: number[] = [];
  const ends: ((ways: readonly number[]) => void)[] = [];
  for (const item of items) {
    starts.push(program.length);
    compile(item, program);
    ends.push(fork(program));
  }
  decide(starts);
  for (const end of ends) end([program.length]);
}

function hasGroup(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'group':
      return true;
    case 'repeat':
      return hasGroup(pattern.inner);
    case 'sequence':
    case 'choice':
      return pattern.items.some(hasGroup);
    default:
      return false;
  }
}

// Each round of a repetition forgets what the group held in the round before: ECMA-262, RepeatMatcher.
function compileRound(inner: Pattern, program: Instruction[]): void {
  if (hasGroup(inner)) append(program, { kind: 'forget' });
  compile(inner, program);
}

type Repeat = Extract<Pattern, { kind: 'repeat' }>;

const waysOf = ({ isGreedy }: Repeat, once: number, on: number) => (isGreedy ? [once, on] : [on, once]);

function compileEndless(pattern: Repeat, program: Instruction[]): void {
  const start = program.length;
  const decide = fork(program);
  compileRound(pattern.inner, program);
  fork(program)([start]);
  decide(waysOf(pattern, start + 1, program.length));
}

function compileOptional(pattern: Repeat, program: Instruction[]): void {
  const decisions: (readonly [number, (ways: readonly number[]) => void])[] = [];
  for (let round = pattern.least; round < pattern.most; round += 1) {
    decisions.push([program.length + 1, fork(program)]);
    compileRound(pattern.inner, program);
  }
  for (const [once, decide] of decisions) decide(waysOf(pattern, once, program.length));
}

function canBeNothing(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'character':
      return false;
    case 'sequence':
      return pattern.items.every(canBeNothing);
    case 'choice':
      return pattern.items.some(canBeNothing);
    case 'group':
      return canBeNothing(pattern.inner);
    case 'repeat':
      return pattern.least === 0 || canBeNothing(pattern.inner);
    default:
      return true;
  }
}

function compileRepeat(pattern: Repeat, program: Instruction[]): void {
  // JavaScript goes back for another way when a round that is not needed was empty; here is no way back.
  if (pattern.most > pattern.least && canBeNothing(pattern.inner))
    throw new PatternError('it repeats what may be nothing');
  for (let round = 0; round < pattern.least; round += 1) {
    const before = program.length;
    compileRound(pattern.inner, program);
    // Nothing, however often, stays nothing.
    if (program.length === before) break;
  }
  if (pattern.most === Infinity) compileEndless(pattern, program);
  else compileOptional(pattern, program);
}

function compile(pattern: Pattern, program: Instruction[]): void {
  switch (pattern.kind) {
    case 'sequence':
      for (const item of pattern.items) compile(item, program);
      return;
    case 'choice':
      compileChoice(pattern.items, program);
      return;
    case 'group':
      append(program, { kind: 'open' });
      compile(pattern.inner, program);
      append(program, { kind: 'close' });
      return;
    case 'repeat':
      compileRepeat(pattern, program);
      return;
    default:
      append(program, pattern);
  }
}

/**
 * The instructions of a pattern.
 * @throws PatternError for one that is too long written out, or repeats what may be nothing.
 */
export function programOf(pattern: Pattern): readonly Instruction[] {
  const program: Instruction[] = [];
  compile(pattern, program);
  append(program, { kind: 'found' });
  return program;
}
