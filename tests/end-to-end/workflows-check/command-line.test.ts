import { afterEach, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';
import { report } from '../../support/report-document.ts';
import { chain, tag, workspaceFiles } from '../../support/workspace.ts';

const config = `channels:
  npm:
    artifacts: ["dist/*.tgz"]
    token: { env: NPM_TOKEN }
tools: { node: 24.1.0 }
`;
const file = '.github/workflows/release.yml';
const workflow = `on: { push: { branches: [main] } }
permissions: {}
concurrency: { group: release, cancel-in-progress: true }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v4
        with: { node-version: 22.1.0 }
      - run: npm ci
      - run: npx lockstep publish
        env: { NPM_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
`;

let checkout: Checkout | undefined;
afterEach(() => checkout?.remove());

async function foundBy(...options: readonly string[]) {
  checkout = await checkoutOf({ ...workspaceFiles(chain, config), [file]: workflow }, [tag]);
  const { exit, report: document } = await report(checkout, ['check', '--source-only', ...options]);
  const places = document.problems
    .filter(({ where }) => where?.file === file)
    .map(({ code, where }) => `${code} ${where?.line}`);
  return { exit, places };
}

describe('P22, P10: lockstep check', () => {
  test('names file and line of each fault of a workflow, with --workflows', async () => {
    const { exit, places } = await foundBy('--workflows');
    expect(exit).toBe(2);
    expect(places).toEqual(
      expect.arrayContaining([
        'WORKFLOW_TRIGGER 1',
        'WORKFLOW_CANCELS 3',
        'WORKFLOW_NO_REHEARSAL 5',
        'WORKFLOW_BUILD_NOT_NEEDED 5',
        'WORKFLOW_ACTION_UNPINNED 8',
        'TOOL_DRIFT 9',
        'WORKFLOW_CODE_BESIDE_SECRET 10',
        'WORKFLOW_NO_PREFLIGHT 11',
      ]),
    );
  });

  test('compares pins without it, and nothing else of workflows', async () => {
    expect((await foundBy()).places).toEqual(['TOOL_DRIFT 9']);
  });

  test('prints places as compilers do, and no stack trace, even for a file that is none', async () => {
    const broken = 'on: [push\n\u0007: {{{\n';
    checkout = await checkoutOf({ ...workspaceFiles(chain, config), [file]: broken }, [tag]);
    const { exit, stdout, stderr } = await lockstep(checkout, ['check', '--source-only', '--workflows']);
    expect(exit).toBe(2);
    expect(stdout + stderr).toMatch(/release\.yml:\d+:\d+/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });
});
