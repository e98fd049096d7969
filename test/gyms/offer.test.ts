import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms, stations } from "../../src/gyms/index";
import { closeEquipment } from "../../src/model/equipment";
import type { Exercise, Need } from "../../src/model/exercise";
import type { Gym } from "../../src/model/gym";
import type { Pattern } from "../../src/model/vocabulary";

const firstMet = ({ needs }: Exercise, gym: Gym): Need | undefined => {
  const have = closeEquipment(gym.stations.flatMap(({ provides }) => provides));
  return needs.find(({ all }) => all.every((word) => have.has(word)));
};

const slots: Readonly<Record<string, readonly Pattern[]>> = {
  "knee-dominant": ["squat", "lunge", "leg-press"],
  "hinge or hip extension": ["hinge", "hip-extension"],
  "knee flexion": ["knee-flexion"],
  "horizontal pull": ["horizontal-pull"],
  "vertical pull": ["vertical-pull", "shoulder-extension"],
  calf: ["calf"],
  "rear delt or scapular": ["rear-delt", "scapular"],
};

/** Hard sets that a gym offers in a slot, and those of them that can be overloaded: "40/28". */
const offer = (gym: Gym, patterns: readonly Pattern[]): string => {
  const hard = exercises.filter(({ pattern, hardSet }) => hardSet && patterns.includes(pattern));
  const doable = hard.filter((exercise) => firstMet(exercise, gym) !== undefined);
  return `${doable.length}/${doable.filter(({ loadability }) => loadability >= 2).length}`;
};

test("what each gym offers: hard sets, and those that can be overloaded", () => {
  const table = Object.entries(slots).map(([slot, patterns]) => [
    slot,
    gyms.map((gym) => offer(gym, patterns).padStart(5)).join(" "),
  ]);
  // commercial, dumbbells and cables, compact, home barbell, home dumbbell, kettlebell, bands, bar, no bar
  expect(Object.fromEntries(table)).toEqual({
    "knee-dominant": "39/28 22/12 32/21  19/8 21/11 21/11  12/0  10/0  10/0",
    "hinge or hip extension": "31/25 14/10 24/19 17/12   9/5   9/5   6/0   4/0   4/0",
    "knee flexion": " 12/5   4/2   5/3   4/0   4/1   2/0   3/0   3/0   3/0",
    "horizontal pull": "23/19  10/9  12/9   8/6   4/3   2/1   3/0   2/0   2/0",
    "vertical pull": "22/16   9/8 18/13   8/3   3/2   2/1   4/0   5/3   1/0",
    calf: "  9/6   6/3   7/4   3/0   6/3   6/3   3/0   3/0   3/0",
    "rear delt or scapular": "  7/6   5/5   5/5   1/0   3/3   1/1   1/0   0/0   0/0",
  });
});

describe.each(gyms.map((gym) => [gym.id, gym] as const))("%s", (_id, gym) => {
  const doable = exercises.flatMap((exercise) => {
    const need = firstMet(exercise, gym);
    return need === undefined ? [] : [{ exercise, need }];
  });

  test.each(Object.entries(slots).slice(0, 5))("has a hard set of %s", (_slot, patterns) => {
    const found = doable.filter(({ exercise }) => exercise.hardSet && patterns.includes(exercise.pattern));
    expect(found.length).toBeGreaterThan(0);
  });

  test("everything that can be done has a place to be done at", () => {
    const has = (need: Need): boolean =>
      gym.stations.some(({ id, provides }) => id === need.station || closeEquipment(provides).has(need.all[0] ?? ""));
    expect(doable.filter(({ need }) => !has(need)).map(({ exercise }) => exercise.id)).toEqual([]);
  });

  test("our own exercises are done at the station that they name", () => {
    const ids = gym.stations.map(({ id }) => id);
    expect(doable.filter(({ need }) => !ids.includes(need.station)).map(({ exercise }) => exercise.id)).toEqual([]);
  });
});

test("the one vertical pull without a bar slides over the floor", () => {
  const bare = gyms.filter(({ id }) => id === "bodyweight-no-bar");
  const found = exercises.filter(({ pattern, hardSet }) => hardSet && pattern === "vertical-pull");
  expect(bare.flatMap((gym) => found.filter((one) => firstMet(one, gym) !== undefined)).map(({ id }) => id)).toEqual([
    "sliding-floor-pulldown",
  ]);
});

test("every exercise can be done in one of our gyms, and every alternative's station exists", () => {
  expect(exercises.filter((exercise) => !gyms.some((gym) => firstMet(exercise, gym))).map(({ id }) => id)).toEqual([]);
  expect(exercises.flatMap(({ needs }) => needs).filter(({ station }) => !stations.includes(station))).toEqual([]);
});
