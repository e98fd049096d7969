import { expect, test } from "vitest";
import { buildSession } from "../../../src/index";
import { isKnownItem, itemsOf } from "../../../src/measure/items";
import type { Limitation } from "../../../src/model/limitation";
import type { TrainingRecord } from "../../../src/model/record";
import type { WeekShare } from "../../../src/model/week-share";
import { heldAgainstIn } from "../../../src/strategies/select/held-against";
import { exercise } from "../../support/items";

const brief = { history: [], goal: "general", limitations: [] } as const;
const none = { main: 0, other: 0 };
const curl = exercise("curl", { pattern: "knee-flexion" });
const hurting = (area: Limitation["area"], status: Limitation["status"]) => ({
  ...brief,
  limitations: [{ area, status }],
});

test("a knee or a hip that hurts now speaks for a leg curl, and for nothing else", () => {
  const press = exercise("press", { pattern: "leg-press" });
  for (const area of ["knee", "hip"] as const) {
    const heldAgainst = heldAgainstIn(hurting(area, "current"));
    expect(heldAgainst(curl)).toEqual({ main: -3, other: -3 });
    expect(heldAgainst(curl)).toBe(heldAgainst(exercise("other-curl", { pattern: "knee-flexion" })));
    expect(heldAgainst(press)).toEqual(none);
    expect(heldAgainstIn(hurting(area, "history"))(curl)).toEqual(none);
  }
  expect(heldAgainstIn(hurting("shoulder", "current"))(curl)).toEqual(none);
  expect(heldAgainstIn(brief)(curl)).toEqual(none);
});

const recalledOf = (muscle: "glutes", least: number, most: number): WeekShare => ({
  muscles: [{ muscle, least, most }],
  groups: [],
  elsewhere: [],
  families: [],
  led: [],
  turn: [],
  uncovered: [],
});

test("a lift waits that loads the low back with a prime mover for which hardly a set is left", () => {
  const lift = (lowBack: 1 | 2, share: 1 | 0.5) =>
    exercise("lift", { muscles: { glutes: share }, demand: { lowBack } });
  const heldAgainst = heldAgainstIn({ ...brief, recalled: recalledOf("glutes", 0, 2) });
  expect(heldAgainst(lift(2, 1))).toEqual({ main: 100, other: 100 });
  expect(heldAgainst(lift(1, 1))).toEqual(none);
  expect(heldAgainst(lift(2, 0.5))).toEqual(none);
  expect(heldAgainstIn({ ...brief, recalled: recalledOf("glutes", 0, 4) })(lift(2, 1))).toEqual(none);
  expect(heldAgainstIn({ ...brief, recalled: recalledOf("glutes", 2, 2) })(lift(2, 1))).toEqual(none);
});

test("the day after a heavy one holds no deadlift and no heavy row, but other work", () => {
  const sets = Array.from({ length: 3 }, () => ({ reps: 5, kg: 100, rir: 2 }));
  const records: readonly TrainingRecord[] = [
    {
      day: "2026-05-05",
      entries: ["barbell-deadlift", "barbell-back-squat", "bent-over-row"].map((id) => ({ exercise: id, sets })),
    },
  ];
  const lifts = itemsOf(buildSession({ records, today: "2026-05-06" }).blocks).filter(isKnownItem);
  expect(lifts.length).toBeGreaterThan(2);
  expect(lifts.filter(({ exercise: { demand } }) => demand.lowBack > 1)).toEqual([]);
});
