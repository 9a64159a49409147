import type { Measure, Share } from './share.ts';

/** A report of one form, as read. */
export interface CoverageReport {
  /** The form, for people: `Cobertura`. */
  readonly form: string;
  tell(measure: Measure): Share | undefined;
}
