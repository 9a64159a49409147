export type { ActionsResultsOptions, RuntimeJob } from './actions-results/options.ts';
export {
  type ActionsResultsStandIn,
  startActionsResults,
  type WorkflowArtifact,
} from './actions-results/stand-in.ts';
export type { CrateInventory, CrateInventoryVersion, CratesInventory } from './crates/inventory.ts';
export type { CratesStandInOptions, CratesToken, EndpointScope } from './crates/options.ts';
export { cratesIoRateLimits, type RateLimit, type RateLimits } from './crates/rate-limits.ts';
export type { CratesSeed } from './crates/seed.ts';
export { type CratesStandIn, startCratesStandIn } from './crates/stand-in.ts';
export type { CratesTrustedPublishing } from './crates/trusted/trust.ts';
export type { Delay, Fault, FaultProgramme, FaultRule, RequestMatcher } from './faults/fault.ts';
export * from './git/index.ts';
export type {
  GiteaInventory,
  GiteaInventoryAsset,
  GiteaInventoryRelease,
  GiteaInventoryRepository,
} from './gitea/inventory.ts';
export type {
  GiteaArtifactSeed,
  GiteaReleaseSeed,
  GiteaRepositorySeed,
  GiteaRunSeed,
} from './gitea/management.ts';
export type {
  GiteaAccess,
  GiteaAttachmentSettings,
  GiteaScope,
  GiteaStandInOptions,
  GiteaTeam,
  GiteaToken,
  GiteaUser,
} from './gitea/options.ts';
export { type GiteaStandIn, startGiteaStandIn } from './gitea/stand-in.ts';
export type { GithubInventory, GithubInventoryRelease } from './github/inventory.ts';
export type { GithubRepository, GithubStandInOptions, GithubTeam, GithubToken } from './github/options.ts';
export { type GithubStandIn, startGithubStandIn } from './github/stand-in.ts';
export type { GithubExchange } from './github/transcript.ts';
export { standInKinds } from './kinds.ts';
export type { Inventory, InventoryPackage, InventoryVersion } from './npm/inventory.ts';
export type {
  NpmStandInOptions,
  NpmToken,
} from './npm/options.ts';
export type { NpmSeed } from './npm/seed.ts';
export { type NpmStandIn, startNpmStandIn } from './npm/stand-in.ts';
export type { NpmTrustedPublishing } from './npm/trusted/trust.ts';
export { accountNumber, type OidcJob } from './oidc/claims.ts';
export type { JobOf } from './oidc/handler.ts';
export { signJwt } from './oidc/jwt.ts';
export type { JobEnvironment, OidcStandInOptions } from './oidc/options.ts';
export { createSigningKey, type SigningKey } from './oidc/signing-key.ts';
export { type OidcStandIn, startOidcStandIn } from './oidc/stand-in.ts';
export type { TrustedPublisher, TrustedPublishing } from './oidc/trusted-publisher.ts';
export type { InventoryFile, InventoryProject, PypiInventory } from './pypi/inventory.ts';
export type { Deletion, Selection } from './pypi/management.ts';
export type { PypiRules, PypiStandInOptions, PypiToken } from './pypi/options.ts';
export type { PypiSeed } from './pypi/seed.ts';
export { type PypiStandIn, startPypiStandIn } from './pypi/stand-in.ts';
export type { PypiTrustedPublishing } from './pypi/trusted/trust.ts';
export type { RecordedRequest } from './request-log.ts';
export type { LoopbackServer, ServerOptions } from './server.ts';
