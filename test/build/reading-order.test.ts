import { describe, expect, it } from "vitest";
import { readingOrder } from "../../src/build/reading-order";
import { buildSession } from "../../src/index";
import type { Decision } from "../../src/model/decision";
import { type Stage, stages } from "../../src/model/vocabulary";

const own = (stage: Stage, id?: string): Decision => ({
  stage,
  code: "own-reason",
  subject: id === undefined ? { kind: "session" } : { kind: "exercise", id },
  data: { strategy: "mine", reason: "so" },
  source: "default",
});
const placed = (id: string): Decision => ({
  stage: "order",
  code: "placed",
  subject: { kind: "exercise", id },
  data: { position: 0, by: "me", reason: "so" },
  source: "default",
});

describe("the order in which decisions are read", () => {
  it("goes from the whole to the part: what is there, where, how, with what, and in what time", () => {
    const { decisions } = buildSession({
      minutes: 40,
      sessionsPerWeek: 2,
      include: ["leg-press"],
      exclude: ["goblet-squat"],
      limitations: [{ area: "low-back", status: "history" }],
    });
    const codes = [...new Set(readingOrder(decisions, []).map(({ code }) => code))];
    const expected = [
      "day-kind",
      "arrangement",
      "included",
      "slot-filled",
      "slot-empty",
      "option-excluded",
      "limitation-excluded",
      "placed",
      "spaced",
      "ramp",
      "prescribed",
      "load-limited",
      "effort-capped",
      "paired",
      "left-straight",
      "cut-sets",
      "added-sets",
      "added-rest",
      "ends-early",
    ];
    const told = codes.filter((code) => expected.includes(code));
    expect(told).toEqual(expected.filter((code) => codes.some((one) => one === code)));
    expect(told.length).toBeGreaterThan(8);
  });

  it("follows the session within a chapter, what is not in it last, and otherwise the order of deciding", () => {
    const decisions = [placed("gone"), placed("c"), own("order"), placed("a"), placed("lost"), placed("b")];
    const ids = readingOrder(decisions, ["a", "b", "c"]).map(({ subject }) =>
      subject.kind === "exercise" ? subject.id : subject.kind,
    );
    expect(ids).toEqual(["a", "b", "c", "gone", "lost", "session"]);
  });

  it("puts reasons of other strategies at the end of their stage's chapter", () => {
    expect(
      readingOrder(
        stages.map((stage) => own(stage)),
        [],
      ).map(({ stage }) => stage),
    ).toEqual(["select", "order", "prescribe", "pair", "fit"]);
    expect(readingOrder([own("order"), placed("a")], []).map(({ code }) => code)).toEqual(["placed", "own-reason"]);
  });

  it("leaves what it is given alone", () => {
    const decisions = Object.freeze([own("fit"), own("select")]);
    expect(readingOrder(decisions, [])).toHaveLength(2);
    expect(decisions[0]?.stage).toBe("fit");
  });
});
