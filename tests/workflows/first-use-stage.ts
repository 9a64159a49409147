import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { filesMatching, readRepositoryFile } from '../architecture/repository.ts';
import { bareFolder, type Checkout, checkoutOf } from '../support/checkout.ts';
import { toolchains } from '../support/polyglot/toolchains.ts';
import { dispatch, pin, type WorkflowRun } from './act.ts';
import { sourceSuite } from './hosts-actions.ts';

/** An example, and a place of it where another version is put. */
export interface FirstUse {
  readonly tag: string;
  readonly channels: readonly string[];
  readonly gates: readonly string[];
  readonly file: string;
  /** The line of that file as it is, and as it is after the fault. */
  readonly line: readonly [right: string, wrong: string];
  /** Leaves what an installation of the package would, which its tests ask for its version. */
  readonly installed?: string;
}

export const firstUses: Readonly<Record<string, FirstUse>> = {
  npm: {
    ...{ tag: 'v1.4.0', channels: ['npm'], gates: ['tests'] },
    file: 'packages/treesum-check/package.json',
    line: ['"version": "1.4.0"', '"version": "1.3.9"'],
  },
  python: {
    ...{ tag: 'v0.6.0', channels: ['pypi', 'github-release'], gates: ['tests'] },
    file: 'pyproject.toml',
    line: ['version = "0.6.0"', 'version = "0.5.9"'],
    installed: `mkdir src/sentencelines-0.6.0.dist-info
printf 'Metadata-Version: 2.1\\nName: sentencelines\\nVersion: 0.6.0\\n' > src/sentencelines-0.6.0.dist-info/METADATA`,
  },
  'gitea-monorepo': {
    ...{ tag: 'v2.1.0', channels: ['npm'], gates: ['tests'] },
    file: 'packages/cli/package.json',
    line: ['"version": "2.1.0"', '"version": "2.0.9"'],
  },
  polyglot: {
    ...{ tag: 'v1.4.0', channels: ['npm', 'pypi', 'crates'] },
    gates: ['js-tests', 'python-tests', 'rust-tests', 'go-tests'],
    file: 'py/pyproject.toml',
    line: ['version = "1.4.0"', 'version = "1.3.9"'],
  },
};

const told = {
  init: 'steps.init.outputs.ok',
  check: 'steps.check.outputs.ok',
  gates: 'steps.gates.outputs.ok',
  report: 'steps.gates.outputs.report',
  faulty: 'steps.faulty.outputs.exit',
};

function jobFor(id: string, folder: string, { file, line: [right, wrong], installed }: FirstUse) {
  const uses = (action: string) => pin.replace('@', `${action}@`);
  const values = Object.entries(told).map(
    ([name, expression]) => `${JSON.stringify(name)}: \${{ toJSON(${expression}) }}`,
  );
  const checking = { uses: uses('/actions/verify-metadata'), with: { 'source-only': true } };
  return {
    'runs-on': 'ubuntu-latest',
    steps: [
      { run: `git clone --quiet "${folder}" .` },
      { id: 'init', uses: uses(''), with: { command: 'init', arguments: '--yes' } },
      { id: 'check', ...checking },
      ...(installed === undefined ? [] : [{ run: installed }]),
      { id: 'gates', uses: uses('/actions/gate-check') },
      { run: `sed -i 's/${right}/${wrong}/' '${file}' && ! git diff --quiet` },
      { id: 'faulty', ...checking, 'continue-on-error': true },
      { run: `printf 'told by ${id} %s\\n' "$TOLD"`, env: { TOLD: `{ ${values.join(', ')} }` } },
    ],
  };
}

/** An example as it was before anybody thought of Lockstep. */
function strippedExample(name: string, { tag }: FirstUse): Promise<Checkout> {
  const prefix = `examples/${name}/`;
  const files = filesMatching(new RegExp(`^${prefix}`)).filter((path) => !path.endsWith('/lockstep.yaml'));
  const entries = files.map((path) => [path.slice(prefix.length), readRepositoryFile(path)] as const);
  return checkoutOf(Object.fromEntries(entries), [tag]);
}

/** Runs init, check and gates as actions on every example without its `lockstep.yaml`, each in a job of its own. */
export async function useFirst(): Promise<WorkflowRun> {
  const entries = Object.entries(firstUses);
  const examples = await Promise.all(entries.map(([name, use]) => strippedExample(name, use)));
  const runner = await bareFolder({});
  const suite = await sourceSuite();
  try {
    const jobs = entries.map(([id, use], at) => [id, jobFor(id, examples[at]?.folder ?? '', use)] as const);
    const workflow = join(runner.scratch, 'first-use.yml');
    const document = { name: 'first use', on: 'workflow_dispatch', jobs: Object.fromEntries(jobs) };
    await writeFile(workflow, stringify(document));
    return await dispatch(runner, { workflow, suite, inputs: {}, env: toolchains() });
  } finally {
    await Promise.all([...examples, runner].map((each) => each.remove()));
    await rm(suite, { recursive: true });
  }
}
