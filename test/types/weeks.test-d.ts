import { expectTypeOf, test } from "vitest";
import {
  adaptSession,
  buildProgram,
  buildWeek,
  explain,
  lintProgram,
  lintWeek,
  type Plan,
  type Program,
  type Session,
  safeBuildWeek,
  summarizeWeek,
  type Week,
} from "../../src/index";

declare const plan: Plan;

test("a day of a week that is built is a whole session", () => {
  for (const day of buildWeek().days) {
    expectTypeOf(day.plan).toEqualTypeOf<Session>();
    adaptSession(day.plan, { done: [], elapsedSeconds: 0 }, { kind: "pain", area: "knee" });
    expectTypeOf(explain(day.plan)).toEqualTypeOf<readonly string[]>();
  }
  const result = safeBuildWeek();
  if (result.ok) expectTypeOf(result.week).toEqualTypeOf<Week<Session>>();
});

test("a day of a programme is explained as it is; it is a session where it has a brief", () => {
  for (const { plan: day } of buildProgram().weeks.flatMap(({ days }) => days)) {
    expectTypeOf(explain(day)).toEqualTypeOf<readonly string[]>();
    if ("brief" in day) expectTypeOf(day).toEqualTypeOf<Session>();
    // @ts-expect-error A plan of a later week cannot be changed before it is a session.
    adaptSession(day, { done: [], elapsedSeconds: 0 }, { kind: "pain", area: "knee" });
  }
});

test("weeks and programmes of plans that anybody wrote are linted as before", () => {
  const week: Week = { schema: 1, days: [{ hoursFromStart: 0, plan }], decisions: [], notices: [] };
  const program: Program = { schema: 1, weeks: [week], options: {}, decisions: [], notices: [] };
  lintWeek(week);
  lintWeek(buildWeek());
  lintProgram(program);
  lintProgram(buildProgram());
  summarizeWeek(week);
  expectTypeOf<Week<Session>>().toExtend<Week>();
  // @ts-expect-error A plan is no session.
  const built: Week<Session> = week;
  expectTypeOf(built).toExtend<Week>();
});
