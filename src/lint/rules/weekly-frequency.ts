import { fractionalSets } from "../../measure/fractional-sets";
import { itemsOf } from "../../measure/items";
import { ralston2018, schoenfeld2016Frequency } from "../../model/citations";
import { musclePerSession } from "../../model/defaults";
import { muscleFacts } from "../../model/muscles";
import { mainRegions } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { daysOf, mayHide } from "../week-items";

/** Back and legs are trained twice a week where that is possible. */
export const weeklyFrequency = /* @__PURE__ */ defineRule({
  id: "weekly-frequency",
  meta: {
    number: "R39",
    scope: "week",
    summary: "Back and legs are trained more than once a week, above all where once means too much at a time.",
    severity: "warning",
    citations: [schoenfeld2016Frequency, ralston2018],
    messages: {
      once: "{region} once in the week: twice is worth a thought.",
      crammed:
        "{region} once in the week, with more than {most} sets for {muscles} in that session: part of it on a second day would do more.",
    },
    params: { perSession: musclePerSession },
  },
  *check(week, _context, { perSession }) {
    for (const region of mainRegions) {
      const [day, second] = daysOf(week, region);
      if (day === undefined || second !== undefined || mayHide(week, region)) continue;
      const sets = fractionalSets(itemsOf(week.days[day]?.plan.blocks ?? []));
      const muscles = [...sets].filter(([muscle, dose]) => muscleFacts[muscle].region === region && dose > perSession);
      const name = region === "legs" ? "Legs" : "Back";
      if (muscles.length === 0) yield { messageId: "once", data: { region: name }, at: { day }, severity: "hint" };
      else {
        const names = muscles.map(([muscle]) => muscle);
        yield { messageId: "crammed", data: { region: name, muscles: names, most: perSession }, at: { day } };
      }
    }
  },
});
