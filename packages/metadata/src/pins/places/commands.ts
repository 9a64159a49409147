import type { ShellCommand } from '../../workflows/document/shell.ts';
import type { ToolPlace } from '../tool-place.ts';

/** A tool and its version as one word has them: `pnpm@9.12.0`, `ruff==0.5.0`. */
function inWord(word: string): { tool: string; found: string } {
  const python = /^([\w.-]+)(==|>=|~=|<=|>|<)(.*)$/.exec(word);
  if (python !== null)
    return {
      tool: python[1] ?? '',
      found: python[2] === '==' ? (python[3] ?? '') : `${python[2]}${python[3]}`,
    };
  const at = word.lastIndexOf('@');
  const name = at > 0 ? word.slice(0, at) : word;
  const tool = name.includes('/') && !name.startsWith('@') ? name.slice(name.lastIndexOf('/') + 1) : name;
  return { tool, found: at > 0 ? word.slice(at + 1) : '' };
}

const isOption = (word: string) => word.startsWith('-') || word.startsWith('+');

function versionOption(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^--(version|vers)(=|$)/.test(word));
  const word = words[at];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
}

// Words after these are values of options, not tools.
const withValue = new Set([
  '--version',
  '--vers',
  '--features',
  '--git',
  '--tag',
  '--branch',
  '--rev',
  '--root',
  '--profile',
  '--target',
  '--registry',
  '-c',
  '--component',
  '--index-url',
  '-r',
]);

function operands(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => !isOption(word) && !withValue.has(words[at - 1] ?? ''));
}

const rustVersion = /^(\d+(\.\d+)*|stable|beta|nightly.*)$/;

/** Commands that install tools, as patterns of their first words. */
const installers: readonly RegExp[] = [
  /^cargo (\+\S+ )?(install|binstall) /,
  /^npm (i|install|add) (.* )?(-g|--global)( |$)/,
  /^(pnpm|yarn|bun) (global )?add (.* )?(-g|--global)( |$)/,
  /^yarn global add /,
  /^corepack (prepare|use|install) /,
  /^(pip3?|pipx|uv tool|uv pip|python3? -m pip) install /,
  /^(npx|pnpx|bunx|uvx) /,
  /^go install /,
];

const verbs = new Set('install binstall i add global prepare use pip tool'.split(' '));

function installed(words: readonly string[]): readonly { tool: string; found: string }[] {
  const rest = operands(words.slice(1));
  const first = rest.findIndex((word) => !verbs.has(word));
  const tools = first === -1 ? [] : rest.slice(first);
  const version = versionOption(words);
  const isRunner = /^(npx|pnpx|bunx|uvx)$/.test(words[0] ?? '');
  const named = (isRunner ? tools.slice(0, 1) : tools).map(inWord);
  // What a runner starts without a version may be installed already.
  if (isRunner) return named.filter(({ found }) => found !== '');
  return named.map(({ tool, found }) => ({ tool, found: found === '' ? (version ?? '') : found }));
}

function ofRustup(words: readonly string[]): readonly { tool: string; found: string }[] {
  const line = words.join(' ');
  if (!/^rustup (toolchain (install|add)|default|install|override set|update) /.test(line)) return [];
  return operands(words)
    .filter((word) => rustVersion.test(word))
    .map((found) => ({ tool: 'rust', found }));
}

function ofToolchainWord(words: readonly string[]): readonly { tool: string; found: string }[] {
  const word = /^(cargo|rustc)$/.test(words[0] ?? '') ? words[1] : undefined;
  return word?.startsWith('+') ? [{ tool: 'rust', found: word.slice(1) }] : [];
}

function ofNodeManager(words: readonly string[]): readonly { tool: string; found: string }[] {
  const [program = '', verb = '', version] = words;
  const isOne = /^(nvm|fnm|volta|n)$/.test(program) && /^(install|use)$/.test(verb);
  if (!isOne || version === undefined || isOption(version)) return [];
  return program === 'volta' ? [inWord(version)] : [{ tool: 'node', found: version }];
}

/** The tools that commands of a script install or choose. */
export function commandPlaces(commands: readonly ShellCommand[], isRelease: boolean): readonly ToolPlace[] {
  return commands.flatMap(({ words, spot }) => {
    const line = `${words.join(' ')} `;
    const byInstaller = installers.some((pattern) => pattern.test(line)) ? installed(words) : [];
    const others = [...ofRustup(words), ...ofToolchainWord(words), ...ofNodeManager(words)];
    return [...byInstaller, ...others].map((each) => ({ ...each, spot, isRelease }));
  });
}
