import { join } from 'node:path';
import { path } from '../bench.ts';
import type { Release } from '../publish/release.ts';
import type { Rival } from '../publish/runs.ts';
import type { PythonTools } from './python-tools.ts';

/** The versions of what is measured and of what packs. */
export const requirements = ['uv==0.13.9', 'twine==7.0.0', 'wheel==0.48.0'];

const files = join('dist', 'pypi', '*');

/** `uv publish` of all built files; it expands the pattern itself. */
export function uvPublish(tools: PythonTools, { folder, secrets: { PYPI_TOKEN = '' } }: Release): Rival {
  return async (home, url) => ({
    file: tools.command('uv'),
    args: ['publish', '--publish-url', `${url}legacy/`, '--trusted-publishing', 'never', files],
    cwd: folder,
    env: { PATH: path, HOME: home, UV_PUBLISH_TOKEN: PYPI_TOKEN },
  });
}

/** `twine upload` of all built files; it expands the pattern itself. */
export function twineUpload(tools: PythonTools, { folder, secrets: { PYPI_TOKEN = '' } }: Release): Rival {
  return async (home, url) => ({
    file: tools.command('twine'),
    args: ['upload', '--non-interactive', '--disable-progress-bar', files],
    cwd: folder,
    env: {
      PATH: path,
      HOME: home,
      TWINE_REPOSITORY_URL: `${url}legacy/`,
      TWINE_USERNAME: '__token__',
      TWINE_PASSWORD: PYPI_TOKEN,
    },
  });
}
