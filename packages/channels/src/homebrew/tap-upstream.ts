import { fail, type OpenGitRemote, type Upstream, type UpstreamAnswer } from '@lockstep/core';
import type { HomebrewSettings } from './settings.ts';

function answer(status: number, body: Uint8Array): UpstreamAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/**
 * Reads files of a tap as anybody may, for a stand-in: each path of the branch that users get is a path here.
 *
 * It rejects when the tap cannot be read without a credential.
 */
export function tapUpstream({ tap, branch }: HomebrewSettings, open: OpenGitRemote): Upstream {
  const git = open(tap);
  return async ({ path }) => {
    const refs = await git.refs('refs/heads/');
    if (refs.outcome !== 'ok') throw fail('UNREACHABLE', `${tap} cannot be read without a credential`);
    const { ids, head } = refs.value;
    const tip = ids.get(branch === undefined ? (head ?? '') : `refs/heads/${branch}`);
    if (tip === undefined) return answer(404, new Uint8Array());
    const read = await git.read(tip, path.replace(/^\//, ''));
    if (read.outcome !== 'ok') throw fail('UNREACHABLE', `${tap} cannot be read without a credential`);
    return read.value === undefined ? answer(404, new Uint8Array()) : answer(200, read.value);
  };
}
