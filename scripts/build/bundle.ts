import { spawnSync } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bundles `bundle.js` of a staged folder, with the licences of all that went in.
 * @returns the folder of the bundle.
 * @throws Error when ncc fails or could not resolve an import.
 */
export async function bundle(root: string, stage: string): Promise<string> {
  const out = join(stage, 'out');
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const options = ['--out', out, '--no-cache', '--target', 'es2022', '--license', 'licenses.txt'];
  // Module ids derive from paths relative to the working folder.
  const { status } = spawnSync(process.execPath, [ncc, 'build', 'bundle.js', ...options], {
    cwd: stage,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`ncc failed (exit ${status})`);
  await refuseUnresolved(out);
  return out;
}

// ncc ends with success when an import leads nowhere: it leaves one of these, which throws when it is reached.
const unresolved = [
  /webpackMissingModule[^\n]*?Cannot find module '(?<name>[^']+)'/g,
  /eval\("require"\)\("(?<name>[^"]+)"\)/g,
];

// An optional peer of the artifact library's proxy client, which imports it in a try block.
const optional = new Set(['kerberos']);

async function refuseUnresolved(out: string): Promise<void> {
  for await (const file of glob('**/*.js', { cwd: out })) {
    const text = await readFile(join(out, file), 'utf8');
    const names = unresolved.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ groups }) => groups?.name ?? ''),
    );
    const [lost] = names.filter((name) => !optional.has(name));
    if (lost !== undefined) throw new Error(`${file}: the import of ${lost} leads nowhere`);
  }
}
