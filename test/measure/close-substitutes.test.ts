import { expect, test } from "vitest";
import { closeSubstitutes } from "../../src/measure/close-substitutes";
import { exercise } from "../support/items";

const muscles = { quads: 1, glutes: 0.5 } as const;
const from = exercise("from", { muscles, demand: { lowBack: 1, skill: 2 }, swaps: ["listed"] });
const like = (id: string, more: Parameters<typeof exercise>[1] = {}) => exercise(id, { muscles, ...more });
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("close muscles with a prime mover in common, or a listed swap; never itself", () => {
  const all = [
    from,
    like("close"),
    like("far", { muscles: { lats: 1 } }),
    like("listed", { muscles: { lats: 1 } }),
    like("drill", { hardSet: false }),
  ];
  expect(idsOf(closeSubstitutes(from, all, () => true))).toEqual(["close", "listed"]);
});

test.each(["lowBack", "skill", "knee", "hip", "shoulder", "strength"] as const)("no grade of %s is raised", (grade) => {
  expect(closeSubstitutes(from, [like("harder", { demand: { [grade]: 3 } })], () => true)).toEqual([]);
});

test("only what is allowed, closest first, ties by id", () => {
  const all = [like("b"), like("a"), like("other-pattern", { pattern: "lunge" }), like("not-allowed")];
  expect(idsOf(closeSubstitutes(from, all, ({ id }) => id !== "not-allowed"))).toEqual(["a", "b", "other-pattern"]);
});
