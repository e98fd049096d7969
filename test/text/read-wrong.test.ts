import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";

const parseSession = makeParseSession({ exercises });

/** The plan, the messages of its issues, and its notes. */
const read = (text: string): readonly string[] => {
  const { plan, issues, notes } = parseSession(text);
  const told = [...issues.map(({ message }) => `! ${message}`), ...notes.map((note) => `n ${note.text}`)];
  return [...formatPlan(plan).split("\n"), ...told].filter((line) => line !== "");
};

describe("sets and reps that cannot be are no sets and reps", () => {
  test.each([
    ["Squat 0x5", "0x5"],
    ["Squat 3.5x5", "3.5x5"],
    ["Squat 3x0", "3x0"],
    ["Squat 3x5.5", "3x5.5"],
    ["Squat 3x-5", "3x-5"],
    ["Squat 0-3x5", "0-3x5"],
    ["Squat 3x2000", "3x2000"],
    ["Squat 0 sets of 5 reps", "0 sets of 5 reps"],
    ["Squat 150 sets of 5", "150 sets of 5"],
    ["Squat\n0x5", "0x5"],
  ])("%j", (text, part) => {
    expect(read(text)).toEqual([
      `! "${part}" cannot be read as sets and reps.`,
      "! No sets and reps of Squat could be read.",
    ]);
  });

  test("a name that nobody knows is told too", () => {
    const message = "An exercise and numbers that could not be read as its sets and reps.";
    expect(read("Squat 3x5\nZorb 0x5")).toEqual(["Barbell Back Squat 3x5", `! ${message}`]);
  });

  test("in a table", () => {
    expect(read("Exercise,Sets,Reps\nSquat,0,5\nLeg press,3,10")).toEqual([
      "Leg Press 3x10",
      "! No sets and reps in this row of the table.",
      "n Exercise,Sets,Reps",
    ]);
  });

  test.each([
    ["Squat 22.5x8", ["Barbell Back Squat 1x8", "! The load 22.5 has no unit and is left out: kg or lb?"]],
    ["Squat 3x10 2 x 22.5 kg", ["Barbell Back Squat 3x10 @22.5kg", "n 2 x"]],
    ["Farmer's carry 4x0.5 km", ["Farmer's Carry 4x500m"]],
    ["Plank 3x1:45", ["Plank 3x105s"]],
  ])("what can be is read: %j", (text, lines) => expect(read(text)).toEqual(lines));
});

describe("rests", () => {
  test.each([
    ["rest 99:99", "rest 99:99"],
    ["rest 1:75", "rest 1:75"],
    ["rest 2:00:00", "rest 2:00:00"],
    ["rest 90 min", "rest 90 min"],
    ["99:99 rest", "99:99 rest"],
    ["99:99", "99:99"],
    ["change 99:99", "change 99:99"],
    ["1 min 75 rest", "1 min 75 rest"],
    ["\nRest: 99:99", "Rest: 99:99"],
  ])("%j is none", (rest, part) => {
    expect(read(`Squat 3x5 ${rest}`)).toEqual(["Barbell Back Squat 3x5", `! "${part}" cannot be read as a rest.`]);
  });

  test.each([
    ["Squat 3x10 1 min 30 rest", "Barbell Back Squat 3x10 rest 1:30"],
    ["Squat 3x10, rest 1 min 30", "Barbell Back Squat 3x10 rest 1:30"],
    ["Squat 1 min 30 rest 3x10", "Barbell Back Squat 3x10 rest 1:30"],
    ["Squat 3x10, rest 2 min 30, 60kg", "Barbell Back Squat 3x10 @60kg rest 2:30"],
    ["Squat 3x10, rest 2 min 30 kg", "Barbell Back Squat 3x10 @30kg rest 2:00"],
    ["Plank 3x1 min 30", "Plank 3x90s"],
  ])("minutes and seconds: %j", (text, line) => expect(read(text)).toEqual([line]));

  test("hours are no rest between sets", () => {
    expect(read("Squat 3x5 rest 48 hours")).toEqual(["Barbell Back Squat 3x5", "n rest 48 hours"]);
  });
});

describe("efforts that are not on the scale", () => {
  const rpe = "RPE goes from 1 to 10";
  const rir = "RIR goes from 0 to 100";
  test.each([
    ["@RPE15", "RPE15", rpe],
    ["RPE: 12", "RPE: 12", rpe],
    ["@RPE0", "RPE0", rpe],
    ["@RPE8-12", "RPE8-12", rpe],
    ["15 RPE", "15 RPE", rpe],
    ["@ RIR -1", "RIR -1", rir],
    ["@RIR200", "RIR200", rir],
    ["@300%", "300%", "percentages go up to 200"],
  ])("%s", (effort, part, why) => {
    expect(read(`Squat 3x5 ${effort} rest 2:00`)).toEqual([
      "Barbell Back Squat 3x5 rest 2:00",
      `! "${part}" cannot be read: ${why}.`,
    ]);
  });
});
