export { checkPins } from './check.ts';
export { checkFrozen } from './frozen.ts';
