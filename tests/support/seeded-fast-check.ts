// What Jest gives to tests in the place of fast-check: the same, with one seed for all, so that a run says the same
// twice. `LOCKSTEP_TEST_SEED=random` looks further; a failure prints the seed it was found with.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

const seed = process.env.LOCKSTEP_TEST_SEED ?? '20261121';

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

export default fc;
