import { describe, expect, test } from "vitest";
import { isMadeNotice } from "../../src/build/made-notice";
import { noticesFor, timeNotice } from "../../src/build/notices-for";
import type { Decision } from "../../src/model/decision";
import type { Item } from "../../src/model/plan";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";
import type { BuildBrief } from "../../src/model/strategy";
import type { Region } from "../../src/model/vocabulary";
import { briefOf, exercise, gymOf, item, straight, superset, unknownItem, withoutMinutes } from "../support/items";

const squat = item(exercise("squat"), { role: "main" });
const row = item(exercise("row", { regions: ["back"] }));
const decided = <C extends ReasonCode>(code: C, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "session" },
  data,
  source: "default",
});
const notices = (items: readonly Item[], brief: Partial<BuildBrief> = {}, decisions: readonly Decision[] = []) =>
  noticesFor({ blocks: items.map(straight) }, decisions, briefOf(brief));
const strength = (items: readonly Item[]) => notices(items, { goal: "strength" });
const onDay = (regions: readonly Region[], more: object = {}) => ({ day: { ...briefOf().day, regions, ...more } });

test("a session as it should be has no notices", () => {
  expect(notices([squat, row])).toEqual([]);
  expect(strength([squat, row])).toEqual([]);
});

describe("a goal of strength with light work", () => {
  const light = (id: string, region: Region) => item(exercise(id, { regions: [region], loadability: 1 }));
  const rest =
    "cannot be loaded like a strength lift needs. With it you get stronger up to a point; past that you need something heavier.";

  test("tells of all the gear where nothing can be loaded", () => {
    expect(strength([light("squat", "legs"), light("row", "back")])).toEqual([
      {
        code: "goal-not-reachable",
        data: { goal: "strength", gym: "test-gym" },
        message: `This gear ${rest}`,
      },
    ]);
  });

  test("tells of the region for which nothing can be loaded", () => {
    expect(strength([squat, light("row", "back")])).toEqual([
      {
        code: "goal-not-reachable",
        data: { goal: "strength", gym: "test-gym", regions: ["back"] },
        message: `What trains your back here ${rest}`,
      },
    ]);
    expect(strength([light("squat", "legs"), row])[0]?.message).toMatch(/^What trains your legs here /);
    const arms = item(exercise("curl", { regions: ["arms"] }));
    const [both] = strength([light("squat", "legs"), light("row", "back"), arms]);
    expect(both?.data["regions"]).toEqual(["back", "legs"]);
    expect(both?.message).toMatch(/^What trains your back and legs here /);
  });

  test("a light day does without what is heavy, and another day of a week may have it", () => {
    const week = { muscles: [], groups: [], elsewhere: [], families: [], led: [], turn: [], uncovered: [] };
    const day = (more: Partial<BuildBrief>) => notices([squat, light("row", "back")], { goal: "strength", ...more });
    const codes = (more: Partial<BuildBrief>) => day(more).map(({ code }) => code);
    expect(codes({ sessionsPerWeek: 2, sessionOfWeek: 2 })).not.toContain("goal-not-reachable");
    expect(codes({ sessionsPerWeek: 2, sessionOfWeek: 1 })).toContain("goal-not-reachable");
    expect(codes({ week })).not.toContain("goal-not-reachable");
  });

  test("goes by what a lift trains first, and one that can be loaded is enough", () => {
    const both = item(exercise("deadlift", { regions: ["legs", "back"], loadability: 1 }));
    expect(strength([both, squat, row])).toEqual([]);
    expect(strength([light("squat", "legs"), squat, row])).toEqual([]);
    const fair = item(exercise("pull", { regions: ["back"], loadability: 2 }));
    expect(strength([squat, fair])).toEqual([]);
  });

  test("is told of neither a region without lifts nor an exercise that no catalogue knows", () => {
    expect(strength([squat]).map(({ code }) => code)).toEqual(["region-not-trained"]);
    expect(strength([unknownItem("x", { role: "main" }), squat, row])).toEqual([]);
    const unknown = strength([unknownItem("x", { role: "main" }), light("squat", "legs"), light("row", "back")]);
    expect(unknown.map(({ message }) => message)).toEqual([`This gear ${rest}`]);
  });

  test("is met by lifts of loadability 2", () => {
    const fair = (id: string, region: Region) => item(exercise(id, { regions: [region], loadability: 2 }));
    expect(strength([fair("squat", "legs"), fair("row", "back")])).toEqual([]);
  });

  test("is nothing to another goal", () => {
    expect(notices([light("squat", "legs"), light("row", "back")])).toEqual([]);
  });
});

