import { describe, expect, it } from "vitest";
import { explainSession } from "../../src/build/explain-session";
import { lastingDecisions, overrideDecisions, swapDecisions } from "../../src/build/swap-decisions";
import { swappedItem } from "../../src/build/swapped-item";
import type { Decision } from "../../src/model/decision";
import type { Block } from "../../src/model/plan";
import type { BuildBrief } from "../../src/model/strategy";
import {
  briefOf,
  type ExerciseFacts,
  exercise,
  item,
  oneRoom,
  straight,
  superset,
  unknownItem,
} from "../support/items";

const about = (id: string) => ({ kind: "exercise", id }) as const;

describe("why a swapped item is there", () => {
  it("is that it was asked for, and what is done of it", () => {
    const effort = { kind: "rir", min: 1, max: 2 } as const;
    const swapped = item(exercise("new"), { sets: 4, reps: [8, 12], restSeconds: 75, effort });
    const prescribed = {
      goal: "strength",
      role: "secondary",
      sets: 4,
      target: { kind: "reps", min: 8, max: 12 },
      restSeconds: 75,
    };
    const given = swapDecisions(swapped, briefOf({ goal: "strength" }));
    expect(given).toEqual([
      { stage: "select", code: "included", subject: about("new"), data: { option: "include" }, source: "default" },
      {
        stage: "prescribe",
        code: "prescribed",
        subject: about("new"),
        data: { ...prescribed, effort },
        source: "default",
      },
    ]);
    const [, plain] = swapDecisions(item(exercise("new")), briefOf());
    expect("effort" in Object(plain?.data)).toBe(false);
  });
});

describe("what a swap overrides", () => {
  const rules = (before: readonly Block[], after: readonly Block[], more: Partial<BuildBrief> = {}) =>
    overrideDecisions(before, after, item(exercise("new")), briefOf(more));
  const of = (id: string, facts: ExerciseFacts = {}, sets = 3) => straight(item(exercise(id, facts), { sets }));
  const low = { demand: { lowBack: 2 } } as const;

  it("is nothing where nothing gets worse", () => {
    expect(rules([of("a"), of("b")], [of("a"), of("new")])).toEqual([]);
    expect(
      rules(
        [of("a", { family: "f" }), of("b", { family: "f" })],
        [of("a", { family: "f" }), of("new", { family: "f" })],
      ),
    ).toEqual([]);
    expect(rules([of("a")], [straight(unknownItem("x")), of("a")])).toEqual([]);
  });

  it("is redundancy where a family is there twice", () => {
    expect(rules([of("a", { family: "f" }), of("b")], [of("a", { family: "f" }), of("new", { family: "f" })])).toEqual([
      {
        stage: "select",
        code: "caller-overrides",
        subject: about("new"),
        data: { rule: "redundancy", option: "swapExercise" },
        source: "default",
      },
    ]);
  });

  it("is the limits of a session where a muscle or a healthy low back gets more than they hold", () => {
    const quads = { muscles: { quads: 1 } } as const;
    const codes = (before: readonly Block[], after: readonly Block[]) => rules(before, after).map(({ data }) => data);
    const limits = [{ rule: "session-limits", option: "swapExercise" }];
    expect(codes([of("a", quads, 8), of("b", {}, 8)], [of("a", quads, 8), of("new", quads, 8)])).toEqual(limits);
    const heavy = { demand: { lowBack: 3 } } as const;
    expect(codes([of("a", heavy, 10), of("b", {}, 10)], [of("a", heavy, 10), of("new", heavy, 10)])).toEqual(limits);
  });

  it("is never a declared low back", () => {
    const before = [of("a", low, 6), of("b", {}, 3)];
    const after = [of("a", low, 6), of("new", low, 3)];
    const message = "With new the low back gets too much.";
    const limited = (area: "low-back" | "knee", status: "history" | "cleared") => ({ limitations: [{ area, status }] });
    expect(() => rules(before, after, limited("low-back", "history"))).toThrow(message);
    expect(() => rules(before, after, limited("low-back", "history"))).toThrow(
      expect.objectContaining({ code: "infeasible", conflict: ["limitations"], relaxations: [] }),
    );
    expect(rules(before, after, limited("knee", "history"))).toEqual([]);
    expect(rules(before, after, limited("low-back", "cleared"))).toEqual([]);
    const many = [of("a", low, 12), of("new", low, 12)];
    expect(() => rules([of("a", low, 12), of("b")], many, limited("low-back", "cleared"))).toThrow(message);
    expect(rules(many, many, limited("low-back", "history"))).toEqual([]);
  });
});

