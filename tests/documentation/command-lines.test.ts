import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type CommandEntry, commands, isCommand } from '../../packages/cli/src/commands.ts';

const root = join(import.meta.dirname, '../..');

// A command line ends where its text does: at the end of the line, at a mark of Markdown, or at punctuation.
const commandLine = /\blockstep ([a-z][a-z-]*)((?: [^\s`“”"';|&#,:)<]+)*)/g;

function unknownOptions(text: string): readonly string[] {
  return [...text.matchAll(commandLine)].flatMap(([line, command = '', rest = '']) => {
    const given = [...rest.matchAll(/ --([a-z-]+)/g)].map(([, name = '']) => name);
    if (given.length === 0 || command === 'explain') return [];
    if (!isCommand(command)) return [line];
    const { options }: CommandEntry = commands[command];
    const known: readonly string[] = [...options, 'json', 'help'];
    return given.every((name) => known.includes(name)) ? [] : [line];
  });
}

const listed = ['*.md', 'workflows-templates', 'actions/*.yml', 'packages/core/src/errors/catalogue'];
const files = execFileSync('git', ['ls-files', '--', ...listed], { cwd: root, encoding: 'utf8' });

describe('command lines that are told to people', () => {
  test('are seen where they are wrong', () => {
    expect(unknownOptions('Run `lockstep status --channel=npm`, or lockstep frob --apply.')).toEqual([
      'lockstep status --channel=npm',
      'lockstep frob --apply.',
    ]);
    expect(unknownOptions('`lockstep rollback --plan`, then `lockstep init --yes --workflows`')).toEqual([]);
  });

  test('name commands and options that there are', () => {
    const wrong = files
      .trim()
      .split('\n')
      .flatMap((file) =>
        unknownOptions(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line}`),
      );
    expect(wrong).toEqual([]);
  });
});
