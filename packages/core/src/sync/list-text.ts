import { z } from 'zod';
import { isTagName } from '../config/tag.ts';

/** No path, message or text of a list is longer, in characters. */
const longestText = 4096;

// Besides what leads out of a repository: names that Windows takes for another, and git for its own folder.
function isPlainName(name: string): boolean {
  return name !== '' && !/^\.{1,2}$|[. ]$|^ |~\d|^\.git$/i.test(name);
}

/** Whether a text is a path below a folder, in the one way that it can be written. */
export function isInnerPath(path: string): boolean {
  return !/[\p{C}\\:*?"<>|]/u.test(path) && path.split('/').every(isPlainName);
}

/** An address that ends with a slash, without credentials, query and fragment. */
function isServerAddress(text: string): boolean {
  const url = URL.parse(text);
  return isBareAddress(url) && text.endsWith('/');
}

function isBareAddress(url: URL | null): url is URL {
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === ''
  );
}

/** The address of a repository for git. */
export function isRepositoryAddress(text: string): boolean {
  const url = URL.parse(text);
  return isBareAddress(url) && url.pathname.replaceAll('/', '') !== '';
}

/** A path of a YAML file in a repository. */
export const yamlPath = z
  .string()
  .max(longestText)
  .refine(
    (path) => isInnerPath(path) && /\.ya?ml$/.test(path),
    'expected the path of a YAML file below the root of a repository, such as .github/workflows/release.yml',
  );

/** A path of a template below its folder. */
export const templatePath = z
  .string()
  .max(longestText)
  .refine(isInnerPath, 'expected a path below the source, such as release.yml');

/** The name of a branch. */
export const branchName = z
  .string()
  .max(200)
  .refine((name) => isTagName(name) && name !== 'HEAD', 'expected a name that git accepts for a branch');

/** A text of one line. */
export const line = z
  .string()
  .min(1)
  .max(longestText)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u, 'expected one line of visible characters');

/** `owner/name`, in the characters that both hosts allow. */
export const repositoryName = z
  .string()
  .regex(
    /^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/,
    'expected owner/name, such as acme/app',
  );

/** The root of a server. */
export const serverAddress = z
  .string()
  .refine(isServerAddress, 'expected an http address without credentials that ends with a slash');
