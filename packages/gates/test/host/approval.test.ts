import { describe, expect, test } from '@jest/globals';
import { sealDigest } from '@lockstep/core';
import { approvalCheck } from '../../src/host/index.ts';
import { readableApprovers } from '../../src/index.ts';
import { type Circumstances, gateOf, given, kinds, type Scene, sealOf, setScene } from './scene.ts';

const people = { by: ['@BOB', 'carol', '@ada'] };

const check = (scene: Scene, circumstances?: Circumstances, settings: object = people) =>
  approvalCheck(gateOf('approval', settings), scene.context(circumstances));

const asked = async (scene: Scene) => given(await scene.as('ada').issues.labelled('lockstep-approval'));

/** Asks, and gives the number of the issue. */
async function ask(scene: Scene, circumstances?: Circumstances): Promise<number> {
  await check(scene, circumstances);
  const [issue] = await asked(scene);
  if (issue === undefined) throw new Error('no issue was opened');
  return issue.number;
}

const words = ({ digest }: Scene) => `approve ${digest.slice(0, 12)}`;

describe.each(kinds)('an approval on %s (B13)', (kind) => {
  test('names the seal, so there is none before it', async () => {
    const scene = await setScene(kind);
    expect(await check(scene, { sealed: undefined })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('seal first'),
    });
    expect(await asked(scene)).toEqual([]);
  });

  test('is asked for once, by an issue that says what for', async () => {
    const scene = await setScene(kind);
    const first = await check(scene);
    expect(first).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(
        new RegExp(`^waits for a reply “${words(scene)}” by @BOB, carol, @ada in http.*/issues/1`),
      ),
    });
    expect(first.isIncident).toBeUndefined();
    expect(await check(scene)).toEqual(first);
    const issues = await asked(scene);
    expect(issues).toHaveLength(1);
    for (const part of ['v1.2.0', scene.commits.tip, scene.digest, '@BOB, @carol, @ada', words(scene)])
      expect(issues[0]?.body).toContain(part);
  });

  test('is a reply by an allowed person, whatever the case of the name', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene);
    await scene.reply('eve', issue, words(scene));
    await scene.reply('bob', issue, 'Looks good!');
    expect(await check(scene)).toMatchObject({ verdict: 'failed' });
    await scene.reply('bob', issue, words(scene));
    expect(await check(scene)).toMatchObject({
      verdict: 'passed',
      reason: expect.stringMatching(/^@Bob approved the seal [0-9a-f]{12} \(http/),
    });
    given(await scene.as('bob').issues.change(issue, { isOpen: false }));
    expect(await check(scene)).toMatchObject({ verdict: 'passed' });
  });

  test('is not the operator’s, nor that of the account whose credential is used', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene, { operator: '@ADA' });
    await scene.reply('ada', issue, words(scene));
    expect(await check(scene, { operator: '@ADA' })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('the reply of @ada does not count: who releases cannot approve it'),
    });
    expect(await check(scene, { operator: 'root' })).toMatchObject({
      reason: expect.stringContaining('does not count: the release uses that account’s own credential'),
    });
    expect(await check(scene, { operator: 'somebody', person: 'bob' })).toMatchObject({
      reason: expect.stringContaining('does not count: the issue was opened by the same account'),
    });
  });

  test('is not that of whoever started the run, whoever started it again or answers for it', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene, { person: 'job', operator: 'eve', starters: ['Bob', 'eve'] });
    await scene.reply('bob', issue, words(scene));
    expect(await check(scene, { person: 'job', operator: 'eve', starters: ['Bob', 'eve'] })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('the reply of @Bob does not count: who releases cannot approve it'),
    });
    await scene.reply('carol', issue, words(scene));
    expect(await check(scene, { person: 'job', operator: 'eve', starters: ['Bob', 'eve'] })).toMatchObject({
      verdict: 'passed',
    });
  });

  test('is void when it was edited', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene);
    const id = await scene.reply('bob', issue, 'What is this?');
    await scene.edit('ada', `comments/${id}`, words(scene));
    expect(await check(scene)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('the reply of @Bob does not count: it was edited'),
      log: [expect.stringContaining('it was edited')],
    });
  });

  test('is void when the issue says something else by now', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene);
    await scene.reply('bob', issue, words(scene));
    const text = (await asked(scene))[0]?.body ?? '';
    await scene.edit('ada', `${issue}`, text.replaceAll('\n', '\r\n'));
    expect(await check(scene)).toMatchObject({ verdict: 'passed' });
    for (const body of [text.replace('@carol', '@eve'), 'Approve, please.', '']) {
      await scene.edit('ada', `${issue}`, body);
      expect(await check(scene)).toMatchObject({
        verdict: 'failed',
        reason: expect.stringMatching(/^the text of http.*\/issues\/1 is not what Lockstep writes/),
      });
    }
    given(await scene.as('ada').issues.change(issue, { isOpen: false }));
    expect(await check(scene)).toMatchObject({ reason: expect.stringMatching(/^waits .*\/issues\/2/) });
  });

  test('is for one seal: another one is asked for anew, and the old issue is closed', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene);
    await scene.reply('bob', issue, words(scene));
    const seal = sealOf(scene.commits.tip, 'other.tgz');
    const sealed = { seal, digest: sealDigest(seal) };
    scene.time.pass();
    expect(await check(scene, { sealed })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('/issues/2'),
    });
    expect((await asked(scene)).map(({ number, isOpen }) => [number, isOpen])).toEqual([
      [2, true],
      [1, false],
    ]);
    await scene.reply('bob', 2, words(scene));
    expect(await check(scene, { sealed })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('it does not name the seal'),
    });
    expect(given(await scene.as('ada').issues.comments(1)).at(-1)?.body).toContain('/issues/2');
  });

  test('is outweighed by one rejection, until whoever rejected thinks better of it', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene);
    await scene.reply('bob', issue, words(scene));
    await scene.reply('carol', issue, 'reject: the notes are wrong');
    expect(await check(scene)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/^@carol rejected the release: “the notes are wrong” \(http/),
    });
    await scene.reply('carol', issue, words(scene));
    expect(await check(scene)).toMatchObject({ verdict: 'passed' });
  });

  test('may wait for an issue that another run opens', async () => {
    const scene = await setScene(kind);
    const settings = { ...people, issue: false };
    expect(await check(scene, { person: undefined }, settings)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/^no issue asks for an approval of the seal [0-9a-f]{12} yet$/),
    });
    const issue = await ask(scene);
    await scene.reply('bob', issue, words(scene));
    expect(await check(scene, { person: undefined }, settings)).toMatchObject({ verdict: 'passed' });
    expect(await asked(scene)).toHaveLength(1);
  });

  test('works with the token of a job, which is nobody’s', async () => {
    const scene = await setScene(kind);
    const issue = await ask(scene, { person: 'job' });
    await scene.reply('bob', issue, words(scene));
    expect(await check(scene, { person: 'job' })).toMatchObject({ verdict: 'passed' });
  });

  test.each(['reader', undefined] as const)('cannot be asked for by %s', async (person) => {
    const scene = await setScene(kind);
    await expect(check(scene, { person })).rejects.toMatchObject({
      code: 'APPROVAL_ISSUE_REFUSED',
      message: expect.stringMatching(/no issue can be opened .* it takes .*issue/i),
    });
    expect(await asked(scene)).toEqual([]);
  });

  test('may be given by a team, as far as the credential can see it', async () => {
    const scene = await setScene(kind);
    const settings = { by: ['@acme/Releasers'] };
    await check(scene, {}, settings);
    await scene.reply('bob', 1, words(scene));
    expect(await check(scene, {}, settings)).toMatchObject({ verdict: 'failed' });
    await scene.reply('carol', 1, words(scene));
    expect(await check(scene, {}, settings)).toMatchObject({ verdict: 'passed' });
    await expect(check(scene, { person: 'job' }, settings)).rejects.toMatchObject({
      code: 'GATE_NO_ACCESS',
      message: expect.stringContaining('the members of @acme/Releasers, who may approve'),
    });
  });
});

describe.each(kinds)('who may approve on %s', (kind) => {
  const gate = gateOf('approval', { by: ['@acme/releasers', '@bob', '@acme/none'] });

  test('is known at the time of the check, or the missing permission is', async () => {
    const scene = await setScene(kind);
    const where = { file: 'lockstep.yaml', line: 7 };
    const told = await readableApprovers(gate, scene.as('ada'), where);
    expect(told).toMatchObject([
      { code: 'GATE_NO_ACCESS', where, remedy: expect.stringContaining('@acme/none') },
    ]);
    for (const person of ['job', 'eve', 'narrow', undefined] as const) {
      const problems = await readableApprovers(gate, scene.as(person));
      expect(problems.map(({ code }) => code)).toEqual(['GATE_NO_ACCESS', 'GATE_NO_ACCESS']);
      const permission = kind === 'github' ? '“Members: read”' : 'read:organization';
      for (const { message } of problems) expect(message).toContain(permission);
    }
    expect(await readableApprovers(gateOf('approval', people), scene.as(undefined))).toEqual([]);
  });
});
