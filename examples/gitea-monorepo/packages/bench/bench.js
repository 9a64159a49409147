import { ownersOf, parseRules } from '../rules/src/index.js';

const rules = parseRules(Array.from({ length: 200 }, (_, n) => `/packages/p${n}/ @team-${n}`).join('\n'));
const started = performance.now();
const count = 20_000;
for (let n = 0; n < count; n += 1) ownersOf(rules, `packages/p${n % 200}/src/index.js`);
const seconds = (performance.now() - started) / 1000;
console.log(`${Math.round(count / seconds)} paths a second`);
