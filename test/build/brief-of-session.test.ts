import { describe, expect, test } from "vitest";
import { briefOfSession } from "../../src/build/brief-of-session";
import { buildSession, buildWeek, builtIn, compactGym, defineGym, exercises, templates } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { Session } from "../../src/model/session";
import { sessionsOf } from "../support/week-laws";

const dayOf = (session: Session) => briefOfSession(session, builtIn).brief.day;

/** As if its template had been somebody's own: nothing but its id and hash is left of it. */
const ofUnknownDay = (session: Session): Session => ({
  ...session,
  brief: { ...session.brief, template: { id: "days-of-my-own", hash: "0" } },
});

describe("the day of a finished session", () => {
  test("is that of its template, where that is known", () => {
    for (const template of templates.filter(({ fixed }) => fixed !== true)) {
      expect(dayOf(buildSession({ template: template.id }))).toEqual(template);
    }
  });

  test("is one of back and legs where a fixed template said it to the letter", () => {
    const fixed = templates.filter((template) => template.fixed === true);
    expect(fixed).not.toEqual([]);
    for (const { id } of fixed) expect(dayOf(buildSession({ template: id }))).toEqual(templates[0]);
  });

  test("is not that of a template which was changed since", () => {
    const session = buildSession({ template: "deadlift-variations" });
    const changed = { ...session, brief: { ...session.brief, template: { id: "deadlift-variations", hash: "0" } } };
    expect(dayOf(changed)).toEqual(templates[0]);
  });

  test("is one of back and legs, where no more than these is trained", () => {
    expect(dayOf(ofUnknownDay(buildSession()))).toEqual(templates[0]);
    expect(dayOf({ ...ofUnknownDay(buildSession()), blocks: [] })).toEqual(templates[0]);
  });

  test("is else one of the first regions of the lifts", () => {
    const week = buildWeek({ days: 3, split: "back-and-legs-and-push" });
    const pushes = sessionsOf(week).find(({ brief }) => brief.template.id.includes("push")) ?? expect.fail();
    const day = dayOf(ofUnknownDay(pushes));
    const regions = itemsOf(pushes.blocks)
      .filter(isKnownItem)
      .flatMap(({ exercise }) => exercise.regions.slice(0, 1));
    expect(day).toEqual({ ...templates[0], id: "as-trained", name: "As trained", regions: [...new Set(regions)] });
    expect(day.regions).not.toContain("legs");
  });

  test("is the ordinary one where a library has no template at all", () => {
    const parts = { ...builtIn, templates: [] };
    expect(() => briefOfSession(ofUnknownDay(buildSession()), parts)).toThrow(/template/u);
  });
});

describe("the brief to change a finished session by", () => {
  const session = buildSession({
    minutes: 50,
    priority: "legs",
    goal: "strength",
    level: "advanced",
    include: ["leg-press"],
    exclude: ["barbell-deadlift"],
    priorityLift: "barbell-back-squat",
    strategies: { order: "legsFirst" },
    straps: true,
  });
  const { brief, strategies } = briefOfSession(session, builtIn);

  test("keeps the person, the gym and what is not wanted", () => {
    const { goal, level, priority, minutes, gym, exclude, straps, crowding } = session.brief;
    expect(brief).toMatchObject({ goal, level, priority, minutes, gym, exclude, straps, crowding });
  });

  test("forgets what the session was made of and by", () => {
    expect(brief).toMatchObject({ include: [], strategies: buildSession().brief.strategies });
    expect(brief).not.toHaveProperty("priorityLift");
    expect(strategies.order).toBe(builtIn.strategies.order);
  });

  test("leaves out an exclusion that the catalogue does not know any more", () => {
    const few = { ...builtIn, exercises: exercises.filter(({ id }) => id !== "barbell-deadlift") };
    expect(briefOfSession(session, few).brief.exclude).toEqual([]);
  });

  test("takes limitations and the gym from the context, where they are told", () => {
    const gym = defineGym({ ...compactGym, id: "my-gym" });
    const made = buildSession({ gym, limitations: [{ area: "knee", status: "history" }] });
    expect(briefOfSession(made, builtIn).brief).toMatchObject({ place: gym, limitations: made.brief.limitations });
    const limitations = [{ area: "low-back", status: "current" }] as const;
    const now = { ...made, context: { ...made.context, limitations } };
    expect(briefOfSession(now, builtIn).brief.limitations).toEqual(limitations);
  });

  test("has the minutes that were said, and none where none were", () => {
    expect(brief.minutes).toBe(50);
    const fixed = templates.find((template) => template.fixed === true) ?? expect.fail();
    const timeless = buildSession({ template: fixed.id });
    expect(timeless.brief).not.toHaveProperty("minutes");
    expect(briefOfSession(timeless, builtIn).brief).not.toHaveProperty("minutes");
  });
});
