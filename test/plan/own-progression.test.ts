import { describe, expect, test } from "vitest";
import { InfeasibleError, OptionsError, StrategyError } from "../../src/errors";
import { buildProgram, builtIn, commercial, defineGym, explain, nextSession } from "../../src/index";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import { loadsNear } from "../../src/measure/loadable";
import type { KnownItem } from "../../src/model/plan";
import type { Prescription } from "../../src/model/prescription";
import type { LiftProgress, ProgressionStrategy } from "../../src/model/progression";
import type { Session } from "../../src/model/session";
import type { Program } from "../../src/model/week";
import { untrueDecisions } from "../support/decision-laws";

const today = "2026-01-05";
const options = { weeks: 4, days: 2, minutes: 45, today } as const;

/** A progression that answers as it should while the programme is built, and otherwise once a session is due. */
const later = (answer: (lift: LiftProgress) => unknown) => {
  const state = { isDue: false };
  const strange = function strange(lift: LiftProgress): unknown {
    return state.isDue ? answer(lift) : { value: lift.item.prescription, decisions: [] };
  };
  // @ts-expect-error: it answers whatever it likes.
  const progression: ProgressionStrategy = strange;
  return { progression, state };
};

/** The next session of a programme whose progression answers so: what it is or what it throws. */
const dueWith = (answer: (lift: LiftProgress) => unknown): unknown => {
  const { progression, state } = later(answer);
  const program = buildProgram({ ...options, progression });
  state.isDue = true;
  const before = JSON.stringify(program);
  try {
    return nextSession(program, [], today, { progressions: [progression] });
  } catch (error) {
    return error;
  } finally {
    expect(JSON.stringify(program)).toBe(before);
  }
};

/** The same of a programme that is built with it from the start. */
const builtWith = (answer: (lift: LiftProgress) => unknown): unknown => {
  const { progression, state } = later(answer);
  state.isDue = true;
  try {
    return buildProgram({ ...options, progression });
  } catch (error) {
    return error;
  }
};

const but = (changes: { readonly [key: string]: unknown }) => (lift: LiftProgress) => ({
  value: { ...lift.item.prescription, ...changes },
  decisions: [],
});
const fail = (): never => {
  throw new Error("out of plates");
};
const unreadable = new Proxy({}, { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });

describe("a progression of one's own that cannot be trusted", () => {
  const cases: readonly (readonly [string, (lift: LiftProgress) => unknown, RegExp])[] = [
    ["throws", fail, /^Strategy "strange" threw: out of plates$/],
    ["gives nothing", () => undefined, /did not return a value with decisions/],
    ["gives no decisions", ({ item }) => ({ value: item.prescription }), /did not return a value with decisions/],
    ["gives a promise", async () => fail(), /did not return a value with decisions/],
    [
      "gives decisions that are none",
      ({ item }) => ({ value: item.prescription, decisions: [{ code: "progressed" }] }),
      /gave decisions that are not plain decisions/,
    ],
    ["gives a number", () => ({ value: 7, decisions: [] }), /prescription must be an object, not 7/],
    ["gives what cannot be read", () => ({ value: unreadable, decisions: [] }), /cannot be done/],
    ["gives no sets", but({ sets: 0 }), /sets must be a whole number from 1 to 100, not 0/],
    ["gives too many sets", but({ sets: 21 }), /sets must be a whole number, at most 20, not 21/],
    ["gives a load below nothing", but({ load: { kg: -5 } }), /load\.kg must be a number from 0 to 2000, not -5/],
    ["gives a load that is no number", but({ load: { kg: Number.NaN } }), /load\.kg must be .* not NaN/],
    ["gives far too long a rest", but({ restSeconds: 3000 }), /restSeconds must be .* at most 900, not 3000/],
    ["gives no rest", but({ restSeconds: undefined }), /restSeconds is missing/],
    [
      "changes the lift",
      ({ item }) => {
        Object.assign(item.prescription, { sets: 9 });
        return { value: item.prescription, decisions: [] };
      },
      /threw: Cannot assign to read only property/,
    ],
    [
      "changes the history",
      ({ item, history }) => {
        Reflect.apply(Array.prototype.push, history, [{}]);
        return { value: item.prescription, decisions: [] };
      },
      /threw: Cannot add property/,
    ],
  ];

  test.each(cases)("%s: an error with its name, from both functions", (_, answer, message) => {
    for (const error of [dueWith(answer), builtWith(answer)]) {
      expect(error).toBeInstanceOf(StrategyError);
      if (!(error instanceof StrategyError)) continue;
      expect(error.strategy).toBe("strange");
      expect(error.message).toMatch(message);
    }
  });

  test("what it throws is kept as the cause; an infeasible error keeps what it says", () => {
    const error = dueWith(fail);
    expect(error instanceof Error ? error.cause : undefined).toEqual(new Error("out of plates"));
    const cannot = dueWith(() => {
      throw new InfeasibleError("No plates left.", ["gym"], []);
    });
    expect(cannot instanceof InfeasibleError ? cannot.conflict : cannot).toEqual(["gym"]);
  });

  test("a programme that is not frozen stays as it was, and is not frozen", () => {
    const { progression } = later(fail);
    const program: Program = JSON.parse(JSON.stringify(buildProgram({ ...options, progression })));
    nextSession(program, [], today, { progressions: [progression] });
    expect(Object.isFrozen(program.weeks[0]?.days[0]?.plan.blocks[0]?.items[0].prescription)).toBe(false);
  });
});

