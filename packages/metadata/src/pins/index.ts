export { checkPins } from './check.ts';
