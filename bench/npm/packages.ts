import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { path } from '../bench.ts';
import { succeed } from '../programme.ts';
import { moduleText } from '../publish/module-text.ts';
import { type Part, type Place, version } from '../publish/part.ts';

/** One package of the workspace with the siblings it depends on. */
export interface Member {
  readonly name: string;
  readonly needs: readonly string[];
}

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
  await writeFile(join(home, 'README.md'), `# ${member.name}\n\nA package of the bench.\n`);
  for (let count = 0; count < modules; count += 1) {
    const text = moduleText(moduleBytes, index * modules + count + 1);
    await writeFile(join(home, 'lib', `module-${count}.js`), text);
  }
}

async function pack({ folder, home, out }: Place): Promise<void> {
  const args = ['--recursive', 'pack', '--pack-destination', out];
  await succeed({ file: 'pnpm', args, cwd: folder, env: { PATH: path, HOME: home } });
}

/** A workspace of pnpm, packed by it. */
export function npmPackages(packages: readonly Member[]): Part {
  return {
    kind: 'npm',
    tokenVariable: 'NPM_TOKEN',
    settings: (url) => ({ registry: url }),
    async write(folder) {
      for (const [index, member] of packages.entries()) await writeMember(folder, member, index);
      const root = json({ name: 'bench', private: true, workspaces: ['packages/*'] });
      await writeFile(join(folder, 'package.json'), root);
      await writeFile(join(folder, 'pnpm-workspace.yaml'), 'packages: ["packages/*"]\n');
    },
    build: pack,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
