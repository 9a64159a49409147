import { tapWrites } from '../../support/hosts/github-faults.ts';
import { describeMadeGood } from '../../support/hosts/github-made-good.ts';

describeMadeGood(tapWrites);
