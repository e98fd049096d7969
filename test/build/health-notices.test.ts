import { describe, expect, test } from "vitest";
import { healthNotices } from "../../src/build/health-notices";
import type { BuildBrief } from "../../src/model/strategy";
import type { LimitationArea, LimitationStatus } from "../../src/model/vocabulary";
import { briefOf } from "../support/items";

const told = (more: Partial<BuildBrief>) => healthNotices(briefOf(more));
const about = (area: LimitationArea, status: LimitationStatus, straps = false) =>
  told({ limitations: [{ area, status }], straps });
const noAdvice = "This is not medical advice.";

describe("a limitation", () => {
  test.each<[LimitationArea, LimitationStatus, string]>([
    [
      "knee",
      "current",
      "Your knee hurts now: this session leaves out what would load it most, and every set keeps reps in reserve. Clear it with a clinician first, and stop if the pain grows.",
    ],
    [
      "low-back",
      "current",
      "Your lower back hurts now: this session leaves out what would load it most, and every set keeps reps in reserve. Clear it with a clinician first, and stop if the pain grows.",
    ],
    [
      "grip",
      "current",
      "Your hands or forearms hurt now: this session leaves out what would load them most, and every set keeps reps in reserve. Clear it with a clinician first, and stop if the pain grows.",
    ],
    [
      "hip",
      "history",
      "Your hip has given you trouble before: what would load it most is left out. If in doubt, ask a clinician.",
    ],
    [
      "low-back",
      "history",
      "Your lower back has given you trouble before: what would load it most is left out, and every set keeps reps in reserve. If in doubt, ask a clinician.",
    ],
  ])("of %s, %s, says what is done for it", (area, status, message) => {
    expect(about(area, status)).toEqual([
      { code: "limitation", data: { area, status }, message: `${message} ${noAdvice}` },
    ]);
  });

  test("that is cleared is no notice", () => {
    expect(about("low-back", "cleared")).toEqual([]);
    expect(about("grip", "cleared", true)).toEqual([]);
  });

  test("of the grip is met by straps, no other is", () => {
    const message = `Your hands or forearms hurt now: your straps take the load off them, so nothing is left out for them, and every set keeps reps in reserve. Clear it with a clinician first, and stop if the pain grows. ${noAdvice}`;
    expect(about("grip", "current", true)).toEqual([
      { code: "limitation", data: { area: "grip", status: "current" }, message },
    ]);
    expect(about("grip", "history", true)[0]?.message).toBe(
      `Your straps take the load off your grip, so nothing is left out for it. ${noAdvice}`,
    );
    expect(about("grip", "history")[0]?.message).toBe(
      `Your grip has given you trouble before: what would load it most is left out. If in doubt, ask a clinician. ${noAdvice}`,
    );
    expect(about("knee", "current", true)).toEqual(about("knee", "current"));
  });
});

describe("what was cleared on the health screen", () => {
  test("says how hard the session is", () => {
    expect(told({ screening: [{ condition: "pregnant", cleared: true }] })).toEqual([
      {
        code: "screening",
        data: { conditions: ["pregnant"] },
        message: `You told us of pregnancy, and that a clinician has cleared you: no set goes near failure. Breathe out on the effort, do not hold your breath, and follow what the clinician said where it differs. ${noAdvice}`,
      },
    ]);
  });

  test("is one notice for all conditions", () => {
    const [notice, ...rest] = told({
      screening: [
        { condition: "cardiovascular-disease", cleared: true },
        { condition: "renal-disease", cleared: true },
      ],
    });
    expect(rest).toEqual([]);
    expect(notice?.data).toEqual({ conditions: ["cardiovascular-disease", "renal-disease"] });
    expect(notice?.message).toMatch(/^You told us of a disease of heart or vessels and a kidney disease, and that /);
  });
});

test("that it is no medical advice is said once, at the end of the last notice", () => {
  const messages = told({
    limitations: [
      { area: "knee", status: "current" },
      { area: "shoulder", status: "cleared" },
      { area: "hip", status: "history" },
    ],
    screening: [{ condition: "pregnant", cleared: true }],
  }).map(({ message }) => message);
  expect(messages.map((message) => message.endsWith(` ${noAdvice}`))).toEqual([false, false, true]);
  expect(messages.map((message) => message.split(" ").slice(0, 3).join(" "))).toEqual([
    "Your knee hurts",
    "Your hip has",
    "You told us",
  ]);
});

test("a healthy lifter hears nothing", () => {
  expect(told({})).toEqual([]);
});
