import { afterEach } from '@jest/globals';
import {
  type ActionsResultsOptions,
  type ActionsResultsStandIn,
  startActionsResults,
} from '../../src/index.ts';

const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** Sets variables of this process until the test ends: the client library reads nothing else. */
export function setVariables(variables: Readonly<Record<string, string>>): void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  opened.push(async () => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  });
}

/** A service that lasts as long as the test, with this process as a job of run 57. */
export async function serviceForJob(options: ActionsResultsOptions = {}): Promise<ActionsResultsStandIn> {
  const service = await startActionsResults(options);
  opened.push(() => service.close());
  setVariables({ GITHUB_SERVER_URL: 'https://github.com', ...service.environment({ run: '57' }) });
  return service;
}
