import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/digest.ts';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { evidenceOf, writeEvidence } from '../../src/report/evidence.ts';
import { renderEvidence } from '../../src/report/markdown.ts';
import { sealDigest } from '../../src/seal/seal.ts';
import { bodies, chainOf, sampleSeal, sampleTarget } from '../samples.ts';

const channels = [{ id: 'npm', kind: 'npm' }];
const seal = sealDigest(sampleSeal);
const target = sampleTarget('lib');
const sightings = [
  { target, observed: { state: 'present', digest: target.artifact.digest, yanked: false } },
] as const;
const by = (run: string, body: EntryBody) => ({ run, body });

const released = [
  by('run-1', bodies.opened(seal)),
  by('run-1', bodies.intent('npm:lib@1.0.0', 'commit', seal)),
  by('run-1', bodies.receipt('npm:lib@1.0.0', 'stored')),
  by('run-1', { kind: 'completed', seal }),
];

const evidenceFrom = (all: Parameters<typeof chainOf>[0]) =>
  evidenceOf(channels, sampleSeal, chainOf(all), sightings);

describe('evidence', () => {
  test('opened twice is the same, byte for byte', () => {
    const [one, other] = [evidenceFrom(released), evidenceFrom(structuredClone(released))];
    expect(writeEvidence(one)).toBe(writeEvidence(other));
    expect(renderEvidence(one)).toBe(renderEvidence(other));
  });

  test('does not change when a later run only looks', () => {
    const looked = [...released, by('run-2', bodies.opened(seal)), by('run-3', bodies.opened(seal))];
    expect(writeEvidence(evidenceFrom(looked))).toBe(writeEvidence(evidenceFrom(released)));
  });

  test('shows every run that acted, and the first one in any case', () => {
    const openings = (all: Parameters<typeof chainOf>[0]) =>
      evidenceFrom(all)
        .events.filter(({ event }) => event.kind === 'opened')
        .map(({ run }) => run);
    expect(openings([by('run-0', bodies.opened(seal))])).toEqual(['run-0']);
    const resumed = [
      by('run-0', bodies.opened(seal)),
      by('run-1', bodies.opened(seal)),
      by('run-2', bodies.opened(seal)),
      by('run-2', bodies.intent('npm:lib@1.0.0', 'commit', seal)),
    ];
    expect(openings(resumed)).toEqual(['run-0', 'run-2']);
  });

  test('is about its own seal', () => {
    const other = by('run-9', bodies.opened('f'.repeat(64)));
    const intent = by('run-9', bodies.intent('npm:old@1.0.0', 'reserve', 'f'.repeat(64)));
    expect(writeEvidence(evidenceFrom([other, intent, ...released]).events as never)).not.toContain('run-9');
  });

  test('does not call other bytes public', () => {
    const foreign = {
      target,
      observed: { state: 'present', digest: digestOf(Buffer.from('foreign')), yanked: false },
    } as const;
    const evidence = evidenceOf(channels, sampleSeal, chainOf(released), [foreign]);
    expect(evidence.public).toEqual([]);
    expect(evidence.channels[0]?.artifacts[0]?.state).toBe('conflict');
  });

  test('says of each event what happened', () => {
    const proofs = [{ channel: 'npm', secret: 'NPM_TOKEN', strength: 'proven', reason: 'whoami' }] as const;
    const text = renderEvidence(
      evidenceFrom([
        by('run-0', { kind: 'rehearsed', seal, ok: true, summary: '3 installations' }),
        by('run-0', { kind: 'preflighted', seal, channels: ['npm'], ok: false, proofs: [...proofs] }),
        ...released,
        by('run-2', bodies.observed('npm:app@1.0.0', 'present', true)),
        by('run-3', { kind: 'announcing', deed: '#12' }),
        by('run-3', { kind: 'announced', deed: '#12', outcome: 'present' }),
        by('run-3', bodies.abandoned('bob')),
      ]),
    );
    for (const said of [
      'rehearsal passed: 3 installations',
      'preflight failed: npm NPM\\_TOKEN proven',
      'live run opened by ada for v1.0.0',
      'intent: publish npm:lib@1.0.0',
      'receipt: publish npm:lib@1.0.0 stored',
      'complete: every target is public',
      'observed: npm:app@1.0.0 present, adopted without an intent',
      'to be announced: \\#12',
      'announced: \\#12 present',
      'abandoned by bob: wrong version',
    ])
      expect(text).toContain(said);
  });
});
