import { describe, expect, test } from "vitest";
import { prescribeLoads } from "../../src/build/prescribe-loads";
import type { Block, Item } from "../../src/model/plan";
import type { TrainingRecord } from "../../src/model/record";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, exercise, gymOf, item, straight, superset, unknownItem } from "../support/items";

const rir = (reps: number) => ({ kind: "rir", min: reps, max: reps }) as const;
const needs = [{ all: ["barbell"], load: "barbell", station: "barbell" }] as const;
const [squat, row] = [exercise("squat", { needs }), exercise("row", { needs })];
const lift = item(squat, { role: "main", reps: 5, effort: rir(2) });
const record = (day: string, kg: number, id = "squat"): TrainingRecord => ({
  day,
  entries: [{ exercise: id, sets: [{ reps: 5, kg, rir: 2 }] }],
});
const history = [record("2026-03-02", 100), record("2026-03-09", 100)];
const place = gymOf(["barbell room"]);
const load = (blocks: readonly Block[], more: Partial<BuildBrief> = {}) =>
  prescribeLoads({ blocks, seconds: 7 }, briefOf({ place, today: "2026-03-12", history, ...more }));
const kgOf = (one: Item, more: Partial<BuildBrief> = {}) =>
  load([straight(one)], more).value.blocks[0]?.items[0].prescription.load;

describe("a load from records", () => {
  test("is given to its lift, and told with what it rests on", () => {
    const step = load([superset(lift, unknownItem("x")), straight(item(row))]);
    expect(step.value.seconds).toBe(7);
    expect(step.value.blocks[0]?.items[0]).toEqual({
      ...lift,
      prescription: { ...lift.prescription, load: { kg: 100 } },
    });
    expect(step.value.blocks[0]?.items[1]).toEqual(unknownItem("x"));
    expect(step.value.blocks[1]?.items[0].prescription.load).toBeUndefined();
    expect(step.decisions).toEqual([
      {
        stage: "prescribe",
        code: "loaded",
        subject: { kind: "exercise", id: "squat" },
        data: {
          kg: 100,
          unit: "kg",
          from: "1rm",
          confidence: "medium",
          sessions: 2,
          daysAgo: 3,
          // Seven reps could be done: 81.1 % by the chart.
          oneRepMaxKg: 123.3,
          percent: 81.1,
        },
        source: "default",
      },
    ]);
  });

  test("tells no estimate where it is that of last time", () => {
    const many = { day: "2026-03-09", entries: [{ exercise: "squat", sets: [{ reps: 20, kg: 60, rir: 2 }] }] };
    const long = item(squat, { role: "main", reps: 20, effort: rir(2) });
    expect(load([straight(long)], { history: [many] }).decisions.map(({ data }) => data)).toEqual([
      { kg: 60, unit: "kg", from: "last-time", confidence: "low", sessions: 1, daysAgo: 3 },
    ]);
  });

  test("is told in the unit of the gym", () => {
    const pounds = load([straight(lift)], { place: { ...place, unit: "lb" } });
    expect(pounds.decisions[0]?.data).toMatchObject({ unit: "lb" });
  });

  test("of each item is told in the order of the session", () => {
    const both = [...history, record("2026-03-09", 60, "row")];
    const step = load([straight(item(row, { reps: 5, effort: rir(2) })), straight(lift)], { history: both });
    expect(step.decisions.map(({ subject }) => Object(subject).id)).toEqual(["row", "squat"]);
  });
});

describe("no load is given", () => {
  test("without records, or without the day of the session: the draft stays the very one", () => {
    const draft = { blocks: [straight(lift)], seconds: 7 };
    expect(prescribeLoads(draft, briefOf({ place, history })).value).toBe(draft);
    expect(prescribeLoads(draft, briefOf({ place, today: "2026-03-12" })).value).toBe(draft);
    const strange = prescribeLoads(
      draft,
      briefOf({ place, today: "2026-03-12", history: [record("2026-03-09", 9, "x")] }),
    );
    expect(strange.value).toBe(draft);
    expect(strange.decisions).toEqual([]);
  });

  test("where somebody said one, for all sets or for one", () => {
    expect(kgOf({ ...lift, prescription: { ...lift.prescription, load: { kg: 42 } } })).toEqual({ kg: 42 });
    const perSet = [{}, { load: { kg: 42 } }];
    expect(kgOf({ ...lift, prescription: { ...lift.prescription, perSet } })).toBeUndefined();
    expect(kgOf({ ...lift, prescription: { ...lift.prescription, perSet: [{}, {}] } })).toEqual({ kg: 100 });
  });

  test("to a locked lift, to one that is not counted in reps, and to an unknown one", () => {
    expect(kgOf(lift, { lock: [lift] })).toBeUndefined();
    expect(kgOf(lift, { lock: [item(row)] })).toEqual({ kg: 100 });
    expect(kgOf({ ...lift, exercise: { ...squat, unit: "seconds" } })).toBeUndefined();
    expect(kgOf(unknownItem("squat"))).toBeUndefined();
  });
});

describe("sets with a target or an effort of their own", () => {
  const perSetOf = (perSet: NonNullable<Item["prescription"]["perSet"]>) =>
    load([straight({ ...lift, prescription: { ...lift.prescription, perSet } })]).value.blocks[0]?.items[0].prescription
      .perSet;

  test("get their own load, where it is another", () => {
    const back = { kind: "back-off", target: { kind: "reps", min: 10, max: 10 } } as const;
    const [first, second, third] = perSetOf([{}, back, { effort: rir(2) }]) ?? [];
    expect(first).toEqual({});
    expect(second).toEqual({ ...back, load: { kg: expect.any(Number) } });
    expect(second?.load?.kg).toBeLessThan(100);
    expect(third).toEqual({ effort: rir(2) });
  });

  test("go by their own effort, else by that of the lift", () => {
    const easy = item(squat, { role: "main", reps: 5, effort: rir(3) });
    const kg = kgOf(easy)?.kg ?? 0;
    expect(kg).toBeGreaterThan(0);
    expect(kg).toBeLessThan(100);
    expect(perSetOf([{ effort: rir(3) }])).toEqual([{ effort: rir(3), load: { kg } }]);
    const { effort: _, ...open } = lift.prescription;
    expect(kgOf({ ...lift, prescription: open })).toEqual({ kg: 100 });
  });

  test("get none where records name none", () => {
    const timed = { target: { kind: "time", seconds: 30 } } as const;
    expect(perSetOf([timed])).toEqual([timed]);
  });
});
