import { describe, expect, test } from '@jest/globals';
import {
  anchorOf,
  assertAnchored,
  chainEntry,
  type LedgerEntry,
  readJournal,
  writeLine,
} from '@lockstep/core';
import type { Fault, FaultProgramme, GitServerOptions } from '@lockstep/standins';
import { createGitUser } from '../../../standins/test/git/git-user.ts';
import { createGitLedger, ledgerRef, releaseOf } from '../../src/index.ts';
import { gitScene, reader, writer } from '../git/git-fixture.ts';
import { createTestClock, opened, seen, targetsIn } from './scene.ts';

const user = await createGitUser();
await user.git('init', '--quiet');
const ref = ledgerRef('v1.0.0');
const unwritable = { code: 'LEDGER_UNWRITABLE' };

async function scene(options: GitServerOptions = {}) {
  const { open, ...rest } = await gitScene(options);
  const clock = createTestClock();
  const ledger = (run: string, token: string | undefined = writer) =>
    createGitLedger(open(token), 'v1.0.0', run, clock);
  return { ...rest, open, clock, ledger };
}

describe('a ledger in git', () => {
  test('says where it is, and names its last entry once it was looked at', async () => {
    const { server, ledger } = await scene();
    const mine = ledger('run-1');
    expect(mine.location).toBe(`${server.urlOf('ada/tool')} refs/lockstep/ledger/v1.0.0`);
    expect(mine.anchor?.()).toBeUndefined();
    await mine.read();
    expect(mine.anchor?.()).toBeUndefined();
    const [last] = (await mine.append([opened('ada'), seen('one')])).slice(-1);
    expect(mine.anchor?.()).toBe(last && anchorOf(last));
    const other = ledger('run-2');
    await other.read();
    expect(other.anchor?.()).toBe(mine.anchor?.());
  });

  test('is read without a credential where the repository is public', async () => {
    const { ledger, open, clock, sent } = await scene();
    const chain = await ledger('run-1').append([opened('ada')]);
    const before = sent.length;
    expect(await createGitLedger(open(), 'v1.0.0', 'run-2', clock).read()).toEqual(chain);
    expect(sent.slice(before).filter(({ credential }) => credential !== undefined)).toEqual([]);
  });

  test('takes one push for each append, and looks only when somebody else came first', async () => {
    const { ledger, sent } = await scene();
    const [mine, other] = [ledger('run-1'), ledger('run-2')];
    await mine.append([opened('ada')]);
    const requests = async (work: Promise<unknown>) => {
      const before = sent.length;
      await work;
      return sent.slice(before).map(({ url }) => url.replace(/.*\//, ''));
    };
    expect(await requests(mine.append([seen('one'), seen('two')]))).toEqual(['git-receive-pack']);
    await other.append([seen('three')]);
    expect(await requests(mine.append([seen('four')]))).toEqual([
      'git-receive-pack',
      'git-upload-pack',
      'git-upload-pack',
      'git-receive-pack',
    ]);
    expect(await requests(mine.read())).toEqual(['git-upload-pack']);
  });

  test('is one line of commits that any git client reads', async () => {
    const { server, repository, ledger } = await scene();
    const first = ledger('run-1');
    await first.append([opened('ada'), seen('one')]);
    const chain = await first.append([seen('two\nforged subject')]);
    await user.git('fetch', '--quiet', server.urlOf('ada/tool'), `+${ref}:refs/ledger`);
    const said = async (...args: readonly string[]) => (await user.git(...args)).stdout.trimEnd();
    expect(readJournal(await said('show', 'refs/ledger:ledger.jsonl'))).toEqual(chain);
    expect(await said('log', '--format=%an %P|%B', 'refs/ledger')).toBe(
      [
        `Lockstep ${await repository.git('rev-parse', `${ref}~1`)}|3 observed: two forged subject present`,
        '',
        'Run: run-1',
        '',
        'Lockstep |1 live run opened by ada for v1.0.0',
        '2 observed: one present',
        '',
        'Run: run-1',
      ].join('\n'),
    );
    expect(await said('ls-tree', '--name-only', 'refs/ledger')).toBe('ledger.jsonl');
    expect(await repository.git('fsck', '--strict', '--full')).toBe('');
  });

  test('that a git client pushed back is an incident with an anchor, and harmless without', async () => {
    const { server, ledger } = await scene();
    const mine = ledger('run-1');
    await mine.append([opened('ada')]);
    await mine.append([seen('one')]);
    const anchor = mine.anchor?.() ?? '';
    await user.git('fetch', '--quiet', server.urlOf('ada/tool'), `+${ref}:refs/ledger`);
    const url = server.urlOf('ada/tool').replace('http://', `http://x:${writer}@`);
    const pushed = await user.git('push', '--quiet', '--force', url, `refs/ledger~1:${ref}`);
    expect(pushed).toMatchObject({ code: 0 });
    const chain = await ledger('run-2').append([seen('two')]);
    expect(targetsIn(chain)).toEqual(['two']);
    expect(() => assertAnchored(chain, anchor, 'the draft')).toThrow(/LEDGER_TAMPERED/);
    await expect(mine.append([seen('three')])).rejects.toMatchObject({ code: 'LEDGER_TAMPERED' });
  });

  test('is not called rewound while one copy of the server lags behind', async () => {
    const { open, repository, clock } = await scene();
    // While it waits, the copy catches up.
    const catchingUp: string[] = [];
    const sleep = async () => {
      for (const commit of catchingUp.splice(0)) await repository.setRef(ref, commit);
    };
    const mine = createGitLedger(open(writer), 'v1.0.0', 'run-1', { ...clock, sleep });
    await mine.append([seen('one')]);
    const old = (await repository.refs())[ref];
    const chain = await mine.append([seen('two')]);
    catchingUp.push((await repository.refs())[ref] ?? '');
    await repository.setRef(ref, old);
    expect(await mine.read()).toEqual(chain);
    expect(catchingUp).toEqual([]);
  });

  test.each<[string, (chain: readonly LedgerEntry[]) => Record<string, string | undefined>]>([
    ['no journal', () => ({ 'ledger.jsonl': undefined, 'other.txt': 'x' })],
    ['a folder in its place', () => ({ 'ledger.jsonl': undefined, 'ledger.jsonl/x': 'x' })],
    ['an empty journal', () => ({ 'ledger.jsonl': '' })],
    ['words', () => ({ 'ledger.jsonl': 'not a ledger\n' })],
    [
      'a line that was cut off',
      ([first]) => ({ 'ledger.jsonl': first && `${writeLine(first)}{"sequence":2` }),
    ],
    ['a line beside the chain', (chain) => ({ 'ledger.jsonl': `${chain.map(writeLine).join('')}{}\n` })],
    [
      'the loser of a race',
      ([first, second]) => ({
        'ledger.jsonl': [first, second, first && chainEntry(seen('lost'), first.at, 'run-9', first)]
          .flatMap((each) => (each ? writeLine(each) : []))
          .join(''),
      }),
    ],
    [
      'another spelling',
      (chain) => ({
        'ledger.jsonl': chain
          .map((each) => `${JSON.stringify(each, null, 1).replaceAll('\n', '')}\n`)
          .join(''),
      }),
    ],
  ])('that holds %s is an incident', async (_, files) => {
    const { ledger, repository } = await scene();
    const chain = await ledger('run-1').append([seen('one'), seen('two')]);
    await repository.commit({ ref, files: files(chain) });
    const before = await repository.refs();
    await expect(ledger('run-2').read()).rejects.toMatchObject({ code: 'LEDGER_TAMPERED' });
    await expect(ledger('run-2').append([seen('x')])).rejects.toMatchObject({ code: 'LEDGER_TAMPERED' });
    expect(await repository.refs()).toEqual(before);
  });
});

describe('an append cannot be made', () => {
  test.each([
    ['by a token that may read', reader, /may only read/, /write access/],
    ['by an unknown token', 'guessed', /cannot be read/, /token that the server knows/],
    ['without a token', undefined, /cannot be written/, /token that the server knows/],
  ])('%s', async (_, token, message, remedy) => {
    const { open, clock, repository } = await scene();
    const ledger = createGitLedger(open(token), 'v1.0.0', 'run-1', clock);
    const error = await ledger.append([opened('ada')]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      ...unwritable,
      message: expect.stringMatching(message),
      problems: [{ remedy: expect.stringMatching(remedy) }],
    });
    expect(String(error)).not.toContain(String(token));
    expect(await repository.refs()).toEqual({});
    expect(clock.waited()).toBe(0);
  });

  test('where the ref is protected', async () => {
    const { ledger, repository } = await scene();
    await repository.protect(ref);
    await expect(ledger('run-1').append([opened('ada')])).rejects.toThrow(
      /LEDGER_UNWRITABLE: \S+ \S+ cannot be written: error: GH006/,
    );
  });

  test('where there is no repository', async () => {
    const { server, open, clock } = await scene();
    await server.close();
    const closed = createGitLedger(open(writer), 'v1.0.0', 'run-1', clock).append([opened('ada')]);
    await expect(closed).rejects.toMatchObject(unwritable);
    expect(clock.waited()).toBeLessThan(60_000);
  });

  test('while the server asks for more patience than anybody has', async () => {
    const busy: Fault = { kind: 'reject', status: 429, headers: { 'retry-after': '3600' } };
    const { ledger, clock } = await scene({ faults: [{ on: { path: /receive-pack$/ }, fault: busy }] });
    await expect(ledger('run-1').append([opened('ada')])).rejects.toMatchObject(unwritable);
    expect(clock.waited()).toBe(0);
  });
});

const faults: readonly Fault[] = [
  { kind: 'reject', status: 503 },
  { kind: 'reject', status: 429, headers: { 'retry-after': '1' } },
  { kind: 'drop', moment: 'before-reading' },
  { kind: 'drop', moment: 'after-reading' },
  { kind: 'lose-answer' },
  { kind: 'garbage', body: '' },
  { kind: 'garbage', body: '<html>' },
  { kind: 'garbage', body: '0000' },
];

// Of each sort one, because there are many requests; what differs only in its bytes befalls every push below.
const sorts = faults.filter(({ kind }, index) => faults.findIndex((each) => each.kind === kind) === index);

/** Two jobs of a run that append after each other; what befalls the requests in between must not show. */
async function appendThrough(programme: FaultProgramme) {
  const { ledger, repository } = await scene({ faults: programme });
  const ended: string[] = [];
  const append = async (run: string, target: string) => {
    const error = await ledger(run)
      .append([seen(target), seen(`${target}'`)])
      .catch((caught: { code: string }) => caught);
    ended.push('code' in error ? error.code : target);
  };
  await append('run-1', 'one');
  await append('run-2', 'two');
  const text = await repository.read(ref, 'ledger.jsonl').catch(() => '');
  return { ended, targets: targetsIn(readJournal(text)) };
}

describe('no entry is lost and none is doubled', () => {
  test.each(Array.from({ length: 9 }, (_, index) => index + 1))(
    'whatever befalls request %i of two appends',
    async (nth) => {
      for (const fault of sorts) {
        const { ended, targets } = await appendThrough([{ on: { nth }, fault }]);
        expect([fault, ended, targets]).toEqual([fault, ['one', 'two'], ['one', "one'", 'two', "two'"]]);
      }
    },
    60_000,
  );

  test.each(faults)('when %j befalls every push', async (fault) => {
    const on = { method: 'POST', path: /git-receive-pack$/ };
    const { ended, targets } = await appendThrough([{ on, fault }]);
    const isStored = fault.kind === 'lose-answer' || fault.kind === 'garbage';
    expect(ended).toEqual(isStored ? ['one', 'two'] : ['LEDGER_UNWRITABLE', 'LEDGER_UNWRITABLE']);
    expect(targets).toEqual(isStored ? ['one', "one'", 'two', "two'"] : []);
  });

  test('when a push that was given up arrives after all', async () => {
    const { open, clock, ledger } = await scene();
    const remote = open(writer);
    const late: (() => Promise<unknown>)[] = [];
    // The first push hangs in the network; its sender hears of a broken connection.
    const hanging = createGitLedger(
      {
        ...remote,
        push: async (update) => {
          if (late.length > 0) return remote.push(update);
          late.push(() => remote.push(update));
          return { outcome: 'failed', sent: true, why: 'the connection broke' };
        },
      },
      'v1.0.0',
      'run-1',
      clock,
    );
    await hanging.append([seen('one')]);
    await Promise.all(late.map((arrive) => arrive()));
    expect(targetsIn(await ledger('run-2').read())).toEqual(['one']);
  });

  test('when that push arrives just before it is sent again', async () => {
    const { open, clock, ledger } = await scene();
    const remote = open(writer);
    let pushes = 0;
    const overtaken = createGitLedger(
      {
        ...remote,
        refs: async (prefix) => {
          const answer = await remote.refs(prefix);
          if (pushes === 1) await Promise.all(late.splice(0).map((arrive) => arrive()));
          return answer;
        },
        push: async (update) => {
          pushes += 1;
          if (pushes > 1) return remote.push(update);
          late.push(() => remote.push(update));
          return { outcome: 'failed', sent: true, why: 'the connection broke' };
        },
      },
      'v1.0.0',
      'run-1',
      clock,
    );
    const late: (() => Promise<unknown>)[] = [];
    expect(targetsIn(await overtaken.append([seen('one')]))).toEqual(['one']);
    expect(pushes).toBe(2);
    expect(targetsIn(await ledger('run-2').read())).toEqual(['one']);
  });
});

describe('the ref of a release', () => {
  test.each([
    ['v1.0.0', 'refs/lockstep/ledger/v1.0.0'],
    ['@scope/tool@1.2.3', 'refs/lockstep/ledger/@scope%2Ftool@1.2.3'],
    ['1.0.0+build.5', 'refs/lockstep/ledger/1.0.0+build.5'],
    ['.hidden', 'refs/lockstep/ledger/%2Ehidden'],
    ['a..b', 'refs/lockstep/ledger/a%2E.b'],
    ['end.', 'refs/lockstep/ledger/end%2E'],
    ['v1.lock', 'refs/lockstep/ledger/v1%2Elock'],
    ['50%', 'refs/lockstep/ledger/50%25'],
    ['a b~^:?*[\\', 'refs/lockstep/ledger/a%20b%7E%5E%3A%3F%2A%5B%5C'],
    ['@{x}', 'refs/lockstep/ledger/@%7Bx%7D'],
    ['größe', 'refs/lockstep/ledger/gr%C3%B6%C3%9Fe'],
    ['....', 'refs/lockstep/ledger/%2E%2E%2E%2E'],
  ])('%s is %s, which git takes', async (release, name) => {
    expect(ledgerRef(release)).toBe(name);
    expect(releaseOf(name)).toBe(release);
    expect(await user.git('check-ref-format', name)).toMatchObject({ code: 0 });
  });

  test.each([
    'refs/heads/main',
    'refs/lockstep/ledger/',
    'refs/lockstep/ledger/a/b',
    'refs/lockstep/ledger/%zz',
    'refs/lockstep/ledger/%61',
  ])('is not %s', (name) => expect(releaseOf(name)).toBeUndefined());

  test('of a release whose name begins like another one is beside it', async () => {
    const { open, clock } = await scene();
    for (const release of ['a', 'a/b', 'a/b/c'])
      await createGitLedger(open(writer), release, 'run-1', clock).append([opened(release)]);
    const chain = await createGitLedger(open(), 'a/b', 'run-2', clock).read();
    expect(chain).toMatchObject([{ body: { operator: 'a/b' } }]);
  });
});
