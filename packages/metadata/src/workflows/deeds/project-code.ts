import type { ShellCommand } from '../document/shell.ts';

// Programs that run what the repository, or whoever wrote a dependency, has written.
const always = new Set(
  `npx pnpx bunx tox nox pytest hatch flit maturin make cmake ninja meson bazel mvn mvnw gradle gradlew sbt just task
   bundle rake composer dotnet jest vitest mocha tsc vite webpack rollup tsup esbuild nx turbo lerna node deno python
   python3 ruby perl bash sh zsh pwsh eval source .`
    .trim()
    .split(/\s+/),
);

const some: Readonly<Record<string, RegExp>> = {
  npm: /^(ci|i|install|clean-install|add|test|t|tst|run|run-script|exec|x|pack|rebuild|start|update|it|cit)$/,
  pnpm: /^(?!(publish|config|login|whoami|view)$)/,
  yarn: /^(?!(publish|config|login|npm)$)/,
  bun: /^(?!publish$)/,
  pip: /^(install|wheel|download)$/,
  pip3: /^(install|wheel|download)$/,
  pipx: /^(install|run)$/,
  uv: /^(sync|run|pip|build|tool|add)$/,
  poetry: /^(install|build|run|update|add)$/,
  pdm: /^(install|build|run|sync|update)$/,
  cargo: /^(b|build|t|test|r|run|c|check|clippy|package|install|bench|doc|nextest|binstall|make|xtask)$/,
  go: /^(build|test|run|generate|install|vet)$/,
  docker: /^(build|run|compose|buildx)$/,
  gem: /^(install|build)$/,
  corepack: /^(?!enable$|disable$)/,
};

// `python -m twine upload` and the like are judged by their own names.
const harmless = /^(-m twine|-m http\.server|--version|-V|-v)( |$)/;

/** Whether a command runs code of the project, or installs what does. */
export function runsProjectCode({ words }: ShellCommand): boolean {
  const [first = '', ...rest] = words;
  if (/^\.{0,2}\//.test(first) && first.includes('/') && !first.startsWith('/usr/bin/')) return true;
  if (/^[\w.-]+\/[\w./-]+$/.test(first)) return true;
  const name = first.slice(first.lastIndexOf('/') + 1);
  const subcommand = rest.find((word) => !word.startsWith('-') && !word.startsWith('+')) ?? '';
  if (always.has(name)) return rest.length > 0 && !harmless.test(rest.join(' '));
  // Bare `yarn` and `pnpm` install.
  return Object.hasOwn(some, name) && some[name]?.test(subcommand) === true && !rest.includes('--version');
}
