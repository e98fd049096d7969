import { describe, expect, test } from "vitest";
import { OptionsError } from "../../src/errors";
import { backAndLegs, buildSession, exercises, gyms, whyNot } from "../../src/index";
import type { Brief } from "../../src/model/brief";
import type { Decision } from "../../src/model/decision";
import type { ReasonData } from "../../src/model/reasons";
import type { Session } from "../../src/model/session";

const built = buildSession({ minutes: 45 });
const [gym] = gyms;
if (gym === undefined) throw new Error("no gym");
const wishing = (more: Partial<Brief>): Session => ({ ...built, brief: { ...built.brief, ...more } });
const why = (more: Partial<Brief>, id: string) => {
  const decision = whyNot(wishing(more), id);
  return decision === undefined ? undefined : [decision.code, decision.data];
};

describe("an answer", () => {
  test("is a decision of the select stage about the exercise", () => {
    expect(whyNot(wishing({ exclude: ["seal-row"] }), "seal-row")).toEqual({
      stage: "select",
      code: "option-excluded",
      subject: { kind: "exercise", id: "seal-row" },
      data: { exercises: ["seal-row"] },
      source: "default",
    });
  });

  test("names the region of an accent that a lift is too big for", () => {
    expect(why({ priority: "back", accent: "legs" }, "front-squat")).toEqual([
      "accent-excluded",
      { region: "legs", exercises: ["front-squat"] },
    ]);
  });

  test("names a pregnancy that a lift is done lying in", () => {
    expect(why({ screening: [{ condition: "pregnant", cleared: true }] }, "seal-row")).toEqual([
      "lying-excluded",
      { condition: "pregnant", exercises: ["seal-row"] },
    ]);
  });

  test("names the level, the light day and the limitation with what it allows", () => {
    expect(why({ level: "beginner" }, "pull-up")).toEqual([
      "level-excluded",
      { level: "beginner", exercises: ["pull-up"] },
    ]);
    expect(why({ sessionsPerWeek: 2, sessionOfWeek: 2 }, "barbell-deadlift")).toEqual([
      "light-day-excluded",
      { exercises: ["barbell-deadlift"] },
    ]);
    expect(why({ limitations: [{ area: "low-back", status: "history" }] }, "barbell-deadlift")).toEqual([
      "limitation-excluded",
      { area: "low-back", status: "history", cap: 2, exercises: ["barbell-deadlift"] },
    ]);
  });

  test("about an exercise that is not there is an error that says which is meant", () => {
    const unknown = () => whyNot(built, "seal-roww");
    expect(unknown).toThrow(OptionsError);
    expect(unknown).toThrow(
      'exerciseId must be the id of an exercise of the catalogue, not "seal-roww". Did you mean "seal-row"?',
    );
  });

  test("about an exercise of the session is none, whatever forbids it now", () => {
    expect(why({ exclude: ["lat-pulldown"] }, "lat-pulldown")).toBeUndefined();
  });
});

describe("the day has a place for an exercise", () => {
  test("where a slot is for its pattern", () => {
    expect(why({}, "bench-press")).toEqual(["no-slot", { template: "back-and-legs" }]);
  });

  test("where a slot names it, unless the template is kept to the letter", () => {
    const slot = {
      kind: "exercise",
      id: "press",
      exercise: "bench-press",
      role: "secondary",
      sets: 2,
      target: { kind: "reps", min: 5, max: 5 },
    } as const;
    const template = { ...backAndLegs, id: "own-day", slots: [...backAndLegs.slots, slot] };
    const session = wishing({ template: { id: "own-day", hash: "x" } });
    expect(whyNot(session, "bench-press", { template })?.code).not.toBe("no-slot");
    expect(whyNot(session, "dumbbell-bench-press", { template })?.code).toBe("no-slot");
    const fixed = { ...template, fixed: true };
    expect(whyNot(session, "bench-press", { template: fixed })).toMatchObject({
      code: "no-slot",
      data: { template: "own-day" },
    });
  });
});

describe("a slot that is empty answers for the lifts that it is for", () => {
  const empty = (id: string, data: Partial<ReasonData["slot-empty"]> = {}): Decision<"slot-empty"> => ({
    stage: "select",
    code: "slot-empty",
    subject: { kind: "slot", id },
    data: { slot: id, why: "limits", ...data },
    source: "default",
  });
  const saying = (...decisions: Decision[]): Session => ({ ...built, decisions });
  const filled: Decision = {
    stage: "select",
    code: "slot-filled",
    subject: { kind: "slot", id: "knee-flexion" },
    data: { slot: "knee-flexion", score: 1, rivals: [] },
    source: "default",
  };
  const ofLift = { ...empty("knee-flexion"), subject: { kind: "exercise", id: "knee-flexion" } } as const;

  test("with what the session says of it, found by slot, kind and code", () => {
    const own = empty("knee-flexion");
    expect(whyNot(saying(empty("rear-delt"), filled, ofLift, own), "seated-leg-curl")).toBe(own);
    for (const other of [filled, ofLift, empty("rear-delt"), empty("unknown")]) {
      expect(whyNot(saying(other), "seated-leg-curl")?.code).not.toBe("slot-empty");
      expect(whyNot(saying(other), "seated-leg-curl")?.code).not.toBe("slot-filled");
    }
  });

  test("but not where a lift of its kind is there, which it is held against", () => {
    const session = saying(empty("vertical-pull"));
    expect(whyNot(session, "neutral-grip-pulldown")?.code).toBe("outranked");
  });
});

describe("a session of a gym of one's own", () => {
  const own = { ...gym, id: "own", name: "Own" };

  test("tells it itself, and it need not be given again", () => {
    const session = buildSession({ minutes: 20, gym: own, exclude: ["seal-row"] });
    expect(whyNot(session, "seal-row")?.code).toBe("option-excluded");
    const { context: _, ...bare } = session;
    expect(() => whyNot(bare, "seal-row")).toThrow(/^gym must be a gym, or one of /);
    expect(whyNot(bare, "seal-row", { gym: own })?.code).toBe("option-excluded");
  });

  test("may be asked of another catalogue, which then holds", () => {
    const few = exercises.filter(({ id }) => id !== "seal-row").slice(0, 80);
    expect(() => whyNot(built, "seal-row", { exercises: few })).toThrow(OptionsError);
  });
});
