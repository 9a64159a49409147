import type { Gate, GateKind } from '@lockstep/core';
import type { CheckGate, GateContext, GateFound } from '../gate-check.ts';

type Loaders = { readonly [Kind in GateKind]: () => Promise<CheckGate<Kind>> };

// Each is loaded when a gate of its kind runs, with the libraries that it needs.
const loaders: Loaders = {
  run: async () => (await import('../run/run-check.ts')).runCheck,
  coverage: async () => (await import('../coverage-reports/coverage-check.ts')).coverageCheck,
  advisories: async () => (await import('../advisories/advisories-check.ts')).advisoriesCheck,
  licences: async () => (await import('../licences/licences-check.ts')).licencesCheck,
  artifact: async () => (await import('../artifact/artifact-check.ts')).artifactCheck,
  ci: async () => (await import('../host/index.ts')).ciCheck,
  issues: async () => (await import('../host/index.ts')).issuesCheck,
  milestone: async () => (await import('../host/index.ts')).milestoneCheck,
  branch: async () => (await import('../host/index.ts')).branchCheck,
  approval: async () => (await import('../host/index.ts')).approvalCheck,
};

/** Checks one gate by its kind. */
export async function checkByKind(gate: Gate, context: GateContext): Promise<GateFound> {
  switch (gate.kind) {
    case 'run':
      return (await loaders.run())(gate, context);
    case 'coverage':
      return (await loaders.coverage())(gate, context);
    case 'advisories':
      return (await loaders.advisories())(gate, context);
    case 'licences':
      return (await loaders.licences())(gate, context);
    case 'artifact':
      return (await loaders.artifact())(gate, context);
    case 'ci':
      return (await loaders.ci())(gate, context);
    case 'issues':
      return (await loaders.issues())(gate, context);
    case 'milestone':
      return (await loaders.milestone())(gate, context);
    case 'branch':
      return (await loaders.branch())(gate, context);
    case 'approval':
      return (await loaders.approval())(gate, context);
  }
}
