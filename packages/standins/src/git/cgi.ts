import type { StandInAnswer, StandInRequest } from '../exchange.ts';
import { runGit } from './child.ts';
import type { GitRoute } from './route.ts';

const headEnd = Buffer.from('\r\n\r\n');

function variables(
  root: string,
  { method, query, headers, body }: StandInRequest,
  { repository, resource }: GitRoute,
): Record<string, string> {
  return {
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${repository}/${resource}`,
    QUERY_STRING: query.toString(),
    REQUEST_METHOD: method,
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(body.byteLength),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    HTTP_ACCEPT: headers.accept ?? '',
    HTTP_GIT_PROTOCOL: headers['git-protocol'] ?? '',
    // Whoever comes so far may write: the backend takes pushes of named users only.
    REMOTE_USER: 'git',
    REMOTE_ADDR: '127.0.0.1',
  };
}

function answerOf(output: Buffer): StandInAnswer {
  const end = output.indexOf(headEnd);
  if (end < 0) throw new Error('git http-backend gave no answer');
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const { status = '200', ...headers } = Object.fromEntries(pairs);
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + headEnd.byteLength) };
}

/** Has the real `git http-backend` answer a request (RFC 3875). */
export async function runBackend(
  root: string,
  searchPath: string,
  request: StandInRequest,
  route: GitRoute,
): Promise<StandInAnswer> {
  const env = variables(root, request, route);
  const call = { args: ['http-backend'], cwd: root, searchPath, env, input: request.body };
  return answerOf((await runGit(call)).stdout);
}
