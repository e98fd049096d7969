import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";

const parseSession = makeParseSession({ exercises });

test("the example of the notation", () => {
  const text = `# Lower power            (goal: strength, 60 min)
Barbell Back Squat 4x3-6 @RIR2-3 rest 3:00 [main]
  ramp 8@40% 5@60% rest 1:00 3@80% rest 1:30
Barbell Deadlift 3x5,3,1+(leave 1) @75%TM,85%TM,95%TM rest 3:00
Leg Press 4x5 tempo 5-0-1-1 rest 2:00
A1 Single Arm DB Row 4x10/side @RIR1-3
A2 Leg Extension 4x10 @RIR1-2 rest 1:30 change 0:10
B1 Dead Hang 3x30s
B2 Farmer's Carry 3x20m
B3 Standing Calf Raise 3x12,10,8 @60kg,70kg,80kg rest 1:00 change 0:15
Sled Row 3x10 rest 1:30 [back]`;
  const parsed = parseSession(text);
  expect(formatPlan(parsed.plan)).toBe(text);
});
