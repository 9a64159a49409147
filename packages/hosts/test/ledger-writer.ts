import { systemClock } from '../src/clock.ts';
import { createFileLedger } from '../src/ledger-file.ts';

// A process of its own that appends until it is killed or has appended enough.
const [path = '', run = '', count = '0'] = process.argv.slice(2);
const ledger = createFileLedger(path, run, systemClock);
for (let index = 0; index < Number(count); index += 1) {
  await ledger.append([
    { kind: 'observed', target: `${run}:${index}`, state: 'present', adopted: false },
    { kind: 'observed', target: `${run}:${index}`, state: 'absent', adopted: false },
  ]);
  process.stdout.write(`${index}\n`);
}
