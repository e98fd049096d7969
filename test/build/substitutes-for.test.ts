import { describe, expect, it } from "vitest";
import { makeSubstitutesFor } from "../../src/build/substitutes-for";
import { builtIn } from "../../src/built-in";
import { barbellDeadlift, bentOverRow, legPress, pullUp, substitutesFor } from "../../src/index";
import type { Exercise } from "../../src/model/exercise";
import { exercise, oneRoom } from "../support/items";

const muscles = { quads: 1, glutes: 0.5 } as const;
const from = exercise("from", { muscles, demand: { lowBack: 1, knee: 1, hip: 1, shoulder: 1, skill: 2, strength: 1 } });
const substitutes = (exercises: readonly Exercise[], options = {}) =>
  makeSubstitutesFor({ ...builtIn, exercises: [from, ...exercises], gyms: [oneRoom] })(from, options).map(
    ({ id }) => id,
  );

describe("a substitute", () => {
  const like = (id: string, more: Parameters<typeof exercise>[1] = {}) => exercise(id, { muscles, ...more });

  it("has close muscles and a prime mover in common, and is not the exercise itself", () => {
    expect(substitutes([like("same")])).toEqual(["same"]);
    expect(substitutes([like("far", { muscles: { lats: 1 } })])).toEqual([]);
    expect(substitutes([like("no-mover", { muscles: { quads: 0.5, glutes: 0.25 } })])).toEqual([]);
  });

  it.each(["lowBack", "knee", "hip", "shoulder", "skill", "strength"] as const)("asks no more of %s", (grade) => {
    const demand = (more: number) => ({ demand: { ...from.demand, [grade]: from.demand[grade] + more } });
    expect(substitutes([like("more", demand(1))])).toEqual([]);
    expect(substitutes([like("as-much", demand(0)), like("less", demand(-1))]).sort()).toEqual(["as-much", "less"]);
  });

  it("may ask more of grip and the whole body", () => {
    expect(substitutes([like("x", { demand: { grip: 3, systemic: 3 } })])).toEqual(["x"]);
  });

  it("is a hard set where the exercise is, and can be done here", () => {
    expect(substitutes([like("drill", { hardSet: false })])).toEqual([]);
    expect(substitutes([like("away", { station: "pool" })])).toEqual([]);
    expect(substitutes([like("out")], { exclude: ["out"] })).toEqual([]);
    expect(
      substitutes([like("deep", { demand: { hip: 1 } })], { limitations: [{ area: "hip", status: "current" }] }),
    ).toEqual(["deep"]);
    expect(
      substitutes([like("x", { demand: { knee: 1 } })], { limitations: [{ area: "low-back", status: "current" }] }),
    ).toEqual(["x"]);
  });

  it("is one that the exercise names, however its muscles are", () => {
    const naming = { ...from, swaps: ["named"] };
    const search = makeSubstitutesFor({
      ...builtIn,
      exercises: [naming, like("named", { muscles: { lats: 1 } })],
      gyms: [oneRoom],
    });
    expect(search(naming).map(({ id }) => id)).toEqual(["named"]);
  });

  it("comes the earlier the closer it is", () => {
    const order = (...others: readonly Exercise[]) => substitutes(others);
    expect(order(like("hinge", { pattern: "hinge" }), like("squat"))).toEqual(["squat", "hinge"]);
    expect(order(like("stranger"), like("cousin", { family: "from" }))).toEqual(["cousin", "stranger"]);
    expect(order(like("one-sided", { laterality: "unilateral" }), like("two-sided"))).toEqual([
      "two-sided",
      "one-sided",
    ]);
    expect(order(like("light", { loadability: 0 }), like("loadable"))).toEqual(["loadable", "light"]);
    expect(order(like("less", { muscles: { quads: 1, glutes: 0.25 } }), like("same"))).toEqual(["same", "less"]);
    expect(order(like("b"), like("a"))).toEqual(["a", "b"]);
    const naming = { ...from, swaps: ["first", "second"] };
    const search = makeSubstitutesFor({
      ...builtIn,
      exercises: [naming, like("plain"), like("second"), like("first")],
      gyms: [oneRoom],
    });
    expect(search(naming).map(({ id }) => id)).toEqual(["first", "second", "plain"]);
  });
});

describe("substitutes in our catalogue", () => {
  it("spare a low back that hurts", () => {
    const limitations = [{ area: "low-back", status: "current" }] as const;
    const instead = substitutesFor(bentOverRow, { limitations });
    expect(instead.length).toBeGreaterThan(0);
    expect(instead.every(({ demand }) => demand.lowBack === 0)).toBe(true);
    expect(
      substitutesFor(barbellDeadlift, { limitations: [{ area: "low-back", status: "history" }] }).every(
        ({ demand }) => demand.lowBack <= 2,
      ),
    ).toBe(true);
  });

  it("stay in the gym", () => {
    expect(
      substitutesFor(legPress, { gym: "bodyweight-no-bar" }).every(({ needs }) =>
        needs.some(({ load }) => load === "bodyweight"),
      ),
    ).toBe(true);
    expect(substitutesFor(pullUp).some(({ pattern }) => pattern === "vertical-pull")).toBe(true);
  });

  it("may be searched in a catalogue of one's own", () => {
    expect(substitutesFor(legPress, { exercises: [legPress] })).toEqual([]);
  });
});
