import { glob } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** One program in the bundle: what starts it, and the module whose `main` it calls. */
export interface Entry {
  readonly kind: 'action' | 'command';
  readonly name: string;
  /** Path of the TypeScript module, relative to the repository. */
  readonly module: string;
}

/** Every action that has a main, and the command. */
export async function findEntries(root: string): Promise<readonly Entry[]> {
  const actions = await Array.fromAsync(glob('actions/*/main.ts', { cwd: root }));
  return [
    ...actions.sort().map((module): Entry => ({ kind: 'action', name: basename(dirname(module)), module })),
    { kind: 'command', name: 'lockstep', module: 'packages/cli/src/main.ts' },
  ];
}

/** The module that ncc starts from: each program behind an import of its own, so that they share chunks. */
export function bundleText(entries: readonly Entry[]): string {
  const mains = entries.map(
    ({ name, module }) => `  '${name}': () => import('./${javascriptName(module)}'),`,
  );
  return `const mains = {\n${mains.join('\n')}\n};\n${startText}`;
}

// An older Node fails somewhere in the middle, with words that help nobody.
const startText = `const oldest = 24;
export const start = async (name) => {
  if (Number.parseInt(process.versions.node, 10) < oldest) {
    console.error(\`USAGE: Lockstep needs Node \${oldest} or newer; this is \${process.versions.node}\`);
    process.exit(2);
  }
  await (await mains[name]()).main();
};
`;

/** The file that an action.yml or a bin entry names. */
export function starterText({ kind, name }: Entry): string {
  const shebang = kind === 'command' ? '#!/usr/bin/env node\n' : '';
  return `${shebang}import { start } from './index.js';\nawait start('${name}');\n`;
}

/** The name of a TypeScript module once its types are gone. */
export function javascriptName(module: string): string {
  return module.replace(/\.ts$/, '.js');
}
