import { describe, expect, test } from "vitest";
import { judgeEmptySlots } from "../../src/build/judge-empty-slots";
import { buildSession, exercises, explain } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { Decision } from "../../src/model/decision";
import type { SessionOptions } from "../../src/model/options";
import type { Block } from "../../src/model/plan";
import type { ReasonData } from "../../src/model/reasons";
import type { BuildBrief } from "../../src/model/strategy";
import { idsOf, told } from "../reasons/outcomes";
import { briefOf, choiceOf, exercise, item, straight } from "../support/items";
import { toolsOf, worthPerSet } from "../support/tools";

const emptyOf = (options: SessionOptions, slot: string) =>
  told(buildSession(options), "slot-empty").find(({ data }) => data.slot === slot)?.data;

const say = (data: ReasonData["slot-empty"]): string => {
  const subject = { kind: "slot", id: data.slot } as const;
  const decision: Decision = { stage: "select", code: "slot-empty", subject, data, source: "default" };
  return explain(decision);
};

/** What the select stage said of a slot. */
const said: Decision = {
  stage: "select",
  code: "slot-empty",
  subject: { kind: "slot", id: "curls" },
  data: { slot: "curls", why: "no-time" },
  source: "default",
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
    expect(emptyOf({ gym: "kettlebell", minutes: 30 }, "knee-flexion")).toMatchObject({
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

describe("of a session as it ended", () => {
  const squat = straight(item(exercise("squat", { pattern: "lunge" })));
  const curls = choiceOf("curls", [exercise("curl", { mechanics: "isolation" })]);
  const seconds = (blocks: readonly Block[]) => toolsOf(briefOf()).price(blocks);
  const judged = (more: Partial<BuildBrief> & { readonly spare?: number } = {}, blocks: readonly Block[] = [squat]) => {
    const { spare = 0, ...rest } = more;
    const judge = worthPerSet({ squat: 1, curl: 1 });
    const brief = briefOf({ judge, ...rest });
    const draft = { blocks, seconds: seconds(blocks) };
    const tools = { ...toolsOf(brief), budgetSeconds: draft.seconds + spare };
    const step = { value: undefined, decisions: [said] };
    const [decision] = judgeEmptySlots(step, { choices: [curls], exercises: [] }, draft, brief, tools);
    return decision?.code === "slot-empty" ? decision.data.why : decision;
  };

  test("a lift that would gain and does not fit is one of time; one that fits as well is tight", () => {
    expect(judged()).toBe("no-time");
    expect(judged({ spare: 900 })).toBe("tight");
  });

  test("one that brings nothing is no gain, whatever the time", () => {
    expect(judged({ judge: worthPerSet({ squat: 1 }), spare: 900 })).toBe("no-gain");
  });

  test("one that breaks a limit of the session is one of limits", () => {
    const many = Array.from({ length: 9 }, (_, at) => straight(item(exercise(`lift-${at}`, { pattern: "lunge" }))));
    expect(judged({ spare: 900 }, many)).toBe("limits");
  });

  test("a slot that a lift of the session fits is not called empty", () => {
    expect(judged({}, [straight(item(exercise("other", { pattern: "squat" })))])).toBeUndefined();
  });

  test("what is not of a slot stays as it was said", () => {
    const other: Decision = { ...said, data: { slot: "of another day", why: "limits" } };
    const draft = { blocks: [squat], seconds: 0 };
    const step = { value: undefined, decisions: [other] };
    expect(judgeEmptySlots(step, { choices: [curls], exercises: [] }, draft, briefOf(), toolsOf(briefOf()))).toEqual([
      other,
    ]);
  });
});

describe("what keeps the lifts of a slot out", () => {
  const squat = straight(item(exercise("held", { pattern: "lunge" })));
  const some = (count: number, prefix: string, facts: Parameters<typeof exercise>[1] = {}) =>
    Array.from({ length: count }, (_, at) => exercise(`${prefix}-${at}`, facts));
  const gearless = { station: "elsewhere" } as const;
  const deep = { demand: { knee: 3 } } as const;
  const heavy = { demand: { lowBack: 3 } } as const;

  /** What is told where so many lifts could be done and others could not. */
  const because = (could: number, others: readonly ReturnType<typeof exercise>[], more: Partial<BuildBrief> = {}) => {
    const open = some(could, "open");
    const choice = choiceOf("curls", open);
    const brief = briefOf(more);
    const tools = toolsOf(brief);
    const draft = { blocks: [squat], seconds: tools.price([squat]) };
    const all = { choices: [choice], exercises: [...open, ...others] };
    const [decision] = judgeEmptySlots({ value: undefined, decisions: [said] }, all, draft, brief, tools);
    const { because: cause, areas } = decision?.code === "slot-empty" ? decision.data : {};
    return areas === undefined ? cause : [cause, ...areas];
  };
  const hurts = (...areas: ("knee" | "low-back")[]) => ({
    limitations: areas.map((area) => ({ area, status: "current" }) as const),
  });

  test("is the gear where few lifts are there and more are not", () => {
    expect(because(0, some(1, "far", gearless))).toBe("gear");
    expect(because(2, some(3, "far", gearless))).toBe("gear");
    expect(because(2, some(2, "far", gearless))).toBeUndefined();
    expect(because(3, some(9, "far", gearless))).toBeUndefined();
  });

  test("is the body where it keeps more lifts out than are there, with each area once", () => {
    expect(because(1, some(2, "deep", deep), hurts("knee"))).toEqual(["limitation", "knee"]);
    expect(because(2, some(2, "deep", deep), hurts("knee"))).toBeUndefined();
    const both = [...some(2, "deep", deep), ...some(1, "heavy", heavy)];
    expect(because(1, both, hurts("knee", "low-back"))).toEqual(["limitation", "knee", "low-back"]);
  });

  test("is what the caller left out, or what only the advanced do", () => {
    const left = some(2, "left");
    expect(because(1, left, { exclude: left.map(({ id }) => id) })).toBe("option");
    expect(because(2, left, { exclude: left.map(({ id }) => id) })).toBeUndefined();
    expect(because(1, some(2, "hard", { demand: { strength: 3 } }), { level: "beginner" })).toBe("level");
  });

  test("is the body before the gear, and never what is of other slots", () => {
    expect(because(1, [...some(2, "deep", deep), ...some(5, "far", gearless)], hurts("knee"))).toEqual([
      "limitation",
      "knee",
    ]);
    expect(because(1, some(5, "other", { ...gearless, pattern: "calf" }))).toBeUndefined();
  });
});

describe("the time that is left", () => {
  const held = straight(item(exercise("held", { pattern: "lunge" })));
  const judge = worthPerSet({ held: 1, curl: 1 });
  const why = (spare: number) => {
    const brief = briefOf({ judge });
    const tools = toolsOf(brief);
    const seconds = tools.price([held]);
    const all = { choices: [choiceOf("curls", [exercise("curl", { mechanics: "isolation" })])], exercises: [] };
    const step = { value: undefined, decisions: [said] };
    const [decision] = judgeEmptySlots(step, all, { blocks: [held], seconds }, brief, {
      ...tools,
      budgetSeconds: seconds + spare,
    });
    return decision?.code === "slot-empty" ? decision.data : undefined;
  };
  const needed = (): number => {
    const tools = toolsOf(briefOf({ judge }));
    const curl = exercise("curl", { mechanics: "isolation" });
    const one = tools.prescribe({ slot: "curls", exercise: curl, station: "floor", role: "accessory", sets: 2 });
    return tools.arrange([...itemsOf([held]), one]).seconds - tools.price([held]);
  };

  test("is enough from the second on that the lift takes at its fewest sets", () => {
    expect(needed()).toBeGreaterThan(30);
    expect(why(needed())?.why).toBe("tight");
    expect(why(needed() - 1)?.why).toBe("no-time");
    expect(why(0)?.why).toBe("no-time");
  });
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
    [{ why: "tight" }, "there would hardly be time for it"],
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
