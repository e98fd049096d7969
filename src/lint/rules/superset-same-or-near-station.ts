import { findSetup } from "../../compile/gym-index";
import { exclusiveStations, walkSecondsBetween } from "../../measure/change-of-place";
import { nearSeconds } from "../../model/defaults";
import type { Gym } from "../../model/gym";
import type { KnownItem } from "../../model/plan";
import { defineRule } from "../define-rule";
import { namesOf, roundPairs } from "../rounds";

/** An item where it is written, or else where its gym has a place for it. */
const placed = (item: KnownItem, gym: Gym | undefined): KnownItem => {
  const station = item.station === undefined && gym !== undefined ? findSetup(item.exercise, gym)?.station : undefined;
  return station === undefined ? item : { ...item, station };
};

/** The exercises of a superset stand at one place or near one another. */
export const supersetSameOrNearStation = /* @__PURE__ */ defineRule({
  id: "superset-same-or-near-station",
  meta: {
    number: "R16",
    scope: "session",
    summary:
      "The exercises of a superset stand near one another, and in a busy gym need one station at most that others want.",
    severity: "warning",
    needs: ["gym"],
    citations: [],
    messages: {
      far: "{a} and {b} are {seconds} s apart: the walk eats the time that the superset saves.",
      taken: "{a} and {b} each need a station that others want: in a busy gym one of them will be taken.",
    },
    params: { maxSeconds: nearSeconds },
  },
  *check(plan, { gym, crowding }, { maxSeconds }) {
    for (const pair of roundPairs(plan)) {
      const [a, b] = [placed(pair.a.item, gym), placed(pair.b.item, gym)];
      const seconds = walkSecondsBetween(a, b, gym) ?? 0;
      const severity = crowding === "busy" ? "warning" : "hint";
      if (seconds > maxSeconds)
        yield { messageId: "far", data: { ...namesOf(pair), seconds }, at: pair.b.at, severity };
      if (crowding !== "busy" || exclusiveStations(a, b, gym) < 2) continue;
      yield { messageId: "taken", data: namesOf(pair), at: pair.b.at };
    }
  },
});
