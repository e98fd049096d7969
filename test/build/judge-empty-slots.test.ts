import { describe, expect, test } from "vitest";
import { buildSession, exercises, explain } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { Decision } from "../../src/model/decision";
import type { SessionOptions } from "../../src/model/options";
import type { ReasonData } from "../../src/model/reasons";
import { idsOf, told } from "../reasons/outcomes";

const emptyOf = (options: SessionOptions, slot: string) =>
  told(buildSession(options), "slot-empty").find(({ data }) => data.slot === slot)?.data;

const say = (data: ReasonData["slot-empty"]): string => {
  const subject = { kind: "slot", id: data.slot } as const;
  const decision: Decision = { stage: "select", code: "slot-empty", subject, data, source: "default" };
  return explain(decision);
};

describe("an empty slot tells", () => {
  test("the area that most of its lifts are too much for", () => {
    const options = { minutes: 60, goal: "hypertrophy" } as const;
    const hip = emptyOf({ ...options, limitations: [{ area: "hip", status: "current" }] }, "knee-dominant");
    expect(hip).toMatchObject({ because: "limitation", areas: ["hip"] });
    expect(emptyOf(options, "knee-dominant")).toBeUndefined();
  });

  test("of a limitation nothing where most of its lifts are within it", () => {
    const knee = emptyOf({ minutes: 45, limitations: [{ area: "knee", status: "current" }] }, "rear-delt");
    expect(knee?.why).toBe("no-time");
    expect(knee?.because).toBeUndefined();
  });

  test("that the gym has nothing or little for it", () => {
    expect(emptyOf({ gym: "bodyweight-no-bar", minutes: 20 }, "rear-delt")).toMatchObject({
      why: "no-candidate",
      because: "gear",
    });
    expect(emptyOf({ gym: "kettlebell", goal: "strength", minutes: 45 }, "knee-flexion")).toMatchObject({
      because: "gear",
    });
    expect(emptyOf({ gym: "commercial", minutes: 30 }, "knee-flexion")?.because).toBeUndefined();
  });

  test("that the caller left its lifts out", () => {
    const curls = exercises.filter(({ pattern }) => pattern === "knee-flexion").map(({ id }) => id);
    expect(emptyOf({ exclude: curls }, "knee-flexion")).toMatchObject({ why: "no-candidate", because: "option" });
  });

  test("that the accent has its few lifts", () => {
    expect(emptyOf({ accent: "legs", minutes: 60 }, "calf")?.why).toBe("accent");
    expect(told(buildSession({ accent: "back" }), "slot-empty").map(({ data }) => data.why)).toContain("accent");
  });

  test("the exercise that it is for alone", () => {
    const session = buildSession({ template: "deadlift-variations", exclude: ["romanian-deadlift"], minutes: 60 });
    expect(idsOf(session)).not.toContain("romanian-deadlift");
    expect(explain(session)).toContain("There is no Romanian Deadlift today: you left it out.");
  });
});

test("no slot is called empty that a lift of the session fits", () => {
  const session = buildSession({ include: ["hack-squat"], minutes: 20, exclude: ["leg-press"] });
  const patterns = itemsOf(session.blocks).flatMap((item) => (isKnownItem(item) ? [item.exercise.pattern] : []));
  expect(patterns).toContain("squat");
  expect(told(session, "slot-empty").map(({ data }) => data.slot)).not.toContain("knee-dominant");
});

describe("in words", () => {
  const slot = "knee-flexion";
  test.each<[Omit<ReasonData["slot-empty"], "slot">, string]>([
    [{ why: "no-candidate" }, "there is none to choose from"],
    [{ why: "no-candidate", because: "gear" }, "your gym has nothing for it"],
    [
      { why: "no-candidate", because: "limitation", areas: ["knee"] },
      "your knee rules out all that your gym has for it",
    ],
    [{ why: "no-candidate", because: "option" }, "you left out all that your gym has for it"],
    [{ why: "tight" }, "there would be hardly time for it"],
    [{ why: "no-gain" }, "it would add little to what is there"],
    [{ why: "limits" }, "the session already holds as much as it should"],
    [{ why: "accent" }, "you asked for only a little of that region"],
    [
      { why: "no-time", because: "limitation", areas: ["low-back", "knee"] },
      "your lower back and knee rule out most of them, and the minutes go to what does more for you",
    ],
    [{ why: "no-gain", because: "gear" }, "your gym has little for it, and it would add little to what is there"],
    [
      { why: "limits", because: "level" },
      "most of them can wait until you have trained longer, and the session already holds as much as it should",
    ],
    [
      { why: "no-time", because: "light-day" },
      "most of them belong to your heavy day, and the minutes go to what does more for you",
    ],
  ])("%j", (data, words) => {
    expect(say({ slot, ...data })).toBe(`There is no leg curl exercise today: ${words}.`);
  });
});
