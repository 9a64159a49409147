export { scanRuby } from './scanner.ts';
export { type Scope, type Statement, statementsOf } from './scopes.ts';
export { type Literal, lineAt, RubyError, type Token } from './token.ts';
