import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesMatching, readRepositoryFile } from '../architecture/repository.ts';
import { readWorkflow, type TemplateJob, type TemplateWorkflow } from './template-jobs.ts';

interface Call {
  readonly template: string;
  readonly job: string;
  readonly caller: TemplateWorkflow;
  readonly call: TemplateJob;
  readonly called: string;
}

const reusable = /\/(\.github\/workflows\/lockstep-[\w-]+\.yml)@/;

/** Every job of a template that calls a workflow of the suite. */
const calls: readonly Call[] = filesMatching(/^workflows-templates\/.*\.yml$/).flatMap((template) => {
  const caller = readWorkflow(template);
  return Object.entries(caller.jobs).flatMap(([job, call]) => {
    const called = reusable.exec(call.uses ?? '')?.[1];
    return called === undefined ? [] : [{ template, job, caller, call, called }];
  });
});

const isThere = (path: string) => filesMatching(/^\.github\/workflows\//).includes(path);
const present = calls.filter(({ called }) => isThere(called));

test('every workflow that a template calls is there', () => {
  expect(calls.length).toBeGreaterThanOrEqual(4);
  expect(calls.filter(({ called }) => !isThere(called))).toEqual([]);
});

describe.each(present)('$template, whose job $job calls $called', ({ caller, call, called }) => {
  const { on, jobs, concurrency }: TemplateWorkflow = parse(readRepositoryFile(called));

  // A server refuses to start a workflow whose jobs ask for more than the caller grants.
  test('grants what its jobs ask for, and nothing else', () => {
    const asked: Record<string, string> = {};
    for (const [scope, level] of Object.values(jobs).flatMap(({ permissions }) =>
      Object.entries(permissions),
    ))
      if (asked[scope] !== 'write') asked[scope] = level;
    expect(call.permissions).toEqual(asked);
  });

  test('hands over inputs and secrets that it knows', () => {
    const known = on.workflow_call;
    const names = (given: object | undefined) => Object.keys(given ?? {});
    expect(names(call.with).filter((name) => !names(known?.inputs).includes(name))).toEqual([]);
    expect(names(call.secrets).filter((name) => !names(known?.secrets).includes(name))).toEqual([]);
  });

  // Both would wait for each other.
  test('does not share its concurrency group', () => {
    expect(caller.concurrency.group.split('${{')[0]).not.toBe(concurrency?.group.split('${{')[0]);
  });
});

describe('the template that calls the publishing workflow', () => {
  const path = 'workflows-templates/github/release-publish.yml';
  const { jobs } = readWorkflow(path);
  const { on } = readWorkflow('.github/workflows/lockstep-publish.yml');

  test('hands over each secret by its name, and all that there are', () => {
    const { publish } = jobs;
    expect(Object.keys(publish?.secrets ?? {}).toSorted()).toEqual(
      Object.keys(on.workflow_call?.secrets ?? {}).toSorted(),
    );
    for (const [name, value] of Object.entries(publish?.secrets ?? {}))
      expect(value).toBe(`\${{ secrets.${name} }}`);
  });

  test('says about ten lines of its own', () => {
    const text = readRepositoryFile(path);
    const call = text.slice(text.indexOf('    uses: '), text.indexOf('    secrets:'));
    expect(call.trim().split('\n').length).toBeLessThanOrEqual(10);
  });
});
