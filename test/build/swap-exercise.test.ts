import { describe, expect, it } from "vitest";
import { InfeasibleError, OptionsError } from "../../src/errors";
import { commercial, gyms } from "../../src/gyms/index";
import { adaptSession, buildSession, exercises, planSeconds, substitutesFor, swapExercise } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import type { SessionOptions } from "../../src/model/options";
import type { KnownItem } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import { groupsOf } from "../support/items";

const places = (session: Session) =>
  session.blocks.flatMap((block, at) =>
    block.items.flatMap((item, place) => (isKnownItem(item) ? [{ at: { block: at, item: place }, item, block }] : [])),
  );
const idsIn = (session: Session) => places(session).map(({ item }) => item.exercise.id);
const placeOf = (session: Session, id: string) => {
  const found = places(session).find(({ item }) => item.exercise.id === id);
  if (found === undefined) throw new Error(`${id} is not in ${idsIn(session).join(" ")}`);
  return found;
};
const isPossible = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof InfeasibleError) return false;
    throw error;
  }
};
/** The first lift of a session that something not yet in it can stand for, in the time that there is. */
const swappable = (
  session: Session,
  options: SessionOptions = {},
  isWanted: (item: KnownItem) => boolean = () => true,
) => {
  for (const { at, item, block } of places(session).filter((place) => isWanted(place.item))) {
    const other = substitutesFor(item.exercise, options).find(
      ({ id }) => !idsIn(session).includes(id) && isPossible(() => swapExercise(session, at, id)),
    );
    if (other !== undefined) return { at, item, block, other };
  }
  throw new Error("nothing can be swapped");
};
const problem = (act: () => unknown): unknown => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ path }) => path.join("."));
    if (error instanceof InfeasibleError) return { conflict: error.conflict, message: error.message };
    throw error;
  }
};

const requests: readonly SessionOptions[] = [
  { minutes: 60 },
  { minutes: 45, gym: "home-barbell", goal: "strength" },
  { minutes: 40, gym: "dumbbells-and-cables", goal: "work-capacity" },
  { minutes: 75, priority: "legs", level: "beginner" },
  { minutes: 50, limitations: [{ area: "low-back", status: "history" }], priority: "back" },
  { minutes: 40, gym: "bodyweight-bar", level: "advanced" },
];

describe("a swap", () => {
  it("keeps place, role, sets, reps and rest where both are of one kind", () => {
    const session = buildSession({ minutes: 60 });
    const { at, item, other } = swappable(session, {}, ({ exercise }) => exercise.mechanics === "compound");
    const swapped = swapExercise(session, at, other.id);
    const now = placeOf(swapped, other.id);
    expect(now.at).toEqual(at);
    expect(now.item.role).toBe(item.role);
    expect(now.item.prescription).toEqual(item.prescription);
    expect(now.item.station).toBe(other.needs.find(({ station }) => station === now.item.station)?.station);
  });

  it("gives reps of its own to a lift that asks for another kind of strength", () => {
    const session = buildSession({ minutes: 120, goal: "hypertrophy", include: ["pull-up"] });
    const reps = (of: ReturnType<typeof buildSession>, id: string) => placeOf(of, id).item.prescription.target;
    const swapped = swapExercise(session, placeOf(session, "pull-up").at, "assisted-pull-up");
    expect(reps(session, "pull-up")).toEqual({ kind: "reps", min: 5, max: 8 });
    expect(reps(swapped, "assisted-pull-up")).toEqual({ kind: "reps", min: 10, max: 20 });
  });

  it("keeps what the session was built from, and tells time, reasons and notices anew", () => {
    const session = buildSession({ minutes: 60 });
    const { at, item, other } = swappable(session);
    const swapped = swapExercise(session, at, other.id);
    for (const key of ["schema", "title", "brief", "engine", "strategies", "context"] as const) {
      expect(swapped[key]).toEqual(session[key]);
    }
    expect(swapped.estimate.seconds).toBe(planSeconds(swapped, gyms));
    const about = (id: string) =>
      swapped.decisions.filter(({ subject }) => subject.kind === "exercise" && subject.id === id);
    expect(about(item.exercise.id).filter(({ code }) => code !== "cut-exercise")).toEqual([]);
    expect(about(other.id)).toContainEqual({
      stage: "select",
      code: "included",
      subject: { kind: "exercise", id: other.id },
      data: { option: "include" },
      source: "default",
    });
    expect(about(other.id).find(({ code }) => code === "prescribed")?.data).toMatchObject({
      sets: item.prescription.sets,
      restSeconds: placeOf(swapped, other.id).item.prescription.restSeconds,
    });
  });

  it.each(requests)("tells each ramp, each pair and each lift done alone once, as it is", (options) => {
    const session = buildSession(options);
    const { at, other } = swappable(session, options);
    const swapped = swapExercise(session, at, other.id);
    const told = (code: string) =>
      swapped.decisions
        .flatMap((one) => (one.code === code && one.subject.kind === "exercise" ? [one.subject.id] : []))
        .sort();
    const ramped = places(swapped).filter(({ item }) => item.warmup.length > 0);
    expect(told("ramp")).toEqual(ramped.map(({ item }) => item.exercise.id).sort());
    const grouped = swapped.blocks.filter(({ kind }) => kind !== "straight");
    expect(told("paired")).toEqual(
      grouped.flatMap(({ items: [first] }) => ("id" in first.exercise ? [first.exercise.id] : [])).sort(),
    );
    for (const one of swapped.decisions) {
      if (one.code !== "paired") continue;
      for (const id of one.data.with) expect(idsIn(swapped)).toContain(id);
    }
  });

  it("leaves the session as it was, also one from JSON", () => {
    const session: Session = JSON.parse(JSON.stringify(buildSession({ minutes: 60 })));
    const before = JSON.stringify(session);
    const { at, other } = swappable(session);
    const swapped = swapExercise(session, at, other.id);
    expect(JSON.stringify(session)).toBe(before);
    expect(Object.isFrozen(session.brief)).toBe(false);
    expect(JSON.stringify(swapped)).toBe(JSON.stringify(swapExercise(buildSession({ minutes: 60 }), at, other.id)));
  });

  it("and back again gives the same work", () => {
    const session = buildSession({ minutes: 60, seed: "back" });
    const { at, item, other } = swappable(session);
    const back = swapExercise(swapExercise(session, at, other.id), at, item.exercise.id);
    expect(idsIn(back)).toEqual(idsIn(session));
    expect(placeOf(back, item.exercise.id).item.prescription.sets).toBe(item.prescription.sets);
  });
});

