import { describe, expect, it } from "vitest";
import { forcedPicks } from "../../src/build/forced-picks";
import { buildSession, builtIn, type Session } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";
import type { Slot } from "../../src/model/split";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, exercise, groupsOf, item } from "../support/items";

const [squat, curl, row] = [
  exercise("squat"),
  exercise("curl", { mechanics: "isolation", pattern: "knee-flexion" }),
  exercise("row", { pattern: "horizontal-pull" }),
];
const all = [squat, curl, row];
const slots: readonly Slot[] = [
  { kind: "pattern", id: "legs", patterns: ["squat"], region: "legs" },
  { kind: "pattern", id: "more-legs", patterns: ["squat", "knee-flexion"], region: "legs" },
];
const withDay = (more: Partial<BuildBrief>, day = slots): BuildBrief => {
  const brief = briefOf(more);
  return { ...brief, day: { ...brief.day, slots: day } };
};
const message = (brief: BuildBrief): string => {
  try {
    forcedPicks(all, brief);
  } catch (error) {
    return error instanceof Error && Reflect.get(error, "code") === "infeasible" ? error.message : "other";
  }
  return "kept";
};

describe("what is asked for", () => {
  it("is the named lift as a main lift, then what is included by its kind, each where its pattern belongs", () => {
    expect(forcedPicks(all, withDay({ priorityLift: "row", include: ["squat", "curl"] }))).toEqual([
      { slot: "asked-for", exercise: row, station: "floor", role: "main" },
      { slot: "legs", exercise: squat, station: "floor", role: "secondary" },
      { slot: "more-legs", exercise: curl, station: "floor", role: "accessory" },
    ]);
    expect(forcedPicks(all, withDay({}))).toEqual([]);
  });

  it("is there once, however often it is asked for", () => {
    const picks = forcedPicks(all, withDay({ priorityLift: "squat", include: ["squat"], lock: [item(curl)] }));
    expect(picks.map((pick) => [pick.exercise.id, pick.role])).toEqual([
      ["curl", "secondary"],
      ["squat", "main"],
    ]);
    expect(forcedPicks(all, withDay({ include: ["curl"], lock: [item(curl)] }))).toHaveLength(1);
  });

  it("is left to the template where that names it, and to nobody where the catalogue does not know it", () => {
    const named: Slot = {
      kind: "exercise",
      id: "x",
      exercise: "squat",
      role: "main",
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
    };
    expect(
      forcedPicks(all, withDay({ include: ["squat", "curl", "nothing"] }, [named])).map(({ exercise: { id } }) => id),
    ).toEqual(["curl"]);
  });

  it("cannot be met where it cannot be done", () => {
    const limitations = [{ area: "knee", status: "current" }] as const;
    const deep = exercise("deep", { demand: { knee: 3 } });
    const far = exercise("far", { station: "pool" });
    expect(message(withDay({ include: ["squat"], exclude: ["squat"] }))).toBe("squat is asked for and cannot be done.");
    expect(message(withDay({ lock: [item(deep)], limitations }))).toBe("deep is asked for and cannot be done.");
    expect(message(withDay({ lock: [item(far)] }))).toBe("far is asked for and cannot be done.");
    expect(message(withDay({ lock: [item(squat)], exclude: ["squat"] }))).toBe(
      "squat is asked for and cannot be done.",
    );
    expect(message(withDay({ priorityLift: "squat", exclude: ["squat"] }))).toBe(
      "squat is asked for and cannot be done.",
    );
    expect(message(withDay({ lock: [item(deep)] }))).toBe("kept");
  });
});

describe("a locked item", () => {
  it("is kept to the letter", () => {
    const locked = item(squat, { role: "main", sets: 7, reps: 3 });
    expect(forcedPicks(all, withDay({ lock: [locked] }))).toEqual([
      { slot: "legs", exercise: squat, station: "floor", role: "main", sets: 7, written: locked.prescription, locked },
    ]);
  });

  it("is done at its own station, else where the gym has it", () => {
    const own = item(squat, { station: "corner" });
    const open = item(squat, { station: undefined });
    expect(forcedPicks(all, withDay({ lock: [own] }))[0]?.station).toBe("corner");
    expect(forcedPicks(all, withDay({ lock: [open] }))[0]?.station).toBe("floor");
  });
});

describe("a locked item that the template names", () => {
  const named = builtIn.templates.filter(({ slots: places }) => places.some(({ kind }) => kind === "exercise"));
  const fixed = named.filter((template) => template.fixed === true);
  const shown = ({ blocks }: Session) => groupsOf(blocks);

  it("takes that slot", () => {
    const slot: Slot = {
      kind: "exercise",
      id: "own",
      exercise: "squat",
      role: "main",
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
    };
    expect(forcedPicks(all, withDay({ lock: [item(squat)] }, [...slots, slot]))[0]?.slot).toBe("own");
  });

  it.each(fixed)("leaves $id as it is, alone or with all others", ({ id }) => {
    const session = buildSession({ template: id });
    const items = itemsOf(session.blocks);
    const locks = [...items.map((one) => [one]), items, [...items].reverse()];
    for (const lock of locks) expect(buildSession({ template: id, lock }).blocks).toEqual(session.blocks);
    for (const select of ["exact", "leastOverlap", "asListed"]) {
      expect(shown(buildSession({ template: id, lock: items, strategies: { select } }))).toEqual(shown(session));
    }
    const asStored = JSON.parse(JSON.stringify(items));
    expect(buildSession({ template: id, lock: asStored }).blocks).toEqual(session.blocks);
  });

  it.each(named)("is in $id once, as it was locked", ({ id }) => {
    const [first] = itemsOf(buildSession({ template: id }).blocks);
    if (first === undefined) throw new Error("an empty session");
    const lock = [{ ...first, prescription: { ...first.prescription, sets: 2 } }];
    const found = itemsOf(buildSession({ template: id, lock }).blocks);
    expect(new Set(found.map(({ exercise: done }) => exerciseKey(done))).size).toBe(found.length);
    const again = found.find(({ exercise: done }) => exerciseKey(done) === exerciseKey(first.exercise));
    expect(again?.prescription.sets).toBe(2);
  });

  it("is put in its slot where a strategy of a stranger fills that", () => {
    const lock = itemsOf(buildSession({ template: "back-first" }).blocks).slice(0, 1);
    const session = buildSession({
      template: "back-first",
      lock,
      strategies: {
        select: (choices) => ({
          value: choices.flatMap(({ slot, candidates: [first] }) =>
            first === undefined
              ? []
              : [{ slot: slot.id, exercise: first.exercise, station: first.station, role: "main" }],
          ),
          decisions: [],
        }),
      },
    });
    const done = itemsOf(session.blocks).map(({ exercise: one }) => exerciseKey(one));
    expect(new Set(done).size).toBe(done.length);
    expect(itemsOf(session.blocks)).toContainEqual(lock[0]);
  });
});
