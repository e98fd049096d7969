import { isWithin } from "../../measure/session-limits";
import type { Trial } from "./trial";

/** Whether the lifts are within the limits of one session, or no further over them than what the caller forced. */
export const isAllowed = ({ totals, doses, setting }: Trial): boolean => isWithin(totals, doses, setting.caps);

/** Whether the lifts are within those limits of one session that fewer sets would not help. */
export const isAllowedAtFewest = ({ totals, setting: { caps } }: Trial): boolean =>
  totals.lifts <= caps.lifts &&
  totals.gradeThree <= caps.gradeThree &&
  totals.skilled <= caps.skilled &&
  totals.repeats <= caps.repeats;

/**
 * Whether each half would have one main lift at most if a lift had another form; what the caller forced may be more,
 * but nothing joins it.
 */
export const keepsMainsInOrder = ({ rows, forms, mains, leads }: Trial, at: number, form: number): boolean => {
  const row = rows[at];
  if (row === undefined) return true;
  const more = (row.forms.mains[form] ?? 0) - (row.forms.mains[forms[at] ?? 0] ?? 0);
  for (let half = 0; half < mains.length; half += 1) {
    const own = half === row.half ? more : 0;
    const led = (leads[half] ?? 0) + (row.lift.canLead ? own : 0);
    if (led > 0 && (mains[half] ?? 0) + own > 1) return false;
  }
  return true;
};
