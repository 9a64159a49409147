import { createHash } from 'node:crypto';
import type { Gate } from '../config/gates.ts';
import { compactJson } from '../seal/canonical-json.ts';

/** The sha256 (hex) of a gate's definition: a result says with it what was asked, whatever the gate is called. */
export function definitionOf(gate: Gate): string {
  return createHash('sha256').update(compactJson(gate)).digest('hex');
}
