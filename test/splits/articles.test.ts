import { describe, expect, it } from "vitest";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import { buildSession, InfeasibleError, safeBuildSession } from "../../src/index";
import { itemsOf } from "../../src/measure/items";
import { findIssues } from "../../src/schema/find-issues";
import { templateLaws } from "../../src/schema/template-laws";
import { templateSchema } from "../../src/schema/template-schema";
import { backAndLegs, templates } from "../../src/splits/index";

/** The lists as the article prints them; "+" joins a superset. */
const lists: { readonly [template: string]: readonly string[] } = {
  "article-legs-first": [
    "barbell-back-squat 5x6",
    "front-squat 4x8",
    "leg-press 4x5 5s",
    "single-arm-db-row 4x10 + single-leg-extension 4x10",
    "inverted-incline-bench-db-row 4x10 + goblet-squat 4x10",
    "inverted-incline-bench-rear-delt-fly 4x10 + bulgarian-split-squat 4x10",
  ],
  "article-alternating": [
    "barbell-deadlift 5x5",
    "bent-over-row 4x12",
    "stiff-leg-deadlift 5x8",
    "seated-cable-row 4x10",
    "front-squat 4x8",
    "d-grip-cable-row 4x8",
    "leg-press 4x10",
    "face-pull 4x10",
  ],
  "article-sequential": [
    "barbell-deadlift 5x5",
    "stiff-leg-deadlift 5x8",
    "front-squat 4x8",
    "leg-press 4x10",
    "bent-over-row 4x12",
    "seated-cable-row 4x10",
    "d-grip-cable-row 4x8",
    "face-pull 4x10",
  ],
};

const written = (options: object): readonly string[] =>
  buildSession(options).blocks.map(({ items }) =>
    items
      .map(({ exercise, prescription: { sets, target, tempo } }) => {
        const id = "id" in exercise ? exercise.id : exercise.name;
        const reps = target.kind === "reps" && target.min === target.max ? target.min : "?";
        return `${id} ${sets}x${reps}${tempo === undefined ? "" : ` ${tempo.eccentric}s`}`;
      })
      .join(" + "),
  );

describe.each(Object.entries(lists))("the article's session %s", (template, list) => {
  it("is built to the letter in a commercial gym", () => {
    expect(written({ template, gym: "commercial" })).toEqual(list);
  });

  it.each([
    { goal: "strength" },
    { level: "beginner" },
    { priority: "back" },
    { crowding: "busy", warmup: "none" },
    { seed: "x" },
    { minutes: 180 },
  ])("whatever else is wished: %o", (options) => {
    expect(written({ template, ...options })).toEqual(list);
  });

  it("takes what it needs, and is offered shorter where there is less time", () => {
    const session = buildSession({ template });
    expect(session.brief.minutes).toBeUndefined();
    const needed = Math.ceil(session.estimate.seconds / 60);
    expect(written({ template, minutes: needed + 5 })).toEqual(list);
    const result = safeBuildSession({ template, minutes: 40 });
    const error = result.ok ? undefined : result.error;
    if (!(error instanceof InfeasibleError)) throw new Error("it cannot take 40 minutes");
    expect(error.relaxations.map(({ change }) => change)).toContainEqual({ strategies: { fit: "trimOnly" } });
    const trimmed = buildSession({ template, minutes: 40, strategies: { fit: "trimOnly" } });
    expect(trimmed.estimate.seconds).toBeLessThanOrEqual(40 * 60);
    const order = list.flatMap((line) => line.split(" + ")).map((line) => line.split(" ")[0]);
    const kept = itemsOf(trimmed.blocks).map(({ exercise }) => ("id" in exercise ? order.indexOf(exercise.id) : -1));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(kept).not.toContain(-1);
  });

  it("is the article's own, with its source, and named so", () => {
    const day = templates.find(({ id }) => id === template);
    expect(day).toMatchObject({
      fixed: true,
      regions: ["legs", "back"],
      source: { authors: expect.stringContaining("Gardner") },
    });
    expect(buildSession({ template }).title).toBe(day?.name);
  });
});

describe("every template", () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    "%s is a valid one of exercises that there are",
    (_id, template) => {
      expect(findIssues(templateSchema(), template, { laws: templateLaws })).toEqual([]);
      for (const slot of template.slots) {
        if (slot.kind === "exercise") expect(exercises.map(({ id }) => id)).toContain(slot.exercise);
        else expect(exercises.some(({ pattern, hardSet }) => hardSet && slot.patterns.includes(pattern))).toBe(true);
      }
    },
  );

  it("has an id of its own, and the open day comes first", () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    expect(templates[0]).toBe(backAndLegs);
    expect(buildSession({ minutes: 20 }).brief.template.id).toBe("back-and-legs");
  });
});

describe("the open day", () => {
  it("has a place for each pattern of back and legs once, half of them for main lifts", () => {
    const patterns = backAndLegs.slots.flatMap((slot) => (slot.kind === "pattern" ? slot.patterns : []));
    expect(new Set(patterns).size).toBe(patterns.length);
    const ofBackAndLegs = exercises.filter(
      ({ hardSet, regions: [first] }) => hardSet && (first === "legs" || first === "back"),
    );
    const missing = ofBackAndLegs.filter(({ pattern }) => !patterns.includes(pattern)).map(({ pattern }) => pattern);
    // Shin work is for the ankle: no back-and-legs day needs it.
    expect([...new Set(missing)]).toEqual(["ankle-dorsiflexion"]);
    const mains = backAndLegs.slots.flatMap((slot) =>
      slot.kind === "pattern" && slot.mayBeMain === true ? [slot.region] : [],
    );
    expect(mains.sort()).toEqual(["back", "back", "legs", "legs"]);
  });

  it("is filled in every gym of ours", () => {
    for (const { id } of gyms) expect(itemsOf(buildSession({ gym: id, minutes: 45 }).blocks).length).toBeGreaterThan(1);
  });
});
