// The lockstep command, straight from its sources.
import { main } from '../packages/cli/src/main.ts';

await main();
