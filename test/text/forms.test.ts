import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";

const parseSession = makeParseSession({ exercises });

/** What was read, in the notation; then issues (!), unknown names (?), notes (n) and headings (H) with their places. */
const read = (text: string): readonly string[] => {
  const { plan, issues, unresolved, notes } = parseSession(text);
  return [
    ...formatPlan(plan)
      .split("\n")
      .filter((line) => line !== ""),
    ...issues.map(({ line, column, message }) => `! ${line}:${column} ${message}`),
    ...unresolved.map(({ line, column, name, candidates }) =>
      `? ${line}:${column} ${name} ${candidates.slice(0, 3).join(",")}`.trim(),
    ),
    ...notes.map(
      ({ line, column, kind, text: words }) => `${kind === "heading" ? "H" : "n"} ${line}:${column} ${words}`,
    ),
  ];
};

describe("what people write", () => {
  test.each<readonly [text: string, result: readonly string[]]>([
    ["Back Squat 5 sets of 6", ["Barbell Back Squat 5x6"]],
    ["Back Squat 4x8-12 @RPE8 90s", ["Barbell Back Squat 4x8-12 @RPE8 rest 1:30"]],
    ["Back Squat 5x5 @80%", ["Barbell Back Squat 5x5 @80%"]],
    ["Leg Extension 3x10 each side", ["Leg Extension 3x10 [#per-side]"]],
    ["Leg Extension 3 x 10 per leg", ["Leg Extension 3x10 [#per-side]"]],
    [
      "Superset – Single Arm DB Row – Single Leg Extension – 4 sets of 10",
      ["A1 Single Arm DB Row 4x10/side", "A2 Single Leg Extension 4x10/side"],
    ],
    [
      "Superset – Inverted Incline Bench DB Row and Goblet Squats – 4 sets of 10",
      ["A1 Inverted Incline Bench DB Row 4x10", "A2 Goblet Squat 4x10"],
    ],
    ["Leg Press and Seated Cable Row 4x10", ["A1 Leg Press 4x10", "A2 Seated Cable Row 4x10"]],
    ["Leg Press + Seated Cable Row 4x10", ["A1 Leg Press 4x10", "A2 Seated Cable Row 4x10"]],
    ["Leg Press superset with Seated Cable Row 4x10", ["A1 Leg Press 4x10", "A2 Seated Cable Row 4x10"]],
    [
      "Leg Press / Seated Cable Row 4x10",
      ["A1 Leg Press 4x10", "A2 Seated Cable Row 4x10", '! 1:13 Read as a superset; a choice is written with "or".'],
    ],
    ["Leg Press 4x10 3010", ["Leg Press 4x10 tempo 3-0-1-0"]],
    ["Leg Press 4x10 tempo 3-0-1-0", ["Leg Press 4x10 tempo 3-0-1-0"]],
    ["Leg Press – 4 sets of 5, 5 second negative tempo", ["Leg Press 4x5 tempo 5-0-1-1"]],
    ["Leg Press 4x10, 3s eccentric", ["Leg Press 4x10 tempo 3-0-1-1"]],
    ["Pull-ups 3xAMRAP", ["Pull-Up 3x0+"]],
    ["Pull-ups 3 x max reps", ["Pull-Up 3x0+"]],
    ["Pull-ups 3 sets to failure", ["Pull-Up 3x0+(leave 0)"]],
    ["Pull-ups: AMRAP", ["Pull-Up 1x0+"]],
    ["Back Squat 3x8–12", ["Barbell Back Squat 3x8-12"]],
    ["Back Squat 3 sets of 8 to 12 reps", ["Barbell Back Squat 3x8-12"]],
    ["Barbell Back Squat 5/3/1+", ["Barbell Back Squat 3x5,3,1+"]],
    ["Back Squat 12,10,8", ["Barbell Back Squat 3x12,10,8"]],
    ["Back Squat 12, 10, 8, 6", ["Barbell Back Squat 4x12,10,8,6"]],
    ["Back Squat 3x5, 1x5+", ["Barbell Back Squat 4x5,5,5,5+"]],
    [
      "Back Squat 1x5 @RPE8 then 3x5 -10%",
      ['Barbell Back Squat 4x5,5(back-off),5(back-off),5(back-off) @RPE8,90%"top set",90%"top set",90%"top set"'],
    ],
    ["Back Squat 5,5,5", ["Barbell Back Squat 3x5"]],
    [
      "Back Squat 135x5, 185x5, 225x3",
      [
        "Barbell Back Squat 3x5,5,3",
        "! 1:1 The load 135 has no unit and is left out: kg or lb?",
        "! 1:1 The load 185 has no unit and is left out: kg or lb?",
        "! 1:1 The load 225 has no unit and is left out: kg or lb?",
      ],
    ],
    ["Back Squat 80kg x 5 x 3", ["Barbell Back Squat 3x5 @80kg"]],
    ["Back Squat 3x10 @ 60 kg", ["Barbell Back Squat 3x10 @60kg"]],
    ["Back Squat 3x10 RIR 2", ["Barbell Back Squat 3x10 @RIR2"]],
    ["Back Squat 3x10 2 RIR", ["Barbell Back Squat 3x10 @RIR2"]],
    ["Back Squat 3x10 RPE 8-9", ["Barbell Back Squat 3x10 @RPE8-9"]],
    ["Back Squat 3x10 rest 90s", ["Barbell Back Squat 3x10 rest 1:30"]],
    ["Back Squat 3x10 rest 2 min", ["Barbell Back Squat 3x10 rest 2:00"]],
    ["Back Squat 3x10 rest 2'", ["Barbell Back Squat 3x10 rest 2:00"]],
    [
      "Back Squat 3x10 90-120s",
      ["Barbell Back Squat 3x10 rest 2:00", "! 1:1 A range of rest cannot be kept; the longer end is."],
    ],
    ["Back Squat 3x10, 1:30", ["Barbell Back Squat 3x10 rest 1:30"]],
    ["Plank 3x30s", ["Plank 3x30s"]],
    ["Plank 3 x 45 sec", ["Plank 3x45s"]],
    ["Farmer's Carry 4x40m", ["Farmer's Carry 4x40m"]],
    ["Plank 1 minute", ["Plank 1x60s"]],
    ["Lat Pulldown (Cable)\n3 sets x 10 reps", ["Lat Pulldown 3x10"]],
    [
      "Back Squat\nSet 1: 60 kg x 10\nSet 2: 70 kg x 8\nSet 3: 80 kg x 6",
      ["Barbell Back Squat 3x10,8,6 @60kg,70kg,80kg"],
    ],
    ["Lat Pulldown: 3 sets of 10 reps", ["Lat Pulldown 3x10"]],
    ["3x10 Lat Pulldown", ["Lat Pulldown 3x10"]],
    ["Lat Pulldown 10-8-6", ["Lat Pulldown 3x10,8,6"]],
    ["Lat Pulldown 3 sets, 10 reps, 60 sec rest", ["Lat Pulldown 3x10 rest 1:00"]],
    [
      "3 rounds of:\n10 goblet squats\n10 push-ups\n400m run",
      ["A1 Goblet Squat 3x10", "A2 Push-Up 3x10", "A3 run 3x400m", "? 4:6 run", "H 1:1 3 rounds of:"],
    ],
    [
      "Circuit x3\n- Goblet squat 12 reps\n- Bent over row 12\n- Plank 30 sec",
      ["A1 Goblet Squat 3x12", "A2 Bent Over Barbell Row 3x12", "A3 Plank 3x30s", "H 1:1 Circuit x3"],
    ],
    [
      "EMOM 10 min\n5 deadlifts\n10 push-ups",
      [
        "Barbell Deadlift 1x5",
        "Push-Up 1x10",
        "! 1:1 Work against the clock cannot be kept; its exercises are read one by one.",
      ],
    ],
    ["Remember to brace and breathe.", ["n 1:1 Remember to brace and breathe."]],
    ["Back Squat 3×5 @ 62,5 kg", ["Barbell Back Squat 3x5 @62.5kg"]],
    ["Back Squat 3x5 @ 85% TM", ["Barbell Back Squat 3x5 @85%TM"]],
    ["Back Squat 3 x 5 at 70% of training max", ["Barbell Back Squat 3x5 @70%TM"]],
    ["Back Squat 65%x5, 75%x5, 85%x5+", ["Barbell Back Squat 3x5,5,5+ @65%,75%,85%"]],
    [
      "Back Squat 5x5 @ 100kg, rest 3-5 min",
      ["Barbell Back Squat 5x5 @100kg rest 5:00", "! 1:1 A range of rest cannot be kept; the longer end is."],
    ],
    ["Back Squat 5 sets x 5 reps @ 225 lbs", ["Barbell Back Squat 5x5 @102.06kg"]],
    [
      "Back Squat 3-4 sets of 8-10",
      ["Barbell Back Squat 3x8-10", "! 1:1 A range of sets cannot be kept; the smaller end is."],
    ],
    [
      "Leg Curl 3x12 + drop set",
      ["Lying Leg Curl 3x12", "! 1:1 A drop set is said, but not its reps; it is left out."],
    ],
    ["Leg Curl 3x12, last set AMRAP", ["Lying Leg Curl 3x12,12,12+"]],
    [
      "Back Squat top set 1x3 @8, back-off 3x5 @ 85% of top set",
      ['Barbell Back Squat 4x3,5(back-off),5(back-off),5(back-off) @RPE8,85%"top set",85%"top set",85%"top set"'],
    ],
    ["A1. Leg Press 3x10\nA2. Lat Pulldown 3x10 rest 60s", ["A1 Leg Press 3x10", "A2 Lat Pulldown 3x10 rest 1:00"]],
    ["1a) Leg Press 3x10\n1b) Lat Pulldown 3x10", ["A1 Leg Press 3x10", "A2 Lat Pulldown 3x10"]],
    [
      "**Back Squat** – 4 x 6-8 (RPE 8, rest 2-3 min)",
      ["Barbell Back Squat 4x6-8 @RPE8 rest 3:00", "! 1:3 A range of rest cannot be kept; the longer end is."],
    ],
    ["1. **Back Squat:** 4 sets x 6-8 reps", ["Barbell Back Squat 4x6-8"]],
    [
      "Squat 5x5, Row 5x5, Deadlift 1x5",
      ["Barbell Back Squat 5x5", "Row 5x5 [back]", "Barbell Deadlift 1x5", "? 1:12 Row"],
    ],
    ["Squats 10x10 @60%", ["Barbell Back Squat 10x10 @60%"]],
    ["Walking Lunges 3x10/leg", ["Walking Lunge 3x10/side"]],
    ["Hip thrust 4x12 @70 kg, pause 2 sec at top", ["Barbell Hip Thrust 4x12 @70kg", "n 1:25 pause 2 sec at top"]],
    ["Back Squat 3x10/side", ["Barbell Back Squat 3x10 [#per-side]"]],
    ["Back Squat 3 x 8 @ 7.5", ["Barbell Back Squat 3x8 @RPE7.5"]],
    ["Back Squat 3x8 @7/8/9", ["Barbell Back Squat 3x8 @RPE7,RPE8,RPE9"]],
    ["Back Squat 3x8 @60/70/80kg", ["Barbell Back Squat 3x8 @60kg,70kg,80kg"]],
    ["Back Squat 3x8, RPE 7, 8, 9", ["Barbell Back Squat 3x8 @RPE7,RPE8,RPE9"]],
    ["Back Squat 3x8 @ 225", ["Barbell Back Squat 3x8", "! 1:1 The load 225 has no unit and is left out: kg or lb?"]],
    ["Back Squat 3x8 w/ 20 kg", ["Barbell Back Squat 3x8 @20kg"]],
    ["Back Squat 3x8 BW+10kg", ["Barbell Back Squat 3x8 @10kg"]],
    ["Pull-up 3x8 bodyweight", ["Pull-Up 3x8", "n 1:13 bodyweight"]],
    ["Goblet Squat 3x12 2x20kg", ["Goblet Squat 3x12 @20kg", "n 1:19 2x"]],
    ["Back Squat 5x5x80kg", ["Barbell Back Squat 5x5 @80kg"]],
    ["Back Squat 5x5x80", ["Barbell Back Squat 5x5", "! 1:1 The load 80 has no unit and is left out: kg or lb?"]],
    ["Back Squat 5x5 @ 1RM 80%", ["Barbell Back Squat 5x5 @80%", "n 1:18 1RM"]],
    ["Back Squat 80%x5x3", ["Barbell Back Squat 3x5 @80%"]],
    ["Back Squat 4 x 6 - 8 reps", ["Barbell Back Squat 4x6-8"]],
    ["Back Squat 4 x 6 - 90s rest", ["Barbell Back Squat 4x6 rest 1:30"]],
    ["Back Squat 4x6 90 sec. rest", ["Barbell Back Squat 4x6 rest 1:30"]],
    [
      "Back Squat 4x6 (2-3' rest)",
      ["Barbell Back Squat 4x6 rest 3:00", "! 1:1 A range of rest cannot be kept; the longer end is."],
    ],
    [
      "Back Squat 4x6 rest 1:30-2:00",
      ["Barbell Back Squat 4x6 rest 2:00", "! 1:1 A range of rest cannot be kept; the longer end is."],
    ],
    ["Back Squat 4x6 rest as needed", ["Barbell Back Squat 4x6", "n 1:16 rest as needed"]],
    ["Back Squat 4x6, 3-0-3-0", ["Barbell Back Squat 4x6 tempo 3-0-3-0"]],
    ["Back Squat 4x6 30X1", ["Barbell Back Squat 4x6 tempo 3-0-1-1"]],
    ["Back Squat 4x6 @30X1", ["Barbell Back Squat 4x6 tempo 3-0-1-1"]],
    ["Back Squat 4x6 3/1/1/0 tempo", ["Barbell Back Squat 4x6 tempo 3-1-1-0", "n 1:24 tempo"]],
    ["Back Squat 4x6 tempo: 4-1-1", ["Barbell Back Squat 4x6 tempo 4-1-1-1"]],
    ["Back Squat 4x6 slow eccentric", ["Barbell Back Squat 4x6", "n 1:16 slow eccentric"]],
    ["Back Squat 1x20", ["Barbell Back Squat 1x20"]],
    ["Back Squat 20x1", ["Barbell Back Squat 20 sets x 1"]],
    ["Back Squat 60x1", ["Barbell Back Squat 1x1", "! 1:1 The load 60 has no unit and is left out: kg or lb?"]],
    ["Back Squat 20x10", ["Barbell Back Squat 1x10", "! 1:1 The load 20 has no unit and is left out: kg or lb?"]],
    ["Back Squat 3x5+5+5", ["Barbell Back Squat 3x5", "n 1:15 +5+5"]],
    ["Back Squat 5x5, add 2.5 kg each week", ["Barbell Back Squat 5x5", "n 1:17 add 2.5 kg each week"]],
    ["Back Squat heavy 5x5", ["Barbell Back Squat 5x5"]],
    ["5x5 back squat @80%", ["Barbell Back Squat 5x5 @80%"]],
    ["Squat – 5 sets – 5 reps", ["Barbell Back Squat 5x5"]],
    ["Squat: 5 sets, 5 reps, RPE 8", ["Barbell Back Squat 5x5 @RPE8"]],
    ["Squats: 3 sets 12 reps 60 seconds rest", ["Barbell Back Squat 3x12 rest 1:00"]],
    ["Squat 3 sets 12", ["Barbell Back Squat 3x12"]],
    ["10 sets of 3 box squat", ["Box Squat 10x3"]],
    ["Squat | 3x5 | 90s", ["Barbell Back Squat 3x5 rest 1:30"]],
    ["Leg press: 3 sets of 10 reps each leg, 60s", ["Leg Press 3x10 rest 1:00 [#per-side]"]],
    ["Plank 3 sets of 30 seconds", ["Plank 3x30s"]],
    [
      "Plank – 3 sets x 30-45 s",
      ["Plank 3x30s", "! 1:1 A range of time or distance cannot be kept; the smaller end is."],
    ],
    ["Plank 3 x 1 min", ["Plank 3x60s"]],
    ["Plank: 60 sec x 3", ["Plank 3x60s"]],
    ["Farmer's walk 3 x 30 yards", ["Farmer's Carry 3x27.4m"]],
    ["Farmer's Carry 100 ft x 4", ["Farmer's Carry 4x30.5m"]],
    ["Bike 10 minutes", ["Bike 1x600s", "? 1:1 Bike"]],
    ["Deadlift 5RM", ["! 1:1 No sets and reps of Deadlift 5RM could be read."]],
    [
      "Deadlift: work up to a heavy single",
      ["! 1:1 An exercise and numbers that could not be read as its sets and reps."],
    ],
    ["Deadlift 1RM attempt", ["! 1:1 An exercise and numbers that could not be read as its sets and reps."]],
    ["Deadlift 3x3 @ 90% 1RM", ["Barbell Deadlift 3x3 @90%"]],
    ["Deadlift 3x3 @ 85% of 5RM", ["Barbell Deadlift 3x3 @85%5RM"]],
    ["Squat 3x10 to failure", ["Barbell Back Squat 3x10 @RIR0"]],
    ["Squat 3x10-12 (last set to failure)", ["Barbell Back Squat 3x10-12,10-12,10+(leave 0)"]],
    ["Squat 3x8 1 rep shy of failure", ["Barbell Back Squat 3x8 @RIR1"]],
    ["Squat 3x8 leave 2 reps in the tank", ["Barbell Back Squat 3x8 @RIR2"]],
    ["Squat 3 sets of 8-10 reps, leaving 1-2 reps in reserve", ["Barbell Back Squat 3x8-10 @RIR1-2"]],
    ["Chest press 3x10", ["Chest press 3x10 [chest]", "? 1:1 Chest press dumbbell-bench-press,machine-chest-press"]],
    ["Squat 3x5 then Deadlift 1x5", ["Barbell Back Squat 3x5", "Barbell Deadlift 1x5"]],
    ["Squat 3x5; Deadlift 1x5", ["Barbell Back Squat 3x5", "Barbell Deadlift 1x5"]],
    ["Squat 3x5/Deadlift 1x5", ["A1 Barbell Back Squat 3x5", "A2 Barbell Deadlift 1x5"]],
    ["Squat 3x10 + Barbell Row 3x10", ["A1 Barbell Back Squat 3x10", "A2 Bent Over Barbell Row 3x10"]],
    ["A: Squat 3x5", ["Barbell Back Squat 3x5"]],
    ["B: Row 3x8", ["Row 3x8 [back]", "? 1:4 Row"]],
    ["1) Squat 3x5", ["Barbell Back Squat 3x5"]],
    ["a. Squat 3x5", ["Barbell Back Squat 3x5"]],
    ["#1 Squat 3x5", ["# 1 Squat 3x5"]],
    ["**A1) Squat** – *3x5*", ["Barbell Back Squat 3x5"]],
    ["Squat........3x5", ["Barbell Back Squat 3x5"]],
    ["Squat -- 3x5", ["Barbell Back Squat 3x5"]],
    ["Squat => 3x5", ["Barbell Back Squat 3x5"]],
    ["Squat → 3x5", ["Barbell Back Squat 3x5"]],
    ["Squat 3x5 🔥", ["Barbell Back Squat 3x5"]],
    ["Squat 3 x 5 ✅ felt easy", ["Barbell Back Squat 3x5", "n 1:13 ✅ felt easy"]],
    ["Lat Pulldown (Cable): 3 × 10 @ 45 kg", ["Lat Pulldown 3x10 @45kg"]],
    [
      "You should do 3 sets of 10 for each exercise.",
      ["! 1:1 This reads like a sentence: no exercise is taken from it."],
    ],
    ["Train 3 days per week for 8 weeks.", ["n 1:1 Train 3 days per week for 8 weeks."]],
    ["Do 3x10 of lunges", ["Walking Lunge 3x10/side"]],
    ["Perform 3 sets of 12 reps of leg curls", ["Lying Leg Curl 3x12"]],
    ["3 sets of leg curls x 12", ["Lying Leg Curl 3x12"]],
    ["3 sets leg curls, 12 reps", ["Lying Leg Curl 3x12"]],
    ["Leg curls for 3 sets of 12", ["Lying Leg Curl 3x12"]],
    ["Squat 3x5@80", ["Barbell Back Squat 3x5", "! 1:1 The load 80 has no unit and is left out: kg or lb?"]],
    [
      "Squat 3x5 70%-80%",
      ["Barbell Back Squat 3x5 @70%", "! 1:1 More than one effort for the same sets; the first is kept."],
    ],
    [
      "Squat 3x5 @70-80%",
      ["Barbell Back Squat 3x5 @70%", "! 1:1 A range of percentages cannot be kept; the smaller end is."],
    ],
    ["Squat 5-5-5", ["Barbell Back Squat 3x5"]],
    ["Squat 5 x 5 @ RPE8,5", ["Barbell Back Squat 5x5 @RPE8.5"]],
    ["Squat 3x8 3s down 1s up", ["Barbell Back Squat 3x8 tempo 3-0-1-1"]],
    ["Squat 8/8/8", ["Barbell Back Squat 3x8"]],
    ["Squat 3 x 8,8,6", ["Barbell Back Squat 3x8,8,6"]],
    [
      "Squat 4x8,8,6",
      [
        "Barbell Back Squat 4x8,8,6,6",
        "! 1:1 A list with another number of entries than there are sets, 4; missing entries are as the last.",
      ],
    ],
    ["Squat 3xmax", ["Barbell Back Squat 3x0+"]],
    ["Squat x 5", ["Barbell Back Squat 1x5"]],
    ["Squat 5 reps", ["Barbell Back Squat 1x5"]],
    ["Squat 3x", ["! 1:1 No sets and reps of Squat could be read.", "n 1:7 3"]],
    ["Squats 3 x 8 @ 60% + 10kg bands", ["Barbell Back Squat 3x8 @60%", "n 1:20 + 10kg bands"]],
    ["3x10 Squats + 3x10 Lunges", ["A1 Barbell Back Squat 3x10", "A2 Walking Lunge 3x10/side"]],
    ["Back squat: 8, 6, 4 (add weight each set)", ["Barbell Back Squat 3x8,6,4", "n 1:21 (add weight each set)"]],
    ["Bench 3x8-10 / Row 3x8-10", ["A1 Barbell Bench Press 3x8-10", "A2 Row 3x8-10 [back]", "? 1:16 Row"]],
    ["Superset A: Pulldown 3x12 | Leg ext 3x15", ["A1 Lat Pulldown 3x12", "A2 Leg Extension 3x15"]],
    ["Pull-ups 50 total reps", ["! 1:1 An exercise and numbers that could not be read as its sets and reps."]],
    [
      "Deadlift 5 x 3 @ 80-85%",
      ["Barbell Deadlift 5x3 @80%", "! 1:1 A range of percentages cannot be kept; the smaller end is."],
    ],
    ["Squat 5x3@2x0x1", ["Barbell Back Squat 5x3", '! 1:1 "2x0x1" could not be read.', "n 1:11 2x0x1"]],
    ["Row 4 x (6-8)", ["Row 4x6-8 [back]", "? 1:1 Row"]],
    [
      "Squat – 4 × 6–8 reps, RIR: 1–2, Rest: 2–3 min",
      ["Barbell Back Squat 4x6-8 @RIR1-2 rest 3:00", "! 1:1 A range of rest cannot be kept; the longer end is."],
    ],
    ["Leg Press: 3 sets, 12/10/8 reps", ["Leg Press 3x12,10,8"]],
    ["Leg Press (3 sets of 12-15)", ["Leg Press 3x12-15"]],
    ["Hack squat 20 rep set", ["Hack Squat 1x20"]],
    ["Squat 1 set of 20", ["Barbell Back Squat 1x20"]],
    ["Glute bridge 3x15 (2 sec hold at top)", ["Glute Bridge 3x15", "n 1:19 (2 sec hold at top)"]],
    ["Step ups 3x10 (each)", ["Step-Up 3x10/side"]],
    ["Lat pulldown - wide - 4x10", ['"Lat pulldown - wide" 4x10 [back]', "? 1:1 Lat pulldown - wide lat-pulldown"]],
    ["Lat pulldown, wide grip, 4 x 10", ["Lat Pulldown 4x10"]],
    ["Leg curl 4x8-8-12-15", ["Lying Leg Curl 4x8,8,12,15"]],
    ["Chin ups 3 x 5 (+10kg)", ["Chin-Up 3x5 @10kg"]],
    ["Row: 3 x 8 (each arm) @ 24kg KB", ["Row 3x8 @24kg [back, #per-side]", "? 1:1 Row", "n 1:30 KB"]],
    ["Sumo DL 3x3 (85%, 88%, 90%)", ["Sumo Deadlift 3x3 @85%,88%,90%"]],
    ["Week 1: 3x5, Week 2: 3x3", ["! 1:1 Work that changes with the weeks or days cannot be kept in one line."]],
    ["Squat 3 X 10 REPS", ["Barbell Back Squat 3x10"]],
    ["Squat 3x10–12reps", ["Barbell Back Squat 3x10-12"]],
    ["Squat 3x10,rest 90", ["Barbell Back Squat 3x10 rest 1:30"]],
    ["Squat 3x10 (90sec)", ["Barbell Back Squat 3x10 rest 1:30"]],
    ["Squat 3x10 r90", ["Barbell Back Squat 3x10", "n 1:12 r90"]],
    ["RDL 3x8 @RPE7.5, 2:30 rest", ["Romanian Deadlift 3x8 @RPE7.5 rest 2:30"]],
    ["DB Row: 4x8-10/side – 60 s", ["Single Arm DB Row 4x8-10/side rest 1:00"]],
    ["Squat 3 sets AMRAP", ["Barbell Back Squat 3x0+"]],
    ["Squat max reps in 60 seconds", ["Barbell Back Squat 1x0+", "n 1:16 in 60 seconds"]],
    ["AMRAP push-ups", ["Push-Up 1x0+"]],
    ["Plank to failure", ["Plank 1x0+(leave 0)"]],
    ["Sit-ups 100", ["Sit-Up 1x100"]],
    ["Good mornings 3x10", ["Good Morning 3x10"]],
    ["Clean and jerk 5x1", ['"Clean and jerk" 5x1', "? 1:1 Clean and jerk"]],
    ["Clean & Press 5x3", ['"Clean & Press" 5x3 [shoulders]', "? 1:1 Clean & Press"]],
    ["Squats x10 x3", ["Barbell Back Squat 10x3"]],
    ["3 sets: squat x 10, push-up x 10", ["A1 Barbell Back Squat 3x10", "A2 Push-Up 3x10"]],
    [
      "3 rounds of 8 squats, 8 zercher carries + 200 m run",
      ["A1 Barbell Back Squat 3x8", "A2 zercher carries 3x8", "A3 run 3x200m", "? 1:25 zercher carries", "? 1:49 run"],
    ],
    [
      "3 rounds of 10 squats, 10 push-ups and 12 bent over rows",
      ["A1 Barbell Back Squat 3x10", "A2 Push-Up 3x10", "A3 Bent Over Barbell Row 3x12"],
    ],
    [
      "3 rounds: leg press x 10, 45 degree back extension x 12",
      ["A1 Leg Press 3x10", "A2 45-Degree Back Extension 3x12"],
    ],
    ["4 rounds of 10 goblet squats", ["Goblet Squat 4x10"]],
    ["Superset: squat x 10, lat pulldown x 12", ["A1 Barbell Back Squat 1x10", "A2 Lat Pulldown 1x12"]],
    ["Leg curl + calf raise 3x15 each", ["A1 Lying Leg Curl 3x15", "A2 Standing Calf Raise 3x15"]],
    ["Squat & Row 3x10", ['"Squat & Row" 3x10 [legs]', "? 1:1 Squat & Row"]],
    ["Walking lunges 2 x 20 steps", ["Walking Lunge 2x10/side"]],
    ["Walking lunges 30 steps", ["Walking Lunge 1x15/side"]],
    ["Walking lunges 2 x 10 steps per leg", ["Walking Lunge 2x10/side"]],
    ["Walking lunges 3x24 total", ["Walking Lunge 3x12/side"]],
    ["Farmer's walk 3x20 steps", ["Farmer's Carry 3x20"]],
    ["Squat 3x12: 12, 10, 8", ["Barbell Back Squat 3x12,10,8"]],
    ["Squat 3x12 (12, 12, 10)", ["Barbell Back Squat 3x12,12,10"]],
    ["Squat 3x12\n12, 10, 8", ["Barbell Back Squat 3x12,10,8"]],
    ["Squat 3x8-12 12/10/9", ["Barbell Back Squat 3x12,10,9"]],
    ["Squat 3x5 8/8/8", ["Barbell Back Squat 3x8", "! 1:1 Reps are said twice; those of each set are kept."]],
    ["Squat 1x5+ (AMRAP), 2x8", ["Barbell Back Squat 3x5+,8,8"]],
    [
      "Squat W1 5x5 W2 5x4",
      [
        "Barbell Back Squat 5x5",
        "! 1:1 Work that changes with the weeks cannot be kept in one line; that of the first week is.",
      ],
    ],
    [
      "Squat: Week 1: 3x8 @70%, Week 2: 3x6 @75%",
      [
        "Barbell Back Squat 3x8 @70%",
        "! 1:1 Work that changes with the weeks cannot be kept in one line; that of the first week is.",
      ],
    ],
    [
      "Squat 5x5 (W1), 5x4 (W2)",
      [
        "Barbell Back Squat 5x5",
        "! 1:1 Work that changes with the weeks cannot be kept in one line; that of the first week is.",
      ],
    ],
    [
      "Squat 2 warm up sets then 3x5",
      ["Barbell Back Squat 3x5", "! 1:1 Sets of their own kind (ramp) without reps are left out."],
    ],
    ["Squat 1 top set of 3 @RPE8, 2 back-off sets of 5", ["Barbell Back Squat 3x3,5(back-off),5(back-off) @RPE8,-,-"]],
    ["Squat 3 working sets of 5", ["Barbell Back Squat 3x5"]],
    ["Squat 4,6-8,120", ["! 1:1 No sets and reps of Squat could be read.", "n 1:7 4,6-8,120"]],
    ["Squat,4,6-8,120", ["Barbell Back Squat 4x6-8", "n 1:13 120"]],
    ["Squat, 12, 10, 8", ["Barbell Back Squat 3x12,10,8"]],
    ["Pull-up    4    8-10", ["Pull-Up 4x8-10"]],
    ["Pull-up 4 8-10", ["Pull-Up 1x8-10", "n 1:9 4"]],
    ["10 Deadlifts (100/70)", ["Barbell Deadlift 1x10", "n 1:14 (100/70)"]],
    ["Pull-ups + 10 kg 3x8", ["Pull-Up 3x8 @10kg"]],
    ["Dips BW+20 3x5", ["Dip 3x5", "! 1:1 The load 20 has no unit and is left out: kg or lb?"]],
    [
      "Squat 3x5 (+2.5 kg)",
      ["Barbell Back Squat 3x5", "! 1:1 2.5 kg are added to a load that is not said; they are left out."],
    ],
    ["Squat 3x5 +2.5 kg each week", ["Barbell Back Squat 3x5", "n 1:11 +2.5 kg each week"]],
    [
      "Every 90s x 5: 3 power cleans",
      ["Power Clean 5x3", "! 1:1 Work against the clock cannot be kept; its exercises are read one by one."],
    ],
    [
      "E2MOM x 6: 5 Front Squats @ 70%",
      ["Front Squat 6x5 @70%", "! 1:1 Work against the clock cannot be kept; its exercises are read one by one."],
    ],
    [
      "EMOM 10: 3 power cleans",
      ["Power Clean 10x3", "! 1:1 Work against the clock cannot be kept; its exercises are read one by one."],
    ],
    [
      "EMOM 10\n3 power cleans\n5 push-ups",
      [
        "Power Clean 1x3",
        "Push-Up 1x5",
        "! 1:1 Work against the clock cannot be kept; its exercises are read one by one.",
      ],
    ],
    [
      "Every 2 minutes for 10 minutes:\n3 back squats\n5 pull-ups",
      [
        "Barbell Back Squat 5x3",
        "Pull-Up 5x5",
        "! 1:1 Work against the clock cannot be kept; its exercises are read one by one.",
      ],
    ],
    [
      "Back squat\nEvery 3:00 x 5 sets\n5 reps @ 75%",
      [
        "Barbell Back Squat 5x5 @75%",
        "! 2:1 Work against the clock cannot be kept; its exercises are read one by one.",
      ],
    ],
    ["Finisher: 3 rounds: 20 KB swings, 10 push-ups", ["A1 Kettlebell Swing 3x20", "A2 Push-Up 3x10"]],
    ["Finisher: 3 rounds 20 KB swings, 10 push-ups", ["A1 Kettlebell Swing 3x20", "A2 Push-Up 3x10"]],
    ["Kniebeuge 3 Sätze à 12 Wdh. mit 62,5 kg", ["Barbell Back Squat 3x12 @62.5kg"]],
    ["Ausfallschritte 3x10 je Bein", ["Walking Lunge 3x10/side"]],
    ["Deadlift (5x5)", ["Barbell Deadlift 5x5"]],
    ["EZ bar curl 3x10 ss/ rope pushdown 3x12", ["A1 Barbell Curl 3x10", "A2 Triceps Pushdown 3x12"]],
    ["Lunges 2x12m", ["Walking Lunge 2x12m/side"]],
    ["Bike 3x1:00", ["Bike 3x60s", "? 1:1 Bike"]],
    ["Cat-cow 1 x 10", ["Cat-cow 1x10", "? 1:1 Cat-cow"]],
  ])("%j", (text, result) => {
    expect(read(text)).toEqual(result);
  });
});

