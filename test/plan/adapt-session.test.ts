import { describe, expect, test } from "vitest";
import {
  adaptSession,
  buildProgram,
  buildSession,
  carryProgress,
  diffSessions,
  explain,
  formatPlan,
  nextSession,
  pullDay,
  swapExercise,
} from "../../src/index";
import { exerciseKey, isKnownItem, itemsOf } from "../../src/measure/items";
import type { Change, Progress } from "../../src/model/change";
import type { Session } from "../../src/model/session";

const start: Progress = { done: [], elapsedSeconds: 0 };
const idsOf = (session: Session): readonly string[] =>
  itemsOf(session.blocks).map((item) => exerciseKey(item.exercise));
const stationAt = (session: Session, block: number, item = 0): string =>
  session.blocks[block]?.items[item]?.station ?? "none";
const codesOf = (session: Session): readonly string[] => session.decisions.map(({ code }) => code);

/** An hour in the commercial gym: deadlift, t-bar row, squat, pulldown, leg curl with calf raise, face pull. */
const hour = buildSession({ minutes: 60 });
/** The same with a minute to spare, so that a stand-in may take longer to set up. */
const spare: Session = { ...hour, context: { ...hour.context, minutes: 65 } };

describe("a station that is taken", () => {
  test("changes nothing where there is another of its kind", () => {
    const after = adaptSession(hour, start, { kind: "station-taken", station: "platform" });
    expect(after.blocks).toEqual(hour.blocks);
    expect(explain(after)).toContain("Somebody took one platform; there is another.");
  });

  test("is counted: the second of two leaves none", () => {
    const built = buildSession({ minutes: 60, exclude: ["trap-bar-deadlift"] });
    const withBar: Session = { ...built, context: { ...built.context, minutes: 70 } };
    const once = adaptSession(withBar, start, { kind: "station-taken", station: "platform" });
    const twice = adaptSession(once, start, { kind: "station-taken", station: "platform" });
    expect(stationAt(once, 0)).toBe("platform");
    expect(itemsOf(twice.blocks).map(({ station }) => station)).not.toContain("platform");
    expect(idsOf(twice)[0]).toBe("barbell-deadlift");
    expect(explain(twice)).toContain("Barbell Deadlift moves from the platform to the rack.");
  });

  test("lets only what was to be done there be done otherwise", () => {
    const after = adaptSession(spare, start, { kind: "station-taken", station: stationAt(spare, 1) });
    const { changes, same } = diffSessions(spare, after);
    expect(changes.map(({ kind }) => kind)).toEqual(["added", "removed"]);
    expect(same).toHaveLength(6);
    expect(after.brief).toEqual(spare.brief);
  });

  test("leaves the sets that are done, and the rest is done by turns with the old partner", () => {
    const short = buildSession({ minutes: 36, goal: "hypertrophy", gym: "compact-gym" });
    const pair = short.blocks[2];
    expect(pair?.items.map((item) => [exerciseKey(item.exercise), item.prescription.sets])).toEqual([
      ["leg-press", 3],
      ["lat-pulldown", 3],
    ]);
    const done = [0, 1].flatMap((item) => ({ block: 2, item, sets: 1 }));
    const after = adaptSession(
      short,
      { done, elapsedSeconds: 300 },
      { kind: "station-taken", station: stationAt(short, 2) },
    );
    const [first, second] = after.blocks.filter(({ kind }) => kind === "superset");
    expect(first?.items).toEqual(
      pair?.items.map((item) => ({ ...item, prescription: { ...item.prescription, sets: 1 } })),
    );
    expect(second?.items.map(({ prescription }) => prescription.sets)).toEqual([1, 2]);
    expect(second?.items[0].exercise.name).not.toBe("Leg Press");
    expect(second?.items[1]?.exercise.name).toBe("Lat Pulldown");
    expect(second?.items[1]?.warmup).toEqual([]);
  });

  test("gives the lift back when it is free again, unless its stand-in is begun", () => {
    const station = stationAt(spare, 1);
    const taken = adaptSession(spare, start, { kind: "station-taken", station });
    const free = adaptSession(taken, start, { kind: "station-free", station });
    expect(idsOf(free)).toEqual(idsOf(spare));
    expect(itemsOf(free.blocks)[1]).toEqual(itemsOf(spare.blocks)[1]);
    expect(codesOf(free)).not.toContain("station-taken");
    const begun = { done: [{ block: 1, item: 0, sets: 1 }], elapsedSeconds: 600 };
    expect(adaptSession(taken, begun, { kind: "station-free", station }).blocks).toEqual(taken.blocks);
  });
});