const lifts = (session: Session): readonly KnownItem[] => itemsOf(session.blocks).filter(isKnownItem);

const asking = (changes: (prescription: Prescription) => Partial<Prescription>): ProgressionStrategy =>
  Object.defineProperty(
    ({ item }: LiftProgress) => ({
      value: { ...item.prescription, ...changes(item.prescription) },
      decisions: [
        {
          stage: "prescribe" as const,
          code: "progressed" as const,
          subject: { kind: "exercise" as const, id: item.exercise.id },
          data: { by: "steady", move: "start" as const, unit: "kg" as const, kg: 61.3 },
          source: "default" as const,
        },
      ],
    }),
    "name",
    { value: "steady" },
  );

describe("loads that the gym does not have", () => {
  const steady = asking(() => ({ load: { kg: 61.3 } }));
  const program = buildProgram({ ...options, progression: steady });
  const session = nextSession(program, [], today, { progressions: [steady] });
  const rounded = session.decisions.flatMap((one) => (one.code === "load-rounded" ? [one] : []));

  test("are brought to what it has, with a decision for each lift, and what was said of the load", () => {
    expect(lifts(session).length).toBeGreaterThan(3);
    expect(rounded).toHaveLength(lifts(session).length);
    for (const item of lifts(session)) {
      const kg = item.prescription.load?.kg ?? 0;
      expect(loadsNear(kg, item, commercial)?.below).toBe(kg);
      const own = rounded.find(({ subject }) => subject.kind === "exercise" && subject.id === item.exercise.id);
      expect(own?.data).toEqual({ by: "steady", unit: "kg", fromKg: 61.3, kg });
    }
    const told = session.decisions.flatMap((one) => (one.code === "progressed" ? [one.data.kg] : []));
    expect(told).toEqual(lifts(session).map(({ prescription }) => prescription.load?.kg));
    expect(untrueDecisions(session)).toEqual([]);
    expect(explain(session).join(" ")).toContain("since 61.25 kg cannot be loaded here");
  });

  test("of single sets, too; nothing is told of a load that is there", () => {
    const bySet = asking(({ sets }) => ({
      perSet: Array.from({ length: sets }, (_, at) => ({ load: { kg: at === 0 ? 33.3 : 20 } })),
    }));
    const own = buildProgram({ ...options, progression: bySet });
    const sets = lifts(nextSession(own, [], today, { progressions: [bySet] })).map(({ prescription }) =>
      prescription.perSet?.map(({ load }) => load?.kg),
    );
    expect(sets.flat()).not.toContain(33.3);
    const there = asking(() => ({ load: { kg: 60 } }));
    const plain = buildProgram({ ...options, progression: there });
    const plainSession = nextSession(plain, [], today, { progressions: [there] });
    const main = lifts(plainSession)[0];
    expect(main?.prescription.load).toEqual({ kg: 60 });
    expect(
      plainSession.decisions.some(
        ({ code, subject }) =>
          code === "load-rounded" && subject.kind === "exercise" && subject.id === main?.exercise.id,
      ),
    ).toBe(false);
  });

  test("below the lightest become the lightest; where none can be set the load stays", () => {
    const light = asking(() => ({ load: { kg: 0 } }));
    const own = buildProgram({ ...options, progression: light });
    const [main] = lifts(nextSession(own, [], today, { progressions: [light] }));
    expect(main?.prescription.load?.kg).toBeGreaterThan(0);
    const bands = buildProgram({ ...options, gym: "bands-travel", progression: steady });
    const [pull] = lifts(nextSession(bands, [], today, { progressions: [steady] }));
    expect(pull?.prescription.load).toEqual({ kg: 61.3 });
  });

  test("in an easy week and after days off only the load that is done is told", () => {
    const long = buildProgram({ ...options, weeks: 6, progression: steady });
    const days = long.weeks.flatMap(({ days: all }, week) =>
      all.map(({ plan, hoursFromStart }) => ({ plan, at: 7 * week + hoursFromStart / 24 })),
    );
    const records = days.slice(0, 10).map(({ plan, at }) => ({
      day: new Date(Date.UTC(2026, 0, 5 + at)).toISOString().slice(0, 10),
      entries: itemsOf(plan.blocks)
        .filter(isKnownItem)
        .map(({ exercise }) => ({ exercise: exercise.id, sets: [{ reps: 8, kg: 60, rir: 2 }] })),
    }));
    const easy = nextSession(long, records, "2026-02-09", { progressions: [steady] });
    expect(easy.decisions.map(({ code }) => code)).toContain("easy-week");
    expect(easy.decisions.map(({ code }) => code)).not.toContain("load-rounded");
    const back = nextSession(long, records.slice(0, 1), "2026-02-09", { progressions: [steady] });
    expect(back.decisions.some(({ code, data }) => code === "progressed" && Object(data).move === "return")).toBe(true);
    expect(untrueDecisions(back)).toEqual([]);
  });
});