describe("warm-up sets in the line of their exercise", () => {
  test.each<readonly [text: string, result: readonly string[]]>([
    ["Squat: warm-up 40kg x 5; 3x5 @ 100kg", ["Barbell Back Squat 4x5(ramp),5,5,5 @40kg,100kg,100kg,100kg"]],
    [
      "Squat - warm up sets: 40kg x 5, 60kg x 3; then 3x5 @ 100kg, rest 3 min",
      ["Barbell Back Squat 5x5(ramp),3(ramp),5,5,5 @40kg,60kg,100kg,100kg,100kg rest 3:00"],
    ],
    [
      "Squat (warm-up 40kg x 5, 60kg x 3) then 3x5 @ 100kg",
      ["Barbell Back Squat 5x5(ramp),3(ramp),5,5,5 @40kg,60kg,100kg,100kg,100kg"],
    ],
    ["Squat, warm-up: 2 sets of 10; 3x5", ["Barbell Back Squat 5x10(ramp),10(ramp),5,5,5"]],
  ])("%s", (text, result) => {
    expect(read(text)).toEqual(result);
  });

  test("each part stands where it was written", () => {
    expect(parseSession("Squat: warm-up 40kg x 5; 3x5 @ 100kg").details).toEqual([
      { line: 1, column: 8, text: "warm-up 40kg x 5" },
      { line: 1, column: 26, text: "3x5 @ 100kg" },
    ]);
  });
});