describe("less time", () => {
  const late = { done: [{ block: 0, item: 0, sets: 4 }], elapsedSeconds: 1000 };

  test("cuts no main lift while something else can go, and ends in time", () => {
    const after = adaptSession(hour, late, { kind: "minutes-left", minutes: 25 });
    expect(after.estimate.seconds).toBeLessThanOrEqual(1000 + 25 * 60);
    expect(after.blocks.slice(0, 2)).toEqual(hour.blocks.slice(0, 2));
    expect(after.context?.minutes).toBe(41.6);
  });

  test("ends with what is done when none is left", () => {
    const after = adaptSession(hour, late, { kind: "minutes-left", minutes: 0 });
    expect(after.blocks).toEqual(hour.blocks.slice(0, 1));
    expect(after.estimate.seconds).toBe(1000);
  });

  test("changes nothing when there is more", () => {
    const after = adaptSession(hour, start, { kind: "minutes-left", minutes: 90 });
    expect(after.blocks).toEqual(hour.blocks);
  });

  test("is met also by a change that has another cause", () => {
    const slow = { done: [{ block: 0, item: 0, sets: 4 }], elapsedSeconds: 1800 };
    const after = adaptSession(hour, slow, { kind: "station-taken", station: "rack" });
    expect(after.estimate.seconds).toBeLessThanOrEqual(3600);
  });
});

describe("a session that is late", () => {
  const half = buildSession({ minutes: 30, gym: "compact-gym" });
  const done = [{ block: 0, item: 0, sets: 2 }];
  const changes: readonly Change[] = [
    { kind: "pain", area: "knee" },
    { kind: "skip", block: 1, item: 0 },
    { kind: "swap", block: 1, item: 0 },
    { kind: "station-taken", station: stationAt(half, 1) },
    { kind: "minutes-left", minutes: 0 },
  ];
  test.each(changes)("has no time left, not less than none: $kind", (change) => {
    const [onTime, late] = [1800, 1801.5].map((elapsedSeconds) => adaptSession(half, { done, elapsedSeconds }, change));
    expect(late?.blocks).toEqual(onTime?.blocks);
    expect(late?.decisions).toEqual(onTime?.decisions);
    expect(late?.blocks.map(({ items }) => items.map(({ prescription }) => prescription.sets))).toEqual([[2]]);
  });
});

describe("pain", () => {
  const after = adaptSession(
    hour,
    {
      done: [
        { block: 0, item: 0, sets: 4 },
        { block: 1, item: 0, sets: 1 },
      ],
      elapsedSeconds: 1000,
    },
    { kind: "pain", area: "low-back" },
  );

  test("holds what is left to the cap, and what is done stays", () => {
    expect(after.blocks[0]).toEqual(hour.blocks[0]);
    expect(
      after.blocks
        .slice(1)
        .every(({ items }) => items.every(({ exercise }) => "demand" in exercise && exercise.demand.lowBack === 0)),
    ).toBe(true);
    expect(after.blocks[1]?.items[0].prescription.perSet?.map(({ effort }) => effort?.kind ?? "as before")).toEqual([
      "as before",
      "rir",
      "rir",
      "rir",
    ]);
  });

  test.each([
    ["low-back", false, "Your lower back hurts: what is left of this session leaves out what loads it most, and"],
    ["grip", false, "Your hands or forearms hurt: what is left of this session leaves out what loads them most, and"],
    ["grip", true, "Your hands or forearms hurt: your straps take the load off them, and"],
  ] as const)("of the %s is told in the words of the other notices, straps: %s", (area, straps, start) => {
    const built = buildSession({ minutes: 30, gym: "compact-gym", straps });
    const { notices } = adaptSession(built, { done: [], elapsedSeconds: 0 }, { kind: "pain", area });
    expect(notices.find(({ code }) => code === "pain")?.message.slice(0, start.length)).toBe(start);
  });

  test("is told calmly, once, and stays with the session", () => {
    expect(after.notices.filter(({ code }) => code === "pain")).toHaveLength(1);
    expect(after.notices.map(({ code }) => code)).not.toContain("limitation");
    const later = adaptSession(after, start, { kind: "skip", block: 5, item: 0 });
    expect(later.notices.filter(({ code }) => code === "pain")).toHaveLength(1);
    expect(later.context?.limitations).toEqual([{ area: "low-back", status: "current" }]);
    expect(() => swapExercise(after, { block: 2 }, "barbell-deadlift")).toThrow(/cannot be done here/);
  });
});