describe("the partner of a swapped exercise", () => {
  const session = buildSession({ minutes: 45, goal: "work-capacity" });
  const pair = session.blocks.findIndex(({ kind }) => kind === "superset");
  const at = { block: pair, item: 1 };
  const [first, second] = session.blocks[pair]?.items.filter(isKnownItem) ?? [];

  it("stays where both still go together", () => {
    if (first === undefined || second === undefined) throw new Error("no pair");
    const all = exercises.filter(({ id, hardSet }) => hardSet && !idsIn(session).includes(id));
    const outcomes = all.flatMap(({ id }) => {
      try {
        return [groupsOf(swapExercise(session, at, id).blocks).slice(pair, pair + 2)];
      } catch {
        return [];
      }
    });
    const together = outcomes.filter(([group]) => group?.startsWith(`${first.exercise.id}+`));
    const apart = outcomes.filter(
      ([group, next]) => group === first.exercise.id && next !== undefined && !next.includes("+"),
    );
    expect(together.length).toBeGreaterThan(0);
    expect(apart.length).toBeGreaterThan(0);
    expect(together.length + apart.length).toBe(outcomes.length);
  });
});

describe("the new exercise", () => {
  const strong = buildSession({ minutes: 90, goal: "strength" });
  const main = places(strong).find(({ item }) => item.role === "main");
  if (main === undefined) throw new Error("no main lift");

  it("is a main lift only where it can be loaded like one", () => {
    const swapTo = (id: string) => placeOf(swapExercise(strong, main.at, id), id).item;
    expect(swapTo("leg-extension")).toMatchObject({
      role: "accessory",
      prescription: { sets: main.item.prescription.sets },
    });
    expect(swapTo("leg-extension").prescription.target).not.toEqual(main.item.prescription.target);
    const big = exercises.find(
      ({ id, mechanics, loadability, pattern }) =>
        !idsIn(strong).includes(id) && mechanics === "compound" && loadability === 3 && pattern === "squat",
    );
    if (big === undefined) throw new Error("no squat");
    expect(swapTo(big.id)).toMatchObject({ role: "main", prescription: main.item.prescription });
  });

  it("does not take over a load in kilograms", () => {
    const stored: Session = JSON.parse(JSON.stringify(buildSession({ minutes: 60 })));
    const { at, item, other } = swappable(stored);
    Reflect.set(item.prescription, "load", { kg: 100 });
    expect("load" in placeOf(swapExercise(stored, at, other.id), other.id).item.prescription).toBe(false);
  });

  it("may be one that the level would not get unasked", () => {
    const easy = buildSession({ minutes: 60, level: "beginner", gym: "bodyweight-bar" });
    const [place] = places(easy);
    const strongOne = exercises.find(
      ({ id, demand, regions }) =>
        demand.strength === 3 && regions.includes("back") && !idsIn(easy).includes(id) && id === "pull-up",
    );
    if (place === undefined || strongOne === undefined) throw new Error("nothing to swap");
    expect(idsIn(swapExercise(easy, place.at, strongOne.id))).toContain("pull-up");
  });

  it("of a family that is there already is told as the caller's word against a rule", () => {
    const session = buildSession({ minutes: 75 });
    const families = new Map(places(session).map(({ item }) => [item.exercise.family, item.exercise.id]));
    for (const { at, item } of places(session)) {
      const twin = exercises.find(
        ({ id, family, hardSet }) =>
          hardSet && !idsIn(session).includes(id) && families.has(family) && family !== item.exercise.family,
      );
      if (twin === undefined) continue;
      try {
        const swapped = swapExercise(session, at, twin.id);
        expect(swapped.decisions).toContainEqual(
          expect.objectContaining({ code: "caller-overrides", data: { rule: "redundancy", option: "swapExercise" } }),
        );
        return;
      } catch (error) {
        if (!(error instanceof InfeasibleError)) throw error;
      }
    }
    throw new Error("nothing to try");
  });
});

