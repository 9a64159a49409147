import { isRecord } from '@lockstep/core';
import type { FoundChannel } from './findings.ts';
import { quoted } from './place.ts';
import type { Suggestion } from './suggestion.ts';

// What YAML takes for a text and nothing else, inside a flow collection, too.
const plain = /^[A-Za-z_][\w.-]*(?: [\w.@=:/+-]*[\w.@=/+-])*$/;
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return plain.test(value) && !reserved.test(value) && !/: |:$/.test(value) ? value : JSON.stringify(value);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
  if (!isRecord(value)) return scalar(value);
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
  return `{ ${entries.join(', ')} }`;
}

// A name from a repository must not end a comment and begin a key.
function comment(text: string, indent = ''): readonly string[] {
  const words = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + word.length < 110)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

function releaseLines({ tag, branch, changelog, workflow }: Suggestion): readonly string[] {
  const isNamed = changelog !== undefined && changelog !== 'CHANGELOG.md';
  return [
    'release:',
    ...comment(tag.why, '  '),
    `  tag: ${JSON.stringify(tag.value)}`,
    ...(tag.value.includes('{name}') ? ['  versioning: independent'] : []),
    ...comment(branch.why, '  '),
    `  branch: ${scalar(branch.value)}`,
    ...(isNamed ? [`  changelog: ${scalar(changelog)}`] : []),
    ...(workflow === undefined
      ? []
      : [...comment(workflow.why, '  '), `  workflow: ${scalar(workflow.value)}`]),
  ];
}

function toolLines({ tools }: Suggestion): readonly string[] {
  const known = new Map(tools.map((each) => [each.name, each]));
  if (known.size === 0) return [];
  const lines = [...known.values()].flatMap(({ name, value, why }) => [
    ...comment(why, '  '),
    `  ${name}: ${JSON.stringify(value)}`,
  ]);
  return ['', '# These versions make the artifacts, and no others.', 'tools:', ...lines];
}

function buildLines({ steps, outputs }: Suggestion): readonly string[] {
  const clean = {
    run: `rm -rf ${outputs.map(quoted).join(' ')}`,
    why: 'What an earlier version left behind would be released again.',
  };
  return [
    '',
    '# What makes the artifacts: lockstep seal --build runs it.',
    'build:',
    ...[clean, ...steps].flatMap(({ run, why }) => [
      ...(why === undefined ? [] : comment(why, '  ')),
      `  - { run: ${flow([run]).slice(1, -1)} }`,
    ]),
  ];
}

function channelLines({ id, why, settings }: FoundChannel): readonly string[] {
  const lines = Object.entries(settings).map(([key, value]) => `    ${key}: ${flow(value)}`);
  return [...comment(why, '  '), `  ${id}:`, ...lines];
}

function ledgerLines({ ledgerToken }: Suggestion): readonly string[] {
  if (ledgerToken === undefined)
    return [
      '',
      '# Outside the checkout; git: origin keeps it with the repository.',
      'ledger: { file: auto }',
    ];
  return [
    '',
    '# The record of each release, in a ref of the repository itself: every clone sees where a release stands.',
    `ledger: { git: origin, token: { env: ${ledgerToken} } }`,
  ];
}

function fileLines({ versionFiles }: Suggestion): readonly string[] {
  if (versionFiles.length === 0) return [];
  const lines = versionFiles.map(
    ({ file, pattern }) => `    - { file: ${JSON.stringify(file)}, pattern: ${JSON.stringify(pattern)} }`,
  );
  return ['  # They carry the version beside the manifests.', '  files:', ...lines];
}

function independentLines({ independent }: Suggestion): readonly string[] {
  if (independent.length === 0) return [];
  const names = Map.groupBy(independent, ({ value }) => value);
  let said: string | undefined;
  const lines = [...names].flatMap(([name, [first]]) => {
    const why = first?.why === said ? [] : comment(first?.why ?? '', '    ');
    said = first?.why;
    return [...why, `    - ${JSON.stringify(name)}`];
  });
  const why = 'They have versions of their own now; take out what is to carry the version of the release.';
  return [...comment(why, '  '), '  independent:', ...lines];
}

function ignoredLines({ ignored }: Suggestion): readonly string[] {
  if (ignored.length === 0) return [];
  return ['  # Not part of this release.', `  ignore: ${flow(ignored)}`];
}

function versionLines(suggestion: Suggestion): readonly string[] {
  const lines = [...fileLines(suggestion), ...independentLines(suggestion), ...ignoredLines(suggestion)];
  return lines.length === 0 ? [] : ['', 'versions:', ...lines];
}

function gateLines({ gates }: Suggestion): readonly string[] {
  if (gates.length === 0) return [];
  const lines = gates.flatMap(({ id, run, why }) => [
    ...comment(why, '  '),
    `  - { id: ${id}, run: ${JSON.stringify(run)} }`,
  ]);
  return ['', '# They must hold before anything is published.', 'gates:', ...lines];
}

function remarkLines({ remarks }: Suggestion): readonly string[] {
  if (remarks.length === 0) return [];
  return ['', '# Found as well, and left to you:', ...remarks.flatMap((each) => comment(`- ${each}`))];
}

/** A suggestion as the text of `lockstep.yaml`, with the reasons as comments. */
export function configDocument(suggestion: Suggestion): string {
  const lines = [
    '# Written by lockstep init from what the repository shows; docs/configuration.md describes every key.',
    ...releaseLines(suggestion),
    ...toolLines(suggestion),
    ...buildLines(suggestion),
    '',
    'channels:',
    ...suggestion.channels.flatMap(channelLines),
    ...ledgerLines(suggestion),
    ...versionLines(suggestion),
    ...gateLines(suggestion),
    ...remarkLines(suggestion),
  ];
  return `${lines.join('\n')}\n`;
}
