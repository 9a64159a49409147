import {
  childOf,
  type DocumentNode,
  entriesOf,
  entryOf,
  type TextNode,
  textNode,
  textsOf,
} from '../../workflows/document/node.ts';
import type { Step, Workflow } from '../../workflows/model.ts';
import type { WorkflowRepository } from '../../workflows/repository.ts';
import { imagesIn } from '../../workflows/rules/pinned.ts';
import { type RunJob, runsOf } from '../../workflows/run.ts';
import { isReleaseJob } from '../../workflows/scene.ts';
import type { ToolPlace, ToolPlaces } from '../tool-place.ts';
import { commandPlaces } from './commands.ts';
import { toolOfVariable } from './variable.ts';

/** Actions whose version input does not name the tool. */
const plainVersions: readonly (readonly [RegExp, string])[] = [
  [/^pnpm\/action-setup@/, 'pnpm'],
  [/^astral-sh\/setup-uv@/, 'uv'],
  [/^goreleaser\/goreleaser-action@/, 'goreleaser'],
  [/^jdx\/mise-action@/, 'mise'],
];

/** Actions whose own tag is the version of the tool. */
const tagged: readonly (readonly [RegExp, string])[] = [
  [/^dtolnay\/rust-toolchain@(\d+\.[\d.]+|stable|beta|nightly[\w-]*)$/, 'rust'],
  [/^cargo-bins\/cargo-binstall@(v?\d+\.[\d.]+|main)$/, 'cargo-binstall'],
];

function ofUses(uses: TextNode, given: DocumentNode | undefined): readonly ToolPlace[] {
  const places: ToolPlace[] = [];
  for (const [pattern, tool] of tagged) {
    const found = pattern.exec(uses.text)?.[1];
    if (found !== undefined) places.push({ tool, found, spot: uses.spot });
  }
  for (const { key, value } of entriesOf(given)) {
    const text = textNode(value);
    if (text === undefined) continue;
    const { text: found, spot } = text;
    const tool = /^([a-z][a-z0-9-]*)-version$/.exec(key)?.[1];
    const plain = plainVersions.find(([pattern]) => pattern.test(uses.text))?.[1];
    if (tool !== undefined) places.push({ tool, found, spot });
    else if (key === 'toolchain') places.push({ tool: 'rust', found, spot });
    else if (key === 'version' && plain !== undefined) places.push({ tool: plain, found, spot });
    else if (key === 'tool' && uses.text.startsWith('taiki-e/install-action@'))
      for (const word of found.split(/[\s,]+/).filter((each) => each !== '')) {
        const [name = '', version = ''] = word.split('@', 2);
        places.push({ tool: name, found: version, spot });
      }
  }
  return places;
}

function ofEnv(node: DocumentNode | undefined): readonly ToolPlace[] {
  return entriesOf(childOf(node, 'env')).flatMap(({ key, value }) => {
    const tool = toolOfVariable(key);
    const text = textNode(value);
    return tool === undefined || text === undefined ? [] : { tool, found: text.text, spot: text.spot };
  });
}

function variable(found: string, context: string): string | undefined {
  return new RegExp(`^\\$\\{\\{\\s*${context}\\.([\\w-]+)\\s*\\}\\}$`).exec(found.trim())?.[1];
}

/** What a matrix gives for a name. */
function matrixValues(job: RunJob, name: string): readonly TextNode[] {
  const matrix = childOf(childOf(job.job.node, 'strategy'), 'matrix');
  const include = childOf(matrix, 'include');
  const included =
    include?.kind === 'list' ? include.items.flatMap((item) => textsOf(childOf(item, name))) : [];
  return [...textsOf(childOf(matrix, name)), ...included];
}

// A constant that only refers to another is judged where that one stands.
function resolved(place: ToolPlace, job: RunJob, step: Step, workflow: Workflow): readonly ToolPlace[] {
  const env = variable(place.found, 'env');
  if (env !== undefined) {
    const around = [step.node, job.job.node, workflow.root];
    const entry = around.map((node) => entryOf(childOf(node, 'env'), env)).find((each) => each !== undefined);
    const value = textNode(entry?.value);
    if (value === undefined) return [place];
    return toolOfVariable(env) === place.tool ? [] : [{ ...place, found: value.text, spot: value.spot }];
  }
  const matrix = variable(place.found, 'matrix');
  if (matrix === undefined) return [place];
  const values = matrixValues(job, matrix);
  // Tests run on several versions by intent; what a release is made with is one.
  if (values.length > 1 || !isReleaseJob(job)) return [];
  return values.length === 0 ? [place] : values.map(({ text, spot }) => ({ ...place, found: text, spot }));
}

function ofJob(job: RunJob, workflow: Workflow, isRelease: boolean): ToolPlaces {
  const tools = job.steps.flatMap(({ step, commands }) => {
    const uses = step.uses === undefined ? [] : ofUses(step.uses, step.with);
    const constants = [...uses, ...ofEnv(step.node)].flatMap((each) => resolved(each, job, step, workflow));
    return [...constants.map((each) => ({ ...each, isRelease })), ...commandPlaces(commands, isRelease)];
  });
  const env = ofEnv(job.job.node).map((each) => ({ ...each, isRelease }));
  const docker = job.steps.flatMap(({ step }) => (step.uses?.text.startsWith('docker://') ? step.uses : []));
  const images = [...imagesIn(job), ...docker].map(({ text, spot }) => ({ image: text, spot }));
  return { tools: [...tools, ...env], images };
}

/** The versions of tools that workflow files name. */
export function workflowPlaces(repository: WorkflowRepository): ToolPlaces {
  const all = runsOf(repository).map((run) => {
    const isRelease = run.jobs.some(isReleaseJob);
    const own = run.jobs.filter(({ callers }) => callers.length === 0);
    const ofJobs = own.map((job) => ofJob(job, run.entry, isRelease));
    const env = ofEnv(run.entry.root).map((each) => ({ ...each, isRelease }));
    return {
      tools: [...env, ...ofJobs.flatMap(({ tools }) => tools)],
      images: ofJobs.flatMap(({ images }) => images),
    };
  });
  return { tools: all.flatMap(({ tools }) => tools), images: all.flatMap(({ images }) => images) };
}
