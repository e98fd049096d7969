import { describe, expect, test } from "vitest";
import { placesFor, trySwaps } from "../../src/build/swap-trials";
import { InfeasibleError, OptionsError } from "../../src/errors";
import { buildSession } from "../../src/index";
import type { Exercise } from "../../src/model/exercise";
import type { Objective } from "../../src/model/objective";
import type { Block, Item } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import type { Slot } from "../../src/model/split";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, circuit, exercise, item, straight, superset, unknownItem } from "../support/items";
import { worthPerSet } from "../support/tools";

const built = buildSession({ minutes: 10, gym: "bodyweight-no-bar" });
const sessionOf = (blocks: readonly Block[]): Session => ({ ...built, blocks });
const slotFor = (...patterns: Exercise["pattern"][]): Slot => ({
  kind: "pattern",
  id: patterns.join("-"),
  patterns,
  region: "legs",
});
const brief = (more: Partial<BuildBrief> = {}, slots: readonly Slot[] = []) =>
  briefOf({ day: { ...briefOf().day, slots }, ...more });

const lunge = exercise("lunge", { pattern: "lunge" });
const squat = exercise("squat", { pattern: "squat" });
const row = exercise("row", { pattern: "horizontal-pull" });
const curl = exercise("curl", { pattern: "knee-flexion" });
const ids = (places: ReturnType<typeof placesFor>) =>
  places.map(({ at, there }) => `${at.block}.${at.item} ${there.id}`);

describe("places for an exercise", () => {
  const session = sessionOf([
    straight(unknownItem("x")),
    superset(item(row), item(squat)),
    circuit([item(curl), item(lunge), item(exercise("goblet", { family: "squats", pattern: "calf" }))]),
  ]);
  const wanted = exercise("wanted", { family: "squats", pattern: "lunge" });

  test("are those of its family", () => {
    expect(ids(placesFor(wanted, session, brief()))).toEqual(["2.2 goblet"]);
  });

  test("are those of the slots that it is for, too", () => {
    const slots = [slotFor("squat", "lunge"), slotFor("horizontal-pull")];
    expect(ids(placesFor(wanted, session, brief({}, slots)))).toEqual(["1.1 squat", "2.1 lunge", "2.2 goblet"]);
    expect(ids(placesFor(row, session, brief({}, slots)))).toEqual(["1.0 row"]);
  });

  test("are not those of a slot that names its exercise", () => {
    const named: Slot = {
      kind: "exercise",
      id: "a",
      exercise: "wanted",
      role: "main",
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
    };
    expect(ids(placesFor(wanted, session, brief({}, [named])))).toEqual(["2.2 goblet"]);
  });
});

/** Puts an item of the exercise in the place, as a swap does. */
const swapTo =
  (wanted: Exercise) =>
  (session: Session, at: { readonly block: number; readonly item?: number }): Session => {
    const put = (one: Item, block: number, place: number): Item =>
      block === at.block && place === (at.item ?? 0) ? item(wanted) : one;
    const blocks = session.blocks.map((block, place) => {
      const [a, b] = block.items;
      return b === undefined ? straight(put(a, place, 0)) : superset(put(a, place, 0), put(b, place, 1));
    });
    return { ...session, blocks };
  };
const refusing =
  (...conflicts: readonly (readonly string[])[]) =>
  (_session: Session, at: { readonly block: number }): never => {
    throw new InfeasibleError("no", conflicts[at.block] ?? [], []);
  };
const wanted = exercise("wanted", { pattern: "squat", family: "wanted" });
const among = (done: readonly Exercise[]) => sessionOf(done.map((one) => straight(item(one))));

