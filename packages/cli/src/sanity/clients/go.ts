import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Attempt,
  call,
  failure,
  folderName,
  misfit,
  pathWith,
  type SanityClient,
  without,
} from './client.ts';
import { filesBelow } from './files.ts';

const moduleSchema = z.object({ Path: z.string(), Version: z.string(), Dir: z.string().optional() });

function moduleIn(output: string) {
  try {
    return moduleSchema.parse(JSON.parse(output));
  } catch {
    return undefined;
  }
}

// Packages that are no commands are left out by a pattern; where there is no command at all, go says this.
const noCommands =
  /no packages? .*is a main package|matched no packages|is not a main package|no main packages/;

/** go: a module of its own gets the released one and builds all of it; then its commands are installed. */
export const goClient: SanityClient = {
  name: 'go',
  async install(from, { sandbox }): Promise<Attempt> {
    const { name, version } = from.wanted;
    const folder = await sandbox.folder(join('go', folderName(from)));
    const bin = await sandbox.folder(join('go-bin', folderName(from)));
    const env = {
      ...without(sandbox.env, /^(?:GOFLAGS|GOWORK|GO111MODULE|GOENV|GOBIN|GOPATH|GOTOOLCHAIN)$/),
      GOFLAGS: '-mod=mod -modcacherw',
      GOENV: 'off',
      GOWORK: 'off',
      GOBIN: bin,
      GOPATH: await sandbox.folder('go-path'),
      GOCACHE: await sandbox.folder('go-cache'),
    };
    const wanted = `${name}@${version}`;
    const go = (args: readonly string[]) => call(sandbox, 'go', args, folder, env);
    for (const args of [
      ['mod', 'init', 'example.org/lockstep/sanity'],
      ['get', wanted],
      ['build', `${name}/...`],
    ]) {
      const result = await go(args);
      if (result.code !== 0) return { problem: failure(from, `go ${args.join(' ')}`, result) };
    }
    const listed = await go(['list', '-m', '-json', name]);
    const found = moduleIn(listed.stdout);
    if (found?.Version !== version || found.Dir === undefined)
      return { problem: misfit(from, `go took ${name} ${found?.Version ?? 'nowhere'}, expected ${version}`) };
    const installed = await go(['install', `${name}/...@${version}`]);
    if (installed.code !== 0 && !noCommands.test(installed.stderr))
      return { problem: failure(from, `go install ${name}/...@${version}`, installed) };
    const commands = (await readdir(bin)).map((each) => each.replace(/\.exe$/, '')).sort();
    return {
      version,
      files: await filesBelow(found.Dir),
      cwd: folder,
      env: { ...sandbox.env, PATH: pathWith(bin, sandbox.env) },
      commands,
    };
  },
};
