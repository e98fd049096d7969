import { describe, expect, test } from "vitest";
import { grgic2018 } from "../../../src/model/citations";
import type { Decision } from "../../../src/model/decision";
import { netDecisions } from "../../../src/strategies/fit/net-decisions";

type Code = "cut-sets" | "cut-rest" | "added-sets" | "added-rest";

const change = (code: Code, id: string, from: number, to: number): Decision => ({
  stage: "fit",
  code,
  subject: { kind: "exercise", id },
  data: { from, to },
  source: code === "added-rest" ? grgic2018 : "default",
});

const summary = (decisions: readonly Decision[]) =>
  decisions.map(({ code, subject, data }) => [code, subject.kind === "exercise" ? subject.id : "", data]);

describe("what was cut and given back", () => {
  test("in part is a smaller cut", () => {
    const decisions = netDecisions([change("cut-rest", "a", 120, 60)], [change("added-rest", "a", 60, 90)]);
    expect(summary(decisions)).toEqual([["cut-rest", "a", { from: 120, to: 90 }]]);
    expect(decisions[0]?.source).toBe("default");
  });

  test("whole is nothing", () => {
    expect(netDecisions([change("cut-sets", "a", 4, 3)], [change("added-sets", "a", 3, 4)])).toEqual([]);
  });

  test("and more is an addition, with its source", () => {
    const decisions = netDecisions([change("cut-rest", "a", 90, 60)], [change("added-rest", "a", 60, 120)]);
    expect(summary(decisions)).toEqual([["added-rest", "a", { from: 90, to: 120 }]]);
    expect(decisions[0]?.source).toBe(grgic2018);
  });
});

test("changes of other things, or of another exercise, stay two", () => {
  const [cuts, additions] = [
    [change("cut-sets", "a", 4, 3), change("cut-rest", "b", 90, 60)],
    [change("added-rest", "a", 60, 90), change("added-rest", "c", 60, 90)],
  ];
  expect(netDecisions(cuts, additions)).toEqual([...cuts, ...additions]);
});
