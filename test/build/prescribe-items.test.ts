import { describe, expect, it } from "vitest";
import { prescribeItem, prescribeItems } from "../../src/build/prescribe-items";
import type { Prescription } from "../../src/model/prescription";
import type { Pick } from "../../src/model/strategy";
import { briefOf, exercise, item } from "../support/items";

const good: Prescription = { sets: 3, target: { kind: "reps", min: 5, max: 8 }, restSeconds: 90 };
const pick: Pick = { slot: "squat", exercise: exercise("squat"), station: "floor", role: "secondary" };
const giving = (value: unknown) => () => Object({ value, decisions: [] });
const prescribed = (prescription: unknown, more: Partial<Pick> = {}) =>
  prescribeItem({ ...pick, ...more }, briefOf(), giving(prescription)).value;

describe("an item", () => {
  it("is the pick with what the strategy prescribes", () => {
    expect(prescribed(good)).toEqual({
      role: "secondary",
      exercise: pick.exercise,
      station: "floor",
      warmup: [],
      prescription: good,
    });
  });

  it("has a group as a tag, and no station where there is none", () => {
    const grouped = prescribed(good, { group: "a", station: "" });
    expect(grouped.tags).toEqual(["group:a"]);
    expect("station" in grouped).toBe(false);
  });

  it("is frozen, and does not hold what the strategy keeps", () => {
    const own = structuredClone(good);
    const { prescription } = prescribed(own);
    Object.assign(own, { sets: 9 });
    expect(prescription.sets).toBe(3);
    expect(Object.isFrozen(prescription.target)).toBe(true);
  });

  it("that is locked is kept to the letter, without asking the strategy", () => {
    const locked = item(pick.exercise, { sets: 50, reps: 3, tags: ["mine"] });
    const never = () => {
      throw new Error("asked");
    };
    expect(prescribeItem({ ...pick, locked }, briefOf(), never).value).toEqual(locked);
  });

  it("may be more than usual where somebody wrote it, not where the strategy did", () => {
    const written = Object.freeze({ ...good, sets: 30, restSeconds: 1200 });
    expect(prescribed(written, { written }).prescription).toEqual(written);
    expect(() => prescribed({ ...written }, { written })).toThrow("gave a prescription that cannot be done");
    expect(() => prescribed(undefined, {})).toThrow("did not return a value");
  });

  it.each<Partial<Prescription>>([
    { sets: 1 },
    { sets: 20 },
    { restSeconds: 0 },
    { restSeconds: 900 },
    { target: { kind: "amrap", min: 1 } },
    { target: { kind: "time", seconds: 30 } },
    { target: { kind: "distance", metres: 20.5 } },
    {
      effort: { kind: "rpe", min: 7, max: 8.5 },
      load: { kg: 100 },
      tempo: { eccentric: 5, pause: 0, concentric: 1, top: 1 },
    },
    { perSet: [{ effort: { kind: "percent", of: "1rm", percent: 85 } }, {}, { kind: "back-off" }] },
  ])("can be done with %o", (more) => {
    expect(prescribed({ ...good, ...more }).prescription).toEqual({ ...good, ...more });
  });

  it.each<{ readonly [key: string]: unknown }>([
    { sets: 0 },
    { sets: 21 },
    { sets: 2.5 },
    { sets: "3" },
    { sets: Number.NaN },
    { restSeconds: -1 },
    { restSeconds: 901 },
    { restSeconds: 60.5 },
    { restSeconds: undefined },
    { target: undefined },
    { target: { kind: "reps", min: 8, max: 5 } },
    { target: { kind: "reps", min: 0, max: 5 } },
    { target: { kind: "time" } },
    { target: { kind: "laps", min: 1 } },
    { effort: "hard" },
    { effort: { kind: "rir", min: 3, max: 1 } },
    { tempo: { eccentric: 5 } },
    { load: 100 },
    { perSet: [{}, {}, {}, {}] },
    { surprise: 1 },
  ])("cannot be done with %o", (more) => {
    expect(() => prescribed({ ...good, ...more })).toThrow(
      'Strategy "prescribe" gave a prescription that cannot be done',
    );
  });
});

it.each<[{ readonly [key: string]: unknown }, string]>([
  [{ sets: 21 }, "sets must be a whole number, at most 20, not 21."],
  [{ restSeconds: 901 }, "restSeconds must be a whole number, at most 900, not 901."],
  [{ restSeconds: undefined }, "restSeconds is missing: expected a whole number, at most 900."],
  [{ restSeconds: 61.5 }, "restSeconds must be a whole number from 0 to 3600, not 61.5."],
  [{ load: { kg: 1e6 } }, "load.kg must be a number from 0 to 2000, not 1000000."],
  [{ note: 1 }, 'Unknown key "note" in the prescription.'],
  [{ target: { kind: "reps", min: 8, max: 5 } }, "target.max must be at least as much as min, 8, not 5."],
])("what cannot be done is told with exercise and field: %o", (more, problem) => {
  expect(() => prescribed({ ...good, ...more })).toThrow(
    `gave a prescription that cannot be done: ${pick.exercise.name}: ${problem}`,
  );
});

describe("items", () => {
  it("come in the order of the picks, and so do the decisions", () => {
    const picks = ["a", "b"].map((id) => ({ ...pick, exercise: exercise(id) }));
    const step = prescribeItems(picks, briefOf(), (one) => ({
      value: { ...good, sets: one.exercise.id === "a" ? 1 : 2 },
      decisions: [
        {
          stage: "prescribe",
          code: "as-written",
          subject: { kind: "exercise", id: one.exercise.id },
          data: { sets: 1 },
          source: "default",
        },
      ],
    }));
    expect(step.value.map(({ exercise: { id }, prescription: { sets } }) => [id, sets])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(step.decisions.map(({ subject }) => subject)).toEqual([
      { kind: "exercise", id: "a" },
      { kind: "exercise", id: "b" },
    ]);
    expect(prescribeItems([], briefOf(), giving(good)).value).toEqual([]);
  });
});
