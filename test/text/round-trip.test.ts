import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import { buildSession } from "../../src/index";
import type { Plan } from "../../src/model/plan";
import { goals } from "../../src/model/vocabulary";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { randomRuns } from "../support/random-runs";
import { arbitraryPlan } from "./arbitrary-plan";

const parseSession = makeParseSession({ exercises });

const carried = ({ title, blocks, context }: Plan): Plan => ({
  ...(title === undefined ? {} : { title }),
  blocks,
  ...(context === undefined ? {} : { context }),
});

test("what the notation can carry comes back", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const text = formatPlan(plan);
      const parsed = parseSession(text);
      expect(carried(parsed.plan)).toEqual(plan);
      expect(parsed.issues).toEqual([]);
      expect(parsed.notes).toEqual([]);
      // Formatting is stable.
      expect(formatPlan(parsed.plan)).toBe(text);
    }),
    { numRuns: randomRuns(120) },
  );
});

test("sessions that the library builds come back, but for rests of items within a group and usual stations", () => {
  const all = [
    ...["strength", "hypertrophy", "endurance"].map((goal) => ({ goal, gym: "commercial" })),
    ...gyms.slice(1).map(({ id }) => ({ goal: "general", gym: id })),
  ] as const;
  for (const { goal, gym } of all) {
    const text = formatPlan(buildSession({ goal: goals.find((one) => one === goal) ?? "general", gym, minutes: 30 }));
    const parsed = parseSession(text);
    expect(parsed.issues).toEqual([]);
    expect(parsed.unresolved).toEqual([]);
    expect(formatPlan(parsed.plan)).toBe(text);
  }
});
