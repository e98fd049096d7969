import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import { buildSession, defineSplit, isBacklegsError, OptionsError } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { DayTemplate, SplitTemplate } from "../../src/model/split";
import { goals, levels } from "../../src/model/vocabulary";
import { leastHours, placeDays } from "../../src/plan/place-days";
import { findIssues } from "../../src/schema/find-issues";
import { splitLaws } from "../../src/schema/split-laws";
import { templateLaws } from "../../src/schema/template-laws";
import { splitSchema, templateSchema } from "../../src/schema/template-schema";
import { backAndLegsAndPush, splits, templates } from "../../src/splits/index";

const days = templates.filter(({ fixed }) => fixed !== true);

describe("day templates", () => {
  test.each(days)("$id is a valid template", (day) => {
    expect(findIssues(templateSchema(), day, { laws: templateLaws })).toEqual([]);
  });

  test.each(days)("$id has a place for each of its regions", ({ regions, slots }) => {
    const open = slots.flatMap((slot) => (slot.kind === "pattern" && slot.optional !== true ? [slot.region] : []));
    expect(regions.filter((region) => !open.includes(region))).toEqual([]);
  });

  const inGyms = days.flatMap((day: DayTemplate) => gyms.map((gym) => ({ day, gym, id: day.id, place: gym.id })));

  test.each(inGyms)("$id is filled in $place, its regions trained or told of", ({ day, gym }) => {
    const level = levels[gyms.indexOf(gym) % levels.length] ?? "beginner";
    const goal = goals[(days.indexOf(day) + gyms.indexOf(gym)) % goals.length] ?? "general";
    const session = buildSession({ template: day.id, gym: gym.id, level, goal, minutes: 45 });
    const lifts = itemsOf(session.blocks).filter(isKnownItem);
    const isBare = gym.id.startsWith("body") || gym.id.startsWith("bands") || day.id === "core-day";
    expect(lifts.length).toBeGreaterThanOrEqual(isBare ? 2 : 3);
    const told = session.notices.map(({ data }) => data.region);
    const missed = day.regions.filter((region) => !lifts.some(({ exercise }) => exercise.regions.includes(region)));
    expect(missed.filter((region) => !told.includes(region))).toEqual([]);
    const patterns = new Set(day.slots.flatMap((slot) => (slot.kind === "pattern" ? slot.patterns : [])));
    expect(lifts.filter(({ exercise }) => !patterns.has(exercise.pattern))).toEqual([]);
  });

  test("a push day begins with its main press and ends with the trunk; nobody misses back and legs there", () => {
    const strategies = { pair: "unpaired" } as const;
    const session = buildSession({ template: "push-day", goal: "hypertrophy", priority: "legs", strategies });
    const patterns = itemsOf(session.blocks).map(({ exercise }) => ("kind" in exercise ? "" : exercise.pattern));
    expect(["horizontal-push", "vertical-push", "dip"]).toContain(patterns[0]);
    expect(patterns.at(-1)).toBe("core");
    expect(session.notices.map(({ code }) => code)).not.toContain("region-not-trained");
    expect(session.title).toBe("Push");
    expect(session.brief.priority).toBe("balanced");
  });

  test("chest that cannot be trained is told of", () => {
    const exclude = exercises
      .filter(({ pattern }) => ["horizontal-push", "dip", "chest-fly"].includes(pattern))
      .map(({ id }) => id);
    const session = buildSession({ template: "push-day", exclude });
    expect(session.notices.map(({ data }) => data.region)).toContain("chest");
  });
});

describe("splits", () => {
  test.each(splits)("$id is a valid split", (split) => {
    expect(findIssues(splitSchema(), split, { laws: splitLaws })).toEqual([]);
    expect(defineSplit(split)).toEqual(split);
  });

  test.each(splits)("$id names templates that there are, for its regions", (split) => {
    const named = split.weeks.flatMap((week) => [...week.days, ...(week.thenWeeks ?? []).flat()]);
    const found = named.map(({ template }) => templates.find(({ id }) => id === template));
    expect(found.includes(undefined)).toBe(false);
    const trained = new Set(found.flatMap((day) => day?.regions ?? []));
    expect(split.regions.filter((region) => !trained.has(region) && !["shoulders", "arms"].includes(region))).toEqual(
      [],
    );
  });

  const weeks = splits.flatMap((split: SplitTemplate) =>
    split.weeks.flatMap((week) =>
      [week.days, ...(week.thenWeeks ?? [])].map((_, at) => ({ split, id: split.id, count: week.days.length, at })),
    ),
  );

  test.each(weeks)("$id on $count days keeps its spacing, week $at", ({ split, count, at }) => {
    const placed = placeDays(split, count, at + 1, templates) ?? [];
    expect(placed).toHaveLength(count);
    expect(leastHours(placed)).toBeGreaterThanOrEqual(48);
  });

  test("every split has the numbers of days that it is for", () => {
    const counts = Object.fromEntries(splits.map(({ id, weeks: all }) => [id, all.map((week) => week.days.length)]));
    expect(counts).toMatchObject({
      "back-and-legs-and-push": [2, 3, 4, 6],
      "back-and-legs-twice": [3],
      "upper-lower": [2, 3, 4, 5, 6],
      "push-pull-legs": [3, 6],
      "full-body": [1, 2, 3],
      "body-part": [4, 5, 6],
      "two-day-minimum": [2],
    });
  });
});

describe("a split of one's own", () => {
  type Week = SplitTemplate["weeks"][number];
  const [two, three, ...others] = backAndLegsAndPush.weeks;
  if (two === undefined || three === undefined) throw new Error("the split has weeks of two and three days");
  const late: Week = { days: two.days.map((day) => ({ ...day, hoursFromStart: 0 })) };
  const uneven: Week = { days: three.days, thenWeeks: [three.days.slice(1)] };

  const issuesOf = (change: object): readonly string[] => {
    try {
      defineSplit({ ...backAndLegsAndPush, ...change });
      return [];
    } catch (error) {
      if (!isBacklegsError(error) || !(error instanceof OptionsError)) throw error;
      return error.issues.map(({ path }) => path.join(".")).sort();
    }
  };

  test("all problems are told at once", () => {
    expect(issuesOf({ levels: ["beginner", "beginer"], weeks: [late, uneven], colour: "red" })).toEqual([
      "colour",
      "levels.1",
      "weeks.0.days.1.hoursFromStart",
      "weeks.1.thenWeeks.0",
    ]);
  });

  test("two weeks of as many days are refused, and more than six days", () => {
    expect(issuesOf({ weeks: [two, three, ...others, two] })).toEqual(["weeks.4.days"]);
    const seven = Array.from({ length: 7 }, (_, at) => ({ template: "core-day", hoursFromStart: 20 * at }));
    expect(issuesOf({ weeks: [{ days: seven }] })).toEqual(["weeks.0.days"]);
  });

  test("it is frozen, and the same when it is defined again", () => {
    const split = defineSplit(structuredClone(backAndLegsAndPush));
    expect(Object.isFrozen(split.weeks[0]?.days)).toBe(true);
    expect(defineSplit(split)).toBe(split);
  });
});
