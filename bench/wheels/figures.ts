import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from '../pairs.ts';
import { preparedRelease, type Release } from '../publish/release.ts';
import { sides } from '../publish/runs.ts';
import { installPythonTools, type PythonTools } from './python-tools.ts';
import { requirements, twineUpload, uvPublish } from './uploaders.ts';
import { platformWheels } from './wheels.ts';

const latencyMs = 100;

async function* figuresOf(bench: Bench, tools: PythonTools, release: Release): AsyncGenerator<Figure> {
  const rivals = { uv: uvPublish(tools, release), twine: twineUpload(tools, release) };
  for (const [tool, rival] of Object.entries(rivals)) {
    const name = `wheels-${latencyMs}ms-${tool}`;
    const contest = sides(bench, release, latencyMs, rival);
    yield { name, goal: 0.35, ratio: await ratioOf({ name, warmUps: 1, pairs: 5, ...contest }) };
  }
}

/**
 * Publishing 20 wheels of one version, journal and read-back included, against uv and against twine.
 * @throws Error when a side does not publish all of them, byte for byte as they were sealed.
 */
export async function* wheelsFigures(bench: Bench): AsyncGenerator<Figure> {
  const tools = await installPythonTools(join(bench.scratch, 'python-tools'), requirements);
  const parts = [platformWheels(tools)];
  yield* preparedRelease(bench, 'wheels', parts, (release) => figuresOf(bench, tools, release));
}
