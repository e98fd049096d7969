import { describe, expect, test } from "vitest";
import { briefOfSession } from "../../src/build/brief-of-session";
import { exercises } from "../../src/catalog/index";
import { buildSession, builtIn } from "../../src/index";
import { generalSecondsOf } from "../../src/measure/general-warmup";
import type { Item } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import { type Adaptation, type Outlook, outlookOf, overtimeOf, worksOf } from "../../src/plan/adaptation";
import { fitRemaining } from "../../src/plan/fit-remaining";
import { runningOf } from "../../src/plan/running";

/** Small lifts that somebody wants to keep, each three sets with a minute and a half of rest. */
const locked = (count: number): readonly Item[] =>
  exercises
    .filter(({ mechanics, unusual }) => mechanics === "isolation" && unusual !== true)
    .slice(0, count)
    .map((exercise) => ({
      role: "accessory",
      exercise,
      warmup: [],
      prescription: { sets: 3, target: { kind: "reps", min: 10, max: 12 }, restSeconds: 90 },
    }));

const sessionOf = (count: number): Session => buildSession({ lock: locked(count), minutes: 240 });
const sessions = { 14: sessionOf(14), 20: sessionOf(20) } as const;

/** A session of so many small lifts, not begun, with so many minutes left. */
const crowded = (count: keyof typeof sessions, minutes: number): Adaptation => {
  const session = sessions[count];
  const { brief } = briefOfSession(session, builtIn);
  return {
    running: runningOf(session.blocks, { done: [], elapsedSeconds: 0 }),
    brief: { ...brief, lock: session.brief.lock },
    exercises,
    setting: { gym: brief.place, crowding: brief.crowding, generalSeconds: generalSecondsOf(brief) },
    elapsedSeconds: 0,
    budgetSeconds: 60 * minutes,
    decisions: [],
  };
};

/** How a session goes on, and how often one was priced to find that out: each price reads the setting once. */
const priced = (adaptation: Adaptation): { readonly outlook: Outlook | undefined; readonly prices: number } => {
  const { setting } = adaptation;
  let prices = 0;
  const counted: Adaptation = {
    ...adaptation,
    get setting() {
      prices += 1;
      return setting;
    },
  };
  return { outlook: fitRemaining(counted), prices };
};

const leftOf = (outlook: Outlook | undefined): readonly number[] =>
  worksOf(outlook?.running ?? []).map(({ left }) => left);

describe("a session of many lifts in less time", () => {
  test.each([
    [14, 60],
    [14, 40],
    [14, 20],
    [20, 90],
    [20, 40],
    [20, 10],
  ] as const)("of %i lifts with %i minutes left is priced a few thousand times at most", (count, minutes) => {
    const adaptation = crowded(count, minutes);
    const { outlook, prices } = priced(adaptation);
    expect(worksOf(adaptation.running)).toHaveLength(count);
    expect(outlook === undefined ? 1 : overtimeOf(adaptation, outlook)).toBeLessThanOrEqual(0);
    expect(outlook?.blocks.length).toBeGreaterThan(0);
    expect(prices).toBeGreaterThan(1);
    expect(prices).toBeLessThan(4000);
  });

  test("keeps what can be kept: a few lifts give way where a few are enough", () => {
    const whole = crowded(14, 120);
    // A set and its rest take about two minutes.
    const budgetSeconds = outlookOf(whole).seconds - 200;
    const outlook = fitRemaining({ ...whole, budgetSeconds });
    expect(leftOf(outlook).filter((left) => left < 3)).toEqual([2, 2]);
  });

  test("is cut the same way whenever it is asked", () => {
    expect(leftOf(fitRemaining(crowded(14, 40)))).toEqual(leftOf(fitRemaining(crowded(14, 40))));
  });
});
