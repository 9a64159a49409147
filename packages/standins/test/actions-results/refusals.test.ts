import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { ActionsResultsStandIn } from '../../src/index.ts';
import { serviceForJob } from './environment.ts';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly token: string;
  readonly ids: Readonly<Record<string, string>>;
}

function jobOf(service: ActionsResultsStandIn, run = '57'): Job {
  const { ACTIONS_RUNTIME_TOKEN: token = '' } = service.environment({ run });
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const [, runId = '', jobId = ''] = /Actions\.Results:([^:]+):(\S+)/.exec(scp) ?? [];
  return { token, ids: { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId } };
}

async function call(
  service: ActionsResultsStandIn,
  method: string,
  message: object,
  job: Job = jobOf(service),
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const url = `${service.url}twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${job.token}`, ...headers },
    body: JSON.stringify({ ...job.ids, ...message }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const created = { name: 'things', version: 7, mime_type: 'application/zip' };

async function begin(service: ActionsResultsStandIn): Promise<string> {
  return String((await call(service, 'CreateArtifact', created)).body.signed_upload_url);
}

async function put(url: string, query: string, body: string): Promise<readonly [number, string]> {
  const answer = await fetch(`${url}${query}`, { method: 'PUT', body });
  return [answer.status, /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1] ?? ''];
}

const blockList = (...ids: readonly string[]) =>
  `<?xml version="1.0"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`;

describe('a call is refused', () => {
  test.each<[string, string, object, object, number, string]>([
    ['without a token', 'CreateArtifact', created, { authorization: '' }, 401, 'unauthenticated'],
    [
      'with another scheme',
      'CreateArtifact',
      created,
      { authorization: 'Basic eA==' },
      401,
      'unauthenticated',
    ],
    [
      'in another encoding',
      'CreateArtifact',
      created,
      { 'content-type': 'application/protobuf' },
      404,
      'bad_route',
    ],
    ['that does not exist', 'MigrateArtifact', created, {}, 404, 'bad_route'],
    ['without a name', 'CreateArtifact', { version: 7 }, {}, 400, 'invalid_argument'],
    ['with a path as a name', 'CreateArtifact', { ...created, name: '../x' }, {}, 400, 'invalid_argument'],
    ['of a format long gone', 'CreateArtifact', { ...created, version: 3 }, {}, 400, 'invalid_argument'],
    ['to finish what was not begun', 'FinalizeArtifact', { name: 'x', size: '1' }, {}, 404, 'not_found'],
    ['to read what is not there', 'GetSignedArtifactURL', { name: 'x' }, {}, 404, 'not_found'],
    ['to delete what is not there', 'DeleteArtifact', { name: 'x' }, {}, 404, 'not_found'],
  ])('%s', async (_, method, message, headers, status, code) => {
    const service = await serviceForJob();
    const answer = await call(service, method, message, jobOf(service), { ...headers });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('that names another run than its token', async () => {
    const service = await serviceForJob();
    const stranger = { ...jobOf(service), ids: jobOf(service, '58').ids };
    const answer = await call(service, 'ListArtifacts', {}, stranger);
    expect([answer.status, answer.body.code]).toEqual([403, 'permission_denied']);
  });

  test('that is no JSON', async () => {
    const service = await serviceForJob();
    const answer = await fetch(
      `${service.url}twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${jobOf(service).token}` },
        body: '[',
      },
    );
    expect([answer.status, ((await answer.json()) as Answer['body']).code]).toEqual([400, 'malformed']);
  });
});

describe('an upload', () => {
  test('counts once its blocks are listed and it is finished', async () => {
    const service = await serviceForJob();
    const url = await begin(service);
    expect(await put(url, '&comp=block&blockid=YQ', 'one ')).toEqual([201, '']);
    expect(await put(url, '&comp=block&blockid=Yg', 'two')).toEqual([201, '']);
    const finish = { name: 'things', size: '7' };
    expect((await call(service, 'FinalizeArtifact', finish)).body.code).toBe('failed_precondition');
    expect(await put(url, '&comp=blocklist', blockList('YQ', 'Yw'))).toEqual([400, 'InvalidBlockList']);
    expect(await put(url, '&comp=blocklist', blockList('YQ', 'Yg'))).toEqual([201, '']);
    expect(service.artifacts()).toEqual([]);
    expect((await call(service, 'FinalizeArtifact', { ...finish, size: '8' })).body.code).toBe(
      'invalid_argument',
    );
    const hash = `sha256:${createHash('sha256').update('other').digest('hex')}`;
    expect((await call(service, 'FinalizeArtifact', { ...finish, hash })).body.code).toBe('invalid_argument');
    expect((await call(service, 'FinalizeArtifact', finish)).body).toEqual({ ok: true, artifact_id: '1' });
    expect(await put(url, '&comp=block&blockid=Yw', 'late')).toEqual([409, 'BlobImmutableDueToPolicy']);
  });

  test.each<[string, (url: string) => string]>([
    ['without a signature', (url) => url.replace(/sig=[^&]+/, 'sig=')],
    ['with the signature of another', (url) => url.replace(/\/1\?/, '/2?')],
    ['with a later end than was signed', (url) => url.replace(/se=\d+/, 'se=2099')],
    ['with a permission for reading', (url) => url.replace('sp=w', 'sp=r')],
  ])('is refused %s', async (_, change) => {
    const service = await serviceForJob();
    const url = await begin(service);
    expect(await put(change(url), '&comp=block&blockid=YQ', 'x')).toEqual([403, 'AuthenticationFailed']);
  });

  test('is refused after its address is over', async () => {
    let now = Date.now();
    const service = await serviceForJob({ now: () => now });
    const url = await begin(service);
    now += 11 * 60_000;
    expect(await put(url, '&comp=block&blockid=YQ', 'x')).toEqual([403, 'AuthenticationFailed']);
  });
});

test('the service can be told to fail', async () => {
  const service = await serviceForJob({
    faults: [{ on: { path: /CreateArtifact$/, first: 1 }, fault: { kind: 'lose-answer' } }],
  });
  await expect(call(service, 'CreateArtifact', created)).rejects.toThrow();
  // It was stored all the same: the name is taken.
  expect((await call(service, 'CreateArtifact', created)).status).toBe(409);
});
