import { describe, expect, test } from "vitest";
import { swappedItem } from "../../src/build/swapped-item";
import type { Prescription } from "../../src/model/prescription";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, type ExerciseFacts, exercise, item } from "../support/items";

const work = { sets: 5, reps: 5, restSeconds: 200, tags: ["mine"] } as const;
const kept = { sets: 5, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 200 };
const swap = (facts: ExerciseFacts, was: ExerciseFacts = {}, more: Partial<Prescription> = {}) =>
  swappedItem(exercise("new", facts), item(exercise("old", was), { ...work, ...more }), briefOf());

describe("the new lift keeps reps and rest", () => {
  test("of one of its kind", () => {
    expect(swap({}).prescription).toEqual(kept);
    expect(swap({ loadability: 2 }, { loadability: 3 }).prescription).toEqual(kept);
    expect(swap({ demand: { strength: 1 } }).prescription).toEqual(kept);
    expect(swap({ demand: { strength: 3 } }, { demand: { strength: 2 } }).prescription).toEqual(kept);
    expect(swap({ loadability: 0 }, { loadability: 1 }).prescription).toEqual(kept);
  });

  test.each<[string, ExerciseFacts, ExerciseFacts]>([
    ["how far it can be loaded", { loadability: 1 }, { loadability: 2 }],
    ["how far it can be loaded, the other way", { loadability: 2 }, { loadability: 1 }],
    ["the strength that the body takes", { demand: { strength: 2 } }, { demand: { strength: 1 } }],
    ["the strength that the body takes, the other way", { demand: { strength: 1 } }, { demand: { strength: 2 } }],
    ["what a rep is", { unit: "seconds" }, {}],
    ["mechanics", { mechanics: "isolation" }, {}],
  ])("not of one that differs in %s", (_what, facts, was) => {
    const { prescription } = swap(facts, was);
    expect(prescription).not.toEqual(kept);
    expect(prescription.sets).toBe(5);
  });

  test("not where these were of one lift: set by set, or a share of what it can do", () => {
    expect(swap({}, {}, { perSet: [{ kind: "drop" }] }).prescription).not.toHaveProperty("perSet");
    expect(swap({}, {}, { effort: { kind: "percent", of: "1rm", percent: 80 } }).prescription.effort?.kind).toBe("rir");
    const rpe = { kind: "rpe", min: 7, max: 8 } as const;
    expect(swap({}, {}, { effort: rpe }).prescription).toEqual({ ...kept, effort: rpe });
  });

  const hinge = { pattern: "hinge" } as const;
  const cableHinge = { pattern: "hinge", load: "cable" } as const;
  const slow = { eccentric: 4, pause: 0, concentric: 1, top: 0 } as const;

  test("not a slow tempo that was for the old one alone, and with the one that it has itself", () => {
    expect(swap(hinge, cableHinge, { tempo: slow }).prescription).toEqual(kept);
    expect(swap(cableHinge, hinge).prescription).toEqual({ ...kept, tempo: slow });
    expect(swap(cableHinge, cableHinge, { tempo: slow }).prescription).toEqual({ ...kept, tempo: slow });
  });

  test("and the tempo that somebody wrote", () => {
    const tempo = { eccentric: 2, pause: 2, concentric: 1, top: 0 };
    expect(swap(hinge, cableHinge, { tempo }).prescription).toEqual({ ...kept, tempo });
    expect(swap(hinge, hinge, { tempo: slow }).prescription).toEqual({ ...kept, tempo: slow });
  });

  test("never a load", () => {
    expect(swap({}, {}, { load: { kg: 60 } }).prescription).toEqual(kept);
  });
});

describe("a lift that cannot be done names the option in the way", () => {
  const conflict = (facts: ExerciseFacts, more: Partial<BuildBrief>) => {
    try {
      swappedItem(exercise("new", facts), item(exercise("old")), briefOf(more));
    } catch (error) {
      return Object(error).conflict;
    }
    return "done";
  };

  test.each<[string, ExerciseFacts, Partial<BuildBrief>]>([
    ["exclude", {}, { exclude: ["new"] }],
    ["gym", { station: "pool" }, {}],
    ["limitations", { demand: { knee: 3 } }, { limitations: [{ area: "knee", status: "current" }] }],
    ["screening", { trunk: "prone" }, { screening: [{ condition: "pregnant", cleared: true }] }],
    ["level", { demand: { strength: 3 } }, { level: "beginner" }],
  ])("%s", (option, facts, more) => {
    expect(conflict(facts, more)).toEqual([option]);
  });

  test("which neither an accent nor a light day is: who swaps asks for the lift", () => {
    const heavy = { regions: ["back"], demand: { lowBack: 3, systemic: 3 } } as const;
    expect(conflict(heavy, { accent: "back", sessionsPerWeek: 2, sessionOfWeek: 2 })).toBe("done");
  });
});