describe("a swap that cannot be", () => {
  const session = buildSession({ minutes: 60, exclude: ["hip-thrust"] });
  const at = { block: 0 };

  it("is told by place and id", () => {
    expect(problem(() => swapExercise(session, { block: 99 }, "leg-press"))).toEqual(["at"]);
    expect(problem(() => swapExercise(session, { block: 0, item: 5 }, "leg-press"))).toEqual(["at"]);
    expect(problem(() => swapExercise(session, { block: -1 }, "leg-press"))).toEqual(["at"]);
    expect(problem(() => swapExercise(session, at, "no-such-lift"))).toEqual(["id"]);
    expect(problem(() => swapExercise(session, at, idsIn(session)[1] ?? ""))).toEqual(["id"]);
    expect(problem(() => swapExercise(session, at, Object(undefined)))).toEqual(["id"]);
  });

  it("is told by what is in the way", () => {
    const home = buildSession({ minutes: 60, gym: "home-dumbbell" });
    const sore = buildSession({ minutes: 60, limitations: [{ area: "knee", status: "current" }] });
    expect(problem(() => swapExercise(session, at, "hip-thrust"))).toMatchObject({ conflict: ["exclude"] });
    expect(problem(() => swapExercise(home, at, "leg-press"))).toMatchObject({ conflict: ["gym"] });
    expect(problem(() => swapExercise(sore, at, "barbell-back-squat"))).toMatchObject({
      conflict: ["limitations"],
      message: "Barbell Back Squat cannot be done here.",
    });
  });

  it("is told when it takes longer than the minutes", () => {
    const full = buildSession({ minutes: 20, strategies: { fit: "inTurn" } });
    const slow = exercises.filter(({ laterality, id }) => laterality === "unilateral" && !idsIn(full).includes(id));
    const told = slow.map(({ id }) => problem(() => swapExercise(full, at, id)));
    expect(told).toContainEqual({
      conflict: ["minutes"],
      message: expect.stringMatching(/^With .* the session takes longer than its minutes\.$/),
    });
  });

  it("is told when a low back with a history would get more than it may", () => {
    const history = buildSession({ minutes: 90, limitations: [{ area: "low-back", status: "history" }] });
    const told = places(history)
      .slice(0, 2)
      .flatMap(({ at: place }) =>
        exercises
          .filter(({ demand, id }) => demand.lowBack === 2 && !idsIn(history).includes(id))
          .map(({ id }) => problem(() => swapExercise(history, place, id))),
      );
    expect(told).toContainEqual({
      conflict: ["limitations"],
      message: expect.stringMatching(/^With .* the low back gets too much\.$/),
    });
  });

  it("is told when the session is none", () => {
    expect(problem(() => swapExercise(Object({ ...session, brief: {} }), at, "leg-press"))).toContain("brief.goal");
    expect(problem(() => swapExercise(Object({ ...session, blocks: 5 }), at, "leg-press"))).toEqual(["blocks"]);
  });
});

