import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleText } from './module-text.ts';

/** One package of the workspace with the siblings it depends on. */
interface Member {
  readonly name: string;
  readonly needs: readonly string[];
}

export const version = '1.0.0';

const plugins = Array.from({ length: 14 }, (_, index) => `@bench/plugin-${index + 1}`);

/** A core that many need, a chain of three that starts with it, and three that stand alone. */
export const members: readonly Member[] = [
  { name: '@bench/core', needs: [] },
  { name: '@bench/client', needs: ['@bench/core'] },
  { name: '@bench/cli', needs: ['@bench/client'] },
  ...plugins.map((name) => ({ name, needs: ['@bench/core'] })),
  ...['@bench/colors', '@bench/paths', '@bench/words'].map((name) => ({ name, needs: [] })),
];

/** What a package ships after a build of TypeScript: about 360 kB in 60 files, 94 kB packed. */
const modules = 60;
const moduleBytes = 6_000;

function manifestOf({ name, needs }: Member): string {
  return json({
    name,
    version,
    description: `The ${name} package.`,
    license: 'MIT',
    main: 'lib/module-0.js',
    files: ['lib'],
    publishConfig: { access: 'public' },
    dependencies: Object.fromEntries(needs.map((need) => [need, 'workspace:*'])),
  });
}

async function writeMember(folder: string, member: Member, index: number): Promise<void> {
  const home = join(folder, 'packages', String(index));
  await mkdir(join(home, 'lib'), { recursive: true });
  await writeFile(join(home, 'package.json'), manifestOf(member));
  await writeFile(join(home, 'README.md'), `# ${member.name}\n\nOne of ${members.length} packages.\n`);
  for (let count = 0; count < modules; count += 1) {
    const text = moduleText(moduleBytes, index * modules + count + 1);
    await writeFile(join(home, 'lib', `module-${count}.js`), text);
  }
}

/** Writes a workspace for pnpm and for Lockstep, whose registry is the one given. */
export async function writeWorkspace(folder: string, registry: string): Promise<void> {
  for (const [index, member] of members.entries()) await writeMember(folder, member, index);
  const texts = {
    'package.json': json({ name: 'bench', private: true, workspaces: ['packages/*'] }),
    'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
    'lockstep.yaml': configText(registry),
    '.gitignore': 'dist\n.lockstep\nlockstep.seal.json\n',
  };
  for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
}

function configText(registry: string): string {
  const npm = `{ artifacts: ["dist/*.tgz"], registry: "${registry}", token: { env: NPM_TOKEN } }`;
  return `channels:\n  npm: ${npm}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
