// Lets templates, reusable workflows and documents name this repository, and the commits that hold what they use.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStamps, stamp } from './stamp/command.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = dirname(import.meta.dirname);
const { exit, lines } = values.check ? checkStamps(root) : stamp(root);
for (const line of lines) console.log(line);
process.exitCode = exit;
