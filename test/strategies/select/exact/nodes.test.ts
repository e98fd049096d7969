import { expect, test } from "vitest";
import { buildSession } from "../../../../src/index";
import type { SessionOptions } from "../../../../src/model/options";

const requests: readonly SessionOptions[] = [
  { gym: "kettlebell", minutes: 45 },
  { gym: "bodyweight-bar", minutes: 30, goal: "hypertrophy" },
  { gym: "bands-travel", minutes: 40, goal: "endurance", level: "beginner" },
  { gym: "bodyweight-no-bar", minutes: 25, goal: "work-capacity", priority: "back" },
  { gym: "home-dumbbell", minutes: 35, goal: "strength", priority: "legs", level: "advanced" },
  { gym: "kettlebell", minutes: 50, accent: "back", include: ["goblet-squat"] },
  { gym: "home-barbell", minutes: 40, goal: "strength", limitations: [{ area: "low-back", status: "history" }] },
];

/** What a search found and how many nodes it looked at: a bound that has become weaker shows here before it is felt. */
const searched = (options: SessionOptions): string => {
  const { decisions } = buildSession({ ...options, strategies: { select: "exact" } });
  const told = decisions.find(({ code }) => code === "optimum");
  return JSON.stringify({ ...options, ...told?.data });
};

test("a search looks at as many nodes as it did, and finds as much", () => {
  expect(requests.map(searched).join("\n")).toMatchInlineSnapshot(`
    "{"gym":"kettlebell","minutes":45,"proven":true,"nodes":71,"worth":16.194,"gap":0}
    {"gym":"bodyweight-bar","minutes":30,"goal":"hypertrophy","proven":true,"nodes":71,"worth":12.924,"gap":0}
    {"gym":"bands-travel","minutes":40,"goal":"endurance","level":"beginner","proven":true,"nodes":27,"worth":15.005,"gap":0}
    {"gym":"bodyweight-no-bar","minutes":25,"goal":"work-capacity","priority":"back","proven":true,"nodes":45,"worth":11.313,"gap":0}
    {"gym":"home-dumbbell","minutes":35,"goal":"strength","priority":"legs","level":"advanced","proven":true,"nodes":46,"worth":17.129,"gap":0}
    {"gym":"kettlebell","minutes":50,"accent":"back","include":["goblet-squat"],"proven":true,"nodes":221,"worth":17.895,"gap":0}
    {"gym":"home-barbell","minutes":40,"goal":"strength","limitations":[{"area":"low-back","status":"history"}],"proven":true,"nodes":57,"worth":20.857,"gap":0}"
  `);
});
