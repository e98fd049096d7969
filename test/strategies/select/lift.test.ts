import { describe, expect, test } from "vitest";
import { ordinaryRole } from "../../../src/measure/ordinary-role";
import type { PatternSlot, Slot } from "../../../src/model/split";
import type { BuildBrief } from "../../../src/model/strategy";
import { goals } from "../../../src/model/vocabulary";
import { formAt, formsOf } from "../../../src/strategies/select/forms";
import { canBeMain, type Lift, liftOf, mainHalfOf, pickOf } from "../../../src/strategies/select/lift";
import { pickOfSlot } from "../../../src/strategies/select/pick-of-slot";
import { inTieOrder } from "../../../src/strategies/select/tie-order";
import { briefOf, candidateOf, choiceOf, type ExerciseFacts, exercise } from "../../support/items";

const slot: PatternSlot = { kind: "pattern", id: "squat", patterns: ["squat"], region: "legs", mayBeMain: true };
const heavyDay = { sessionsPerWeek: 2, sessionOfWeek: 1 };
const lightDay = { sessionsPerWeek: 2, sessionOfWeek: 2 };
const strong: ExerciseFacts = { loadability: 2, demand: { systemic: 2 } };
const squat = exercise("squat", strong);

describe("a lift can be the main lift", () => {
  const can = (facts: ExerciseFacts = {}, place: Partial<PatternSlot> = {}, brief: Partial<BuildBrief> = {}) =>
    canBeMain(exercise("x", { ...strong, ...facts }), { ...slot, ...place }, briefOf(brief));

  test("when it is a bilateral compound that can be loaded and takes the whole body", () => {
    expect(can()).toBe(true);
    expect(can({ mechanics: "isolation" })).toBe(false);
    expect(can({ laterality: "unilateral" })).toBe(false);
    expect(can({ laterality: "alternating" })).toBe(false);
    expect(can({ loadability: 1 })).toBe(false);
    expect(can({ demand: { systemic: 1 } })).toBe(false);
    expect(can({ loadability: 3, demand: { systemic: 3 } })).toBe(true);
  });

  test("where its slot says so, and not for a region that is only an accent", () => {
    expect(can({}, { mayBeMain: false })).toBe(false);
    const { mayBeMain: _, ...silent } = slot;
    expect(canBeMain(squat, silent, briefOf())).toBe(false);
    expect(can({}, {}, { accent: "legs" })).toBe(false);
    expect(can({}, {}, { accent: "back" })).toBe(true);
  });

  test("unless the goal or the day wants none", () => {
    const wanted = goals.filter((goal) => can({}, {}, { goal }));
    expect(wanted).toEqual(["strength", "hypertrophy", "general"]);
    expect(can({}, {}, lightDay)).toBe(false);
    expect(can({}, {}, heavyDay)).toBe(true);
  });
});

test("a lift that is not main is secondary when compound, else accessory", () => {
  expect(ordinaryRole(squat)).toBe("secondary");
  expect(ordinaryRole(exercise("x", { mechanics: "isolation" }))).toBe("accessory");
});

test("a main lift counts for back or legs, where its slot does", () => {
  expect(mainHalfOf(slot)).toBe("legs");
  expect(mainHalfOf({ ...slot, region: "back" })).toBe("back");
  expect(mainHalfOf({ ...slot, region: "core" })).toBeUndefined();
  const named: Slot = {
    kind: "exercise",
    id: "x",
    exercise: "x",
    role: "main",
    sets: 3,
    target: { kind: "reps", min: 5, max: 5 },
  };
  expect(mainHalfOf(named)).toBeUndefined();
});

describe("a lift of a candidate", () => {
  const lift = liftOf(candidateOf(squat), slot, "main", briefOf());

  test("has the fewest sets of its role, and may change", () => {
    expect(lift).toEqual({
      slot: "squat",
      exercise: squat,
      station: "floor",
      load: "machine",
      role: "main",
      sets: 3,
      isFixed: false,
      half: "legs",
      canLead: true,
      isAsked: false,
    });
    expect(liftOf(candidateOf(exercise("x")), slot, "secondary", briefOf())).toMatchObject({ sets: 2, canLead: false });
  });

  test("stands for a pick", () => {
    expect(pickOf(lift)).toEqual({ slot: "squat", exercise: squat, station: "floor", role: "main", sets: 3 });
  });
});

