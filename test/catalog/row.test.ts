import { describe, expect, test } from "vitest";
import * as catalog from "../../src/catalog/index";
import { row } from "../../src/catalog/row";
import { reachable } from "../support/catalog-measures";

const text = `
  zercher-squat | squat | Squat in the Elbows
  squat compound bilateral reps standing | legs core | hard unusual
  quads glutes | - | biceps abs
  barbell+rack@rack:barbell | sandbag@floor:other
  2132 1 231 | 3 | 90 s | 3.5 s
  goblet-squat
  squat (zercher), elbow
  squat`;

const changed = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("row", () => {
  test("turns seven lines into an exercise", () => {
    expect(row(text)).toEqual({
      id: "zercher-squat",
      name: "Squat in the Elbows",
      aliases: ["squat (zercher)", "elbow squat"],
      family: "squat",
      pattern: "squat",
      mechanics: "compound",
      laterality: "bilateral",
      unit: "reps",
      regions: ["legs", "core"],
      muscles: [
        { muscle: "quads", share: 1 },
        { muscle: "glutes", share: 1 },
        { muscle: "biceps", share: 0.25 },
        { muscle: "abs", share: 0.25 },
      ],
      needs: [
        { all: ["barbell", "rack"], load: "barbell", station: "rack" },
        { all: ["sandbag"], load: "other", station: "floor" },
      ],
      demand: { lowBack: 2, grip: 1, systemic: 3, skill: 2, strength: 1, knee: 2, hip: 3, shoulder: 1 },
      loadability: 3,
      hardSet: true,
      unusual: true,
      trunk: "standing",
      setupSeconds: 90,
      secondsPerRep: 3.5,
      swaps: ["goblet-squat"],
    });
  });

  test("takes the name from the id where none is given", () => {
    expect(row(changed(" | Squat in the Elbows", "")).name).toBe("Zercher Squat");
  });

  test("leaves out what is not said", () => {
    const plain = row(
      changed("hard unusual", "drill")
        .replace(/\n {2}squat \(z[\s\S]*/, "")
        .replace("goblet-squat", "-"),
    );
    expect(plain).toMatchObject({ hardSet: false, swaps: [] });
    expect(plain).not.toHaveProperty("unusual");
    expect(plain).not.toHaveProperty("aliases");
  });

  test.each([
    ["pattern", "squat compound", "squats compound"],
    ["mechanics", "compound", "multi-joint"],
    ["laterality", "bilateral", "both"],
    ["unit", "reps", "times"],
    ["trunk", "standing", "upright"],
    ["region", "legs core", "legs belly"],
    ["kind of set", "hard unusual", "heavy"],
    ["muscle", "biceps abs", "biceps core"],
    ["load", "@floor:other", "@floor:sand"],
    ["low back", "2132", "4132"],
    ["systemic", "2132", "2102"],
    ["strength", "2132 1", "2132 x"],
    ["loadability", "| 3 |", "| 4 |"],
  ])("refuses a wrong %s", (_what, from, to) => {
    expect(() => row(changed(from, to))).toThrow(/ is none of /);
  });
});

test("everything in the catalogue is frozen, all the way down", () => {
  const loose = reachable(Object.values(catalog))
    .slice(1)
    .filter((value) => !Object.isFrozen(value));
  expect(loose).toEqual([]);
});
