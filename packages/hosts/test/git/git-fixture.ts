import { afterEach } from '@jest/globals';
import { type GitRemote, type HttpRequest, secretOf } from '@lockstep/core';
import {
  type FaultProgramme,
  type GitRepository,
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '@lockstep/standins';
import { createOpenGitRemote } from '../../src/git/remote.ts';
import { createHttp } from '../../src/http/http.ts';

const servers: GitServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A repository on a loopback server, and a remote that reaches it. */
export interface GitScene {
  readonly server: GitServer;
  readonly repository: GitRepository;
  readonly remote: GitRemote;
  /** What was sent, credentials aside. */
  readonly sent: readonly HttpRequest[];
  /** Reaches it anew, with another token or with none. */
  open(token?: string): GitRemote;
}

export const writer = 'token-that-writes';
export const reader = 'token-that-reads';

/** Starts a server with an empty repository; both go after the test. */
export async function gitScene(
  options: GitServerOptions & { readonly faults?: FaultProgramme } = {},
): Promise<GitScene> {
  const server = await startGitServer({
    tokens: [
      { text: writer, access: 'write' },
      { text: reader, access: 'read' },
    ],
    ...options,
  });
  servers.push(server);
  const repository = await server.create('ada/tool');
  const sent: HttpRequest[] = [];
  const http = createHttp();
  const openRemote = createOpenGitRemote((request) => {
    sent.push(request);
    return http(request);
  });
  const open = (token?: string) =>
    openRemote(server.urlOf('ada/tool'), token === undefined ? undefined : secretOf('GIT_TOKEN', token));
  return { server, repository, remote: open(writer), sent, open };
}