describe("a comment behind two slashes is a note", () => {
  test.each<readonly [text: string, result: readonly string[]]>([
    ["Squat // with belt\n3x5", ["Barbell Back Squat 3x5", "n 1:7 // with belt"]],
    ["Squat 3x5 // with belt", ["Barbell Back Squat 3x5", "n 1:11 // with belt"]],
    ["Squat 3x5 // then 2x8", ["Barbell Back Squat 3x5", "n 1:11 // then 2x8"]],
    ['"Press // Pull" 3x5', ['"Press // Pull" 3x5 [back]', "? 1:1 Press // Pull"]],
    ["# Back // legs\nSquat 3x5", ["# Back // legs", "Barbell Back Squat 3x5"]],
  ])("%j", (text, result) => {
    expect(read(text)).toEqual(result);
  });
});

describe("tags of a web page are the lines that a browser makes of them", () => {
  test.each<readonly [text: string, result: readonly string[]]>([
    ["<ul><li>Squat 3x5</li><li>Leg Press 3x8</li></ul>", ["Barbell Back Squat 3x5", "Leg Press 3x8"]],
    [
      "<h2>Day A</h2><p>Squat <b>3x5</b> @ 80kg<br/>Leg <em>Press</em> 3x8</p>",
      ["# Day A", "Barbell Back Squat 3x5 @80kg", "Leg Press 3x8"],
    ],
    ["<ul>\n<li>Squat 3x5</li>\n</ul>", ["Barbell Back Squat 3x5"]],
    ["<p>Rest 3 minutes</p><li>Squat 3x5 <b>heavy</b></li>", ["Barbell Back Squat 3x5"]],
    ["Squat 3x5 <100kg>", ["Barbell Back Squat 3x5 @100kg"]],
  ])("%j", (text, result) => {
    expect(read(text).filter((line) => !line.startsWith("n "))).toEqual(result);
  });
});

test("loads with dashes between are set by set from three on; two are a range", () => {
  expect(read("Bench Press 4x5 @ 60-65-70-75 kg")).toEqual(["Barbell Bench Press 4x5 @60kg,65kg,70kg,75kg"]);
  expect(read("Bench Press 3x5 60-65-70kg")).toEqual(["Barbell Bench Press 3x5 @60kg,65kg,70kg"]);
  expect(read("Bench Press 2x5 @ 60-65 kg")).toEqual([
    "Barbell Bench Press 2x5 @60kg",
    "! 1:1 A range of loads cannot be kept; the smaller end is.",
  ]);
});
