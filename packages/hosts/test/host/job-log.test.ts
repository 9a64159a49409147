import { describe, expect, test } from '@jest/globals';
import type { HttpOutcome } from '@lockstep/core';
import type { Api } from '../../src/host/api.ts';
import { readJobLog } from '../../src/host/job-log.ts';
import { open } from './opened.ts';
import { commit, kinds } from './samples.ts';
import { serveScript } from './scripted-server.ts';

// An API whose answer comes in pieces of some bytes.
function apiOf(text: string, piece: number): Api {
  const bytes = Buffer.from(text);
  return {
    address: { kind: 'gitea', api: 'https://git.example.org/api/v1/', owner: 'acme', name: 'demo' },
    credential: undefined,
    pages: { sizeName: 'limit', size: 50 },
    send: async () => ({ kind: 'failure', sent: false, why: 'unused' }),
    async http({ onChunk }): Promise<HttpOutcome> {
      for (let at = 0; at < bytes.byteLength; at += piece) onChunk?.(bytes.subarray(at, at + piece));
      return { kind: 'answer', status: 200, headers: {}, body: new Uint8Array() };
    },
  };
}

describe('a long log', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `line ${index + 1}`);
  const text = `${lines.join('\n')}\n`;

  test.each([1, 7, 64, 100_000])(
    'in pieces of %i bytes shows its end, and the number of its lines',
    async (piece) => {
      const reply = await readJobLog(apiOf(text, piece), '1', 100);
      if (reply.outcome !== 'ok') throw new Error(JSON.stringify(reply));
      const { text: shown, firstLine } = reply.value;
      expect(shown.length).toBeLessThanOrEqual(100);
      expect(shown.endsWith('line 999\nline 1000\n')).toBe(true);
      expect(shown.startsWith(`line ${firstLine}\n`)).toBe(true);
    },
  );

  test('of one line is cut in it', async () => {
    const reply = await readJobLog(apiOf('x'.repeat(500), 33), '1', 100);
    expect(reply).toEqual({ outcome: 'ok', value: { text: 'x'.repeat(100), firstLine: 1 } });
  });

  test('that is short is whole', async () => {
    const reply = await readJobLog(apiOf('a\nb', 1), '1', 100);
    expect(reply).toEqual({ outcome: 'ok', value: { text: 'a\nb', firstLine: 1 } });
  });
});

test('a Gitea that knows no jobs says so, and is not taken for one without such a run', async () => {
  const { origin } = await serveScript(() => ({
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: '404 page not found\n',
  }));
  const { runs } = open('gitea', origin).host;
  expect(await runs.jobs('1')).toEqual({ outcome: 'ok', value: undefined });
  expect(await runs.log('1')).toEqual({ outcome: 'ok', value: undefined });
});

test.each(kinds)('jobs on %s that a later attempt ran again are not shown twice', async (kind) => {
  const job = { head_sha: commit, status: 'completed', html_url: 'u', steps: [] };
  const jobs = [
    { ...job, id: 1, name: 'a', run_attempt: 1, conclusion: 'success' },
    { ...job, id: 2, name: 'b', run_attempt: 1, conclusion: 'failure' },
    { ...job, id: 3, name: 'b', run_attempt: 2, conclusion: 'success' },
  ];
  const { origin } = await serveScript(() => ({ status: 200, body: { jobs, total_count: 3 } }));
  const reply = await open(kind, origin).host.runs.jobs('1');
  expect(reply).toMatchObject({ value: [{ id: '1' }, { id: '3' }] });
});
