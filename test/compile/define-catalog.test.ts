import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { defineCatalog } from "../../src/compile/define-catalog";
import { OptionsError } from "../../src/errors";
import type { Exercise } from "../../src/model/exercise";

const byId = (catalog: readonly Exercise[], id: string): Exercise | undefined => catalog.find((row) => row.id === id);
const legPress = byId(exercises, "leg-press") ?? exercises[0];
if (legPress === undefined) throw new Error("the catalogue is empty");
const own: Exercise = { ...legPress, id: "my-press", name: "My press", aliases: [], family: "my-press" };

const messages = (...given: unknown[]): string[] => {
  try {
    Reflect.apply(defineCatalog, undefined, given);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
};

describe("defineCatalog", () => {
  const catalog = defineCatalog(exercises);

  test("gives a frozen copy of our catalogue, and that as it is", () => {
    expect(catalog).toStrictEqual([...exercises]);
    expect(Object.isFrozen(catalog) && Object.isFrozen(catalog[0]?.muscles)).toBe(true);
    expect(defineCatalog(catalog)).toBe(catalog);
  });

  test("adds, overrides in part, and removes, also from swaps", () => {
    const swapped = exercises.find((row) => row.swaps.length > 0);
    const gone = swapped?.swaps[0] ?? "";
    const changed = defineCatalog(catalog, {
      add: [own],
      override: { [legPress.id]: { setupSeconds: 99, demand: { knee: 3 } } },
      remove: [gone],
    });
    expect(changed).toHaveLength(exercises.length);
    expect(byId(changed, "my-press")).toStrictEqual(own);
    expect(byId(changed, legPress.id)).toMatchObject({
      setupSeconds: 99,
      demand: { ...legPress.demand, knee: 3 },
      name: legPress.name,
    });
    expect(byId(changed, gone)).toBeUndefined();
    expect(changed.some((row) => row.swaps.includes(gone))).toBe(false);
    expect(byId(exercises, gone)).toBeDefined();
  });

  test("rows that are not changed stay the same objects", () => {
    const changed = defineCatalog(catalog, { add: [own] });
    expect(changed.slice(0, -1).every((row, at) => row === catalog[at])).toBe(true);
  });

  test("an exercise can be replaced: removed and added anew", () => {
    const changed = defineCatalog(catalog, { remove: [legPress.id], add: [{ ...legPress, setupSeconds: 5 }] });
    expect(byId(changed, legPress.id)?.setupSeconds).toBe(5);
    const others = (rows: readonly Exercise[]) => rows.filter((row) => row.swaps.includes(legPress.id)).length;
    expect(others(changed)).toBe(others(catalog));
  });

  test("lists every problem at once", () => {
    const copy = { ...own, id: "barbell-deadlift", name: "Other", aliases: ["Leg-Press"], swaps: ["barbel-deadlift"] };
    expect(
      messages(catalog, {
        add: [copy, { ...own, hardSet: 1 }],
        override: { "barbell-dedlift": { hardSet: true }, [legPress.id]: { id: "x", demand: { knee: 4 } } },
        remove: ["sumo-dedlift", 3],
        addd: [],
      }),
    ).toEqual([
      "remove[1] must be the id of an exercise, not 3.",
      'Unknown key "addd" in the changes. Did you mean "add"?',
      'remove[0] must be the id of an exercise of the catalogue to start from, not "sumo-dedlift". Did you mean "sumo-deadlift"?',
      'override["barbell-dedlift"] must be the id of an exercise of the catalogue to start from, not "barbell-dedlift". Did you mean "barbell-deadlift"?',
      `Unknown key "id" in override["${legPress.id}"]. Expected no id: an exercise keeps its own.`,
      `override["${legPress.id}"].demand.knee must be a whole number from 0 to 3, not 4.`,
      "add[1].hardSet must be true or false, not 1.",
      'add[0].id must be an id that is there once, not "barbell-deadlift".',
      `add[0].aliases[0] must be a name of one exercise only; it is one of "${legPress.id}" already, not "Leg-Press".`,
      'add[0].swaps[0] must be the id of an exercise of this catalogue, not "barbel-deadlift". Did you mean "barbell-deadlift"?',
    ]);
  });

  test("tells shapes that are none", () => {
    expect(messages(3)).toEqual(["base must be a list of exercises, not 3."]);
    expect(messages([3])).toEqual(["base[0] must be an exercise, not 3."]);
    expect(messages([], { override: [], add: "x", remove: 1 })).toEqual([
      'add must be a list of exercises, not "x".',
      "override must be an object of changes by exercise id, not an empty list.",
      "remove must be a list of exercise ids, not 1.",
    ]);
    expect(messages([], null)).toEqual(["The changes must be an object, not null."]);
    expect(messages(catalog, { override: { [legPress.id]: 3 } })).toEqual([
      `override["${legPress.id}"] must be an object of changed fields, not 3.`,
    ]);
  });
});