describe("a skip and a swap", () => {
  test("leave all else alone", () => {
    const skipped = adaptSession(hour, start, { kind: "skip", block: 3, item: 0 });
    expect(skipped.blocks).toEqual(hour.blocks.filter((_, at) => at !== 3));
    const swapped = adaptSession(spare, start, { kind: "swap", block: 3, item: 0, to: "pull-up" });
    expect(idsOf(swapped)[3]).toBe("pull-up");
    expect(diffSessions(spare, swapped).same).toHaveLength(6);
  });

  test("a lift that was warmed by what is gone gets its own ramp", () => {
    const skipped = adaptSession(hour, start, { kind: "skip", block: 1, item: 0 });
    expect(skipped.blocks.length).toBe(5);
    const pulldown = itemsOf(skipped.blocks).find(({ exercise }) => exercise.name === "Lat Pulldown");
    expect(pulldown?.warmup).toHaveLength(1);
    expect(
      skipped.decisions.some(
        ({ code, subject }) => code === "ramp" && subject.kind === "exercise" && subject.id === "lat-pulldown",
      ),
    ).toBe(true);
  });

  test("what cannot be swapped in says what can", () => {
    const tryIt = () => adaptSession(spare, start, { kind: "swap", block: 0, item: 0, to: "db-bench-press-nope" });
    expect(tryIt).toThrow(/change\.to/);
    const home = buildSession({ gym: "home-dumbbell", minutes: 40 });
    try {
      adaptSession(home, start, { kind: "swap", block: 0, item: 0, to: "leg-press" });
      expect.unreachable();
    } catch (error) {
      const { code, relaxations } = Object(error);
      expect(code).toBe("infeasible");
      expect(relaxations.length).toBeGreaterThan(0);
      const [{ change }] = relaxations;
      expect(idsOf(adaptSession(home, start, { kind: "swap", block: 0, item: 0, ...change }))[0]).toBe(change.to);
    }
  });
});

describe("a slow tempo", () => {
  const built = buildSession({ minutes: 60, include: ["cable-pull-through"] });
  const slowed: Session = { ...built, context: { ...built.context, minutes: 70 } };
  const places = slowed.blocks.flatMap(({ items }, block) =>
    items.map(({ exercise }, item) => ({ block, item, id: exerciseKey(exercise) })),
  );
  const { block, item } = places.find(({ id }) => id === "cable-pull-through") ?? { block: -1, item: -1 };
  const slowLifts = (session: Session) => [
    itemsOf(session.blocks).flatMap(({ exercise, prescription }) =>
      prescription.tempo === undefined ? [] : exerciseKey(exercise),
    ),
    session.decisions.flatMap(({ code, subject }) =>
      code === "slowed" && subject.kind === "exercise" ? subject.id : [],
    ),
  ];

  test("goes with the lift that it was for, and comes with its reason", () => {
    const own = [["cable-pull-through"], ["cable-pull-through"]];
    expect(slowLifts(slowed)).toEqual(own);
    const without = adaptSession(slowed, start, { kind: "swap", block, item, to: "dumbbell-hip-thrust" });
    expect(slowLifts(without)).toEqual([[], []]);
    expect(slowLifts(swapExercise(slowed, { block, item }, "dumbbell-hip-thrust"))).toEqual([[], []]);
    expect(slowLifts(adaptSession(without, start, { kind: "swap", block, item, to: "cable-pull-through" }))).toEqual(
      own,
    );
    expect(slowLifts(swapExercise(without, { block, item }, "cable-pull-through"))).toEqual(own);
  });
});

