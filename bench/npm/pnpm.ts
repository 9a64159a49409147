import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { path } from '../bench.ts';
import type { Release } from '../publish/release.ts';
import type { Rival } from '../publish/runs.ts';

/** `pnpm -r publish`, with the registry and the credential in the home's `.npmrc`. */
export function pnpmPublish({ folder, secrets: { NPM_TOKEN = '' } }: Release): Rival {
  return async (home, url) => {
    await writeFile(join(home, '.npmrc'), npmrcText(url, NPM_TOKEN));
    const args = ['--recursive', 'publish', '--no-git-checks'];
    return { file: 'pnpm', args, cwd: folder, env: { PATH: path, HOME: home } };
  };
}

function npmrcText(registry: string, token: string): string {
  return `registry=${registry}\n${registry.replace(/^http:/, '')}:_authToken=${token}\n`;
}
