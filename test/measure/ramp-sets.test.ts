import { describe, expect, test } from "vitest";
import { coldRamp, rampSetsAfter } from "../../src/measure/ramp-sets";
import type { RampSet } from "../../src/model/prescription";
import { exercise, item, unknownItem } from "../support/items";

const show = (ramp: readonly RampSet[]): string =>
  ramp.map(({ reps, percent, restSeconds }) => `${reps}@${percent} ${restSeconds}s`).join(", ");

const heavy = "5@40 60s, 3@60 60s, 2@80 60s";
const main = "8@50 60s, 5@75 60s";
const other = "5@70 60s";
const squat = exercise("squat", { muscles: { quads: 1, glutes: 1, erectors: 0.5 }, load: "barbell" });

describe("cold ramp sets", () => {
  test("5@40, 3@60 and 2@80 % before a heavy lift, main or not", () => {
    expect(show(coldRamp(item(squat, { reps: 5, role: "main" })))).toBe(heavy);
    expect(show(coldRamp(item(squat, { reps: 5 })))).toBe(heavy);
  });

  test("8@50 and 5@75 % before another main lift", () => {
    expect(show(coldRamp(item(squat, { reps: 10, role: "main" })))).toBe(main);
  });

  test("one set before another loadable compound", () => {
    expect(show(coldRamp(item(squat, { reps: 10 })))).toBe(other);
    expect(show(coldRamp(item(exercise("x", { loadability: 2 }), { reps: 10, role: "accessory" })))).toBe(other);
  });

  test.each([
    ["an isolation", item(exercise("x", { mechanics: "isolation" }), { role: "main" })],
    ["what can hardly be loaded", item(exercise("x", { loadability: 1 }))],
    ["a drill", item(exercise("x", { hardSet: false }))],
    ["an activation", item(exercise("x"), { role: "activation" })],
    ["the unknown", unknownItem("x", { reps: 5, role: "main" })],
  ])("none before %s", (_, one) => {
    expect(coldRamp(one)).toEqual([]);
  });

  test("a pull-up cannot be ramped down to 40 %: it is ramped as another lift", () => {
    const pullUp = exercise("pull-up", { demand: { strength: 3 } });
    expect(show(coldRamp(item(pullUp, { reps: 5, role: "main" })))).toBe(main);
    expect(show(coldRamp(item(pullUp, { reps: 5 })))).toBe(other);
    const chinUp = exercise("chin-up", { demand: { strength: 2 } });
    expect(show(coldRamp(item(chinUp, { reps: 5, role: "main" })))).toBe(heavy);
  });
});

describe("ramp sets after what was done before", () => {
  const warming = item(exercise("press", { muscles: { quads: 1, glutes: 0.5 } }));
  const ramped = (work: Parameters<typeof item>[1], before = [warming], lift = squat) =>
    show(rampSetsAfter(item(lift, work), before, undefined));
  const machineSquat = { ...squat, needs: [{ all: ["hack"], load: "machine", station: "hack" } as const] };

  test("one fewer once every prime mover is warm, the lightest goes", () => {
    expect(ramped({ reps: 5, role: "main" })).toBe("3@60 60s, 2@80 60s");
    expect(ramped({ reps: 10, role: "main" })).toBe("5@75 60s");
    expect(ramped({ reps: 10 }, [warming], machineSquat)).toBe("");
  });

  test("a lift with a bar keeps one to find its groove", () => {
    expect(ramped({ reps: 10 })).toBe("5@70 60s");
  });

  test("all of them while one prime mover is cold", () => {
    expect(ramped({ reps: 5 }, [])).toBe(heavy);
    expect(ramped({ reps: 5 }, [item(exercise("x", { muscles: { quads: 1 } }))])).toBe(heavy);
    expect(ramped({ reps: 5 }, [item(exercise("x", { muscles: { quads: 1, glutes: 0.25 } }))])).toBe(heavy);
  });

  test("warmth adds up over lifts; drills and unknown lifts warm nothing", () => {
    const [quads, glutes] = [exercise("q", { muscles: { quads: 1 } }), exercise("g", { muscles: { glutes: 0.5 } })];
    expect(ramped({ reps: 5 }, [item(quads), item(glutes)])).toBe("3@60 60s, 2@80 60s");
    expect(ramped({ reps: 5 }, [item(quads), item({ ...glutes, hardSet: false })])).toBe(heavy);
    expect(show(rampSetsAfter(item(squat, { reps: 5 }), [unknownItem("x")], undefined))).toBe(heavy);
  });

  test("none when the person wants none; the other words change nothing", () => {
    const one = item(squat, { reps: 5 });
    expect(rampSetsAfter(one, [], "none")).toEqual([]);
    expect(show(rampSetsAfter(one, [], "specific"))).toBe(heavy);
    expect(show(rampSetsAfter(one, [], "full"))).toBe(heavy);
    expect(rampSetsAfter(unknownItem("x"), [], undefined)).toEqual([]);
  });
});
