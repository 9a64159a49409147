import { describe, expect, test } from '@jest/globals';
import { rootOf } from '../../src/upstream/root.ts';
import { keptLog } from './kept-log.ts';

const pip = { name: 'pip', fallback: 'https://public.example.org/simple/', prefix: '' };
const cargo = { name: 'cargo', fallback: 'sparse+https://public.example.org/', prefix: 'sparse+' };

describe('the root of a registry', () => {
  test.each([
    [pip, undefined, 'https://public.example.org/simple'],
    [cargo, undefined, 'https://public.example.org'],
    [pip, 'https://near.test/simple', 'https://near.test/simple'],
    [pip, 'http://near.test:8080/simple//', 'http://near.test:8080/simple'],
    [cargo, 'sparse+https://near.test/index/', 'https://near.test/index'],
  ])('of %j with %s is %s', (client, configured, root) => {
    const log = keptLog();
    expect(rootOf(client, configured, log)).toBe(root);
    expect(log.warnings).toEqual([]);
  });

  test.each([
    [pip, 'https://ada:hidden@near.test/simple/', 'https://near.test/simple'],
    [pip, 'https://hidden@near.test/simple/', 'https://near.test/simple'],
    [pip, 'https://near.test/simple/?token=hidden', 'https://near.test/simple'],
    [cargo, 'sparse+https://ada:hidden@near.test/', 'https://near.test'],
  ])('of %j with %s has no credential, and that is said', (client, configured, root) => {
    const log = keptLog();
    expect(rootOf(client, configured, log)).toBe(root);
    expect(log.warnings).toEqual([expect.stringContaining(`${client.name} has a credential in its address`)]);
    expect(log.warnings.join()).not.toContain('hidden');
  });

  test.each([
    [pip, 'file:///opt/wheels', '“file:///opt/wheels”'],
    [pip, '(protected)', '“(protected)”'],
    [cargo, 'vendor', '“vendor”'],
    [cargo, 'https://near.test/index.git', '“https://near.test/index.git”'],
    [cargo, 'https://ada:hidden@near.test/index.git', '“https://near.test/index.git”'],
    [cargo, 'https://near.test/index.git?token=hidden', '“an address with a credential”'],
  ])('of %j with %s is the public one, and that is said', (client, configured, shown) => {
    const log = keptLog();
    expect(rootOf(client, configured, log)).toBe(rootOf(client, undefined, log));
    expect(log.warnings).toEqual([expect.stringContaining(shown)]);
    expect(log.warnings.join()).not.toContain('hidden');
  });
});
