import { describe, expect, test } from "vitest";
import { buildSession } from "../../../src/index";
import { itemsOf } from "../../../src/measure/items";
import type { SessionOptions } from "../../../src/model/options";
import type { TrainingRecord } from "../../../src/model/record";
import { latelyIn } from "../../../src/strategies/select/lately";
import { exercise } from "../../support/items";

const today = "2026-03-20";
const sets = [1, 2, 3].map(() => ({ reps: 5, kg: 120, rir: 2 }));
const recordOf = (day: string, ...ids: readonly string[]): TrainingRecord => ({
  day,
  entries: ids.map((id) => ({ exercise: id, sets })),
});
const rolesOf = (options: SessionOptions) =>
  new Map(itemsOf(buildSession(options).blocks).map((item) => [item.exercise.name, item.role]));

describe("a lift that was trained in the last ten days", () => {
  const [squat, curl] = [exercise("squat", { mechanics: "compound" }), exercise("curl", { mechanics: "isolation" })];
  const history = [recordOf("2026-03-10", "squat", "curl")];

  test("takes a turn with others, but not as the main lift", () => {
    expect(latelyIn({ history, today, goal: "hypertrophy" })(squat)).toEqual({ main: 0, other: 3 });
  });

  test("goes on where strength is what it is trained for, unless it is a small one", () => {
    expect(latelyIn({ history, today, goal: "strength" })(squat)).toEqual({ main: -4, other: 0 });
    expect(latelyIn({ history, today, goal: "strength" })(curl)).toEqual({ main: 0, other: 3 });
  });

  test("counts nothing from the eleventh day on, and without a day", () => {
    const none = { main: 0, other: 0 };
    expect(latelyIn({ history, today: "2026-03-21", goal: "strength" })(squat)).toEqual(none);
    expect(latelyIn({ history, goal: "strength" })(squat)).toEqual(none);
    expect(latelyIn({ history: [], today, goal: "strength" })(squat)).toEqual(none);
  });
});

describe("who trains for strength", () => {
  const strength = { gym: "commercial", goal: "strength", minutes: 60, today } as const;

  test("keeps the main lift that was trained, with its load", () => {
    expect(rolesOf(strength).get("Barbell Deadlift")).toBeUndefined();
    const records = [recordOf("2026-03-12", "barbell-deadlift"), recordOf("2026-03-16", "barbell-deadlift")];
    const session = buildSession({ ...strength, records });
    const lead = itemsOf(session.blocks).find(({ exercise: { name } }) => name === "Barbell Deadlift");
    expect(lead?.role).toBe("main");
    expect(lead?.prescription.load?.kg).toBe(120);
    expect(session.decisions.map(({ code }) => code)).not.toContain("trained-lately");
  });

  test("leads with the lifts that were asked for, one for each region", () => {
    const include = ["barbell-back-squat", "barbell-deadlift", "bent-over-row"];
    const roles = rolesOf({ ...strength, include });
    expect(["Barbell Back Squat", "Barbell Deadlift", "Bent Over Barbell Row"].map((name) => roles.get(name))).toEqual([
      "main",
      "secondary",
      "main",
    ]);
  });
});