describe("changes of a lift", () => {
  const lift = (more: Partial<Lift> = {}): Lift => ({
    ...liftOf(candidateOf(squat), slot, "secondary", briefOf()),
    ...more,
  });
  const forms = (more: Partial<Lift>, brief: Partial<BuildBrief> = {}) => formsOf(lift(more), briefOf(brief));
  const show = (of: ReturnType<typeof forms>, place: number): string =>
    `${of.list[place]?.isMain === true ? "main" : "secondary"} ${of.list[place]?.sets}`;
  const changes =
    (kind: "neighbours" | "smaller") =>
    (more: Partial<Lift>, brief: Partial<BuildBrief> = {}) => {
      const of = forms(more, brief);
      const { role, sets } = lift(more);
      const form = of.list[formAt(of, role === "main", sets)];
      expect(form).toMatchObject({ isMain: role === "main", sets });
      return (form?.[kind] ?? []).map((place) => show(of, place));
    };
  const next = changes("neighbours");

  test("one set more or fewer within its range, or the other role where it can lead", () => {
    expect(next({ sets: 3, canLead: false })).toEqual(["secondary 4", "secondary 2"]);
    expect(next({ sets: 2, canLead: false })).toEqual(["secondary 3"]);
    expect(next({ sets: 4, canLead: false })).toEqual(["secondary 3"]);
    expect(next({ sets: 2 })).toEqual(["secondary 3", "main 3"]);
    expect(next({ sets: 4 })).toEqual(["secondary 3", "main 4"]);
    expect(next({ role: "main", sets: 3 })).toEqual(["main 4", "secondary 3", "secondary 2"]);
    expect(next({ role: "main", sets: 5 }, { goal: "strength" })).toEqual(["main 4", "secondary 4", "secondary 2"]);
    expect(next({ role: "main", sets: 3, canLead: false })).toEqual(["main 4"]);
  });

  test("none for what is fixed", () => {
    expect(next({ sets: 3, isFixed: true })).toEqual([]);
  });

  test("at its least: the fewest sets, and main only where it must be", () => {
    const least = (more: Partial<Lift>) => show(forms(more), forms(more).fewest);
    expect(least({ sets: 4 })).toBe("secondary 2");
    expect(least({ role: "main", sets: 4 })).toBe("secondary 2");
    expect(least({ role: "main", sets: 4, canLead: false })).toBe("main 3");
    expect(least({ role: "main", sets: 9, isFixed: true })).toBe("main 9");
  });

  test("smaller are those that take sets or the main role away", () => {
    const smaller = changes("smaller");
    expect(smaller({ sets: 3, canLead: false })).toEqual(["secondary 2"]);
    expect(smaller({ sets: 2 })).toEqual([]);
    expect(smaller({ role: "main", sets: 3 })).toEqual(["secondary 3", "secondary 2"]);
    expect(smaller({ role: "main", sets: 4 })).toEqual(["main 3", "secondary 4", "secondary 2"]);
  });

  test("a lift is added as the main one, or not, and a pair with it is judged at 3 sets that are not a main lift's", () => {
    const first = (more: Partial<Lift>) => show(forms(more), forms(more).asMain);
    const common = (more: Partial<Lift>) => show(forms(more), forms(more).common);
    expect([first({}), first({ canLead: false }), first({ canLead: false, role: "main" })]).toEqual([
      "main 3",
      "secondary 2",
      "main 3",
    ]);
    expect([common({}), common({ canLead: false }), common({ sets: 9, isFixed: true })]).toEqual([
      "secondary 3",
      "secondary 3",
      "secondary 9",
    ]);
  });

  test("sets and roles stand in lists of their own too", () => {
    const { list, sets, mains } = forms({});
    expect([...sets]).toEqual(list.map((form) => form.sets));
    expect([...mains]).toEqual(list.map(({ isMain }) => (isMain ? 1 : 0)));
  });
});

describe("a slot that names its exercise", () => {
  const named = (more: object = {}, facts: ExerciseFacts = {}) =>
    pickOfSlot(
      {
        kind: "exercise",
        id: "row",
        exercise: "row",
        role: "main",
        sets: 4,
        target: { kind: "reps", min: 8, max: 8 },
        ...more,
      },
      candidateOf(exercise("row", facts)),
    );

  test("keeps what the template wrote, with the rest of its kind", () => {
    expect(named()).toEqual({
      slot: "row",
      exercise: exercise("row"),
      station: "floor",
      role: "main",
      sets: 4,
      written: { sets: 4, target: { kind: "reps", min: 8, max: 8 }, restSeconds: 120 },
    });
  });

  test("rests 180 s for compounds of 6 reps or fewer, 120 s for others, 90 s for isolations", () => {
    const rest = (max: number, more: object = {}, facts: ExerciseFacts = {}) =>
      named({ target: { kind: "reps", min: 1, max }, ...more }, facts).written?.restSeconds;
    expect([rest(5), rest(6), rest(7)]).toEqual([180, 180, 120]);
    expect(rest(5, {}, { mechanics: "isolation" })).toBe(90);
    expect(rest(5, { tempo: { eccentric: 3, pause: 0, concentric: 1, top: 0 } })).toBe(180);
    expect(rest(5, { tempo: { eccentric: 4, pause: 0, concentric: 1, top: 0 } })).toBe(120);
    expect(named({ target: { kind: "time", seconds: 5 } }).written?.restSeconds).toBe(120);
  });

  test("keeps tempo and group", () => {
    const tempo = { eccentric: 5, pause: 0, concentric: 1, top: 1 };
    expect(named({ tempo, group: "a" })).toMatchObject({ group: "a", written: { tempo } });
    expect("group" in named()).toBe(false);
    expect("tempo" in (named().written ?? {})).toBe(false);
  });
});

describe("between equals", () => {
  const choice = choiceOf(
    "squat",
    Array.from({ length: 12 }, (_, at) => exercise(`lift-${at}`)),
  );
  const order = (seed: string, of = choice) => inTieOrder(of, { seed }).map(({ exercise: { id } }) => id);
  const listed = choice.candidates.map(({ exercise: { id } }) => id);

  test("the catalogue's order decides without a seed", () => {
    expect(order("")).toEqual(listed);
  });

  test("a seed shuffles, always the same way, another seed another way", () => {
    expect(order("monday")).toEqual(order("monday"));
    expect(order("monday")).not.toEqual(listed);
    expect(order("monday")).not.toEqual(order("tuesday"));
    expect([...order("monday")].sort()).toEqual([...listed].sort());
    expect(order("monday", { ...choice, slot: { ...slot, id: "hinge" } })).not.toEqual(order("monday"));
  });

  test("leaving one out does not move the others", () => {
    const fewer = { ...choice, candidates: choice.candidates.filter((_, at) => at !== 4) };
    expect(order("monday", fewer)).toEqual(order("monday").filter((id) => id !== "lift-4"));
  });
});
