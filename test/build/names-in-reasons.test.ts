import { describe, expect, test } from "vitest";
import { nameFrom, namesOf } from "../../src/build/names-in-reasons";
import { decisionAbout, whole } from "./decision-about";

describe("the name of an exercise", () => {
  const nameOf = nameFrom(new Map([["my-lift", "The lift of mine"]]));

  test.each([
    ["my-lift", "The lift of mine"],
    ["leg-press", "Leg Press"],
    ["single-arm-db-row", "Single Arm DB Row"],
    ["barbell-rdl", "Barbell RDL"],
    ["rdl", "RDL"],
    ["unknown:Sled row", "Sled row"],
    ["unknown:", ""],
    ["not-unknown:x", "Not Unknown:x"],
  ])("of %s is %s", (id, name) => expect(nameOf(id)).toBe(name));
});

describe("whom a decision is about", () => {
  const nameOf = nameFrom(new Map());
  const own = { strategy: "mine", reason: "so" };
  const names = (about: Parameters<typeof decisionAbout>[0]) =>
    namesOf(decisionAbout(about, "own-reason", own), nameOf);

  test("an exercise by its name", () => expect(names("leg-press")).toEqual(["Leg Press"]));
  test("a day by its number", () => expect(names({ kind: "day", day: 3 })).toEqual(["day 3"]));
  test("nobody where it is the whole session or week", () => {
    expect(names(whole)).toEqual([]);
    expect(names({ kind: "week" })).toEqual([]);
  });

  test.each([
    ["knee-dominant", "squat"],
    ["hinge", "hip hinge"],
    ["horizontal-pull", "row"],
    ["vertical-pull", "pulldown"],
    ["knee-flexion", "leg curl"],
    ["rear-delt", "rear-shoulder"],
    ["calf", "calf"],
    ["knee-extension", "leg extension"],
    ["hips", "hip"],
    ["trunk", "lower-back"],
    ["horizontal-push", "chest press"],
    ["vertical-push", "overhead press"],
    ["chest-fly", "chest fly"],
    ["lateral-raise", "lateral raise"],
    ["elbow-flexion", "curl"],
    ["elbow-extension", "triceps extension"],
    ["dip", "dip"],
    ["rotator-cuff", "rotator-cuff"],
    ["core", "trunk"],
    ["my-own-place", "my own place"],
  ])("the place %s as a %s exercise", (id, words) => expect(names({ kind: "slot", id })).toEqual([words]));
});
