import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestOf } from '@lockstep/core';
import { type Distribution, readDistribution } from '../../src/pypi/distribution.ts';
import { readHashed } from '../../src/pypi/hashed-distribution.ts';
import { boundaryOf, encodeForm, formFields } from '../../src/pypi/upload-form.ts';
import type { PythonTools } from './python-tools.ts';
import { type SampleProject, sampleProjects } from './sample-projects.ts';
import { type FormPart, partsOf, startUploadRecorder } from './upload-recorder.ts';

/** One built file, uploaded by twine and by us. */
export interface BuiltSample {
  readonly title: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly distribution: Distribution;
  readonly twine: readonly FormPart[];
  readonly ours: readonly FormPart[];
}

interface BuiltFile {
  readonly title: string;
  readonly path: string;
}

const builders = 2;

async function buildSample(
  tools: PythonTools,
  sample: SampleProject,
  index: number,
): Promise<readonly BuiltFile[]> {
  const project = join(tools.folder, 'projects', String(index));
  for (const [file, text] of Object.entries(sample.files)) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), text);
  }
  const paths = await tools.build(project, sample.args);
  if (paths.length !== (sample.builds ?? 2)) throw new Error(`${sample.title} built ${paths.length} files`);
  return paths.map((path) => ({ title: sample.title, path }));
}

async function buildAll(tools: PythonTools): Promise<readonly BuiltFile[]> {
  const waiting = [...sampleProjects.entries()];
  const built: BuiltFile[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      built.push(...(await buildSample(tools, next[1], next[0])));
  };
  await Promise.all(Array.from({ length: builders }, work));
  return built;
}

/** The parts of our own upload. */
export async function ourUpload(distribution: Distribution, bytes: Uint8Array): Promise<readonly FormPart[]> {
  const digest = digestOf(bytes);
  const fields = formFields(await readHashed(once(bytes), distribution.file), digest);
  const content = { file: distribution.file, bytes };
  const boundary = boundaryOf(fields, content, digest);
  const body = Buffer.from(encodeForm(fields, content, boundary));
  return partsOf(`multipart/form-data; boundary=${boundary}`, body);
}

/** A file as a stream of one chunk. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Builds every sample by its back end and uploads it by the real twine to a recording server. */
export async function buildSamples(tools: PythonTools): Promise<readonly BuiltSample[]> {
  const recorder = await startUploadRecorder();
  try {
    const built = await buildAll(tools);
    const options = ['--repository-url', recorder.url, '--non-interactive', '--disable-progress-bar'];
    const credential = ['--username', '__token__', '--password', 'none'];
    await tools.run(['-m', 'twine', 'upload', ...options, ...credential, ...built.map(({ path }) => path)]);
    return await Promise.all(
      built.map(async ({ title, path }) => {
        const [file, bytes] = [basename(path), await readFile(path)];
        const distribution = await readDistribution(once(bytes), file);
        const twine = recorder.uploads.get(file) ?? [];
        return { title, file, bytes, distribution, twine, ours: await ourUpload(distribution, bytes) };
      }),
    );
  } finally {
    await recorder.close();
  }
}
