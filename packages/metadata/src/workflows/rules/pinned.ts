import type { Problem } from '@lockstep/core';
import { hasExpression } from '../document/expression.ts';
import { childOf, entriesOf, type TextNode, textNode, textsOf } from '../document/node.ts';
import type { RunJob } from '../run.ts';
import { finding, findingIn, type Rule, type Scene } from '../scene.ts';

const fullCommit = /@[0-9a-f]{40}([0-9a-f]{24})?$/;
const digest = /@sha256:[0-9a-f]{64}$/;

function actionFault(uses: TextNode, scene: Scene): Problem | undefined {
  const { text, spot } = uses;
  if (/^[.$]\//.test(text)) return undefined;
  if (text.startsWith('docker://'))
    return imageFault({ ...uses, text: text.slice('docker://'.length) }, scene);
  if (fullCommit.test(text)) return undefined;
  const message = `“${text}” is not pinned by a full commit id, so its owner can change what runs here`;
  return findingIn(scene, 'WORKFLOW_ACTION_UNPINNED', message, spot);
}

function imageFault({ text, spot }: TextNode, scene: Scene): Problem | undefined {
  if (digest.test(text) || text === '') return undefined;
  if (hasExpression(text))
    return finding('WORKFLOW_UNDECIDED', `which image “${text}” is only a run decides`, spot);
  const message = `the image “${text}” is not pinned by its digest, so what runs here can change`;
  return findingIn(scene, 'WORKFLOW_IMAGE_UNPINNED', message, spot);
}

/** The images that a matrix gives; the expression itself where the matrix does not list them. */
function imagesOf(image: TextNode, { job }: RunJob): readonly TextNode[] {
  const name = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(image.text.trim())?.[1];
  if (name === undefined) return [image];
  const matrix = childOf(childOf(job.node, 'strategy'), 'matrix');
  const include = childOf(matrix, 'include');
  const included =
    include?.kind === 'list' ? include.items.flatMap((item) => textsOf(childOf(item, name))) : [];
  const listed = [...textsOf(childOf(matrix, name)), ...included];
  return listed.length > 0 ? listed : [image];
}

/** The images that a job runs in or beside. */
export function imagesIn(job: RunJob): readonly TextNode[] {
  const container = childOf(job.job.node, 'container');
  const services = entriesOf(childOf(job.job.node, 'services')).map(({ value }) => value);
  return [container, ...services]
    .flatMap((each) => textNode(each) ?? textNode(childOf(each, 'image')) ?? [])
    .flatMap((image) => imagesOf(image, job));
}

/** What others wrote is taken at a commit or a digest, which nobody can move. */
export const pinned: Rule = (scene) =>
  scene.jobs.flatMap((job) => {
    const uses = [job.job.uses, ...job.steps.map(({ step }) => step.uses)];
    return [
      ...uses.flatMap((each) => (each === undefined ? [] : (actionFault(each, scene) ?? []))),
      ...imagesIn(job).flatMap((image) => imageFault(image, scene) ?? []),
    ];
  });
