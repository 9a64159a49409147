import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkStamps, type Outcome, stamp } from '../../scripts/stamp/command.ts';

const zeros = '0'.repeat(40);
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

const reusable = `jobs:
  publish:
    steps:
      - uses: ${checkout}
      - uses: acme/suite/actions/seal@${zeros}
      - uses: acme/suite@${zeros}
        with: { command: rehearse }
`;
const template = `jobs:
  call:
    uses: acme/suite/.github/workflows/lockstep-publish.yml@${zeros}
  own:
    steps:
      - uses: ${checkout}
      - uses: acme/suite/actions/seal@${zeros} # not stored
      - uses: acme/other/actions/deploy@${zeros}
`;

/** A small repository that is shaped as this one. */
export const suiteFiles = {
  'package.json': JSON.stringify({ version: '0.1.0', repository: 'git+https://host.example/acme/suite.git' }),
  'action.yml': 'name: root\n',
  'actions/seal/action.yml': 'name: seal\n',
  'dist/index.js': 'export const built = 1;\n',
  '.github/workflows/lockstep-publish.yml': reusable,
  '.github/workflows/ci.yml': `jobs: { check: { steps: [{ uses: acme/suite/actions/seal@${zeros} }] } }\n`,
  'workflows-templates/github/release.yml': template,
  'README.md': `\`\`\`yaml\n- uses: acme/suite/actions/seal@${zeros}\n\`\`\`\n`,
};

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.test' },
  ...{ GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.test' },
};

/** What the script printed, and how it ended. */
export interface StampRun {
  readonly exit: 0 | 1;
  readonly output: string;
}

/** A scratch repository, and the script that stamps it. */
export interface StampRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  read(path: string): Promise<string>;
  /** Commits everything; gives the commit. */
  commit(): string;
  stamp(): StampRun;
  check(): StampRun;
  remove(): Promise<void>;
}

/** Works in a folder as in a repository. */
export function stampFolder(folder: string): StampRepository {
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  return {
    folder,
    git,
    async write(files) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'change');
      return git('rev-parse', 'HEAD');
    },
    stamp: () => printed(stamp(folder)),
    check: () => printed(checkStamps(folder)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const printed = ({ exit, lines }: Outcome): StampRun => ({
  exit,
  output: lines.map((line) => `${line}\n`).join(''),
});

/** A repository with one commit of what is to be stamped. */
export async function stampRepository(): Promise<StampRepository> {
  const repository = stampFolder(await mkdtemp(join(tmpdir(), 'lockstep-stamp-')));
  repository.git('init', '--quiet', '--initial-branch', 'main');
  await repository.write(suiteFiles);
  repository.commit();
  return repository;
}
