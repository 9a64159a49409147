export type { Delay, Fault, FaultProgramme, FaultRule, RequestMatcher } from './faults/fault.ts';
export { standInKinds } from './kinds.ts';
export type { Inventory, InventoryPackage, InventoryVersion } from './npm/inventory.ts';
export type {
  NpmStandInOptions,
  NpmToken,
} from './npm/options.ts';
export type { NpmSeed } from './npm/seed.ts';
export { type NpmStandIn, startNpmStandIn } from './npm/stand-in.ts';
export type { RecordedRequest } from './request-log.ts';
export type { LoopbackServer, ServerOptions } from './server.ts';
