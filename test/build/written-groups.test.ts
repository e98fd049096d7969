import { describe, expect, test } from "vitest";
import { withoutGroupTags, writtenGroups } from "../../src/build/written-groups";
import type { Item } from "../../src/model/plan";
import type { Slot } from "../../src/model/split";
import type { BuildBrief } from "../../src/model/strategy";
import { briefOf, exercise, groupsOf, item, straight, superset } from "../support/items";

const tagged = (id: string, ...tags: string[]): Item => item(exercise(id), { tags });
const slotOf = (id: string, group?: string): Slot => ({
  kind: "exercise",
  id: `slot-${id}`,
  exercise: id,
  role: "secondary",
  sets: 3,
  target: { kind: "reps", min: 5, max: 5 },
  ...(group === undefined ? {} : { group }),
});
const pattern: Slot = { kind: "pattern", id: "legs", patterns: ["squat"], region: "legs" };
const withSlots = (slots: readonly Slot[], lock: readonly Item[] = []): BuildBrief =>
  briefOf({ lock, day: { ...briefOf().day, slots } });
const groups = (items: readonly Item[], brief: BuildBrief = briefOf()) => groupsOf(writtenGroups(items, brief));

describe("items of one group", () => {
  test("make a block, in the order of the items", () => {
    expect(
      groups([
        tagged("a", "mine", "group:1"),
        tagged("b", "group:2"),
        tagged("c", "group:1"),
        tagged("d"),
        tagged("e", "group:2"),
        item(exercise("f")),
        tagged("g", "group:1"),
      ]),
    ).toEqual(["a+c+g", "b+e"]);
    expect(groups([tagged("a", "ungrouped"), item(exercise("b"))])).toEqual([]);
  });

  test("are told by their first tag of a group", () => {
    expect(groups([tagged("a", "group:x", "group:y"), tagged("b", "group:y"), tagged("c", "group:x")])).toEqual([
      "a+c",
      "b",
    ]);
  });

  test("are done by turns, with the times of a superset or a circuit", () => {
    const [pair] = writtenGroups([tagged("a", "group:x"), tagged("b", "group:x")], briefOf());
    expect(pair).toMatchObject({
      kind: "superset",
      changeSeconds: expect.any(Number),
      restSeconds: expect.any(Number),
    });
  });
});

describe("a locked item", () => {
  const [a, b] = [item(exercise("a")), tagged("b", "group:1")];

  test("is in the group of the slot that names it", () => {
    const slots = [pattern, slotOf("other", "2"), slotOf("a", "1"), slotOf("b", "1")];
    expect(groups([a, b], withSlots(slots, [a]))).toEqual(["a+b"]);
    expect(groups([a, b], withSlots(slots))).toEqual(["b"]);
  });

  test("is in none where its slot is in none, or where none names it", () => {
    expect(groups([a, b], withSlots([slotOf("a"), slotOf("b", "1")], [a]))).toEqual(["b"]);
    expect(groups([a, b], withSlots([pattern, slotOf("b", "1")], [a]))).toEqual(["b"]);
    expect(groups([a, b], withSlots([slotOf("a"), slotOf("a", "1")], [a]))).toEqual(["a+b"]);
  });

  test("with a tag of its own is in that group", () => {
    const own = tagged("a", "group:own");
    expect(groups([own, b], withSlots([slotOf("a", "1")], [own]))).toEqual(["a", "b"]);
  });
});

describe("tags of groups", () => {
  test("are taken away, all other tags stay", () => {
    const [block] = withoutGroupTags([superset(tagged("a", "x", "group:1", "y"), tagged("b", "group:1"))], briefOf());
    expect(block?.items.map(({ tags }) => tags)).toEqual([["x", "y"], undefined]);
    expect("tags" in Object(block?.items[1])).toBe(false);
    const { tags: _, ...plain } = tagged("b", "group:1");
    expect(block?.items[1]).toEqual(plain);
  });

  test("stay on a locked item", () => {
    const locked = tagged("a", "group:1", "x");
    expect(withoutGroupTags([straight(locked)], briefOf({ lock: [locked] }))[0]?.items[0]).toBe(locked);
  });

  test("that are not there leave the item as it is", () => {
    const blocks = [straight(tagged("a", "x")), straight(item(exercise("b")))];
    const after = withoutGroupTags(blocks, briefOf());
    expect(after[0]).toBe(blocks[0]);
    expect(after[1]).toBe(blocks[1]);
  });
});
