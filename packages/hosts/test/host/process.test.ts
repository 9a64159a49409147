import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { releaseJson } from './samples.ts';
import { serveScript } from './scripted-server.ts';

// Tells which of Octokit's modules were resolved before the first request and after it; then it has to end by itself.
const script = `
import { registerHooks } from 'node:module';
const seen = [];
registerHooks({ resolve: (name, context, next) => { seen.push(name); return next(name, context); } });
const { createOpenHost } = await import(process.env.OPEN_HOST);
const { createHttp } = await import(process.env.HTTP);
const clock = { timestamp: () => new Date().toISOString(), since: () => 5000, sleep: async () => {} };
const log = { info() {}, warn() {}, debug() {} };
const address = { kind: 'github', api: process.env.API, owner: 'acme', name: 'demo' };
const host = createOpenHost(createHttp(), log, clock)(address);
const heavy = () => seen.some((name) => name.startsWith('@octokit/'));
const before = heavy();
const wanted = { tag: 'v1', commit: 'c', title: '', body: '', isPrerelease: false, isDraft: true };
const outcomes = [(await host.releases.create(wanted)).outcome, (await host.releases.get('1')).outcome];
console.log(JSON.stringify({ before, after: heavy(), outcomes }));
`;

test('the library is loaded by the first request, and keeps no process alive', async () => {
  const { origin } = await serveScript(() => ({ body: releaseJson() }));
  const source = (path: string) => new URL(`../../src/${path}`, import.meta.url).href;
  const env = {
    PATH: process.env.PATH,
    API: `${origin}/api/v3/`,
    OPEN_HOST: source('host/open-host.ts'),
    HTTP: source('http/http.ts'),
  };
  const run = promisify(execFile);
  const cwd = new URL('../../', import.meta.url);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
    env,
    cwd,
  });
  expect(JSON.parse(stdout)).toEqual({ before: false, after: true, outcomes: ['ok', 'ok'] });
});
