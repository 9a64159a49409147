import { expect, test } from '@jest/globals';
import { recordedTools, toolDrift } from '../../src/seal/tool-pins.ts';
import { sampleProject } from './sample-project.ts';

const image = `sha256:${'a1'.repeat(32)}`;
const config = {
  ...sampleProject().config,
  tools: { rust: '1.88.0', npm: '11.6.2', 'ghcr.io/acme/build': image },
};

test('images are never run to ask for a version, and Rust is asked by its compiler', () => {
  expect(recordedTools(['node', 'npm'], config)).toEqual(['node', 'npm', 'rustc']);
});

test('a seal is compared with the pins of executables alone', () => {
  const rustc = { name: 'rustc', version: 'rustc 1.88.0 (6b00bc388 2025-06-23)' };
  const npm = { name: 'npm', version: '11.6.2' };
  expect(toolDrift(config, [rustc, npm])).toEqual([]);
  const drift = toolDrift(config, [{ ...rustc, version: 'rustc 1.87.0' }, npm]);
  expect(drift.map(({ code, where }) => `${code} ${where?.key}`)).toEqual(['TOOL_DRIFT tools.rust']);
});
