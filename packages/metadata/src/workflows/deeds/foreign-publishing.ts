import { type DocumentNode, textAt } from '../document/node.ts';
import type { ShellCommand } from '../document/shell.ts';

/** Subcommands that publish, by program. */
const publishing: Readonly<Record<string, RegExp>> = {
  npm: /^publish( |$)|^stage publish/,
  pnpm: /^publish( |$)/,
  yarn: /^(npm |workspaces foreach .*|workspace \S+ )?(npm )?publish( |$)/,
  bun: /^publish( |$)/,
  lerna: /^publish( |$)/,
  changeset: /^publish( |$)/,
  twine: /^upload( |$)/,
  uv: /^publish( |$)/,
  poetry: /^publish( |$)/,
  hatch: /^publish( |$)/,
  pdm: /^publish( |$)/,
  flit: /^publish( |$)/,
  maturin: /^(publish|upload)( |$)/,
  cargo: /^(publish|release|workspaces publish)( |$)/,
  'release-plz': /^release( |$)/,
  'semantic-release': /^/,
  craft: /^publish( |$)/,
  goreleaser: /^release( |$)/,
  gh: /^release create( |$)/,
};

const runners = new Set(
  'npx pnpx bunx uvx pipx run exec dlx -y --yes -m python python3 pnpm yarn bun npm poetry --'.split(' '),
);
const trial = /(^| )(--dry-run|--snapshot|--no-push|--help)( |$)/;

const withValue =
  /^(--filter|-F|-C|--dir|--cwd|--prefix|--workspace|-w|--directory|--project|--manifest-path)$/;

// Options may stand before the subcommand: `pnpm -r --filter ./packages publish`.
function subcommandOf(words: readonly string[]): string {
  const first = words.findIndex((word, at) => !/^[-+]/.test(word) && !withValue.test(words[at - 1] ?? ''));
  return first === -1 ? '' : words.slice(first).join(' ');
}

function publishes(words: readonly string[]): string | undefined {
  const [first = '', ...rest] = words;
  const name = first.slice(first.lastIndexOf('/') + 1).replace(/@[\w.-]+$/, '');
  const subcommand = subcommandOf(rest);
  if (!Object.hasOwn(publishing, name) || trial.test(` ${rest.join(' ')} `)) return undefined;
  return publishing[name]?.test(subcommand) ? `${name} ${subcommand.split(' ', 1)[0]}`.trim() : undefined;
}

/** What a command publishes with beside Lockstep, such as `npm publish`; undefined for other commands. */
export function foreignCommand({ words }: ShellCommand): string | undefined {
  const direct = publishes(words);
  if (direct !== undefined) return direct;
  const at = words.findIndex((word) => !runners.has(word));
  return at > 0 ? publishes(words.slice(at)) : undefined;
}

const actions = new Set(
  `pypa/gh-action-pypi-publish js-devtools/npm-publish softprops/action-gh-release ncipollo/release-action
   goreleaser/goreleaser-action katyo/publish-crates release-plz/action cycjimmy/semantic-release-action
   actions/create-release svenstaro/upload-release-action marvinpinto/action-automatic-releases
   changesets/action`
    .trim()
    .split(/\s+/),
);

/** Actions that publish only where an input says so, by that input and what it must hold. */
const byInput: Readonly<Record<string, readonly [string, RegExp]>> = {
  'goreleaser/goreleaser-action': ['args', /^(?!.*--(snapshot|skip[= ]publish)).*\brelease\b/],
  'changesets/action': ['publish', /./],
};

/** The action that publishes beside Lockstep; undefined for others. */
export function foreignAction(uses: string, given: DocumentNode | undefined): string | undefined {
  const name = uses.split('@')[0]?.toLowerCase() ?? '';
  if (!actions.has(name)) return undefined;
  const [input, pattern] = Object.hasOwn(byInput, name) ? (byInput[name] ?? []) : [];
  const isMeant = input === undefined || pattern?.test(textAt(given, input) ?? '') === true;
  return isMeant ? name : undefined;
}
