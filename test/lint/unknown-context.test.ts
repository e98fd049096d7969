import { describe, expect, it } from "vitest";
import { strict } from "../../src/lint/strict";
import type { PlanContext } from "../../src/model/plan";
import type { Violation } from "../../src/model/rule";
import { crowdings, goals, levels, priorities, warmups } from "../../src/model/vocabulary";
import type { RuleCase } from "../../src/testing/rule-cases";
import { runCase } from "../../src/testing/run-case";
import { caseSetting } from "../support/rule-cases";
import { ruleFiles } from "../support/rule-files";

// What is above a hint while nothing is known must not turn milder, or vanish, whatever gets known: else it was a guess.
const contexts: readonly Partial<PlanContext>[] = [
  ...goals.map((goal) => ({ goal })),
  ...levels.map((level) => ({ level })),
  ...priorities.map((priority) => ({ priority })),
  ...crowdings.map((crowding) => ({ crowding })),
  ...warmups.map((warmup) => ({ warmup })),
  { straps: true },
  { straps: false },
  { sessionsPerWeek: 1 },
  { sessionsPerWeek: 2 },
  { sessionsPerWeek: 4 },
  { minutes: 20 },
  { minutes: 240 },
  { planWeeks: 1 },
  { planWeeks: 12 },
  { gym: "commercial" },
  { limitations: [], screening: [], redFlags: [] },
];

const keyOf = ({ messageId, at }: Violation): string => JSON.stringify([messageId, at]);
const rank = { hint: 0, warning: 1, error: 2 } as const;

const cases = strict.flatMap((rule) =>
  (ruleFiles.get(rule.id)?.invalid ?? []).map((shown, at) => [rule.id, at, rule, shown] as const),
);

describe("a finding above a hint is sure of itself", () => {
  it.each(cases)("%s, case %d", (_id, _at, rule, { plan, week, program, params }) => {
    const shown: RuleCase = {
      ...(plan === undefined ? {} : { plan }),
      ...(week === undefined ? {} : { week }),
      ...(program === undefined ? {} : { program }),
      ...(params === undefined ? {} : { params }),
    };
    const sure = runCase(rule, shown, caseSetting).found.filter(({ severity }) => severity !== "hint");
    for (const context of sure.length === 0 ? [] : contexts) {
      const known = new Map(runCase(rule, { ...shown, context }, caseSetting).found.map((one) => [keyOf(one), one]));
      for (const one of sure) {
        const again = known.get(keyOf(one));
        const isAsSure = again !== undefined && rank[again.severity] >= rank[one.severity];
        expect(isAsSure, `${one.message} with ${JSON.stringify(context)}`).toBe(true);
      }
    }
  });
});
