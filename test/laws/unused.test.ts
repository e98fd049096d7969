import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalog/index";
import { findSetup } from "../../src/compile/gym-index";
import { buildSession } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import { closeEquipment } from "../../src/model/equipment";
import type { Gym } from "../../src/model/gym";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";
import { gymOf } from "../support/session-laws";

const usedIds = (session: ReturnType<typeof buildSession>): ReadonlySet<string> =>
  new Set(
    itemsOf(session.blocks)
      .filter(isKnownItem)
      .map(({ exercise }) => exercise.id),
  );

/** Equipment that no used exercise needs, also not by way of what covers it. */
const unusedEquipment = (session: ReturnType<typeof buildSession>, gym: Gym): readonly string[] => {
  const needed = new Set(
    itemsOf(session.blocks)
      .filter(isKnownItem)
      .flatMap(({ exercise }) => exercise.needs.flatMap((need) => need.all)),
  );
  return [...new Set(gym.stations.flatMap(({ provides }) => provides))].filter(
    (word) =>
      ![...closeEquipment([word])].some(
        (covered) => needed.has(covered) && covered !== "bodyweight" && covered !== "wall",
      ),
  );
};

/** Words of one limit are one unit: they go together or stay together. */
const wholeUnits = (gone: ReadonlySet<string>, gym: Gym): ReadonlySet<string> => {
  const kept = new Set(gone);
  for (const { equipment } of gym.limits ?? []) {
    const words = equipment.split("+");
    if (!words.every((word) => gone.has(word))) for (const word of words) kept.delete(word);
  }
  return kept;
};

/** Exercises that would be set up at another place without some gear: they cost other times, and so are another choice. */
const movesSomething = (gym: Gym, less: Gym): boolean =>
  exercises.some((exercise) => {
    const [before, after] = [findSetup(exercise, gym), findSetup(exercise, less)];
    return after !== undefined && (before?.need !== after.need || before.station !== after.station);
  });

const without = (gym: Gym, gone: ReadonlySet<string>): Gym => ({
  ...gym,
  id: "less-gear",
  stations: gym.stations
    .map((station) => ({ ...station, provides: station.provides.filter((word) => !gone.has(word)) }))
    .map((station) => (station.provides.length === 0 ? { ...station, provides: ["nothing"] } : station)),
  limits: (gym.limits ?? []).filter(({ equipment }) => !equipment.split("+").some((word) => gone.has(word))),
});

const promisesLittle = {
  goal: "work-capacity",
  level: "advanced",
  gym: "kettlebell",
  crowding: "quiet",
  minutes: 151,
} as const;

describe("what a session does not use", () => {
  it("can be excluded without changing its blocks", { timeout: 0 }, () => {
    const ids = exercises.map(({ id }) => id);
    fc.assert(
      fc.property(ordinaryOptions, fc.shuffledSubarray(ids, { minLength: 1, maxLength: 60 }), (options, gone) => {
        const session = buildSession(options);
        const used = usedIds(session);
        const exclude = gone.filter((id) => !used.has(id));
        expect(buildSession({ ...options, exclude }).blocks).toEqual(session.blocks);
      }),
      // A lift that promised too little was tried, as another one of its class was there.
      { numRuns: Math.ceil(lawRuns / 5), examples: [[promisesLittle, ["kettlebell-deadlift"]]] },
    );
  });

  it("can be taken out of the gym without changing its blocks", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, fc.infiniteStream(fc.boolean()), (options, coins) => {
        const session = buildSession(options);
        const gym = gymOf(session);
        const gone = wholeUnits(new Set(unusedEquipment(session, gym).filter(() => coins.next().value === true)), gym);
        const less = without(gym, gone);
        fc.pre(!movesSomething(gym, less));
        expect(buildSession({ ...options, gym: less }).blocks).toEqual(session.blocks);
      }),
      { numRuns: Math.ceil(lawRuns / 5) },
    );
  });
});