describe("what stays true after a swap", () => {
  const blocks = [superset(item(exercise("a")), item(exercise("b"))), straight(item(exercise("c")))];
  const made = (code: "ramp" | "left-straight" | "as-written" | "paired", id: string): Decision => {
    const [subject, source] = [about(id), "default"] as const;
    switch (code) {
      case "ramp":
        return { stage: "order", code, subject, data: { sets: 1, warm: false }, source };
      case "left-straight":
        return { stage: "pair", code, subject, data: { why: "main" }, source };
      case "as-written":
        return { stage: "prescribe", code, subject, data: { sets: 3 }, source };
      case "paired":
        return {
          stage: "pair",
          code,
          subject,
          data: { with: ["b"], type: "similar", savesSeconds: 0, changeSeconds: 5 },
          source,
        };
    }
  };

  it("is all but ramp sets and how the changed block was grouped", () => {
    const kept = [made("left-straight", "c"), made("as-written", "a"), made("as-written", "c")];
    const gone = [made("ramp", "a"), made("ramp", "c"), made("paired", "a"), made("left-straight", "b")];
    const session = explainSession({ blocks, seconds: 1 }, briefOf(), { gyms: [oneRoom] }, [
      { value: 1, decisions: [...kept, ...gone] },
    ]);
    const [changed] = blocks;
    if (changed === undefined) throw new Error("no block");
    expect(lastingDecisions(session, changed)).toEqual(kept);
  });
});

describe("a swapped item", () => {
  const old = item(exercise("old"), {
    role: "main",
    sets: 5,
    reps: 5,
    restSeconds: 180,
    tags: ["mine"],
    load: { kg: 100 },
  });
  const swap = (facts: ExerciseFacts, from: Parameters<typeof swappedItem>[1] = old, more: Partial<BuildBrief> = {}) =>
    swappedItem(exercise("new", facts), from, briefOf(more));

  it("of the same kind keeps everything but the load, and begins without ramp sets", () => {
    expect(swap({})).toEqual({
      role: "main",
      exercise: exercise("new"),
      station: "floor",
      warmup: [],
      prescription: { sets: 5, target: { kind: "reps", min: 5, max: 5 }, restSeconds: 180 },
      tags: ["mine"],
    });
    expect("tags" in swap({}, item(exercise("old")))).toBe(false);
  });

  it.each<[string, ExerciseFacts, string]>([
    ["an isolation", { mechanics: "isolation" }, "accessory"],
    ["hardly loadable", { loadability: 1 }, "secondary"],
    ["loadable enough", { loadability: 2 }, "main"],
  ])("that is %s has the role that goes with it", (_what, facts, role) => {
    expect(swap(facts).role).toBe(role);
    expect(swap(facts).prescription.sets).toBe(5);
  });

  it("keeps a role that is no main one by its kind, and an activation as it is", () => {
    expect(swap({ mechanics: "isolation" }, item(exercise("old"))).role).toBe("accessory");
    expect(swap({}, item(exercise("old"), { role: "accessory" })).role).toBe("secondary");
    expect(swap({ mechanics: "isolation" }, item(exercise("old"), { role: "activation" })).role).toBe("activation");
  });

  it.each<[string, ExerciseFacts, ExerciseFacts]>([
    ["in mechanics", { mechanics: "isolation" }, { mechanics: "compound" }],
    ["in unit", { unit: "seconds" }, {}],
    ["in how far it can be loaded", { loadability: 1 }, {}],
  ])("that differs %s is prescribed anew, with the old sets", (_what, facts, was) => {
    const { prescription } = swap(facts, item(exercise("old", was), { sets: 5, reps: 5, restSeconds: 180 }));
    expect(prescription.sets).toBe(5);
    expect(prescription.target).not.toEqual({ kind: "reps", min: 5, max: 5 });
    expect(prescription.effort).toBeDefined();
  });

  it("in the place of an unknown one is prescribed anew", () => {
    expect(swap({}, unknownItem("odd", { sets: 2, reps: 3 })).prescription).toMatchObject({
      sets: 2,
      effort: { kind: "rir" },
    });
  });

  it.each<[string, ExerciseFacts, Partial<BuildBrief>]>([
    ["exclude", {}, { exclude: ["new"] }],
    ["gym", { station: "pool" }, {}],
    ["limitations", { demand: { hip: 3 } }, { limitations: [{ area: "hip", status: "history" }] }],
    ["level", { demand: { strength: 3 } }, { level: "beginner" }],
  ])("that cannot be done says that %s is in the way", (option, facts, more) => {
    expect(() => swap(facts, old, more)).toThrow(
      expect.objectContaining({
        code: "infeasible",
        conflict: [option],
        relaxations: [],
        message: "new cannot be done here.",
      }),
    );
  });
});
