import { type CommandEntry, type CommandName, commands, optionTexts } from './commands.ts';

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    'Usage: lockstep COMMAND [DIR] [OPTIONS]',
    '',
    'Releases one version of a repository to every channel it ships on, as if it were one transaction.',
    '',
    'Commands:',
    columns([...rows, ['explain CODE', 'say what an error means and what to do']]),
    '',
    'Every command takes --json (one document on stdout, everything else on stderr) and --help.',
    'Exit codes: 0 done, 1 blocked and nothing published, 2 usage or configuration, 3 incident: a rerun',
    'cannot help, 4 incomplete: a rerun continues, 70 internal error.',
  ].join('\n');
}

function detail(command: CommandName): string {
  const entry: CommandEntry = commands[command];
  const own = entry.options.map(
    (name) =>
      [`--${name} ${optionTexts[name][0]}`.trimEnd(), entry.texts?.[name] ?? optionTexts[name][1]] as const,
  );
  return [
    `Usage: lockstep ${[command, entry.word, entry.operands ?? '[DIR]'].filter(Boolean).join(' ')} [OPTIONS]`,
    '',
    `${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}.`,
    '',
    'Options:',
    columns([...own, ['--json', 'print one JSON document on stdout'], ['--help', 'print this']]),
  ].join('\n');
}

const explanation = [
  'Usage: lockstep explain CODE [--json]',
  '',
  'Say what an error means and what to do. Each message of a problem begins with its code.',
].join('\n');

/** The help of all commands, or of one. */
export function helpText(command?: CommandName | 'explain'): string {
  if (command === 'explain') return `${explanation}\n`;
  return `${command === undefined ? overview() : detail(command)}\n`;
}