describe("a load that strength outgrows", () => {
  const dumbbell = item(exercise("goblet", { load: "dumbbell" }), { role: "main" });
  const inGym = (limits: BuildBrief["place"]["limits"], items: readonly Item[] = [dumbbell, row], more: object = {}) =>
    notices(items, { goal: "strength", place: gymOf(["floor room"], [], { ...(limits ? { limits } : {}) }), ...more });

  test("is told of a main lift, up to 32 kilograms", () => {
    expect(inGym([{ equipment: "dumbbell", maxKg: 32 }])).toEqual([
      {
        code: "load-may-run-out",
        data: { equipment: "dumbbell", maxKg: 32 },
        message:
          "The heaviest dumbbell here is 32 kg. Once that is light for the reps, slow the lowering or work one side at a time.",
      },
    ]);
    expect(inGym([{ equipment: "dumbbell", maxKg: 32.5 }])).toEqual([]);
  });

  test("is told in the unit of the gym", () => {
    const place = gymOf(["floor room"], [], { limits: [{ equipment: "dumbbell", maxKg: 22.68 }], unit: "lb" });
    expect(notices([dumbbell, row], { goal: "strength", place })).toEqual([
      {
        code: "load-may-run-out",
        data: { equipment: "dumbbell", maxKg: 22.68 },
        message:
          "The heaviest dumbbell here is 50 lb. Once that is light for the reps, slow the lowering or work one side at a time.",
      },
    ]);
  });

  test("is not told of other gear, of lifts that are not main, of no limit and of another goal", () => {
    const small = [{ equipment: "dumbbell", maxKg: 20 }] as const;
    expect(inGym([{ equipment: "kettlebell", maxKg: 20 }])).toEqual([]);
    expect(inGym(small, [{ ...dumbbell, role: "secondary" }, row])).toEqual([]);
    expect(inGym([{ equipment: "dumbbell" }])).toEqual([]);
    expect(inGym(undefined)).toEqual([]);
    expect(inGym(small, [dumbbell, row], { goal: "hypertrophy" })).toEqual([]);
    expect(inGym(small)).toHaveLength(1);
  });
});

describe("a region that is not trained", () => {
  const nothing = (region: Region) => ({
    code: "region-not-trained",
    data: { region },
    message: `Nothing here trains your ${region}: what you told us about gear, limits and exclusions leaves no exercise for it.`,
  });
  const noRoom = (region: Region) => ({
    code: "region-not-trained",
    data: { region },
    message: `Nothing in this session trains your ${region}: it had no room, or was left out. Train it on another day.`,
  });
  const without = (region: Region) => decided("region-not-trained", { region, why: "gear" });

  test("is told: no exercise is left for it, or it had no room", () => {
    expect(notices([squat], {}, [without("back")])).toEqual([nothing("back")]);
    expect(notices([squat])).toEqual([noRoom("back")]);
    expect(notices([row])).toEqual([noRoom("legs")]);
    expect(notices([unknownItem("x")])).toEqual([noRoom("back"), noRoom("legs")]);
  });

  test("is back, legs, or one for which no exercise is left, in a fixed order", () => {
    const day = onDay(["core", "arms", "shoulders", "chest", "legs", "back"]);
    expect(notices([], day)).toEqual([noRoom("back"), noRoom("legs")]);
    const left = (["core", "arms", "shoulders", "chest"] as const).map(without);
    expect(notices([squat, row], day, left)).toEqual(
      (["chest", "shoulders", "arms", "core"] as const).map((region) => nothing(region)),
    );
  });

  test("is trained by any lift that works it, also second", () => {
    expect(notices([item(exercise("deadlift", { regions: ["legs", "back"] }))])).toEqual([]);
    expect(notices([squat, row], {}, [without("back")])).toEqual([]);
    expect(noticesFor({ blocks: [superset(squat, row)] }, [], briefOf())).toEqual([]);
  });

  test("is one of the day", () => {
    expect(notices([squat], onDay(["legs"]), [without("back")])).toEqual([]);
    expect(notices([item(exercise("press", { regions: ["chest"] }))], onDay(["chest"]))).toEqual([]);
  });
});

