export { checkWorkflows } from './check.ts';
