import { coleman2024, rogerson2024 } from "../../model/citations";
import { weeksWithoutDeload } from "../../model/defaults";
import { defineRule } from "../define-rule";
import { deloadWeeks } from "../deload-weeks";

/** The week in which a run of weeks without a deload gets too long; nothing where none does. */
const tooLongAt = (isDeload: readonly boolean[], most: number): number | undefined => {
  let run = 0;
  for (const [week, isEasy] of isDeload.entries()) {
    run = isEasy ? 0 : run + 1;
    if (run > most) return week;
  }
  return undefined;
};

/** Now and then a week is easier. */
export const deloadCadence = /* @__PURE__ */ defineRule({
  id: "deload-cadence",
  meta: {
    number: "R50",
    scope: "program",
    summary: "After some weeks of training one is easier: fewer sets, the same exercises.",
    severity: "hint",
    citations: [rogerson2024, coleman2024],
    messages: {
      none: "{weeks} weeks without an easier one: a deload of about a week, with half the sets, is common by then.",
    },
    params: { maxWeeks: weeksWithoutDeload },
  },
  *check(program, _context, { maxWeeks }) {
    const week = tooLongAt(deloadWeeks(program), maxWeeks);
    if (week !== undefined) yield { messageId: "none", data: { weeks: maxWeeks + 1 }, at: { week } };
  },
});
