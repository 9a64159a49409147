export { findHandedOver, type HandedOver, type HandOver, handFilesOver } from './run-artifact.ts';
export { withScratchFolder } from './scratch-folder.ts';
export { createBuildStorage, hasWorkflowArtifacts } from './storage.ts';
export type { StorageTerms } from './workflow-artifacts.ts';
