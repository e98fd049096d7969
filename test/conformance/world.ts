import { expect } from "vitest";
import { createBuilder } from "../../src/build/create-builder";
import { explain } from "../../src/build/explain";
import type { Parts } from "../../src/build/parts";
import { builtIn } from "../../src/built-in";
import { exercises } from "../../src/catalog/index";
import { commercial } from "../../src/gyms/index";
import { itemsOf } from "../../src/measure/items";
import { planSeconds, planTimeline } from "../../src/measure/plan-timeline";
import type { SessionOptions } from "../../src/model/options";
import type { Session } from "../../src/model/session";
import { findIssues } from "../../src/schema/find-issues";
import { sessionSchema } from "../../src/schema/session-schema";
import { backAndLegs } from "../../src/splits/back-and-legs";

const ids = [
  "barbell-back-squat",
  "barbell-deadlift",
  "bent-over-row",
  "goblet-squat",
  "hip-thrust",
  "lat-pulldown",
  "leg-extension",
  "leg-press",
  "lying-leg-curl",
  "pull-up",
  "rope-face-pull",
  "romanian-deadlift",
  "seated-cable-row",
  "seated-leg-curl",
  "standing-calf-raise",
];

/** A world of its own, nothing of it frozen: what a strategy could damage if it were let. */
export const makeWorld = () => {
  const own: Parts = {
    ...builtIn,
    exercises: structuredClone(exercises.filter(({ id }) => ids.includes(id))),
    gyms: [structuredClone(commercial)],
    templates: [structuredClone(backAndLegs)],
    objective: { ...builtIn.objective },
  };
  return { parts: own, build: createBuilder(own) };
};

/** Everything of a world that can be told in JSON. */
export const worldJson = ({ exercises: all, gyms, templates, objective }: Parts): string =>
  JSON.stringify([all, gyms, templates, objective?.name, String(objective?.score)]);

/** Options that leave every stage something to do. */
export const ordinary: SessionOptions = {
  minutes: 45,
  goal: "general",
  include: ["leg-press"],
  exclude: ["pull-up"],
  limitations: [{ area: "knee", status: "cleared" }],
  records: [{ day: "2026-01-01", entries: [{ exercise: "leg-press", sets: [{ reps: 5, kg: 100 }] }] }],
  today: "2026-01-05",
  seed: "s",
};

/** What every session promises, whoever wrote its strategies. */
export const expectLawful = (session: Session, parts: Parts): void => {
  expect(findIssues(sessionSchema(), session)).toEqual([]);
  expect(JSON.parse(JSON.stringify(session))).toEqual(session);
  expect(session.estimate.seconds).toBe(planSeconds(session, parts.gyms));
  expect(session.estimate.seconds).toBeLessThanOrEqual((session.brief.minutes ?? Number.POSITIVE_INFINITY) * 60);
  const known = new Map(parts.exercises.map((exercise) => [exercise.id, exercise]));
  for (const { exercise } of itemsOf(session.blocks)) {
    if (!("kind" in exercise)) expect(exercise).toEqual(known.get(exercise.id));
  }
  expect(itemsOf(session.blocks).length).toBeGreaterThan(0);
  for (const sentence of explain(session)) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  expect(planTimeline(session, parts.gyms).every(({ start, end }) => end > start)).toBe(true);
};