describe("an exercise that is outranked", () => {
  const judge = worthPerSet({ squat: 5, lunge: 4, row: 2, wanted: 1 });
  const slots = [slotFor("squat", "lunge")];

  test("is told in the place that loses least, with what is lost and where", () => {
    const session = among([row, squat, lunge]);
    expect(trySwaps(session, wanted, brief({ judge }, slots), swapTo(wanted))).toEqual({
      code: "outranked",
      data: { instead: "lunge", lost: 9, part: "worth" },
    });
  });

  test("is tried in all places where there is none of its kind", () => {
    const session = sessionOf([straight(unknownItem("x")), superset(item(squat), item(row)), straight(item(lunge))]);
    expect(trySwaps(session, wanted, brief({ judge }), swapTo(wanted))).toEqual({
      code: "outranked",
      data: { instead: "row", lost: 3, part: "worth" },
    });
  });

  test("is not tried in the place of what was asked for", () => {
    const session = among([row, squat, lunge]);
    const pinned = brief({ judge, include: ["lunge"], priorityLift: "row" }, slots);
    expect(trySwaps(session, wanted, pinned, swapTo(wanted))).toMatchObject({ data: { instead: "squat", lost: 12 } });
  });

  test("stands for the first of places that lose alike", () => {
    const even = worthPerSet({ squat: 4, lunge: 4, wanted: 1 });
    const session = among([squat, lunge]);
    expect(trySwaps(session, wanted, brief({ judge: even }, slots), swapTo(wanted))).toMatchObject({
      data: { instead: "squat" },
    });
  });

  test("loses nothing, in no part, where it is as good or better", () => {
    for (const worth of [5, 6]) {
      const better = worthPerSet({ squat: 5, lunge: 9, wanted: worth });
      expect(trySwaps(among([lunge, squat]), wanted, brief({ judge: better }, slots), swapTo(wanted))).toEqual({
        code: "outranked",
        data: { instead: "squat", lost: 0, part: "" },
      });
    }
  });

  test("tells the part that loses most, not the first or one that wins", () => {
    const parted: Objective = {
      name: "parted",
      score: (lifts) => {
        const has = lifts.some(({ exercise: { id } }) => id === "wanted");
        const parts = has ? { wins: 9, little: -1, much: -20, some: -3 } : { wins: 0, little: 0, much: 0, some: 0 };
        return { total: has ? -15 : 0, parts };
      },
    };
    expect(trySwaps(among([squat]), wanted, brief({ judge: parted }, slots), swapTo(wanted))).toEqual({
      code: "outranked",
      data: { instead: "squat", lost: 15, part: "much" },
    });
  });

  test("is told even where other places have no room", () => {
    const swap = (session: Session, at: { readonly block: number }) =>
      at.block === 0 ? refusing(["minutes"])(session, at) : swapTo(wanted)(session, at);
    expect(trySwaps(among([squat, lunge]), wanted, brief({ judge }, slots), swap)).toMatchObject({
      code: "outranked",
      data: { instead: "lunge" },
    });
  });
});

describe("an exercise for which there is no room", () => {
  const slots = [slotFor("squat", "lunge")];
  const why = (swap: Parameters<typeof trySwaps>[3], more: Partial<BuildBrief> = {}) =>
    trySwaps(among([squat, lunge]), wanted, brief(more, slots), swap);

  test("tells of minutes where these are in the way anywhere", () => {
    expect(why(refusing(["minutes"], ["limitations"]))).toEqual({ code: "no-room", data: { why: "minutes" } });
    expect(why(refusing([], ["gym", "minutes"]))).toEqual({ code: "no-room", data: { why: "minutes" } });
  });

  test("tells of limits where anything else is", () => {
    expect(why(refusing(["limitations"], []))).toEqual({ code: "no-room", data: { why: "limits" } });
  });

  test("tells of what was asked for where every place is that", () => {
    const never = () => {
      throw new Error("tried");
    };
    expect(why(never, { include: ["squat", "lunge"] })).toEqual({ code: "no-room", data: { why: "asked-for" } });
  });

  test("is not told where a swap fails otherwise", () => {
    const wrong = new OptionsError([]);
    const failing = () => {
      throw wrong;
    };
    expect(() => why(failing)).toThrow(wrong);
  });
});
