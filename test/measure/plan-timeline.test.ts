import { describe, expect, test } from "vitest";
import { planSeconds, planTimeline } from "../../src/measure/plan-timeline";
import type { Plan } from "../../src/model/plan";
import { exercise, gymOf, item, straight } from "../support/items";

const at = (station: string) => straight(item(exercise(station, { station }), { sets: 1, reps: 10 }));
const gym = gymOf(["rack iron", "cable cables"], ["iron cables 20"]);
const blocks = [at("rack"), at("cable")];
const kindsOf = (plan: Plan, gyms = [gym]) =>
  planTimeline(plan, gyms).map(({ kind, start, end }) => `${kind} ${end - start}`);

describe("a plan whose context is unknown", () => {
  test("has the full general warm-up and flat transitions", () => {
    expect(kindsOf({ blocks })).toEqual(["general-warmup 300", "set 30", "transition 60", "set 30"]);
    expect(planSeconds({ blocks })).toBe(420);
    expect(planSeconds({ blocks: [] })).toBe(300);
  });
});

describe("a plan that tells its gym", () => {
  test("by id, among the gyms that are given", () => {
    const plan: Plan = { blocks, context: { gym: "test-gym", warmup: "none", crowding: "quiet" } };
    expect(kindsOf(plan)).toEqual(["set 30", "transition 30", "walk 20", "set 30"]);
    expect(planSeconds(plan, [gymOf(["x y"], [], { id: "other" }), gym])).toBe(110);
    expect(planSeconds(plan)).toBe(120);
    expect(kindsOf({ ...plan, context: { ...plan.context, gym: "elsewhere" } })).toContain("transition 60");
  });

  test("whole", () => {
    const plan: Plan = { blocks, context: { gym, warmup: "specific" } };
    expect(kindsOf(plan, [])).toEqual(["set 30", "transition 30", "walk 25", "set 30"]);
    expect(planSeconds(plan)).toBe(115);
  });

  test("with how full it is", () => {
    expect(planSeconds({ blocks, context: { gym, warmup: "none", crowding: "busy" } })).toBe(120);
  });
});

test("minutes decide how much general warm-up there is", () => {
  expect(planSeconds({ blocks, context: { minutes: 46 } })).toBe(60 + 120);
});
