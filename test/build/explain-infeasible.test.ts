import { describe, expect, it } from "vitest";
import { withConflict } from "../../src/build/explain-infeasible";
import { without, workingRelaxations } from "../../src/build/relaxations";
import { InfeasibleError, OptionsError, type Relaxation } from "../../src/errors";
import { buildSession } from "../../src/index";
import type { SessionOptions } from "../../src/model/options";
import { asListed } from "../../src/strategies/order/as-listed";

type IsMet = (options: SessionOptions) => boolean;
const session = buildSession({ minutes: 10, gym: "bodyweight-no-bar" });
/** A made-up builder that says of which options it can make a session. */
const builder =
  (isMet: IsMet, message = "no") =>
  (options: SessionOptions) => {
    if (isMet(options)) return session;
    throw new InfeasibleError(message, ["made up"], []);
  };
const failureOf = (options: SessionOptions, isMet: IsMet): InfeasibleError => {
  try {
    withConflict(options, builder(isMet));
  } catch (error) {
    if (error instanceof InfeasibleError) return error;
    throw error;
  }
  throw new Error("met");
};
const conflictOf = (options: SessionOptions, isMet: IsMet) => failureOf(options, isMet).conflict;
const changesOf = (options: SessionOptions, isMet: IsMet) =>
  failureOf(options, isMet).relaxations.map(({ change }) => change);

describe("what can be met", () => {
  it("is met, once", () => {
    let calls = 0;
    const attempt = () => {
      calls += 1;
      return session;
    };
    expect(withConflict({ goal: "general" }, attempt)).toBe(session);
    expect(calls).toBe(1);
  });
});

describe("a conflict", () => {
  it.each<keyof SessionOptions>([
    "include",
    "exclude",
    "lock",
    "priorityLift",
    "template",
    "limitations",
    "gym",
    "level",
    "priority",
    "accent",
    "goal",
    "warmup",
    "crowding",
    "straps",
    "sessionsPerWeek",
    "exercises",
    "strategies",
  ])("may be of %s alone", (key) => {
    const options = { seed: "x", today: "2026-01-01", arrangement: "sequential", [key]: ["x"] } as const;
    expect(conflictOf(Object(options), (given) => given[key] === undefined)).toEqual([key]);
  });

  it("holds what is needed for it, in one order, and nothing else", () => {
    const options: SessionOptions = {
      minutes: 20,
      gym: "kettlebell",
      goal: "strength",
      include: ["a"],
      level: "beginner",
    };
    const isMet: IsMet = ({ minutes, include }) => minutes === undefined || include === undefined;
    expect(conflictOf(options, isMet)).toEqual(["include", "minutes"]);
  });

  it("is none where nothing that was said is to blame", () => {
    expect(conflictOf({ goal: "strength" }, () => false)).toEqual([]);
    expect(() =>
      withConflict(
        {},
        builder(() => false),
      ),
    ).toThrow(/^no$/);
  });

  it("gives up an option that was needed only beside another that is given up", () => {
    const isMet: IsMet = ({ level, gym, goal }) => level === undefined || (goal === undefined && gym !== undefined);
    expect(conflictOf({ level: "beginner", gym: "kettlebell", goal: "general" }, isMet)).toEqual(["level"]);
  });

  it("keeps an option without which the request fails otherwise", () => {
    const attempt = ({ lock, exclude }: SessionOptions) => {
      throw new InfeasibleError(lock !== undefined && exclude !== undefined ? "first" : "second", [], []);
    };
    const act = () => withConflict({ lock: [], exclude: ["x"], goal: "general" }, attempt);
    expect(act).toThrow(expect.objectContaining({ conflict: ["exclude", "lock"] }));
    expect(act).toThrow(/^first In conflict: exclude, lock\.$/);
  });

  it("keeps an option without which there is another error", () => {
    const wrong = new OptionsError([{ path: [], expected: "x", received: "y", message: "z" }]);
    const attempt = ({ exercises }: SessionOptions) => {
      if (exercises === undefined) throw wrong;
      throw new InfeasibleError("no", [], []);
    };
    expect(() => withConflict({ exercises: [], include: ["x"] }, attempt)).toThrow(
      expect.objectContaining({ conflict: ["exercises"], relaxations: [] }),
    );
  });

  it("is only looked for where a request cannot be met", () => {
    const wrong = new OptionsError([{ path: [], expected: "x", received: "y", message: "z" }]);
    let calls = 0;
    const attempt = () => {
      calls += 1;
      throw wrong;
    };
    expect(() => withConflict({ goal: "general" }, attempt)).toThrow(wrong);
    expect(calls).toBe(1);
  });

  it("is told in one message, with what works", () => {
    const error = failureOf(
      { include: ["a"], exclude: ["a"] },
      ({ include = [], exclude = [] }) => !include.some((id) => exclude.includes(id)),
    );
    expect(error.message).toBe("no In conflict: include, exclude. What works: Do not ask for a. Or: Allow a.");
  });

  it("does not hide an error that is not of the library", () => {
    const bug = new TypeError("bug");
    const attempt = ({ include }: SessionOptions) => {
      if (include?.length === 1) throw new InfeasibleError("no", [], []);
      throw bug;
    };
    expect(() => withConflict({ include: ["a"] }, attempt)).toThrow(bug);
  });
});