describe("what was said before a change", () => {
  const q = buildSession({ minutes: 45, gym: "compact-gym" });
  const told = (...changes: readonly Change[]): readonly string[] =>
    explain(changes.reduce((session, change) => adaptSession(session, start, change), q));
  const cut = { kind: "minutes-left", minutes: 12 } as const;

  test("of two regions and of breaks is said while it is so", () => {
    expect(told()).toContainEqual(expect.stringMatching(/^Back and legs take turns/));
    expect(told(cut)).toContainEqual(expect.stringMatching(/^Back and legs take turns/));
    const one = told({ kind: "minutes-left", minutes: 3 });
    expect(one.filter((said) => /take turns|break between/.test(said))).toEqual([]);
    const others = told({ kind: "skip", block: 4, item: 0 });
    expect(others).toContainEqual(expect.stringMatching(/^Lat Pulldown comes earlier/));
    const eased = told({ kind: "pain", area: "low-back" });
    expect(eased.filter((said) => said.includes("break between"))).toEqual([]);
    expect(eased).toContainEqual(expect.stringMatching(/^Back and legs take turns/));
  });

  test("of a partner that another one has is not said once nobody has one", () => {
    const said = (lines: readonly string[]) => lines.filter((line) => line.includes("has a partner already"));
    expect(said(told())).toHaveLength(1);
    const alone = told({ kind: "skip", block: 2, item: 1 }, { kind: "skip", block: 2, item: 0 });
    expect(said(alone)).toEqual([]);
  });

  test("of what had to go is of the past once there is more time", () => {
    const gone = "Barbell Deadlift, Bent Over Barbell Row and Barbell Back Squat had to go";
    expect(told(cut)).toContain(`${gone} for lack of time: the rest does more for you.`);
    expect(told(cut, { kind: "minutes-left", minutes: 10 })).toContainEqual(
      expect.stringContaining("had to go for lack of time"),
    );
    const more = told(cut, { kind: "minutes-left", minutes: 45 });
    expect(more).toContain(`${gone} when there was less time: the rest did more for you.`);
    expect(more.filter((line) => line.includes("for lack of time"))).toEqual([]);
  });

  test("of a lift that is gone is not said once it is back", () => {
    const at = { kind: "swap", block: 3, item: 0 } as const;
    const back = told({ ...at, to: "leg-press" }, { ...at, to: "barbell-back-squat" });
    expect(back).not.toContainEqual(expect.stringContaining("Leg Press takes the place of"));
    expect(back).toContain("Barbell Back Squat takes the place of Leg Press, as you asked.");
  });

  test("of a lift that is gone is said while only sets of it that are done are there", () => {
    const built = buildSession({ minutes: 60, exclude: ["trap-bar-deadlift"] });
    const roomy: Session = { ...built, context: { ...built.context, minutes: 90 } };
    let [session, progress]: [Session, Progress] = [
      roomy,
      { done: [{ block: 0, item: 0, sets: 1 }], elapsedSeconds: 60 },
    ];
    // It moves from the platform to the rack, which somebody takes as well.
    for (const station of ["platform", "platform", "rack", "rack", "rack", "rack"]) {
      const next = adaptSession(session, progress, { kind: "station-taken", station });
      [session, progress] = [next, carryProgress(session, progress, next)];
    }
    expect(idsOf(session).filter((id) => id === "barbell-deadlift")).toHaveLength(1);
    expect(explain(session)).toContainEqual(
      expect.stringMatching(/(takes the place of Barbell Deadlift|^Barbell Deadlift is left out)/),
    );
  });
});

describe("what is not there", () => {
  const wrong: readonly (readonly [string, unknown, unknown, RegExp])[] = [
    ["a station", start, { kind: "station-taken", station: "leg-pres" }, /leg-press/],
    ["a place", start, { kind: "skip", block: 9, item: 0 }, /still to do/],
    [
      "a done item",
      { done: [{ block: 0, item: 0, sets: 4 }], elapsedSeconds: 9 },
      { kind: "skip", block: 0, item: 0 },
      /still to do/,
    ],
    [
      "too many sets",
      { done: [{ block: 0, item: 0, sets: 5 }], elapsedSeconds: 0 },
      { kind: "skip", block: 0, item: 0 },
      /from 0 to 4/,
    ],
    ["a kind", start, { kind: "fire" }, /station-taken/],
  ];
  test.each(wrong)("%s is refused with what could be meant", (_, progress, change, message) => {
    expect(() => Reflect.apply(adaptSession, undefined, [hour, progress, change])).toThrow(message);
  });

  test("nothing done and nothing that fits names the minutes that work", () => {
    const tell = (minutes: number): Change => ({ kind: "minutes-left", minutes });
    try {
      adaptSession(hour, start, tell(1));
      expect.unreachable();
    } catch (error) {
      const { minutes } = Object(error).relaxations[0].change;
      expect(adaptSession(hour, start, tell(minutes)).blocks.length).toBeGreaterThan(0);
      expect(() => adaptSession(hour, start, tell(minutes - 1))).toThrow();
    }
  });
});