describe("an accent for which the minutes leave nothing", () => {
  const both = item(exercise("deadlift", { regions: ["legs", "back"] }));
  const missed = (region: string, work: string) => ({
    code: "accent-missed",
    data: { region },
    message: `The minutes are used up before the ${work} that you wanted at the end: give the session a few more.`,
  });

  test("is told", () => {
    expect(notices([both], { accent: "back" })).toEqual([missed("back", "back work")]);
    const pull = item(exercise("pull", { regions: ["back", "legs"] }));
    expect(notices([pull], { accent: "legs" })).toEqual([missed("legs", "leg work")]);
  });

  test("is not told where there is such work, or of no accent, or of a template that is kept to the letter", () => {
    expect(notices([squat, row], { accent: "back" })).toEqual([]);
    expect(notices([both], {})).toEqual([]);
    expect(notices([both], { accent: "back", ...onDay(["legs", "back"], { fixed: true }) })).toEqual([]);
    expect(notices([both, unknownItem("x")], { accent: "back" })).toHaveLength(1);
  });

  test("is not told beside a region that is missing altogether", () => {
    expect(notices([squat], { accent: "back" }).map(({ code }) => code)).toEqual(["region-not-trained"]);
  });
});

test("a session that ends early says so, in whole minutes", () => {
  const early = decided("ends-early", { spareSeconds: 450, caps: ["sets"] });
  expect(notices([squat, row], {}, [decided("day-kind", { kind: "heavy", sessionOfWeek: 1 }), early])).toEqual([
    {
      code: "ends-early",
      data: { spareMinutes: 8, caps: ["sets"] },
      message: "The session ends about 8 minutes early on purpose: more sets today would cost more than they bring.",
    },
  ]);
});

test("notices come in one order: body, start, goal, loads, regions, end", () => {
  const light = item(exercise("squat", { load: "dumbbell", loadability: 1 }), { role: "main" });
  const told = notices(
    [light],
    {
      goal: "strength",
      minutes: 30,
      limitations: [{ area: "knee", status: "history" }],
      screening: [{ condition: "pregnant", cleared: true }],
      place: gymOf(["floor room"], [], { limits: [{ equipment: "dumbbell", maxKg: 10 }] }),
    },
    [decided("ends-early", { spareSeconds: 300, caps: [] })],
  );
  expect(told.map(({ code }) => code)).toEqual([
    "limitation",
    "screening",
    "cold-start",
    "goal-not-reachable",
    "load-may-run-out",
    "region-not-trained",
    "ends-early",
  ]);
  expect(told.every(isMadeNotice)).toBe(true);
});

describe("a workout that is kept to the letter", () => {
  const fixed = withoutMinutes(briefOf(onDay(["legs", "back"], { fixed: true })));

  test("says how long it takes, where nobody said how long it may take", () => {
    expect(timeNotice(3810, fixed)).toEqual([
      { code: "needs-time", data: { minutes: 64 }, message: "As it is written this workout takes about 64 minutes." },
    ]);
    expect(timeNotice(3810, { ...fixed, minutes: 90 })).toEqual([]);
    expect(timeNotice(3810, withoutMinutes(briefOf()))).toEqual([]);
  });
});
