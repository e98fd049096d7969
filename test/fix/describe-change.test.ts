import { describe, expect, test } from "vitest";
import { describeChange } from "../../src/fix/describe-change";
import type { Item, Plan } from "../../src/model/plan";
import { readPlan } from "../support/read-plan";

const plan = readPlan(
  "Squat 3x5 rest 2:00\nLeg Press 3x10 rest 2:00\nLeg Curl 3x12 rest 1:00\nCalf Raise 3x15 rest 1:00",
);

const withItems = (change: (item: Item, at: number) => Item): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block, at) =>
    block.kind === "straight" ? { ...block, items: [change(block.items[0], at)] } : block,
  ),
});

/** The same with other rests in the first so many items. */
const rested = (count: number): Plan =>
  withItems((item, at) => (at < count ? { ...item, prescription: { ...item.prescription, restSeconds: 180 } } : item));

describe("in data", () => {
  test("places and values", () => {
    expect(describeChange(plan, rested(1), "slim")).toBe("Set blocks[0].items[0].restSeconds to 180.");
    expect(describeChange(plan, rested(3), "slim")).toBe(
      "Set blocks[0].items[0].restSeconds to 180, blocks[1].items[0].restSeconds to 180, blocks[2].items[0].restSeconds to 180.",
    );
  });

  test("a list of another length is one value, where it is short", () => {
    const ramped = withItems((item, at) =>
      at === 0 ? { ...item, warmup: [{ reps: 5, percent: 50, restSeconds: 60 }] } : item,
    );
    expect(describeChange(plan, ramped, "slim")).toMatch(/^Set blocks\[0\]\.items\[0\]\.warmup to \[\{.*\}\]\.$/);
  });

  test("what is too long or too much is told in words", () => {
    const many = [1, 2, 3, 4].map((reps) => ({ reps, percent: 50, restSeconds: 60 }));
    const ramped = withItems((item, at) => (at === 0 ? { ...item, warmup: many } : item));
    expect(describeChange(plan, ramped, "slim")).toMatch(/^Write: ramp 1@50% 2@50% 3@50% 4@50% rest 1:00$/);
    expect(describeChange(plan, rested(4), "slim")).toBeUndefined();
  });

  test("nothing where nothing is other", () => expect(describeChange(plan, plan, "slim")).toBeUndefined());
});

describe("in words", () => {
  test("the lines that are new, three at most", () => {
    expect(describeChange(plan, rested(1), "text")).toBe("Write: Barbell Back Squat 3x5 rest 3:00");
    expect(describeChange(plan, rested(3), "text")).toBe(
      "Write: Barbell Back Squat 3x5 rest 3:00 / Leg Press 3x10 rest 3:00 / Lying Leg Curl 3x12 rest 3:00",
    );
    expect(describeChange(plan, rested(4), "text")).toBeUndefined();
    expect(describeChange(plan, rested(1), "full")).toBe("Write: Barbell Back Squat 3x5 rest 3:00");
  });

  test("without what stands before them, and without empty lines", () => {
    const titled: Plan = { ...plan, title: "Legs" };
    expect(describeChange(plan, titled, "text")).toBe("Write: # Legs");
    const ramped = withItems((item, at) =>
      at === 0 ? { ...item, warmup: [{ reps: 5, percent: 50, restSeconds: 60 }] } : item,
    );
    expect(describeChange(plan, ramped, "text")).toBe("Write: ramp 5@50% rest 1:00");
  });

  test("nothing where only something goes", () => {
    expect(describeChange(plan, { ...plan, blocks: plan.blocks.slice(1) }, "text")).toBeUndefined();
  });
});
