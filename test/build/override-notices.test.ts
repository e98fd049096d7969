import { describe, expect, test } from "vitest";
import { overrideNotices } from "../../src/build/override-notices";
import type { Violation } from "../../src/model/rule";

const forced = (ruleId: string, data: Violation["data"] = {}, option = "template", message = `${ruleId} found`) => ({
  option,
  violation: { ruleId, severity: "warning", messageId: "x", message, data, citations: [] } as const,
});

describe("what the caller forces against a rule", () => {
  test("is told as the rule tells it", () => {
    expect(overrideNotices([forced("rest-strength", { least: 120 }, "include", "Rest longer.")])).toEqual([
      { code: "caller-overrides", data: { rule: "rest-strength", option: "include" }, message: "Rest longer." },
    ]);
    expect(overrideNotices([])).toEqual([]);
  });

  test("is told for each finding, those of one rule together", () => {
    const told = overrideNotices([
      forced("a", {}, "include", "first"),
      forced("b", {}, "lock", "second"),
      forced("a", {}, "template", "third"),
    ]);
    expect(told.map(({ data, message }) => [data["rule"], data["option"], message])).toEqual([
      ["a", "include", "first"],
      ["a", "template", "third"],
      ["b", "lock", "second"],
    ]);
  });
});

describe("too many sets of a muscle in one session", () => {
  const cap = (muscle: string, sets: number, most: number | undefined, option = "template") =>
    forced("per-session-cap", { muscle, sets, ...(most === undefined ? {} : { most }) }, option);

  test("are told in plain words, once for all muscles, with the option of the first", () => {
    expect(overrideNotices([cap("Quadriceps", 25, 11, "include"), cap("Lats", 12.5, 10)])).toEqual([
      {
        code: "caller-overrides",
        data: { rule: "per-session-cap", option: "include" },
        message:
          "Sets of one muscle, with half a set for work that only helps: 25 for quadriceps and 12.5 for lats. Past about 11 in one session more bring little: not harmful, but better spent on another day.",
      },
    ]);
  });

  test("take the limit from the finding that names one", () => {
    expect(overrideNotices([cap("Lats", 12, undefined), cap("Quads", 14, 9)])[0]?.message).toContain(
      "12 for lats and 14 for quads. Past about 9 in one session",
    );
  });
});

test("a lower back that is asked for much is told with every lift that asks it", () => {
  const told = overrideNotices([
    forced("lumbar-session-budget", { lifts: ["Deadlift", "Row"] }, "lock"),
    forced("lumbar-session-budget", { lifts: "Squat" }),
    forced("other"),
  ]);
  expect(told.map(({ data, message }) => [data["rule"], data["option"], message])).toEqual([
    [
      "lumbar-session-budget",
      "lock",
      "All in all this asks much of the lower back, most of it by Deadlift, Row and Squat.",
    ],
    ["other", "template", "other found"],
  ]);
});
