export { configDocument } from './document.ts';
export { type RepositoryFacts, type Suggestion, suggest } from './suggestion.ts';
