export { declaredIncident, type Incident, incidentsOf, type Standing } from './incident.ts';
export { inert, inertBlock, inertLink } from './inert.ts';
export {
  type BlockerEvidence,
  blockerOf,
  blockersAmong,
  type FiledBlocker,
  wantedBlocker,
} from './issue.ts';
