import { childOf, type DocumentNode, type Spot, type TextNode, textAt, textNode } from '../document/node.ts';
import type { ShellCommand } from '../document/shell.ts';

/** One call of Lockstep, by an action or by a command line. */
export interface LockstepCall {
  /** The command; undefined where an expression names it. */
  readonly command: string | undefined;
  readonly spot: Spot;
  /** What is given for an option, an input or an argument; `true` for a bare option. */
  option(name: string): TextNode | string | true | undefined;
}

/** Actions by the command that each runs. */
const commandsOfActions: Readonly<Record<string, string>> = {
  'verify-metadata': 'check',
  'gate-check': 'gate',
  seal: 'seal',
  store: 'store',
  'resolve-build': 'resolve-build',
  'publish-channel': 'publish',
  'verify-registry': 'verify',
  report: 'report',
};

const namedAction = /^([^/@]+\/[^/@]+)\/(?:.+\/)?actions\/([a-z-]+)@/;
// Other projects have actions that are called so, too.
const distinctNames = new Set([
  'verify-metadata',
  'gate-check',
  'resolve-build',
  'publish-channel',
  'verify-registry',
]);

/** The repository that a `uses` of one of Lockstep's actions names, where that name alone tells. */
export function lockstepRepository(uses: string): string | undefined {
  const [, repository, action = ''] = namedAction.exec(uses) ?? [];
  return distinctNames.has(action) ? repository : undefined;
}

function isLockstepRepository(repository: string, known: ReadonlySet<string>): boolean {
  return known.has(repository) || /\/lockstep$/i.test(repository);
}

function argumentsOf(given: DocumentNode | undefined): readonly string[] {
  return (textAt(given, 'arguments') ?? '').split(/\s+/).filter((each) => each !== '');
}

function optionIn(words: readonly string[], name: string): string | true | undefined {
  const word = words.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : true;
}

function byAction(command: string | undefined, spot: Spot, given: DocumentNode | undefined): LockstepCall {
  const words = argumentsOf(given);
  const option = (name: string) => textNode(childOf(given, name)) ?? optionIn(words, name);
  return { command, spot, option };
}

function byRootAction(spot: Spot, given: DocumentNode | undefined): LockstepCall {
  const command = textNode(childOf(given, 'command'));
  const isKnown = command !== undefined && !command.text.includes('${{');
  return byAction(isKnown ? command.text.trim() : undefined, command?.spot ?? spot, given);
}

/**
 * The call that an action makes; undefined for other actions.
 * @param known repositories that Lockstep's actions come from.
 */
export function callOfAction(
  uses: TextNode,
  given: DocumentNode | undefined,
  known: ReadonlySet<string>,
): LockstepCall | undefined {
  const [, repository = '', action = ''] = namedAction.exec(uses.text) ?? [];
  if (isLockstepRepository(repository, known)) {
    const command = commandsOfActions[action];
    return command === undefined ? undefined : byAction(command, uses.spot, given);
  }
  const root = /^([^/@]+\/[^/@]+)@/.exec(uses.text)?.[1] ?? '';
  const isRoot = isLockstepRepository(root, known) && childOf(given, 'command') !== undefined;
  return isRoot ? byRootAction(uses.spot, given) : undefined;
}

/** The call of an action in the repository itself, which calls itself Lockstep. */
export function callOfLocalAction(
  folder: string,
  name: string,
  uses: TextNode,
  given: DocumentNode | undefined,
): LockstepCall | undefined {
  if (!/^lockstep\b/i.test(name)) return undefined;
  const command = commandsOfActions[folder.slice(folder.lastIndexOf('/') + 1)];
  if (command !== undefined) return byAction(command, uses.spot, given);
  return childOf(given, 'command') === undefined ? undefined : byRootAction(uses.spot, given);
}

const runners = new Set('npx npm pnpm pnpx yarn bun bunx node exec dlx run x -y --yes -- --no'.split(' '));
const program = /(^|\/)(@[\w.-]+\/)?lockstep(-cli)?(\.m?js)?(@[\w.-]+)?$/;

/** The call that a command of a script makes; undefined for other programs. */
export function callOfCommand({ words, spot }: ShellCommand): LockstepCall | undefined {
  const at = words.findIndex((word) => !runners.has(word));
  if (at === -1 || !program.test(words[at] ?? '')) return undefined;
  const rest = words.slice(at + 1);
  const command = rest.find((word) => !word.startsWith('-'));
  if (command === undefined) return undefined;
  return {
    command: command.includes('$') ? undefined : command,
    spot,
    option: (name) => optionIn(rest, name),
  };
}
