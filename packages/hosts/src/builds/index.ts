export { withScratchFolder } from './scratch-folder.ts';
export { createBuildStorage, hasWorkflowArtifacts } from './storage.ts';
export type { StorageTerms } from './workflow-artifacts.ts';
