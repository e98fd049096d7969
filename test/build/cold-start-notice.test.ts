import { describe, expect, test } from "vitest";
import { coldStartNotice } from "../../src/build/cold-start-notice";
import type { Block } from "../../src/model/plan";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, exercise, item, straight, unknownItem, withoutMinutes } from "../support/items";

const squat = item(exercise("squat", { name: "Squat" }), { role: "main" });
const curl = item(exercise("curl", { name: "Curl", mechanics: "isolation" }));
const cold = briefOf({ minutes: 45 });
const told = (blocks: readonly Block[], brief: BuildBrief = cold) => coldStartNotice({ blocks }, brief);

describe("a first exercise that nothing prepares for", () => {
  test("is worked up to with lighter sets", () => {
    expect(told([straight(squat), straight(curl)])).toEqual([
      {
        code: "cold-start",
        data: { exercise: "squat" },
        message: "Work up to Squat with a few lighter sets before the first hard one.",
      },
    ]);
  });

  test("is worked up to even where the caller wants no warm-up", () => {
    const [notice] = told([straight(squat)], briefOf({ warmup: "none" }));
    expect(notice?.message).toBe(
      "You asked for no warm-up. Even so, work up to Squat with a few lighter sets before the first hard one.",
    );
    expect(told([straight(squat)], briefOf({ warmup: "specific" }))[0]?.message).toMatch(/^Work up to Squat /);
  });

  test("that has no lighter sets starts with an easy one, whoever left the warm-up out", () => {
    const message = "No minutes are set aside to warm up: take a first easy set of Curl to get ready.";
    expect(told([straight(curl)])).toEqual([{ code: "cold-start", data: { exercise: "curl" }, message }]);
    expect(told([straight(curl)], briefOf({ warmup: "none" }))[0]?.message).toBe(message);
  });

  test("that is hard to do at all is got ready for by something easier", () => {
    const { demand } = exercise("chin");
    const chin = item(exercise("chin", { demand: { ...demand, strength: 2 }, mechanics: "isolation" }));
    expect(told([straight(chin)])[0]?.message).toBe(
      "No minutes are set aside to warm up: get ready for chin with an easier exercise for the same muscles.",
    );
  });
});

describe("nothing is told", () => {
  test.each<[string, readonly Block[], BuildBrief]>([
    ["of a general warm-up", [straight(squat)], briefOf({ minutes: 46 })],
    ["of a full warm-up", [straight(squat)], briefOf({ minutes: 45, warmup: "full" })],
    ["where the minutes are open", [straight(squat)], withoutMinutes(cold)],
    [
      "after ramp sets",
      [straight(item(exercise("squat"), { warmup: [{ reps: 5, percent: 50, restSeconds: 60 }] })), straight(curl)],
      cold,
    ],
    ["of a drill", [straight(item(exercise("drill", { hardSet: false }))), straight(squat)], cold],
    ["of an unknown exercise", [straight(unknownItem("x")), straight(squat)], cold],
    ["of an empty session", [], cold],
    ["of a template that is kept to the letter", [straight(squat)], { ...cold, day: { ...cold.day, fixed: true } }],
  ])("%s", (_what, blocks, brief) => {
    expect(told(blocks, brief)).toEqual([]);
  });
});
