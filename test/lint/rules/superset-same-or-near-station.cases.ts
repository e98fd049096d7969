import { supersetSameOrNearStation } from "../../../src/lint/rules/superset-same-or-near-station";
import { gymOf } from "../../support/items";
import { casesFor } from "../../support/rule-cases";

/** Two places so many seconds apart. */
const apart = (seconds: number) => ({
  gym: gymOf(["rack one", "cable two"], [`one two ${seconds}`]),
  crowding: "quiet" as const,
});
const pair = "A1 Barbell Back Squat 3x10 [at rack]\nA2 Cable Crunch 3x12 [at cable]";

const busy = { gym: "commercial", crowding: "busy" } as const;

export const cases = casesFor(supersetSameOrNearStation, {
  page: {
    why: "A superset saves rests. Across the gym the walk eats what it saves, and in a busy gym somebody takes the station that you left.",
    numbers: "Walks come from the zones of the gym; how far is too far is our default.",
    whenOff: "Switch it off where you know your gym better than its description does.",
  },
  valid: [
    { name: "one cable machine", plan: "A1 Cable Stiff Leg Deadlift 3x10\nA2 Face Pull 3x12", context: busy },
    { name: "15 s apart", plan: pair, context: apart(15) },
    { name: "the gym is unknown", plan: "A1 Barbell Back Squat 3x10\nA2 Leg Extension 3x12" },
    {
      name: "a gym that nobody knows",
      plan: "A1 Barbell Back Squat 3x10\nA2 Leg Extension 3x12",
      context: { gym: "round-the-corner" },
    },
    {
      name: "two machines side by side in a quiet hour",
      plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12",
      context: { gym: "commercial", crowding: "quiet" },
    },
  ],
  invalid: [
    {
      name: "two machines that others want",
      plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12",
      context: busy,
      findings: [{ messageId: "taken", at: { block: 0, item: 1 } }],
    },
    {
      name: "16 s apart",
      plan: pair,
      context: apart(16),
      findings: [{ messageId: "far", severity: "hint", data: { seconds: 16 } }],
    },
    {
      name: "far apart in a quiet gym",
      plan: "A1 Barbell Deadlift 3x10\nA2 Leg Extension 3x12",
      context: { gym: "commercial", crowding: "quiet" },
      findings: [{ messageId: "far", severity: "hint" }],
    },
    {
      name: "far apart in a busy gym",
      plan: "A1 Barbell Deadlift 3x10\nA2 Leg Extension 3x12",
      context: busy,
      findings: [{ messageId: "far" }, { messageId: "taken" }],
    },
    {
      name: "nearer than some want",
      plan: "A1 Leg Extension 3x12\nA2 Lying Leg Curl 3x12",
      context: { gym: "commercial" },
      params: { maxSeconds: 4 },
      findings: [{ messageId: "far", severity: "hint", data: { seconds: 5 } }],
    },
  ],
});
