import { volumeLandmarks as landmarksOf } from "../../measure/volume-landmarks";
import { volumeLandmarks as source } from "../../model/citations";
import { defineRule } from "../define-rule";
import { targetedGroups } from "../targeted-muscles";
import { itemsOfWeek } from "../week-items";

/** Weekly sets stay between the landmarks that some coaches plan with. */
export const volumeLandmarks = /* @__PURE__ */ defineRule({
  id: "volume-landmarks",
  meta: {
    number: "R36",
    scope: "week",
    summary: "Weekly sets stay between the landmarks that some coaches plan with.",
    severity: "hint",
    citations: [source],
    messages: {
      below: "{group}: {sets} sets in the week, below the {least} that these landmarks call the least for growth.",
      above: "{group}: {sets} sets in the week, above the {most} that these landmarks call the most to recover from.",
    },
    params: {},
  },
  *check(week) {
    for (const { name: group, sets } of targetedGroups(itemsOfWeek(week))) {
      const landmarks = landmarksOf[group];
      if (landmarks === undefined) continue;
      const { minimum: least, maximum: most } = landmarks;
      if (sets < least) yield { messageId: "below", data: { group, sets, least } };
      if (sets > most) yield { messageId: "above", data: { group, sets, most } };
    }
  },
});
