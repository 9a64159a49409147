export {
  type Authorize,
  createGitBackend,
  type GitAccess,
  type GitBackendOptions,
  isGitPath,
} from './git-backend.ts';
export { createGitRepository, type GitRepository, openGitRepository } from './git-repository.ts';
export type { SeedCommit, SeedFile } from './seed-commit.ts';
export { type GitServer, type GitServerOptions, type GitToken, startGitServer } from './server.ts';