describe("a session of one's own", () => {
  it("with a gym, a template and strategies of its own can be swapped in", () => {
    const gym = { ...structuredClone(commercial), id: "mine" };
    const session = buildSession({
      minutes: 60,
      gym,
      template: {
        id: "my-day",
        name: "My day",
        summary: "",
        regions: ["legs", "back"],
        source: "default",
        slots: [
          { kind: "pattern", id: "legs", patterns: ["leg-press", "squat"], region: "legs" },
          { kind: "pattern", id: "back", patterns: ["horizontal-pull"], region: "back" },
        ],
      },
      strategies: { order: (items) => ({ value: items, decisions: [] }) },
    });
    const { at, other } = swappable(session);
    const swapped = swapExercise(session, at, other.id);
    expect(idsIn(swapped)).toContain(other.id);
    expect(swapped.brief).toEqual(session.brief);
    expect(swapped.context?.gym).toEqual(gym);
  });

  it("of a fixed template takes what it needs, also after a swap", () => {
    const session = buildSession({ template: "article-alternating" });
    const { at } = placeOf(session, "leg-press");
    const swapped = swapExercise(session, at, "hack-squat");
    expect(swapped.estimate.seconds).toBeGreaterThan(60 * 60);
    expect(placeOf(swapped, "hack-squat").item.prescription.target).toEqual({ kind: "reps", min: 10, max: 10 });
    expect("minutes" in swapped.brief).toBe(false);
  });

  it("keeps locked items as they are", () => {
    const [kept] = itemsOf(buildSession({ minutes: 30 }).blocks).filter(isKnownItem);
    if (kept === undefined) throw new Error("nothing to lock");
    const locked = { ...kept, warmup: [{ reps: 9, percent: 20, restSeconds: 30 }] };
    const session = buildSession({ minutes: 75, lock: [locked] });
    const { at, other } = swappable(session, {}, ({ exercise }) => exercise.id !== kept.exercise.id);
    expect(placeOf(swapExercise(session, at, other.id), kept.exercise.id).item).toEqual(locked);
  });
});

it("a circuit is taken apart by what is too far from its first lift, as the builder would not make it", () => {
  const options = { minutes: 45, gym: "commercial", goal: "work-capacity", strategies: { pair: "circuits" } } as const;
  const built = buildSession(options);
  // One by one takes longer.
  const session = { ...built, brief: { ...built.brief, minutes: 90 } };
  const at = session.blocks.findIndex(({ kind }) => kind === "circuit");
  const [first, , third] = session.blocks[at]?.items ?? [];
  expect([first, third].map((one) => one?.station)).toEqual(["row-machine", "standing-calf"]);
  const swapped = swapExercise(session, { block: at, item: 2 }, "glute-ham-raise");
  expect(swapped.blocks.slice(at, at + 3).map(({ kind }) => kind)).toEqual(["straight", "straight", "straight"]);
});

describe("a swap of a changed session", () => {
  it("keeps what was said of pain, and tells nothing twice", () => {
    const before = buildSession({ minutes: 60, warmup: "none" });
    const hurt = adaptSession(before, { done: [], elapsedSeconds: 0 }, { kind: "pain", area: "low-back" });
    const { at, other } = swappable(hurt);
    const swapped = swapExercise(hurt, at, other.id);
    const codes = swapped.notices.map(({ code }) => code);
    expect(swapped.notices.find(({ code }) => code === "pain")).toEqual(
      hurt.notices.find(({ code }) => code === "pain"),
    );
    expect(codes).not.toContain("limitation");
    for (const session of [hurt, swapped]) {
      const told = session.notices.map(({ code, data }) => JSON.stringify([code, data]));
      expect(new Set(told).size, told.join("\n")).toBe(told.length);
    }
  });

  it("keeps the notice of what the caller forces as long as that is told", () => {
    const session = buildSession({ template: "article-alternating" });
    const forced = session.notices.filter(({ code }) => code === "caller-overrides");
    expect(forced).not.toEqual([]);
    for (const { at, item } of places(session)) {
      const other = substitutesFor(item.exercise).find(
        ({ id }) => !idsIn(session).includes(id) && isPossible(() => swapExercise(session, at, id)),
      );
      if (other === undefined) continue;
      const swapped = swapExercise(session, at, other.id);
      const rules = swapped.decisions.flatMap(({ code, data }) => (code === "caller-overrides" ? [data.rule] : []));
      const told = swapped.notices.filter(({ code }) => code === "caller-overrides").map(({ data }) => data.rule);
      expect(told).toEqual(forced.map(({ data }) => data.rule).filter((rule) => rules.some((one) => one === rule)));
    }
  });

  it("refuses what is no session and no place by name", () => {
    const session = buildSession({ minutes: 30 });
    // @ts-expect-error: nothing is no session.
    expect(() => swapExercise(null, { block: 0, item: 0 }, "leg-press")).toThrow(/^The session must be an object/u);
    // @ts-expect-error: nothing is no place.
    expect(() => swapExercise(session, undefined, "leg-press")).toThrow(OptionsError);
  });
});
