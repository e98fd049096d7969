import { expect, test } from "vitest";
import { mapBlockItems } from "../../src/measure/map-block";
import type { Item } from "../../src/model/plan";
import { circuit, exercise, item, straight, superset } from "../support/items";

const [a, b, c, d] = [item(exercise("a")), item(exercise("b")), item(exercise("c")), item(exercise("d"))];
const main = (one: Item): Item => ({ ...one, role: "main" });

test("changes each item and keeps kind, times and intent", () => {
  expect(mapBlockItems(straight(a), main)).toEqual(straight(main(a)));
  expect(mapBlockItems({ ...superset(a, b, { changeSeconds: 7, restSeconds: 77 }), intent: "contrast" }, main)).toEqual(
    {
      ...superset(main(a), main(b), { changeSeconds: 7, restSeconds: 77 }),
      intent: "contrast",
    },
  );
  expect(mapBlockItems(circuit([a, b, c, d], { restSeconds: 45 }), main)).toEqual(
    circuit([main(a), main(b), main(c), main(d)], { restSeconds: 45 }),
  );
  expect(mapBlockItems(circuit([a, b, c]), main)).toEqual(circuit([main(a), main(b), main(c)]));
});

test("is the same block where no item changes", () => {
  const [block, round] = [straight(a), superset(a, b)];
  expect(mapBlockItems(block, (one) => one)).toBe(block);
  expect(mapBlockItems(round, (one) => one)).toBe(round);
  expect(mapBlockItems(round, (one) => (one === b ? main(b) : one))).toEqual(superset(a, main(b)));
});