describe("a session that has run out of time", () => {
  const late: Progress = { done: [], elapsedSeconds: 700 };
  const refusalOf = (session: Session, change: Change) => {
    try {
      adaptSession(session, late, change);
    } catch (error) {
      return Object(error);
    }
    return expect.unreachable();
  };

  const changes: readonly [Change, string][] = [
    [{ kind: "pain", area: "hip" }, "commercial"],
    [{ kind: "skip", block: 0, item: 0 }, "kettlebell"],
    [{ kind: "minutes-left", minutes: 1 }, "commercial"],
  ];
  test.each(changes)("%o in %s is offered minutes that work, before the change as well", (change, gym) => {
    const short = buildSession({ minutes: 10, gym });
    const { message, relaxations } = refusalOf(short, change);
    expect(relaxations).toEqual([
      {
        message: expect.stringMatching(/^From \d minutes? on/),
        change: { kind: "minutes-left", minutes: expect.any(Number) },
      },
    ]);
    expect(message).toContain(relaxations[0].message);
    expect(adaptSession(short, late, relaxations[0].change).blocks.length).toBeGreaterThan(0);
  });
});

test("a changed session prints and reads like any other", () => {
  const after = adaptSession(hour, start, { kind: "minutes-left", minutes: 30 });
  expect(formatPlan(after)).toMatch(/^# Back and legs/);
});

describe("a session of a wave", () => {
  const program = buildProgram({
    weeks: 4,
    days: 2,
    minutes: 75,
    level: "advanced",
    goal: "strength",
    progression: { main: "wave" },
    today: "2026-01-05",
  });
  const lifts = (program.weeks[0]?.days ?? []).flatMap(({ plan }) => itemsOf(plan.blocks));
  const sets = Array.from({ length: 3 }, () => ({ reps: 5, kg: 100 }));
  const entries = lifts.map(({ exercise }) => ({ exercise: exerciseKey(exercise), sets }));
  const session = nextSession(program, [{ day: "2026-01-05", entries }], "2026-01-09");
  const [main] = itemsOf(session.blocks);

  test("a stand-in has no percentages and no loads of the lift it stands in for", () => {
    expect(main?.prescription.perSet?.[0]?.effort?.kind).toBe("percent");
    expect(main?.prescription.load).toBeDefined();
    const [other] = itemsOf(adaptSession(session, start, { kind: "swap", block: 0, item: 0 }).blocks);
    expect(other?.exercise).not.toEqual(main?.exercise);
    expect(other?.prescription.perSet).toBeUndefined();
    expect(other?.prescription.load).toBeUndefined();
    expect(other?.prescription.effort?.kind).toBe("rir");
  });

  test("tells each load that is lower because something hurts", () => {
    const eased = adaptSession(session, start, { kind: "pain", area: "shoulder" });
    const heaviest = (of: Session): ReadonlyMap<string, number> =>
      new Map(
        itemsOf(of.blocks).map(({ exercise, prescription: { load, perSet = [] } }) => [
          exerciseKey(exercise),
          Math.max(0, load?.kg ?? 0, ...perSet.map((set) => set.load?.kg ?? 0)),
        ]),
      );
    const [was, is] = [heaviest(session), heaviest(eased)];
    const lower = [...is].filter(([id, kg]) => kg < (was.get(id) ?? 0));
    expect(lower.length).toBeGreaterThan(0);
    const told = eased.decisions.flatMap(({ code, subject, data }) =>
      code === "lightened" && subject.kind === "exercise" ? [[subject.id, data.area, data.fromKg, data.kg ?? 0]] : [],
    );
    expect(told).toEqual(lower.map(([id, kg]) => [id, "shoulder", was.get(id), kg]));
  });

  test("has no open set while something hurts, and tells no load that is not there", () => {
    const eased = adaptSession(session, start, { kind: "pain", area: "shoulder" });
    for (const { prescription } of itemsOf(eased.blocks)) {
      const targets = [prescription.target, ...(prescription.perSet ?? []).flatMap(({ target }) => target ?? [])];
      expect(targets.every(({ kind }) => kind !== "amrap")).toBe(true);
    }
    for (const { code, data, subject } of eased.decisions) {
      if (code !== "progressed" || !("kg" in data) || subject.kind !== "exercise") continue;
      const own = itemsOf(eased.blocks).filter(({ exercise }) => exerciseKey(exercise) === subject.id);
      const loads = own.flatMap(({ prescription: { load, perSet = [] } }) => [load, ...perSet.map((set) => set.load)]);
      expect(loads.map((load) => load?.kg)).toContain(data.kg);
    }
  });
});

describe("minutes that are left", () => {
  test("are told to a tenth, and no set is called more than planned once another is cut", () => {
    const built = buildSession({ minutes: 60, goal: "hypertrophy" });
    const progress: Progress = { done: [{ block: 0, item: 0, sets: 2 }], elapsedSeconds: 1000 };
    const after = adaptSession(built, progress, { kind: "minutes-left", minutes: 25 });
    expect(after.context?.minutes).toBe(41.6);
    expect(after.decisions.some(({ code }) => code === "cut-sets" || code === "cut-exercise")).toBe(true);
    expect(after.decisions.map(({ code }) => code)).not.toContain("added-sets");
  });
});

describe("pain in a lift that is nearly done", () => {
  test("ends it: no other lift is warmed up for one set", () => {
    const built = buildSession({ minutes: 60, goal: "hypertrophy" });
    const change = { kind: "pain", area: "low-back" } as const;
    const done = (sets: number): Progress => ({ done: [{ block: 0, item: 0, sets }], elapsedSeconds: 700 });
    const first = idsOf(built)[0] ?? "";
    const left = (session: Session): boolean =>
      session.decisions.some(
        ({ code, subject }) => code === "left-out" && subject.kind === "exercise" && subject.id === first,
      );
    expect(left(adaptSession(built, done(3), change))).toBe(true);
    expect(left(adaptSession(built, done(1), change))).toBe(false);
  });
});

describe("a main lift that is begun", () => {
  const built = buildSession({ minutes: 60, goal: "hypertrophy" });
  const progress: Progress = { done: [{ block: 0, item: 0, sets: 2 }], elapsedSeconds: 600 };
  const setsLeft = (minutes: number): number =>
    itemsOf(adaptSession(built, progress, { kind: "minutes-left", minutes }).blocks)[0]?.prescription.sets ?? 0;

  test("goes on while there is time for a set of it: more time, no fewer sets", () => {
    expect([3, 5, 7, 10].map(setsLeft)).toEqual([3, 3, 4, 4]);
  });

  test("may be done by a lift of its family", () => {
    const swapped = adaptSession(built, progress, { kind: "swap", block: 0, item: 0 });
    const [was, is] = itemsOf(swapped.blocks).filter(isKnownItem);
    expect(is?.exercise.family).toBe(was?.exercise.family);
  });
});

describe("what a day is for", () => {
  const armsIn = (session: Session): number =>
    itemsOf(session.blocks).filter((item) => isKnownItem(item) && item.exercise.regions[0] === "arms").length;

  test.each([pullDay.id, { ...pullDay, id: "my-pull-day" }])(
    "decides what stays: arms belong to a pull day",
    (template) => {
      const pull = buildSession({ template, minutes: 60 });
      const after = adaptSession(pull, start, { kind: "minutes-left", minutes: 25 });
      expect(armsIn(pull)).toBeGreaterThan(0);
      expect(armsIn(after)).toBeGreaterThan(0);
    },
  );
});

test("what is no number in the progress is told, whatever it is", () => {
  const session = buildSession({ minutes: 30 });
  const done: never[] = [Object({ block: new Date(0), item: 0, sets: 1 })] as never[];
  expect(() => adaptSession(session, { done, elapsedSeconds: 0 }, { kind: "skip", block: 0, item: 0 })).toThrow(
    "progress.done[0]",
  );
});
