import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowListed } from '@lockstep/hosts';
import type { Checkout, Files } from '../support/checkout.ts';
import type { Variables } from '../support/lockstep.ts';
import { built, distribution, sealedPolyglot } from '../support/polyglot/release.ts';
import { sdistName } from '../support/polyglot/wheel.ts';
import { tag } from '../support/workspace.ts';
import { dispatch, type RunNumber, type WorkflowRun } from './act.ts';
import {
  type ByChannel,
  byChannel,
  channelIds,
  configFor,
  type Destination,
  secretNames,
} from './polyglot-channels.ts';
import { someJobs } from './polyglot-jobs.ts';
import { assembleSuite } from './suite.ts';

/** What one start of a workflow is about. */
export interface Start {
  /** The file in this folder. */
  readonly workflow: string;
  /** Its jobs to run; by default all. */
  readonly jobs?: readonly string[];
  readonly tokens: ByChannel<string>;
  /** The folder through which files travel; by default that of the release. */
  readonly shared?: string;
  readonly as?: RunNumber;
}

/** A repository of three languages, and a runner for its workflows. */
export interface PolyglotStage {
  readonly checkout: Checkout;
  run(start: Start): Promise<WorkflowRun>;
  /** A copy of what was sealed, rehearsed and preflighted, before it was published; its channels lead elsewhere. */
  sharedFor(destination: Destination): Promise<string>;
  /** The sha256 of what was sealed for each channel, as the seal that travelled between the jobs says. */
  sealed(): Promise<ByChannel<readonly string[]>>;
  close(): Promise<void>;
}

/** What is built, but for the sdist: a client builds that again, which takes long. */
function prebuilt(): Files {
  const kept = Object.entries(built()).filter(([path]) => path !== `py/dist/${sdistName(distribution)}`);
  return Object.fromEntries(kept.map(([path, content]) => [`prebuilt/${path}`, content]));
}

/** A repository that holds what the tools of three languages would make, so that its build is quick. */
async function repositoryFor(destination: Destination): Promise<Checkout> {
  const checkout = await sealedPolyglot();
  await checkout.write({ ...prebuilt(), 'lockstep.yaml': configFor(destination) });
  await checkout.git('add', '--all');
  await checkout.git('add', '--force', 'prebuilt');
  await checkout.git('commit', '--quiet', '--amend', '--no-edit');
  await checkout.git('tag', '--force', '--annotate', '--message', tag, tag);
  return checkout;
}

/** Where the toolchains of this machine are, and how package registries are reached from it. */
function machine(): Variables {
  const { PATH: _, ...permitted } = allowListed(process.env);
  const home = homedir();
  return { RUSTUP_HOME: join(home, '.rustup'), PYENV_ROOT: join(home, '.pyenv'), ...permitted };
}

async function sealedIn(shared: string): Promise<ByChannel<readonly string[]>> {
  const { artifacts } = JSON.parse(await readFile(join(shared, 'sealed/lockstep.seal.json'), 'utf8')) as {
    artifacts: readonly { channels: readonly string[]; digest: { sha256: string } }[];
  };
  return byChannel((id) =>
    artifacts
      .filter(({ channels }) => channels.includes(id))
      .map(({ digest }) => digest.sha256)
      .toSorted(),
  );
}

/** Sets a repository and its runner up on this machine, for a release that goes to these servers. */
export async function setPolyglotStage(destination: Destination): Promise<PolyglotStage> {
  const [checkout, suite] = await Promise.all([repositoryFor(destination), assembleSuite()]);
  const home = join(checkout.scratch, 'shared');
  await mkdir(home);
  const outside = await mkdtemp(join(tmpdir(), 'lockstep-secrets-'));
  const run = async ({ workflow, jobs, tokens, shared = home, as }: Start): Promise<WorkflowRun> => {
    const secretFile = join(outside, 'secrets');
    await writeFile(secretFile, channelIds.map((id) => `${secretNames[id]}=${tokens[id]}\n`).join(''));
    const text = await readFile(join(import.meta.dirname, workflow), 'utf8');
    const file = join(outside, workflow);
    await writeFile(file, jobs === undefined ? text : someJobs(text, jobs));
    const inputs = { source: checkout.folder, shared, tag, rehearsal: 'false' };
    return dispatch(checkout, {
      workflow: file,
      suite,
      secretFile,
      inputs,
      env: machine(),
      ...(as && { as }),
    });
  };
  return {
    checkout,
    run,
    sharedFor: async (other) => {
      const shared = join(checkout.scratch, 'elsewhere');
      await cp(home, shared, { recursive: true });
      await writeFile(join(shared, 'sealed/lockstep.yaml'), configFor(other));
      await rm(join(shared, 'results/install-testpypi.json'));
      return shared;
    },
    sealed: () => sealedIn(home),
    close: async () => {
      await checkout.remove();
      for (const folder of [suite, outside]) await rm(folder, { recursive: true });
    },
  };
}
