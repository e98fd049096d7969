import { describe, expect, test } from "vitest";
import type { ReasonData } from "../../src/model/reasons";
import { muscles } from "../../src/model/vocabulary";
import { says, sentenceOf } from "./sentences";

const day = ["day 2"];
const days = ["day 2", "day 4"];

describe("what the week so far means for a session", () => {
  says("muscles-tired", [
    [
      { muscles: ["hamstrings"], most: 1, days: 1 },
      "You trained hamstrings less than 1 day ago: that muscle group gets at most about 1 set today",
    ],
    [
      { muscles: ["quads", "glutes"], most: 2, days: 3 },
      "You trained quads and glutes less than 3 days ago: each gets at most about 2 sets today",
    ],
  ]);

  says("week-lacks", [
    [
      { muscles: ["lats"] },
      "Your last seven days held few sets for lats: what trains that muscle group counts for more today",
    ],
    [
      { muscles: ["quads", "soleus", "triceps"] },
      "Your last seven days held few sets for quads, soleus and triceps: what trains them counts for more today",
    ],
  ]);
});

describe("how a week is divided", () => {
  const asked: ReasonData["split-chosen"] = {
    split: "Full body",
    why: "asked",
    days: 3,
    regions: ["legs"],
    times: 3,
    hours: 48,
    rivals: ["Upper and lower"],
  };
  const best: ReasonData["split-chosen"] = { ...asked, why: "best", regions: ["back", "legs"], rivals: [] };
  const { hours: _hours, ...once } = { ...best, days: 1, times: 1 };
  says("split-chosen", [
    [asked, 'You asked for "Full body" on 3 days'],
    [{ ...asked, days: 1 }, 'You asked for "Full body" on 1 day'],
    [{ ...asked, turns: 2 }, 'You asked for "Full body" on 3 days; 2 kinds of week take turns'],
    [
      best,
      'On 3 days "Full body" trains back and legs 3 times or more, with 48 hours or more between two days of the same region',
    ],
    [once, 'On 1 day "Full body" trains back and legs once'],
    [
      { ...best, turns: 2, rivals: ["Push, pull, legs"] },
      'On 3 days "Full body" (before "Push, pull, legs") trains back and legs 3 times or more, with 48 hours or more between two days of the same region; 2 kinds of week take turns',
    ],
    [
      { ...once, rivals: ["A", "B", "C", "D", "E"] },
      'On 1 day "Full body" (before "A", "B", "C" and 2 more) trains back and legs once',
    ],
  ]);

  says("day-of-split", [
    [{ template: "Push", hoursFromStart: 48 }, 'Day 2 is "Push"', day],
    [{ template: "Push", hoursFromStart: 48 }, 'Day 2 and day 4 are "Push"', days],
  ]);
});

describe("what days mean for each other", () => {
  says("muscles-rest", [
    [
      { muscles: ["quads"], hours: 24, day: 1 },
      "Day 2 gives quads at most a set or two: day 1, 24 hours away, trains them",
      day,
    ],
    [
      { muscles: ["quads", "hamstrings"], hours: 24, day: 3 },
      "Day 2 and day 4 give quads and hamstrings at most a set or two: day 3, 24 hours away, trains them",
      days,
    ],
    [
      { muscles: ["quads", "hamstrings", "soleus", "tibialis", "lats"], hours: 24, day: 1 },
      "Day 2 gives quads, hamstrings, soleus and 2 more at most a set or two: day 1, 24 hours away, trains them",
      day,
    ],
  ]);

  says("low-back-rests", [
    [
      { most: 10, hours: 24, day: 1 },
      "Day 2 asks less of the lower back, because day 1, 24 hours away, asks more",
      day,
    ],
    [
      { most: 10, hours: 24, day: 3 },
      "Day 2 and day 4 ask less of the lower back, because day 3, 24 hours away, asks more",
      days,
    ],
  ]);

  says("lifts-elsewhere", [
    [
      { exercises: ["barbell-deadlift"] },
      "Barbell Deadlift belongs to other days: on day 2 lifts of about the same worth go before it",
      day,
    ],
    [
      { exercises: ["barbell-deadlift", "barbell-row"] },
      "Barbell Deadlift and Barbell Row belong to other days: on day 2 and day 4 lifts of about the same worth go before them",
      days,
    ],
  ]);
});

describe("what a week holds for a muscle", () => {
  says("below-target", [
    [
      { muscle: "quads", sets: 6, least: 10, why: "no-lift" },
      "Quads: 6 of at least 10 weekly sets, for want of an exercise that fits your gyms and your limits",
    ],
    [
      { muscle: "glutes", sets: 6.5, least: 10, why: "minutes" },
      "Glutes: 6.5 of at least 10 weekly sets, as the minutes of a day for that muscle group are used up",
    ],
    [
      { muscle: "hamstrings", sets: 0, least: 4, why: "limits" },
      "Hamstrings: 0 of at least 4 weekly sets, as the days for that muscle group hold as much work as they should",
    ],
  ]);

  says("above-target", [
    [
      { muscle: "forearms", sets: 22, most: 20 },
      "Forearms: 22 weekly sets, more than 20, by lifts that train other muscles first",
    ],
  ]);
});

test("every muscle is called as people who train call it, in words that a list can hold", () => {
  const nameOf = (muscle: (typeof muscles)[number]) =>
    sentenceOf("above-target", { muscle, sets: 22, most: 20 }).split(":")[0];
  expect(muscles.map(nameOf)).toEqual([
    "Quads",
    "Hamstrings",
    "Glutes",
    "Hip abductors",
    "Adductors",
    "Hip flexors",
    "Gastrocnemius",
    "Soleus",
    "Tibialis",
    "Lats",
    "Upper back",
    "Upper traps",
    "Erectors",
    "Rear delts",
    "Rotator cuff",
    "Side delts",
    "Front delts",
    "Chest",
    "Triceps",
    "Biceps",
    "Forearms",
    "Abs",
    "Obliques",
    "Neck",
  ]);
});
