import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { resolveExercise } from "../../src/compile/resolve-exercise";
import type { Resolution } from "../../src/model/resolution";
import { names } from "./names";

const resolve = (text: string): Resolution => resolveExercise(text, { exercises });

const idsOf = (resolution: Resolution): readonly string[] => {
  if (resolution.kind === "unresolved") return [];
  return resolution.kind === "ambiguous" ? resolution.candidates.map(({ id }) => id) : [resolution.exercise.id];
};

const isRight = (resolution: Resolution, expected: readonly string[]): boolean => {
  if (resolution.kind !== "unresolved") return idsOf(resolution).some((id) => expected.includes(id));
  if (resolution.region === undefined) return expected.some((word) => word === "none" || word.startsWith("other:"));
  return expected.includes(`other:${resolution.region}`);
};

const isConfidentlyWrong = (resolution: Resolution, expected: readonly string[]): boolean =>
  resolution.kind !== "ambiguous" && resolution.kind !== "unresolved" && !isRight(resolution, expected);

const cases = names
  .split("\n")
  .filter((line) => line.includes(" => "))
  .map((line) => line.split(" => "))
  .map(([text = "", expected = ""]) => ({ text, expected: expected.split("|"), resolution: resolve(text) }));

describe("names as people write them", () => {
  test("there are enough of them", () => expect(cases.length).toBeGreaterThanOrEqual(300));

  test("every expectation names an exercise that exists", () => {
    const known = new Set(exercises.map(({ id }) => id));
    const words = cases.flatMap(({ expected }) => expected);
    expect(words.filter((word) => word !== "none" && !word.startsWith("other:") && !known.has(word))).toEqual([]);
  });

  test("at least 95 % are right", () => {
    const wrong = cases.filter(({ resolution, expected }) => !isRight(resolution, expected));
    expect(wrong.length / cases.length, wrong.map(({ text }) => text).join(", ")).toBeLessThanOrEqual(0.05);
  });

  test("none is confidently wrong", () => {
    const wrong = cases.filter(({ resolution, expected }) => isConfidentlyWrong(resolution, expected));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test("few are left to ask about", () => {
    const asked = cases.filter(({ resolution }) => resolution.kind === "ambiguous");
    expect(asked.length).toBeLessThanOrEqual(cases.length * 0.05);
  });

  test("every name, id and alias of the catalogue finds its own exercise", () => {
    const own = exercises.flatMap(({ id, name, aliases }) =>
      [id, name, ...(aliases ?? [])].map((text) => ({ id, text })),
    );
    const lost = own.filter(({ id, text }) => idsOf(resolve(text)).join() !== id);
    expect(lost).toEqual([]);
  });
});

describe("what it says of a name", () => {
  test("exact: the name or the id, whatever its case and signs", () => {
    expect(resolve("leg-press").kind).toBe("exact");
    expect(resolve("LEG PRESS").kind).toBe("exact");
    expect(resolve("Leg Presses").kind).toBe("exact");
  });

  test("alias: the same lift said otherwise", () => {
    expect(resolve("DB RDL").kind).toBe("alias");
    expect(resolve("Romanian Deadlift, Barbell").kind).toBe("alias");
  });

  test("close: a slip mended, or an implement that goes without saying", () => {
    expect(resolve("Romainian deadlift").kind).toBe("close");
    expect(resolve("Single leg curls").kind).toBe("close");
  });

  test("ambiguous: it may be one of these", () => {
    expect(idsOf(resolve("Pull-up or chin-up"))).toEqual(["pull-up", "chin-up"]);
    expect(resolve("Leg raise").kind).toBe("ambiguous");
  });

  test("unresolved, with the region where the name gives it away", () => {
    expect(resolve("Zercher squat")).toEqual({ kind: "unresolved", region: "legs" });
    expect(resolve("Sled row")).toEqual({ kind: "unresolved", region: "back" });
    expect(resolve("Rowing machine")).toEqual({ kind: "unresolved" });
  });
});

describe("words that make it another lift are never mended away", () => {
  test.each([
    ["leg curl", "lying-leg-curl"],
    ["bicep curl", "dumbbell-curl"],
    ["front squat", "front-squat"],
    ["back squat", "barbell-back-squat"],
    ["incline dumbbell row", "inverted-incline-bench-db-row"],
    ["incline dumbbell press", "incline-dumbbell-press"],
    ["hip abduction machine", "hip-abduction-machine"],
    ["hip adduction machine", "hip-adduction-machine"],
    ["upright row", "upright-row"],
    ["single leg press", "single-leg-press"],
  ])("%s is %s", (text, id) => expect(idsOf(resolve(text))).toEqual([id]));

  test.each([
    "decline dumbbell row",
    "reverse leg curl",
    "pin deadlift",
    "smith hip thrust",
    "jefferson curl",
    "deficit RDL",
  ])("%s is not taken for its plain form", (text) => expect(["unresolved", "ambiguous"]).toContain(resolve(text).kind));
});

describe("any text", () => {
  test.each(["", "   ", "()", "/", " or ", "💪", "3x10", "½", "\u0000", "w/", "the", "constructor", "__proto__"])(
    "%j does not throw",
    (text) => expect(resolve(text).kind).toBe("unresolved"),
  );

  test("long texts are answered at once", () => {
    const start = performance.now();
    for (const text of [
      "a ".repeat(5000),
      "/".repeat(10_000),
      "ab/".repeat(3000),
      "w/ ".repeat(60),
      "squat ".repeat(33),
    ])
      resolve(text);
    for (const text of ["xqzvw ".repeat(33), "a".repeat(200), " /".repeat(100)]) resolve(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("another catalogue has another index", () => {
    const [first] = exercises;
    if (first === undefined) throw new Error("no exercises");
    const own = [{ ...first, id: "own-lift", name: "Zercher Squat", aliases: ["zerch"] }];
    expect(idsOf(resolveExercise("zercher squats", { exercises: own }))).toEqual(["own-lift"]);
    expect(resolve("zercher squats").kind).toBe("unresolved");
  });

  test("two exercises of one name are ambiguous", () => {
    const [first] = exercises;
    if (first === undefined) throw new Error("no exercises");
    const twins = [first, { ...first, id: "twin" }];
    expect(resolveExercise(first.name, { exercises: twins }).kind).toBe("ambiguous");
  });
});
