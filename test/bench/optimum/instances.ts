import { exercises, gyms } from "../../../src/index";
import type { Exercise } from "../../../src/model/exercise";
import type { SessionOptions } from "../../../src/model/options";
import { goals, levels, limitationAreas, priorities } from "../../../src/model/vocabulary";
import { randomOf } from "../../support/random-of";

const one = <T>(list: readonly T[], random: () => number): T => {
  const [first] = list;
  const chosen = list[Math.floor(random() * list.length)] ?? first;
  if (chosen === undefined) throw new Error("Nothing to choose from.");
  return chosen;
};

const lifts = exercises.filter(
  ({ hardSet, regions }) => hardSet && (regions.includes("legs") || regions.includes("back")),
);

/** So many back-and-legs lifts of the catalogue. */
export const thinned = (count: number, seed: number): readonly Exercise[] => {
  const random = randomOf(seed);
  const order = lifts.map((lift) => ({ lift, at: random() })).sort((a, b) => a.at - b.at);
  const kept = new Set(order.slice(0, count).map(({ lift }) => lift.id));
  return lifts
    .filter(({ id }) => kept.has(id))
    .map((lift) => ({ ...lift, swaps: lift.swaps.filter((id) => kept.has(id)) }));
};

/** Options that a seed determines, over all gyms, goals, levels and priorities. */
export const instance = (seed: number, minutes: readonly [least: number, most: number] = [20, 120]): SessionOptions => {
  const random = randomOf(seed * 7919 + 13);
  for (let warm = 0; warm < 5; warm += 1) random();
  const [least, most] = minutes;
  return {
    gym: one(gyms, random).id,
    goal: one(goals, random),
    level: one(levels, random),
    priority: one(priorities, random),
    minutes: least + 5 * Math.floor((random() * (most - least)) / 5 + 0.5),
    ...(random() < 0.2 ? { limitations: [{ area: one(limitationAreas, random), status: "history" }] } : {}),
  };
};
