import { resolve } from 'node:path';
import { compactJson, fail } from '@lockstep/core';
import { createRedaction, createWorkspace } from '@lockstep/hosts';
import type { Step } from '@lockstep/hosts/actions';
import { parseRequest } from '../arguments.ts';
import { outputFolder } from '../evidence-files.ts';
import { gatesFile } from '../gates/results.ts';
import { knownSecrets } from '../known-secrets.ts';
import type { Options } from '../options.ts';
import { resultFile } from '../result-files.ts';

/**
 * Characters of one result. All results together reach a later job as one variable, which Linux limits to 128 KiB
 * (`MAX_ARG_STRLEN`); the servers' own limit for an output is far above.
 */
const longestResult = 24_000;

type Asked = Pick<Options, 'dir' | 'channel' | 'gate' | 'asksHost'>;

/** The files of the output folder that a command leaves for whoever records them. */
async function filesOf(command: string, { dir, channel, gate, asksHost }: Asked, { cwd, env }: Step) {
  switch (command) {
    case 'gate':
      return [gatesFile(asksHost ? 'host' : gate)];
    case 'rehearse':
      return [resultFile('rehearsal')];
    case 'preflight':
      return [resultFile('preflight', channel)];
    case 'install': {
      if (channel !== undefined) return [resultFile('install', channel)];
      const found = await createWorkspace(resolve(cwd, dir), env).glob(`${outputFolder}/install-*.json`);
      return found.map((file) => file.slice(outputFolder.length + 1));
    }
    default:
      return [];
  }
}

/**
 * What a command found, as the output of its step: a JSON object of the files that it left. None of them holds a secret,
 * and what looks like one is hidden, because GitHub drops an output that holds one, and all results with it.
 * @throws LockstepError `RESULT_TOO_LARGE`.
 */
export async function resultOutput(command: string, asked: Asked, step: Step): Promise<string> {
  const workspace = createWorkspace(resolve(step.cwd, asked.dir), step.env);
  const files = await filesOf(command, asked, step);
  const read = files.map(async (file) => {
    const text = await workspace.readText(`${outputFolder}/${file}`);
    return text === undefined ? [] : [[file, JSON.parse(text) as unknown] as const];
  });
  const found = (await Promise.all(read)).flat();
  if (found.length === 0) return '';
  const text = createRedaction(knownSecrets(step.env))(compactJson(Object.fromEntries(found)));
  if (text.length <= longestResult) return text;
  const message = `the result of ${command} has ${text.length} characters, and ${longestResult} are the most`;
  throw fail('RESULT_TOO_LARGE', message);
}

/**
 * What the command of a command line found.
 * @throws LockstepError `RESULT_TOO_LARGE`.
 */
export async function resultOfRequest(args: readonly string[], step: Step): Promise<string> {
  const request = parseRequest(args);
  return request.kind === 'run' ? resultOutput(request.command, request.options, step) : '';
}