describe("options without one", () => {
  it("have all others, and are not the same object", () => {
    const options = { goal: "general", seed: "x" } as const;
    expect(without(options, "seed")).toEqual({ goal: "general" });
    expect(options).toEqual({ goal: "general", seed: "x" });
  });

  it("take the place in the week with the number of sessions", () => {
    expect(without({ sessionsPerWeek: 2, sessionOfWeek: 2, seed: "x" }, "sessionsPerWeek")).toEqual({ seed: "x" });
    expect(without({ sessionsPerWeek: 2, sessionOfWeek: 2 }, "sessionOfWeek")).toEqual({ sessionsPerWeek: 2 });
  });
});

describe("what is offered", () => {
  it("is the fewest minutes that do, more than there are", () => {
    const from =
      (least: number): IsMet =>
      ({ minutes = 60 }) =>
        minutes >= least;
    expect(changesOf({ minutes: 20 }, from(50))).toEqual([{ minutes: 50 }]);
    expect(changesOf({ minutes: 20 }, from(61))).toEqual([{ minutes: 75 }]);
    expect(changesOf({}, from(61))).toEqual([{ minutes: 75 }]);
    expect(changesOf({ minutes: 230 }, from(240))).toEqual([{ minutes: 240 }]);
    expect(changesOf({ minutes: 240 }, from(241))).toEqual([]);
    expect(failureOf({ minutes: 20 }, from(50)).relaxations[0]?.message).toBe("Take 50 minutes.");
  });

  it("is no minutes where even the most do not help: they are not tried one by one", () => {
    let calls = 0;
    const relaxed = workingRelaxations({ minutes: 10 }, [], () => {
      calls += 1;
      throw new InfeasibleError("no", [], []);
    });
    expect(relaxed).toEqual([]);
    expect(calls).toBe(1);
  });

  it("is to leave one out of a list before the list", () => {
    const isMet: IsMet = ({ include = [] }) => !include.includes("b");
    expect(changesOf({ include: ["a", "b", "c"] }, isMet)).toEqual([{ include: ["a", "c"] }]);
    expect(changesOf({ include: ["a", "b", "b2"] }, ({ include = [] }) => include.length === 0)).toEqual([
      { include: null },
    ]);
    expect(changesOf({ exclude: ["a", "b"] }, ({ exclude = [] }) => !exclude.includes("a"))).toEqual([
      { exclude: ["b"] },
    ]);
  });

  it("looks at no more than twenty of a long list, first at what is asked for", () => {
    const exclude = Array.from({ length: 40 }, (_, at) => `e${at}`);
    const without_ =
      (id: string): IsMet =>
      (given) =>
        given.exclude === undefined || !given.exclude.includes(id);
    const offered = (options: SessionOptions, id: string) => changesOf({ exclude, ...options }, without_(id))[0];
    const less = (id: string) => ({ exclude: exclude.filter((other) => other !== id) });
    expect(offered({}, "e19")).toEqual(less("e19"));
    expect(offered({}, "e20")).toEqual({ exclude: null });
    expect(offered({ include: ["e39"] }, "e39")).toEqual(less("e39"));
    expect(offered({ priorityLift: "e38" }, "e38")).toEqual(less("e38"));
  });

  it("is to trim a template, with the other strategies that were named", () => {
    const isMet: IsMet = ({ template, minutes, strategies }) =>
      template === undefined || minutes === undefined || strategies?.fit === "trimOnly";
    const options: SessionOptions = {
      template: "day",
      minutes: 20,
      strategies: { order: "backFirst", select: "asListed" },
    };
    expect(changesOf(options, isMet)).toContainEqual({
      strategies: { order: "backFirst", select: "asListed", fit: "trimOnly" },
    });
    expect(changesOf({ ...options, strategies: { order: asListed } }, isMet)).toContainEqual({
      strategies: { fit: "trimOnly" },
    });
    expect(changesOf({ template: "day", minutes: 20 }, isMet)).toContainEqual({ strategies: { fit: "trimOnly" } });
    expect(failureOf(options, isMet).relaxations.map(({ message }) => message)).toContain(
      "Let the builder trim the template.",
    );
    const trims: IsMet = ({ minutes, strategies }) => minutes === undefined || strategies?.fit === "trimOnly";
    expect(changesOf({ minutes: 20 }, trims)).toEqual([{ minutes: null }]);
    const alone: IsMet = ({ template }) => template === undefined;
    expect(changesOf({ template: "day" }, alone)).toEqual([{ template: null }]);
  });

  it("is never to keep quiet about what the body does not tolerate", () => {
    const limitations = [{ area: "knee", status: "current" }] as const;
    const isMet: IsMet = (given) => given.limitations === undefined || given.gym === undefined;
    expect(conflictOf({ limitations, gym: "kettlebell" }, isMet)).toEqual(["limitations", "gym"]);
    expect(changesOf({ limitations, gym: "kettlebell" }, isMet)).toEqual([{ gym: null }]);
  });

  it("was tried just as it is told: what it names is replaced, null leaves out", () => {
    const tried: SessionOptions[] = [];
    const found: readonly Relaxation[] = workingRelaxations(
      { sessionsPerWeek: 2, sessionOfWeek: 2, seed: "x", minutes: 240 },
      ["sessionsPerWeek"],
      (options) => {
        tried.push(options);
        return session;
      },
    );
    expect(found).toEqual([
      { message: "Leave out `sessionsPerWeek`.", change: { sessionsPerWeek: null, sessionOfWeek: null } },
    ]);
    expect(tried).toEqual([{ seed: "x", minutes: 240 }]);
  });
});
