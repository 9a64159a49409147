import { type Config, type Locate, type Problem, problem, whereOf } from '@lockstep/core';
import { commandsOf } from '../workflows/document/shell.ts';

/** A command that takes what the lockfile says only when it is told to. */
interface Loose {
  /** The program, and the words that mean an installation. */
  readonly program: string;
  readonly verbs: readonly string[];
  /** Any of these makes it keep to the lockfile. */
  readonly flags: readonly string[];
  /** What to write in its place. */
  readonly instead: string;
  /** Whether it is about the whole project only without further names: `npm install left-pad` is a tool. */
  readonly isBare: boolean;
}

/** The documentation of each program, “install”, “sync” or “build”. */
const loose: readonly Loose[] = [
  { program: 'npm', verbs: ['install', 'i'], flags: [], instead: 'npm ci', isBare: true },
  {
    program: 'pnpm',
    verbs: ['install', 'i'],
    flags: ['--frozen-lockfile'],
    instead: 'pnpm install --frozen-lockfile',
    isBare: true,
  },
  {
    program: 'yarn',
    verbs: ['install'],
    flags: ['--immutable', '--frozen-lockfile'],
    instead: 'yarn install --immutable',
    isBare: true,
  },
  {
    program: 'bun',
    verbs: ['install', 'i'],
    flags: ['--frozen-lockfile'],
    instead: 'bun install --frozen-lockfile',
    isBare: true,
  },
  {
    program: 'cargo',
    verbs: ['build', 'package', 'test', 'install'],
    flags: ['--locked', '--frozen'],
    instead: 'the same with --locked',
    isBare: false,
  },
  {
    program: 'uv',
    verbs: ['sync', 'run'],
    flags: ['--locked', '--frozen'],
    instead: 'the same with --locked',
    isBare: false,
  },
];

function looseIn(words: readonly string[]): Loose | undefined {
  const [program = '', ...rest] = words;
  const plain = rest.filter((word) => !word.startsWith('-'));
  const [verb = '', ...names] = plain;
  return loose.find(
    (each) =>
      each.program === program &&
      each.verbs.includes(verb) &&
      !(each.isBare && names.length > 0) &&
      !each.flags.some((flag) => rest.includes(flag)),
  );
}

/** Commands of the build list that may take other versions than the lockfile says (B3). */
export function checkFrozen({ build }: Pick<Config, 'build'>, locate: Locate): readonly Problem[] {
  return build.flatMap(({ run }, index) => {
    const where = whereOf(['build', index, 'run'], locate);
    const commands = commandsOf(run, () => ({ file: where.file ?? '', line: 1, column: 1 }));
    return commands.flatMap(({ words }) => {
      const found = looseIn(words);
      if (found === undefined) return [];
      const message = `“${words.join(' ').slice(0, 200)}” may take other versions than the lockfile says`;
      return [problem('BUILD_NOT_FROZEN', message, { where, remedy: `Write ${found.instead}.` })];
    });
  });
}
