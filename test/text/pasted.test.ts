import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { makeParseWeek } from "../../src/text/make-parse-week";

const parseSession = makeParseSession({ exercises });
const parseWeek = makeParseWeek({ exercises });

const read = (text: string): string => formatPlan(parseSession(text).plan);
const readDays = (text: string): readonly string[] =>
  parseWeek(text).week.days.map(({ weekday, plan }) => `${weekday ?? "?"} ${formatPlan({ blocks: plan.blocks })}`);

const lines = (...all: readonly string[]): string => all.join("\n");

describe("as people write it", () => {
  test.each([
    // A leg behind a stroke may begin the next name.
    ["Leg press 3x12 / leg curl 3x12", lines("A1 Leg Press 3x12", "A2 Lying Leg Curl 3x12")],
    ["Leg press 3x12 superset w/ leg curl 3x12", lines("A1 Leg Press 3x12", "A2 Lying Leg Curl 3x12")],
    ["Leg press 3x12 ss w/ leg curl 3x12", lines("A1 Leg Press 3x12", "A2 Lying Leg Curl 3x12")],
    ["Lat pulldown 3x10 / leg extension 3x15", lines("A1 Lat Pulldown 3x10", "A2 Leg Extension 3x15")],
    ["Bulgarian split squat 3x10/leg", "Bulgarian Split Squat 3x10/side"],
    ["Bulgarian split squat 3x10 / leg", "Bulgarian Split Squat 3x10/side"],
    ["Leg press 3x12/leg rest 60s", "Leg Press 3x12 rest 1:00 [#per-side]"],
    // Reps at an intensity, set by set.
    ["Deadlift 5@65%, 3@75%, 1+@85%", "Barbell Deadlift 3x5,3,1+ @65%,75%,85%"],
    ["Deadlift 5@65% 3@75% 1+@85%", "Barbell Deadlift 3x5,3,1+ @65%,75%,85%"],
    ["Squat: 5 @ 60kg, 3 @ 80kg, 1 @ 100kg", "Barbell Back Squat 3x5,3,1 @60kg,80kg,100kg"],
    ["Squat 5@100kg", "Barbell Back Squat 1x5 @100kg"],
    ["Squat 3 @ RPE 8", "Barbell Back Squat 1x3 @RPE8"],
    ["Squat 5 @ 80% x 3", "Barbell Back Squat 3x5 @80%"],
    ["Squat 3 sets of 5 @ 100kg", "Barbell Back Squat 3x5 @100kg"],
    // The times sign at the unit.
    ["Squat 60kgx8, 80kgx6, 100kgx5", "Barbell Back Squat 3x8,6,5 @60kg,80kg,100kg"],
    ["Squat 60kg×8", "Barbell Back Squat 1x8 @60kg"],
    ["Squat 100kg×5×3", "Barbell Back Squat 3x5 @100kg"],
    ["Pull-ups 10kgxAMRAP, BWx8", "Pull-Up 2x0+,8 @10kg,-"],
    // Tiers are no group.
    [
      lines("T1: Squat 5x3+ rest 3 min", "T2: Deadlift 3x10 rest 2 min", "T3: Lat Pulldown 3x15+ rest 1 min"),
      lines("Barbell Back Squat 5x3+ rest 3:00", "Barbell Deadlift 3x10 rest 2:00", "Lat Pulldown 3x15+ rest 1:00"),
    ],
    [
      lines("T1 Squat 5x3+", "T3 Lat Pulldown 3x15+", "T3 Leg curl 3x15"),
      lines("Barbell Back Squat 5x3+", "Lat Pulldown 3x15+", "Lying Leg Curl 3x15"),
    ],
    // A column a week.
    [
      lines("Exercise\tWeek 1\tWeek 2\tWeek 3", "Squat\t3x8 @ 65%\t3x8 @ 70%\t4x6 @ 75%"),
      "Barbell Back Squat 3x8 @65%",
    ],
    // Warm-up sets below a name, and in front of the work.
    [
      lines("Squat (Barbell)", "Warm-up: 20 kg x 10", "Set 1: 100 kg x 5"),
      "Barbell Back Squat 2x10(ramp),5 @20kg,100kg",
    ],
    [
      lines("Squat", "Warmup: 1x10 @ 40kg", "Working sets: 3x5 @ 100kg"),
      "Barbell Back Squat 4x10(ramp),5,5,5 @40kg,100kg,100kg,100kg",
    ],
    [
      lines("Back Squat", "Warm up sets: 60kg x 5, 80kg x 3", "Work sets: 3x5 @ 100kg", "Rest: 3 min"),
      "Barbell Back Squat 5x5(ramp),3(ramp),5,5,5 @60kg,80kg,100kg,100kg,100kg rest 3:00",
    ],
    [
      lines("Squat", "- warm up: bar x 10, 40kg x 5", "- 3 x 5 @ 100kg"),
      "Barbell Back Squat 5x10(ramp),5(ramp),5,5,5 @-,40kg,100kg,100kg,100kg",
    ],
    [
      lines("Squat 3x5 @ 100kg", "Warm-up 1: 40kg x 8", "Warm-up 2: 60kg x 5"),
      "Barbell Back Squat 5x8(ramp),5(ramp),5,5,5 @40kg,60kg,100kg,100kg,100kg",
    ],
    [lines("Zercher Machine", "Warm-up: 40kg x 5", "Set 1: 50kg x 8"), "Zercher Machine 2x5(ramp),8 @40kg,50kg"],
    ["Sun salutations 3x5", "Sun salutations 3x5"],
    [lines("Leg day", "Warm-up: 2x10", "Squat 3x5"), lines("# Leg day", "Barbell Back Squat 3x5")],
    [lines("Squat", "Warm-up: 5 min bike", "3x5"), "Barbell Back Squat 3x5"],
    ["Squat: warm up to 3x5 @ 100kg", "Barbell Back Squat 3x5 @100kg"],
    ["Squat: work up to 1x3 @ 140kg", "Barbell Back Squat 1x3 @140kg"],
    // Advice on rest is no work.
    [
      lines("Squat 4x8", "Row 4x8", "Rest 2-3 min on compounds, 60-90 sec on isolation."),
      lines("Barbell Back Squat 4x8", "Row 4x8 [back]"),
    ],
    [lines("Squat 4x8", "Pulldown 4x8", "Do 3 sets of each."), lines("Barbell Back Squat 4x8", "Lat Pulldown 4x8")],
    // Rests.
    ["Squat 4x8, Rest: 2m", "Barbell Back Squat 4x8 rest 2:00"],
    ["Squat 4x8 rest 2", "Barbell Back Squat 4x8 rest 2:00"],
    ["Squat 4x8 rest 3x5", "Barbell Back Squat 7x8,8,8,8,5,5,5"],
    ["Hip thrust 4x10 - rest 1m30", "Barbell Hip Thrust 4x10 rest 1:30"],
    ["Hip thrust 4x10, 2s pause", "Barbell Hip Thrust 4x10"],
    ["Squat 4x8, one minute rest", "Barbell Back Squat 4x8 rest 1:00"],
    ["Hip thrust 4x10 - 1min30 rest", "Barbell Hip Thrust 4x10 rest 1:30"],
    ["Squat\t4\t8\t60kg\t90s", "Barbell Back Squat 4x8 @60kg rest 1:30"],
    ["Wadenheben 4x15 Pause 60 Sek.", "Standing Calf Raise 4x15 rest 1:00"],
    ["Kreuzheben: 3 Sätze, 5 Wiederholungen, 120 kg, 3 Min Pause", "Barbell Deadlift 3x5 @120kg rest 3:00"],
    ["Plank 3x45 Sek.", "Plank 3x45s"],
    ["Plank 3x30 seg", "Plank 3x30s"],
    ["Squat 4 séries de 10 répétitions, repos 2 min", "Barbell Back Squat 4x10 rest 2:00"],
    // The body as the load.
    ["Pull-ups: BW x 8, BW x 7", "Pull-Up 2x8,7"],
    [lines("Pull Up", "x 8", "x 7", "x 6"), "Pull-Up 3x8,7,6"],
    [lines("Pull-ups", "Set 1: 8 reps", "Set 2: +10 kg x 6"), "Pull-Up 2x8,6 @-,10kg"],
    // Sets and reps between dashes.
    [lines("Squat - 4 - 8", "Deadlift - 3 - 5"), lines("Barbell Back Squat 4x8", "Barbell Deadlift 3x5")],
    ["Squat - 3 - 12 @ 60kg", "Barbell Back Squat 3x12 @60kg"],
    ["Squat - 4 - 8 reps", "Barbell Back Squat 1x4-8"],
    // A training max is no load.
    [lines("Squat (TM 140kg)", "75% x 5", "85% x 3"), "Barbell Back Squat 2x5,3 @75%,85%"],
    // Seconds behind a colon.
    ["Dead hang 3 x :30", "Dead Hang 3x30s"],
    ["Plank :45 x 3", "Plank 3x45s"],
    // Sides and units said twice.
    ["Walking lunge 3x20 (10 each leg)", "Walking Lunge 3x10/side"],
    ["RDL 3x8 @ 50kg/110lb", "Romanian Deadlift 3x8 @50kg"],
    ["Dumbbell step up 3 x 8/8", "Step-Up 3x8/side"],
    ["C1/C2: Leg curl 3x12, Calf raise 3x15", lines("A1 Lying Leg Curl 3x12", "A2 Standing Calf Raise 3x15")],
    ["Split squat 3x10 (10 per leg)", "Split Squat 3x10/side"],
    ["Squat 3x8 @ 50kg/60kg/70kg", "Barbell Back Squat 3x8 @50kg,60kg,70kg"],
    // A board with parts.
    [
      lines(
        "B. For Time (cap 12:00):",
        "21-15-9",
        "Deadlifts 225/155",
        'Box Jumps 24/20"',
        "C. 3 rounds not for time:",
        "10/10 single leg RDL",
        "15 ring rows",
        ":30 hollow hold",
      ),
      lines(
        "A1 Barbell Deadlift 3x21,15,9",
        "A2 Box Jump 3x21,15,9",
        "B1 Single Leg Romanian Deadlift 3x10/side",
        "B2 Suspension Row 3x15",
        "B3 Hollow Hold 3x30s",
      ),
    ],
    [
      lines("B. 3 rounds:", "10 squats", "10 push-ups", "C. Plank 3x30s"),
      lines("A1 Barbell Back Squat 3x10", "A2 Push-Up 3x10", "Plank 3x30s"),
    ],
    // Work in front of names that nobody knows.
    ["5x5 squat, 3x8 rows", lines("Barbell Back Squat 5x5", "rows 3x8 [back]")],
    ["5x5 squat, 3x8 rows, 2x10 curls", lines("Barbell Back Squat 5x5", "rows 3x8 [back]", "curls 2x10 [arms]")],
    ["5x5 squat, 3x8 lighter", "Barbell Back Squat 8x5,5,5,5,5,8,8,8"],
    // Chats.
    ["12/03/2024, 18:45 - Mike: Squats 5x5 100kg", "Barbell Back Squat 5x5 @100kg"],
    ["[12/03/24, 18:45:40] Coach Mike: Squats 5x5 @ 100kg", "Barbell Back Squat 5x5 @100kg"],
    [
      lines("[12/03/24, 18:45:40] Mike: Superset:", "Leg press 3x10", "Lat pulldown 3x8"),
      lines("A1 Leg Press 3x10", "A2 Lat Pulldown 3x8"),
    ],
    ["Monday: Squat 5x5", "Barbell Back Squat 5x5"],
  ])("%j", (text, expected) => expect(read(text)).toBe(expected));

  test.each(["My squat is 140x5 and deadlift 180x3.", "Today I did 5x5 squats at 100kg and 3x8 rows."])(
    "a sentence is none: %j",
    (text) => {
      const { plan, issues } = parseSession(text);
      expect(plan.blocks).toEqual([]);
      expect(issues).toHaveLength(1);
    },
  );

  test.each([
    [
      lines("Monday: Squat 5x5, Row 4x8", "Thursday: Deadlift 3x5, Leg press 3x12"),
      ["1 Barbell Back Squat 5x5\nRow 4x8 [back]", "4 Barbell Deadlift 3x5\nLeg Press 3x12"],
    ],
    [
      lines("Day 1: Squat 5x5, Pulldown 4x8", "Day 2: Deadlift 3x5"),
      ["? Barbell Back Squat 5x5\nLat Pulldown 4x8", "? Barbell Deadlift 3x5"],
    ],
    [
      lines("Monday - volume: Squat 5x5", "Friday - Deadlift 1x5"),
      ["1 Barbell Back Squat 5x5", "5 Barbell Deadlift 1x5"],
    ],
    [
      lines("Montag", "Kniebeugen 4x8", "Donnerstag: Rücken", "Kreuzheben 3x5"),
      ["1 Barbell Back Squat 4x8", "4 Barbell Deadlift 3x5"],
    ],
    [
      lines("Lunes", "Sentadilla 4x8", "Jueves", "Peso muerto 3x5"),
      ["1 Barbell Back Squat 4x8", "4 Barbell Deadlift 3x5"],
    ],
    [
      lines("Tag 1: Beine", "Kniebeugen 4x8", "Tag 2", "Kreuzheben 3x5"),
      ["? Barbell Back Squat 4x8", "? Barbell Deadlift 3x5"],
    ],
    [
      lines(
        "| Day | Exercise | Sets | Reps |",
        "|---|---|---|---|",
        "| Mon | Squat | 5 | 5 |",
        "| Mon | Row | 4 | 8 |",
        "| Thu | Deadlift | 3 | 5 |",
      ),
      ["1 Barbell Back Squat 5x5\nRow 4x8 [back]", "4 Barbell Deadlift 3x5"],
    ],
    [
      lines("Day,Exercise,Sets,Reps", "1,Squat,5,5", ",Pulldown,4,8", "2,Deadlift,3,5"),
      ["? Barbell Back Squat 5x5\nLat Pulldown 4x8", "? Barbell Deadlift 3x5"],
    ],
    [
      lines("Day,Exercise,Sets,Reps", "Mon,Squat,5,5", "Thu,Deadlift,3,5", "Eat well, sleep."),
      ["1 Barbell Back Squat 5x5", "4 Barbell Deadlift 3x5"],
    ],
    [
      lines("| Day | Workout |", "|---|---|", "| Mon | Squat 5x5, Pulldown 3x8 |", "| Thu | Deadlift 3x5 |"),
      ["1 Barbell Back Squat 5x5\nLat Pulldown 3x8", "4 Barbell Deadlift 3x5"],
    ],
    [lines("Mon Squat 5x5", "Thu Deadlift 3x5"), ["1 Barbell Back Squat 5x5", "4 Barbell Deadlift 3x5"]],
    [
      lines("**Monday:** Squat 5x5", "Wednesday: rest", "- Thu - Deadlift 3x5"),
      ["1 Barbell Back Squat 5x5", "4 Barbell Deadlift 3x5"],
    ],
  ])("a week: %j", (text, expected) => expect(readDays(text)).toEqual(expected));

  test("what is not kept is said", () => {
    const told = (text: string) => {
      const { issues, notes } = parseSession(text);
      return [
        ...issues.map(({ line, column, message }) => `${line}:${column} ${message}`),
        ...notes.map(({ line, column, text: words }) => `${line}:${column} ${words}`),
      ];
    };
    expect(told("Squat (TM 140kg)\n75% x 5")).toEqual([
      "1:1 What a maximum weighs is no load of the sets, and is not kept.",
    ]);
    expect(told("Exercise\tWeek 1\tWeek 2\nSquat\t5x5\t5x4")).toEqual([
      "2:1 Work that changes with the weeks cannot be kept in one line; that of the first week is.",
      "1:1 Exercise\tWeek 1\tWeek 2",
      "2:11 5x4",
    ]);
    expect(told("21-15-9\nDeadlifts 225/155\nSquats")).toEqual(["1:1 21-15-9", "2:11 225/155"]);
    expect(told("Monday: Squat 5x5\nThursday: Squat 3x5")).toEqual([
      "2:1 A second day begins here; parseWeek keeps days apart.",
      "1:1 Monday",
      "2:1 Thursday",
    ]);
    expect(told("Squat\nMonday: 5x5 @ 80%")).toEqual([
      "1:1 No sets and reps of Squat could be read.",
      "2:1 Work that changes with the weeks or days cannot be kept in one line.",
    ]);
    expect(told("Squat 4x8 rest 2")).toEqual([]);
  });

  test("places are those of the text as it was pasted", () => {
    const positions = (text: string) => parseSession(text).plan.source?.positions;
    expect(positions("Monday: Squat 5x5")).toEqual([{ block: 0, item: 0, line: 1, column: 9 }]);
    expect(positions("12/03/2024, 18:45 - Mike: Squats 5x5")).toEqual([{ block: 0, item: 0, line: 1, column: 27 }]);
  });
});
