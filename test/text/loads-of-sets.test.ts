import { describe, expect, test } from "vitest";
import { formatPlan, parseSession } from "../../src/index";

const read = (text: string): readonly string[] => {
  const { plan, issues } = parseSession(text);
  return [formatPlan(plan), ...issues.map(({ message }) => message)];
};
const withoutUnit = (loads: string): string => `The load ${loads} has no unit and is left out: kg or lb?`;
const byClock = "Work against the clock cannot be kept; its exercises are read one by one.";

describe("loads of the sets are no tempo", () => {
  const kilos = "Barbell Back Squat 4x5 @60kg,65kg,70kg,75kg";
  test.each([
    ["Squat 4x5 @ 60/65/70/75 kg", [kilos]],
    ["Squat 4x5 60/65/70/75kg", [kilos]],
    ["Squat 4x5 60 65 70 75 kg", [kilos]],
    ["Squat 4x5 @ 135/155/175/195 lbs", ["Barbell Back Squat 4x5 @61.23kg,70.31kg,79.38kg,88.45kg"]],
    ["Squat 5x5 100/105/110/115/120", ["Barbell Back Squat 5x5", withoutUnit("100, 105, 110, 115, 120")]],
    ["Squat 3x5 100/105/110", ["Barbell Back Squat 3x5", withoutUnit("100, 105, 110")]],
    ["Squat 4x5 @ 60/65/70/75", ["Barbell Back Squat 4x5", withoutUnit("60, 65, 70, 75")]],
    ["Squat 4x5 60-65-70-75", ["Barbell Back Squat 4x5", withoutUnit("60, 65, 70, 75")]],
  ])("%s", (text, result) => {
    expect(read(text)).toEqual(result);
  });

  test("with the word, and up to 10 seconds, four numbers stay a tempo", () => {
    expect(read("Squat 4x5 tempo 20-0-1-0")).toEqual(["Barbell Back Squat 4x5 tempo 20-0-1-0"]);
    expect(read("Squat 4x5 @ 3/1/1/0")).toEqual(["Barbell Back Squat 4x5 tempo 3-1-1-0"]);
    expect(read("Squat 4x5 10-0-1-0")).toEqual(["Barbell Back Squat 4x5 tempo 10-0-1-0"]);
  });

  test("four equal numbers above ten are reps", () => {
    expect(read("Squat 4x12 12/12/12/11")).toEqual(["Barbell Back Squat 4x12,12,12,11"]);
  });
});

describe("how often a clock starts a set is how many sets there are", () => {
  test.each([
    ["Squat every 2 min x 5: 3 reps", ["Barbell Back Squat 5x3", byClock]],
    ["Squat every 90s for 6 sets: 2 reps @ 80%", ["Barbell Back Squat 6x2 @80%", byClock]],
    ["Deadlift 3x5, add 5 kg every 2 weeks", ["Barbell Deadlift 3x5"]],
  ])("%s", (text, result) => expect(read(text)).toEqual(result));
});
