import { describe, expect, test } from "vitest";
import { commercial } from "../../src/gyms/commercial";
import { compactGym } from "../../src/gyms/compact-gym";
import { buildSession } from "../../src/index";
import { planTimeline } from "../../src/measure/plan-timeline";
import { summarizePlan } from "../../src/measure/summarize-plan";

const gyms = [commercial, compactGym];
const article = (template: string, gym = "commercial") => buildSession({ template, gym });

/** Seconds of each kind of event. */
const secondsByKind = (session: ReturnType<typeof article>): { readonly [kind: string]: number } => {
  const sums: { [kind: string]: number } = {};
  for (const { kind, start, end } of planTimeline(session, gyms)) sums[kind] = (sums[kind] ?? 0) + end - start;
  return sums;
};

/**
 * What the article's workouts amount to. Sets, exercises, low-back and grip score and fractional sets were worked out
 * by hand from the catalogue; the minutes are those of the time model.
 */
const golden = {
  "article-legs-first": {
    exercises: 9,
    sets: 37,
    lowBack: 34,
    grip: 32,
    muscles: { quads: 25, glutes: 15, "upper-back": 10, adductors: 8.5, lats: 8, "rear-delts": 8 },
    regions: { legs: 25, back: 12 },
    kinds: ["straight", "straight", "straight", "superset", "superset", "superset"],
    seconds: {
      "general-warmup": 300,
      transition: 150,
      walk: 214,
      "set-up": 678,
      "ramp-set": 91,
      set: 1428,
      "side-change": 60,
      change: 348,
      rest: 2820,
    },
    minutes: 101.5,
  },
  "article-alternating": {
    exercises: 8,
    sets: 34,
    lowBack: 62,
    grip: 58,
    muscles: {
      "upper-back": 18.5,
      glutes: 14,
      lats: 12,
      erectors: 11.5,
      quads: 10.5,
      hamstrings: 10,
      "rear-delts": 10,
    },
    regions: { legs: 13, back: 21 },
    kinds: new Array(8).fill("straight"),
    seconds: {
      "general-warmup": 300,
      transition: 210,
      walk: 250,
      "set-up": 751,
      "ramp-set": 95,
      set: 1008,
      rest: 3630,
    },
    minutes: 104.1,
  },
  "article-sequential": {
    exercises: 8,
    sets: 34,
    lowBack: 62,
    grip: 58,
    muscles: {
      "upper-back": 18.5,
      glutes: 14,
      lats: 12,
      erectors: 11.5,
      quads: 10.5,
      hamstrings: 10,
      "rear-delts": 10,
    },
    regions: { legs: 13, back: 21 },
    kinds: new Array(8).fill("straight"),
    seconds: {
      "general-warmup": 300,
      transition: 210,
      walk: 164,
      "set-up": 751,
      "ramp-set": 95,
      set: 1008,
      rest: 3630,
    },
    minutes: 102.6,
  },
} as const;

describe.each(Object.entries(golden))("%s", (template, expected) => {
  const session = article(template);
  const summary = summarizePlan(session, gyms);

  test("sets, exercises, low-back and grip score", () => {
    expect(summary).toMatchObject({
      exercises: expected.exercises,
      sets: expected.sets,
      hardSets: expected.sets,
      lowBack: expected.lowBack,
      grip: expected.grip,
      regions: expected.regions,
    });
  });

  test("fractional sets, the highest first", () => {
    const highest = Object.entries(summary.muscles)
      .sort(([, a], [, b]) => b - a)
      .slice(0, Object.keys(expected.muscles).length);
    expect(Object.fromEntries(highest)).toEqual(expected.muscles);
  });

  test("seconds by kind of event, and minutes", () => {
    expect(secondsByKind(session)).toEqual(expected.seconds);
    const seconds = Object.values(expected.seconds).reduce((sum, part) => sum + part, 0);
    expect(session.estimate.seconds).toBe(seconds);
    expect(summary.minutes).toBe(expected.minutes);
    expect(session.estimate).toMatchObject({
      lowSeconds: Math.round(seconds * 0.85),
      highSeconds: Math.round(seconds * 1.15),
    });
  });

  test("blocks as the article writes them", () => {
    expect(session.blocks.map(({ kind }) => kind)).toEqual(expected.kinds);
  });
});

test("the article's legs-first workout trains no hamstrings", () => {
  expect(summarizePlan(article("article-legs-first")).muscles.hamstrings).toBeUndefined();
});

test("three heavy low-back lifts stand in a row in the alternating workout, two in the sequential one", () => {
  const run = (template: string) => summarizePlan(article(template)).lowBackRun;
  expect(["article-legs-first", "article-alternating", "article-sequential"].map(run)).toEqual([0, 3, 2]);
});

test("where zones are neighbours the legs-first workout walks less", () => {
  expect(secondsByKind(article("article-legs-first", "compact-gym"))).toMatchObject({ walk: 78, change: 208 });
});

test("a busy gym takes longer than a quiet one", () => {
  const seconds = (crowding: "quiet" | "normal" | "busy") =>
    buildSession({ template: "article-alternating", crowding }).estimate.seconds;
  expect([seconds("quiet"), seconds("normal"), seconds("busy")]).toEqual([6043, 6244, 6444]);
});
