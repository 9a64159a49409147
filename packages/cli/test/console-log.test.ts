import { describe, expect, test } from '@jest/globals';
import { createLog, paint } from '../src/output/console-log.ts';

function listen(verbose = false) {
  const lines: string[] = [];
  const sink = { colour: false, write: (text: string) => void lines.push(text) };
  return { lines, log: createLog(sink, (text) => text.replaceAll('hunter2', '***'), verbose) };
}

describe('the log', () => {
  test('has one line for each message', () => {
    const { lines, log } = listen();
    log.info('one');
    log.warn('two');
    expect(lines).toEqual(['· one\n', '! two\n']);
  });

  test('marks every line, so that none can pass for an order to a runner', () => {
    const { lines, log } = listen();
    log.info('one\n::set-env::two');
    expect(lines).toEqual(['· one\n', '· ::set-env::two\n']);
  });

  test('shows details only on demand', () => {
    const [quiet, verbose] = [listen(), listen(true)];
    for (const { log } of [quiet, verbose]) log.debug('detail');
    expect([quiet.lines, verbose.lines]).toEqual([[], ['  detail\n']]);
  });

  test('hides secrets, even those that control characters tear apart', () => {
    const { lines, log } = listen();
    log.info('token hunter2');
    log.info('token hun\u0000ter2');
    expect(lines.join('')).not.toContain('hunter2');
  });

  test('obeys nothing that a foreign text tells a terminal', () => {
    const { lines, log } = listen();
    log.info('\u001b]0;title\u0007\u001b[2Jname\u009b31m\r');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(lines.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

test('colours are for those who see them', () => {
  const write = () => undefined;
  expect(paint({ colour: false, write }, 'red', 'x')).toBe('x');
  expect(paint({ colour: true, write }, 'red', 'x')).toBe('\u001b[31mx\u001b[0m');
});