describe("more sets than the minutes hold", () => {
  test("are cut, in the programme and in its sessions, and told", () => {
    const many = asking(() => ({ sets: 20 }));
    const program = buildProgram({ ...options, progression: many });
    for (const { plan } of program.weeks[0]?.days ?? []) {
      expect("estimate" in plan ? plan.estimate.seconds : Number.POSITIVE_INFINITY).toBeLessThanOrEqual(45 * 60);
    }
    const session = nextSession(program, [], today, { progressions: [many] });
    expect(session.estimate.seconds).toBeLessThanOrEqual(45 * 60);
    const cuts = session.decisions
      .filter(({ code }) => code === "cut-sets")
      .map(({ subject }) => JSON.stringify(subject));
    expect(cuts.length).toBeGreaterThan(0);
    expect(new Set(cuts).size).toBe(cuts.length);
  });

  test("end in an error with the progression's name where no cut helps", () => {
    const forever = asking(() => ({ target: { kind: "time", seconds: 3600 } }));
    const build = () => buildProgram({ ...options, progression: forever });
    expect(build).toThrow(StrategyError);
    expect(build).toThrow(/^Strategy "steady" makes a session of \d+ minutes that may take 45, and no cut helps$/);
  });
});

describe("the names of progressions", () => {
  test("one that is called like one of ours is not mistaken for it; one without a name has one", () => {
    const mine: ProgressionStrategy = Object.defineProperty(
      ({ item }: LiftProgress) => ({ value: { ...item.prescription, sets: 1 }, decisions: [] }),
      "name",
      { value: "linear" },
    );
    const program = buildProgram({ ...options, progression: mine });
    expect(() => nextSession(program, [], today)).toThrow(OptionsError);
    const session = nextSession(program, [], today, { progressions: [mine] });
    expect(lifts(session).map(({ prescription }) => prescription.sets)).toEqual(lifts(session).map(() => 1));
    const nameless: ProgressionStrategy = Object.defineProperty(
      ({ item }: LiftProgress) => ({ value: item.prescription, decisions: [] }),
      "name",
      { value: "" },
    );
    expect(buildProgram({ ...options, progression: nameless }).options).toMatchObject({
      progression: { main: "custom" },
    });
  });

  test.each(["x", [7], [null], { 0: "linear" }])("%j is no list of progressions", (progressions) => {
    const program = buildProgram(options);
    expect(() => Reflect.apply(nextSession, undefined, [program, [], today, { progressions }])).toThrow(
      /progressions must be a list of functions/,
    );
  });
});

test("a gym in pounds is told in pounds", () => {
  const gym = defineGym({ ...commercial, id: "pounds", unit: "lb" });
  const steady = asking(() => ({ load: { kg: 61.3 } }));
  const program = buildProgram({ ...options, gym, progression: steady });
  const told = program.decisions.flatMap((one) => (one.code === "load-rounded" ? [one.data.unit] : []));
  expect(new Set(told)).toEqual(new Set(["lb"]));
  expect(builtIn.gyms).not.toContain(gym);
});
