import { expect, test } from "vitest";
import { checkPlan, fixPlan, lintPlan, lintProgram, lintWeek, parseSession } from "../../src/index";
import { lintPlan as lintWithoutGyms } from "../../src/lint/lint-plan";
import type { Plan } from "../../src/model/plan";
import type { LintConfig, Violation } from "../../src/model/rule";

const { plan } = parseSession("Back Squat 5x5 rest 3:00");
const inGym = (gym: string): Plan => ({ ...plan, context: { gym } });
const gymsOf = (found: readonly Violation[]) => found.filter(({ ruleId }) => ruleId === "unknown-gym");

test.each([
  ["bodyweight-nobar", "bodyweight-no-bar"],
  ["Commercial", "commercial"],
  ["Home barbell", "home-barbell"],
])("%s is misspelt: a warning says what is meant", (gym, near) => {
  const message = `No gym is known as "${gym}": did you mean "${near}"?`;
  expect(gymsOf(lintPlan(inGym(gym)))).toEqual([
    {
      ruleId: "unknown-gym",
      severity: "warning",
      messageId: "unknown",
      message,
      data: { gym, candidates: [near] },
      citations: [],
    },
  ]);
  expect(checkPlan(inGym(gym)).advice).toContain(`unknown-gym (warning): ${message}`);
});

test("a gym like no other is a hint about the whole", () => {
  const [found] = gymsOf(lintPlan(inGym("zzz")));
  expect(found).toMatchObject({
    severity: "hint",
    message: 'No gym is known as "zzz": rules about gear cannot look.',
  });
  expect(found).not.toHaveProperty("at");
  expect(gymsOf(fixPlan(inGym("zzz")).remaining)).toHaveLength(1);
});

test("nothing is said of a gym that is known, whole, or named by the configuration, nor where no gyms are known", () => {
  const config: LintConfig = { context: { gym: "commercial" } };
  expect(gymsOf(lintPlan(inGym("commercial")))).toEqual([]);
  expect(gymsOf(lintPlan(inGym("zzz"), config))).toEqual([]);
  expect(gymsOf(lintPlan(plan))).toEqual([]);
  expect(gymsOf(lintWithoutGyms(inGym("zzz")))).toEqual([]);
});

test("a week and a programme say it of themselves and of each day", () => {
  const days = [
    { hoursFromStart: 0, plan: inGym("zzz") },
    { hoursFromStart: 48, plan },
  ];
  const week = { schema: 1 as const, days, context: { gym: "Commercial" }, decisions: [], notices: [] };
  const places = (found: readonly Violation[]) => gymsOf(found).map(({ at, data }) => [at, data.gym]);
  expect(places(lintWeek(week))).toEqual([
    [undefined, "Commercial"],
    [{ day: 0 }, "zzz"],
  ]);
  const program = { schema: 1 as const, weeks: [week], options: {}, decisions: [], notices: [] };
  expect(places(lintProgram(program))).toEqual([
    [{ week: 0 }, "Commercial"],
    [{ week: 0, day: 0 }, "zzz"],
  ]);
});
