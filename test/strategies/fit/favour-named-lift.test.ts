import { expect, test } from "vitest";
import { buildSession, exercises, isBacklegsError } from "../../../src/index";
import { exerciseKey, itemsOf } from "../../../src/measure/items";
import type { Session } from "../../../src/model/session";

/** A session with a lift named, where there is one. */
const sessionFor = (priorityLift: string, minutes: number): Session | undefined => {
  try {
    return buildSession({ priorityLift, minutes });
  } catch (error) {
    if (isBacklegsError(error)) return undefined;
    throw error;
  }
};

test.each([30, 45, 60, 75])("the named lift has no fewer sets than any other in %i minutes", (minutes) => {
  const some = exercises.filter((_, at) => at % 5 === minutes % 4);
  const built = some.flatMap(({ id }) => {
    const session = sessionFor(id, minutes);
    return session === undefined ? [] : [{ id, session }];
  });
  expect(built.length).toBeGreaterThan(25);
  for (const { id, session } of built) {
    const items = itemsOf(session.blocks);
    const own = items.find(({ exercise }) => exerciseKey(exercise) === id)?.prescription.sets ?? 0;
    expect(Math.max(...items.map(({ prescription }) => prescription.sets)), id).toBe(own);
    expect(session.estimate.seconds).toBeLessThanOrEqual(minutes * 60);
  }
});

test("a lift that gives up a set is told, where a set of the named one would take too long", () => {
  const session = buildSession({ priorityLift: "bodyweight-lunge", minutes: 60 });
  const told = session.decisions.flatMap(({ code, data }) => (code === "named-lift-sets" ? [data] : []));
  expect(told).toHaveLength(1);
  expect(told[0]?.from).not.toEqual([]);
});
