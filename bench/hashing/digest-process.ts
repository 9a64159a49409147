// Hashes one file as the product does, and says what came out, how long it took and how much memory.
import { digestFile } from '../../packages/hosts/src/files/digest-file.ts';

const start = performance.now();
const { sha512 } = await digestFile(process.argv[2] ?? '');
const milliseconds = performance.now() - start;
// Node gives the peak in KiB on every system.
console.log(JSON.stringify({ milliseconds, sha512, peakKib: process.resourceUsage().maxRSS }));
