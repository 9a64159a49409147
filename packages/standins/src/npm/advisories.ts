import { jsonAnswer, type StandInAnswer } from '../exchange.ts';

/** The shape that `npm audit` reads from the older endpoints (npm docs, "npm audit"). */
const emptyReport = {
  actions: [],
  advisories: {},
  muted: [],
  metadata: {
    vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0 },
    dependencies: 0,
    devDependencies: 0,
    optionalDependencies: 0,
    totalDependencies: 0,
  },
};

/** An audit that finds nothing; without one, `npm install` warns about the registry instead of the packages. */
export function noAdvisories(style: 'bulk' | 'quick'): StandInAnswer {
  return jsonAnswer(200, style === 'bulk' ? {} : emptyReport);
}
