import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { buildSession } from "../../src/index";
import { strict } from "../../src/lint/strict";
import { matchers } from "../../src/testing/index";
import { readPlan } from "../support/read-plan";

expect.extend(matchers);

const session = buildSession({ minutes: 45 });
const plan = readPlan("Barbell Back Squat 5x5 @RPE10 rest 0:30\nLat Pulldown 3x10\nZercher Thing 3x10");

/** What is printed when an assertion fails. */
const printed = (assert: () => void): string => {
  try {
    assert();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe("matchers for expect.extend", () => {
  test("toPassRules: no error and no warning", () => {
    expect(session).toPassRules();
    expect(plan).not.toPassRules({ context: { goal: "strength" } });
    expect(plan).toPassRules({
      rules: Object.fromEntries(["warmup-ramp", "no-failure-on-spinal-compounds"].map((id) => [id, "off"])),
    });
    expect(printed(() => expect(plan).toPassRules())).toMatch(/^expected the plan to pass the rules\n(error|warning) /);
    expect(printed(() => expect(session).not.toPassRules())).toBe("expected the plan not to pass the rules");
  });

  test("toBreakRule: of any severity", () => {
    expect(plan).toBreakRule("rest-strength", { context: { goal: "strength" } });
    expect(session).not.toBreakRule("rest-strength");
    expect(printed(() => expect(session).toBreakRule("rest-strength"))).toContain(
      "to break the rule rest-strength\nfound:",
    );
  });

  test("toTrain: a muscle or a region, with so many sets", () => {
    expect(session).toTrain("back");
    expect(session).toTrain("lats", 2);
    expect(plan).toTrain("lats", 3);
    expect(plan).not.toTrain("lats", 3.5);
    expect(plan).not.toTrain("triceps");
    expect(printed(() => expect(plan).toTrain("lats", 4))).toBe(
      "expected the plan to train lats with 4 sets or more\nit gets 3",
    );
  });

  test("toFitMinutes", () => {
    expect(session).toFitMinutes(45);
    expect(session).not.toFitMinutes(20);
    expect(printed(() => expect(plan).toFitMinutes(1))).toMatch(/^expected the plan to fit 1 minutes\nit takes \d/);
  });

  test("toHoldExercise, by id; an unknown one by its name", () => {
    expect(plan).toHoldExercise("lat-pulldown");
    expect(plan).toHoldExercise("unknown:Zercher Thing");
    expect(plan).not.toHoldExercise("leg-press");
    expect(printed(() => expect(plan).toHoldExercise("leg-press"))).toContain(
      "it holds barbell-back-squat, lat-pulldown, unknown:Zercher Thing",
    );
  });
});

describe("what there is not fails an assertion, also after `not`", () => {
  const never = (word: string) => word as never;
  const rowless = readPlan("Leg Press 3x10");

  test.each<[string, () => void]>([
    [
      'The rule must be the id of a rule, not "rest-strenght". Did you mean "rest-strength"?',
      () => {
        expect(plan).not.toBreakRule("rest-strenght");
      },
    ],
    [
      'The part of the body must be a muscle or a region, not "quad". Did you mean "quads"?',
      () => {
        expect(plan).not.toTrain(never("quad"));
      },
    ],
    [
      'must be the id of an exercise, not "trapbar-deadlift". Did you mean "trap-bar-deadlift"?',
      () => {
        expect(plan).not.toHoldExercise("trapbar-deadlift");
      },
    ],
    [
      'must be the id of an exercise, not "Leg Press". Did you mean "leg-press"?',
      () => {
        expect(rowless).not.toHoldExercise("Leg Press");
      },
    ],
    [
      'The rule "balanced-layout" is off: switch it on with { rules: { "balanced-layout": "',
      () => {
        expect(plan).not.toBreakRule("balanced-layout");
      },
    ],
    [
      'The rule "balanced-layout" is off',
      () => {
        expect(plan).toBreakRule("balanced-layout");
      },
    ],
    [
      'The rule "rest-strength" is off',
      () => {
        expect(plan).not.toBreakRule("rest-strength", { rules: { "rest-strength": "off" } });
      },
    ],
  ])("%s", (message, assert) => {
    expect(printed(assert)).toContain(message);
  });

  test("nor a rule that never looks at a session alone", () => {
    const late = strict.find(({ meta }) => meta.scope === "program");
    expect(printed(() => expect(plan).not.toBreakRule(late?.id ?? "", { extends: "strict" }))).toContain(
      "looks at a program, never at a session alone",
    );
  });

  test("but what is switched on, what the plan holds, and what another catalogue may hold", () => {
    expect(rowless).not.toBreakRule("balanced-layout", { rules: { "balanced-layout": "warning" } });
    expect(rowless).not.toHoldExercise("unknown:Zercher Thing");
    const own = exercises.map((one) => (one.id === "leg-press" ? { ...one, id: "my-press" } : one));
    expect(buildSession({ exercises: own })).not.toHoldExercise("another-press");
    expect(printed(() => expect(session).not.toHoldExercise("another-press"))).toContain("the id of an exercise");
  });
});
