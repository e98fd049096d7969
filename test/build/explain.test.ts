import { describe, expect, test } from "vitest";
import { explain } from "../../src/build/explain";
import { messages } from "../../src/build/messages";
import { exercises } from "../../src/catalog/index";
import { OptionsError } from "../../src/errors";
import { buildProgram, buildSession, listRules } from "../../src/index";
import { pairProblemCodes } from "../../src/measure/pair-checks";
import { nunes2021 } from "../../src/model/citations";
import type { Decision } from "../../src/model/decision";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";

const subject = { kind: "exercise", id: "leg-press" } as const;

/** One example of each reason, with its sentence. */
const samples: { readonly [C in ReasonCode]: readonly [data: ReasonData[C], sentence: string] } = {
  "gear-missing": [
    { gym: "home", exercises: ["a", "b", "c", "d", "e"] },
    "Your gym has no gear for A, B, C and 2 more.",
  ],
  "limitation-excluded": [
    { area: "low-back", status: "current", cap: 0, exercises: ["barbell-deadlift"] },
    "Because your lower back hurts now, Barbell Deadlift is left out.",
  ],
  "lying-excluded": [
    { condition: "pregnant", exercises: ["seal-row"] },
    "Because of pregnancy, Seal Row is left out: it is done lying on the belly or the back.",
  ],
  "level-excluded": [
    { level: "beginner", exercises: ["pull-up"] },
    "Pull Up can wait: it asks for more strength or skill than a beginner usually has.",
  ],
  "option-excluded": [{ exercises: ["single-arm-db-row"] }, "You asked to leave out Single Arm DB Row."],
  "light-day-excluded": [{ exercises: ["x", "y"] }, "X and Y belong to your heavy day, and this is the light one."],
  "accent-excluded": [
    { region: "legs", exercises: ["barbell-deadlift"] },
    "A little leg work is enough at the end: Barbell Deadlift is too big for it.",
  ],
  "slot-filled": [
    { slot: "calf", score: 1, rivals: ["hack-squat"] },
    "Leg Press does more for you here than Hack Squat.",
  ],
  "slot-empty": [
    { slot: "calf", why: "no-time" },
    "There is no Leg Press exercise today: the minutes go to what does more for you.",
  ],
  included: [{ option: "include" }, "Leg Press is in because you asked for it."],
  "caller-overrides": [
    { rule: "superset-overlap", option: "template" },
    "We would not do two lifts by turns for the same muscles at Leg Press, but the workout that you chose has it otherwise.",
  ],
  "trained-lately": [
    { exercises: ["lat-pulldown"], days: 10 },
    "You did Lat Pulldown in the last 10 days, so lifts that do much the same take a turn.",
  ],
  "muscles-tired": [
    { muscles: ["quads", "glutes"], most: 2, days: 2 },
    "You trained quads and glutes less than 2 days ago: each gets at most about 2 sets today.",
  ],
  "week-lacks": [
    { muscles: ["lats"] },
    "Your last seven days held few sets for lats: what trains that muscle group counts for more today.",
  ],
  "day-kind": [
    { kind: "light", sessionOfWeek: 2 },
    "This is the light one of your back-and-legs days this week: more reps, and none of the heavy barbell lifts.",
  ],
  optimum: [
    { proven: false, nodes: 5000, worth: 20.5, gap: 0.2, why: "limit" },
    "There may be a better choice of exercises and sets, but not by more than 0.2 points of its score.",
  ],
  "region-not-trained": [
    { region: "legs", why: "gear" },
    "Your legs are not trained today: your gym has nothing for them.",
  ],
  prescribed: [
    {
      goal: "strength",
      role: "main",
      sets: 1,
      target: { kind: "amrap", min: 5, leave: 1 },
      effort: { kind: "rir", min: 1, max: 1 },
      restSeconds: 150,
    },
    "Leg Press: 1 set of as many reps as you can with 1 left in you, at least 5, with 2.5 minutes of rest, stopping with 1 rep left in you, to get stronger (our default).",
  ],
  "load-limited": [
    { loadability: 1 },
    "There is little weight to add to Leg Press, so let effort decide how many reps you do.",
  ],
  "effort-capped": [
    { limitations: [{ area: "low-back", status: "history" }], conditions: [], rir: 3 },
    "Because your lower back has given you trouble before, stop with at least 3 reps left in you on Leg Press (our default).",
  ],
  "as-written": [{ sets: 4 }, "Sets and reps of Leg Press are as they were written."],
  placed: [{ position: 0, by: "x", reason: "heavy work goes first" }, "Heavy work goes first: Leg Press."],
  arrangement: [
    { arrangement: "sequential", why: "asked" },
    "One region is finished before the other begins, as you asked.",
  ],
  spaced: [
    { from: 3, to: 1, because: "grip" },
    "Leg Press comes earlier to give your grip a break between heavy lifts.",
  ],
  ramp: [
    { sets: 2, warm: true },
    "Work up to Leg Press with 2 lighter sets; fewer than usual, since you are warm by then.",
  ],
  paired: [
    { with: ["cable-row"], type: "antagonists", savesSeconds: 240, changeSeconds: 10 },
    "Do Leg Press and Cable Row by turns: they use opposite muscles, so one side recovers while the other works, which saves about 4 minutes.",
  ],
  outranked: [
    { instead: "hack-squat", lost: 0.4, part: "lowBack" },
    "Leg Press would take the place of Hack Squat, and the session would be worth less: your lower back would carry more.",
  ],
  "no-room": [
    { why: "minutes" },
    "There is no room for Leg Press: it takes longer than what it could replace, and the minutes are full.",
  ],
  "no-slot": [{ template: "back-and-legs" }, "This day has no place for Leg Press."],
  slowed: [
    { eccentricSeconds: 4, because: "cable-hinge" },
    "Take 4 seconds to lower each rep of Leg Press: on a cable it is light for the hips otherwise.",
  ],
  "left-straight": [{ why: "main" }, "Leg Press is done on its own, so that nothing takes strength from it."],
  "cut-exercise": [{ why: "redundant" }, "Leg Press had to go for lack of time: others here do the same work."],
  "cut-sets": [{ from: 4, to: 3 }, "To fit the time, Leg Press goes from 4 to 3 sets."],
  "cut-rest": [{ from: 120, to: 90 }, "To fit the time, Leg Press goes from 2 minutes to 90 seconds of rest."],
  "added-sets": [{ from: 2, to: 3 }, "There is time for 3 sets of Leg Press rather than 2."],
  "named-lift-sets": [
    { sets: 4, from: ["hack-squat", "pull-up"] },
    "Leg Press gets 4 sets, since the lift that you named gets no fewer than any other; Hack Squat and Pull Up give way.",
  ],
  "added-rest": [{ from: 60, to: 135 }, "There is time to rest 2:15 minutes rather than 1 minute on Leg Press."],
  "ends-early": [
    { spareSeconds: 600, caps: ["sets"] },
    "You finish about 10 minutes early: a session should hold no more sets.",
  ],
  loaded: [
    {
      kg: 102.5,
      unit: "kg",
      from: "1rm",
      confidence: "low",
      sessions: 1,
      daysAgo: 1,
      oneRepMaxKg: 130.2,
      percent: 78.6,
    },
    "Leg Press with 102.5 kg: about 79 % of a best single of about 130.25 kg, worked out from 1 session, the last 1 day ago; that is little to go by.",
  ],
  progressed: [
    { by: "linear", move: "up", unit: "kg", kg: 102.5, fromKg: 100 },
    "Leg Press goes up from 100 kg to 102.5 kg: the last session had the reps for it.",
  ],
  "load-rounded": [
    { by: "steady", unit: "kg", fromKg: 61.3, kg: 60 },
    "Leg Press is done with 60 kg, since 61.25 kg cannot be loaded here.",
  ],
  "easy-week": [
    { week: 6, after: 5 },
    "Week 6 is an easy one after 5 hard weeks: fewer sets, lighter, further from failure.",
  ],
  rotated: [{ by: "hack-squat", week: 7 }, "From week 7 on, Hack Squat takes turns with Leg Press."],
  "session-missed": [{ week: 2, day: 1 }, "Day 1 of week 2 was not done; the programme goes on behind what you did."],
  "station-taken": [{ station: "leg-press", left: 0 }, "Somebody took the leg press."],
  "station-free": [{ station: "leg-press" }, "The leg press is free again."],
  "minutes-left": [{ minutes: 20 }, "You said that 20 minutes are left."],
  replaced: [
    { by: "hack-squat", why: "station", done: 1, was: null },
    "After 1 set, Hack Squat takes the place of Leg Press, whose station is taken.",
  ],
  "left-out": [{ why: "asked", done: 0, was: null }, "Leg Press is left out, as you asked."],
  lightened: [
    { area: "knee", unit: "kg", fromKg: 100, kg: 90 },
    "Because your knee hurts, take 90 kg for Leg Press rather than 100 kg.",
  ],
  "other-station": [{ from: "rack", to: "platform" }, "Leg Press moves from the rack to the platform."],
  "put-back": [{ instead: "hack-squat" }, "Leg Press is back in place of Hack Squat."],
  "split-chosen": [
    { split: "Full body", why: "asked", days: 3, regions: ["legs"], times: 3, hours: 48, turns: 2, rivals: [] },
    'You asked for "Full body" on 3 days; 2 kinds of week take turns.',
  ],
  "day-of-split": [{ template: "Push", hoursFromStart: 48 }, 'Leg Press is "Push".'],
  "muscles-rest": [
    { muscles: ["quads"], hours: 24, day: 1 },
    "Leg Press gives quads at most a set or two: day 1, 24 hours away, trains them.",
  ],
  "low-back-rests": [
    { most: 10, hours: 24, day: 1 },
    "Leg Press asks less of the lower back, because day 1, 24 hours away, asks more.",
  ],
  "lifts-elsewhere": [
    { exercises: ["barbell-deadlift"] },
    "Barbell Deadlift belongs to other days: on Leg Press lifts of about the same worth go before it.",
  ],
  "below-target": [
    { muscle: "quads", sets: 6, least: 10, why: "minutes" },
    "Quads: 6 of at least 10 weekly sets, as the minutes of a day for that muscle group are used up.",
  ],
  "above-target": [
    { muscle: "quads", sets: 22, most: 20 },
    "Quads: 22 weekly sets, more than 20, by lifts that train other muscles first.",
  ],
  "own-reason": [{ strategy: "mine", reason: "it is fun" }, "Leg Press: it is fun."],
};

const isCode = (text: string): text is ReasonCode => text in messages();
const codes = Object.keys(messages()).filter(isCode);

const decisionOf = <C extends ReasonCode>(code: C): Decision => {
  const [data] = samples[code];
  // The two belong together by construction; the union of all decisions cannot know.
  return { stage: "select", code, subject, data, source: "default" } as Decision;
};

describe("one decision is one sentence", () => {
  test.each(codes)("%s", (code) => {
    expect(explain(decisionOf(code))).toBe(samples[code][1]);
  });

  test("a study is named behind it", () => {
    expect(explain({ ...decisionOf("placed"), source: nunes2021 })).toBe(
      "Heavy work goes first: Leg Press (Nunes et al. 2021).",
    );
  });

  test("an exercise that no catalogue knows has the name that was written", () => {
    const unknown = { ...decisionOf("included"), subject: { kind: "exercise", id: "unknown:Sled row" } } as const;
    expect(explain(unknown)).toBe("Sled row is in because you asked for it.");
  });

  test("a place of the template is said in a coach's words", () => {
    const slot = { ...decisionOf("slot-empty"), subject: { kind: "slot", id: "knee-flexion" } } as const;
    expect(explain(slot)).toBe("There is no leg curl exercise today: the minutes go to what does more for you.");
  });
});

describe("a session", () => {
  const session = buildSession({ minutes: 60, goal: "hypertrophy" });
  const reasons = explain(session);

  test("says everything once", () => {
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.length).toBeGreaterThan(5);
  });

  test("is told in full sentences without ids, numbers of rules or promises", () => {
    for (const reason of reasons) {
      expect(reason).toMatch(/^[A-Z0-9].*\.$/);
      expect(reason).not.toMatch(/\bR\d\d\b|undefined|NaN|\[object|injur|prevent|\bsafe\b|prove/i);
    }
  });

  test("names exercises as the session does", () => {
    for (const { items } of session.blocks) {
      for (const { exercise } of items) expect(reasons.join(" ")).toContain(exercise.name);
    }
  });

  test("exercises with the same reason share a sentence", () => {
    const placed = { ...decisionOf("load-limited") };
    const other = { ...placed, subject: { kind: "exercise", id: "hack-squat" } } as const;
    expect(explain({ ...session, blocks: [], decisions: [placed, other] })).toEqual([
      "There is little weight to add to Leg Press and Hack Squat, so let effort decide how many reps you do.",
    ]);
  });

  test("goes from the whole to the part, and by the order of the session", () => {
    const decisions = [
      decisionOf("cut-sets"),
      decisionOf("prescribed"),
      decisionOf("included"),
      decisionOf("day-kind"),
    ];
    const told = explain({ ...session, decisions });
    expect(told.map((sentence) => sentence.split(" ")[0])).toEqual(["This", "Leg", "Sets,", "Leg", "Stop", "To"]);
  });
});

test("names of what is not in the session come from a catalogue", () => {
  const decision: Decision = {
    stage: "select",
    code: "option-excluded",
    subject: { kind: "session" },
    data: { exercises: ["db-x"] },
    source: "default",
  };
  expect(explain(decision)).toBe("You asked to leave out DB X.");
  const [some] = exercises;
  if (some === undefined) throw new Error("no exercise");
  const own = [{ ...some, id: "db-x", name: "My Lift" }];
  expect(explain(decision, { exercises: own })).toBe("You asked to leave out My Lift.");
});

describe("prescriptions of a session", () => {
  const session = buildSession({ minutes: 45 });
  const about = (id: string, goal: "general" | "strength" = "general"): Decision => ({
    stage: "prescribe",
    code: "prescribed",
    subject: { kind: "exercise", id },
    data: {
      goal,
      role: "secondary",
      sets: 3,
      target: { kind: "reps", min: 8, max: 12 },
      effort: { kind: "rir", min: 1, max: 3 },
      restSeconds: 120,
    },
    source: "default",
  });
  const capped = (id: string): Decision => ({
    stage: "prescribe",
    code: "effort-capped",
    subject: { kind: "exercise", id },
    data: {
      limitations: [
        { area: "knee", status: "current" },
        { area: "low-back", status: "current" },
      ],
      conditions: ["pregnant"],
      rir: 3,
    },
    source: "default",
  });
  const told = (decisions: readonly Decision[], blocks = session.blocks.slice(0, 0)) =>
    explain({ ...session, blocks, decisions });

  test("say once what they are for, then the work, then how hard it is", () => {
    expect(told([about("squat"), about("row")])).toEqual([
      "Sets, reps and rests of Squat and Row are chosen for strength and muscle alike (our default).",
      "Squat and Row: 3 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Stop with 1 to 3 reps left in you on Squat and Row.",
    ]);
    expect(told([about("squat", "strength"), about("row")])[0]).toBe(
      "Sets, reps and rests of Squat are chosen to get stronger (our default).",
    );
  });

  test("name nobody where they hold for every exercise", () => {
    const ids = session.blocks.flatMap(({ items }) =>
      items.map(({ exercise }) => ("id" in exercise ? exercise.id : "")),
    );
    expect(
      told(
        ids.map((id) => about(id)),
        session.blocks.slice(),
      ),
    ).toEqual([
      "Sets, reps and rests are chosen for strength and muscle alike (our default).",
      "Every exercise: 3 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Stop with 1 to 3 reps left in you on every exercise.",
    ]);
  });

  test("leave it to what was said of the body to tell how hard sets are", () => {
    expect(told([about("squat"), capped("squat")]).slice(1)).toEqual([
      "Squat: 3 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Because of pregnancy and because your knee and lower back hurt now, stop with at least 3 reps left in you on Squat.",
    ]);
  });
});

test("pairs of one kind are told together, with what all of them save", () => {
  const pair = (id: string, other: string, savesSeconds: number): Decision => ({
    stage: "pair",
    code: "paired",
    subject: { kind: "exercise", id },
    data: { with: [other], type: "alternate-peripheral", savesSeconds, changeSeconds: 10 },
    source: "default",
  });
  const session = buildSession({ minutes: 45 });
  expect(explain({ ...session, decisions: [pair("row", "squat", 100), pair("curl", "pulldown", 140)] })).toEqual([
    "Do these by turns: Row with Squat; Curl with Pulldown; they share next to no muscle, so one recovers while the other works, which saves about 4 minutes.",
  ]);
  expect(explain({ ...session, decisions: [pair("row", "squat", 100)] })).toEqual([
    "Do Row and Squat by turns: they share next to no muscle, so one recovers while the other works, which saves about 2 minutes.",
  ]);
});

test("a study is named where it is met first", () => {
  const placed = (id: string, reason: string): Decision => ({
    stage: "order",
    code: "placed",
    subject: { kind: "exercise", id },
    data: { position: 0, by: "me", reason },
    source: nunes2021,
  });
  const session = buildSession({ minutes: 45 });
  expect(explain({ ...session, decisions: [placed("squat", "so"), placed("row", "or so")] })).toEqual([
    "So: Squat (Nunes et al. 2021).",
    "Or so: Row.",
  ]);
});

test.each([
  [{ kind: "rir", min: 0, max: 0 }, "Go on until no rep is left on Leg Press."],
  [{ kind: "rpe", min: 7, max: 8 }, "Work at an effort of 7 to 8 out of 10 on Leg Press."],
  [{ kind: "percent", of: "1rm", percent: 80 }, "Take 80 % of your best single on Leg Press."],
] as const)("an effort of %j is advice", (effort, sentence) => {
  const session = buildSession({ minutes: 45 });
  const data = { ...samples.prescribed[0], effort };
  const decision: Decision = { stage: "prescribe", code: "prescribed", subject, data, source: "default" };
  expect(explain({ ...session, blocks: [], decisions: [decision] }).at(-1)).toBe(sentence);
});

test("every rule that warns of a session, and every problem of a pair, is told in words of its own where the caller overrides it", () => {
  const warning = listRules().filter(({ scope, severity }) => scope === "session" && severity !== "hint");
  const rules = [...warning.map(({ id }) => id), ...pairProblemCodes.map((code) => `superset-${code}`)];
  expect(rules.length).toBeGreaterThan(30);
  for (const rule of rules) {
    const data = { rule, option: "include" };
    const decision: Decision = { stage: "select", code: "caller-overrides", subject, data, source: "default" };
    expect(explain(decision), rule).not.toContain("the rule of");
  }
});

describe("what cannot be explained", () => {
  test.each([
    [undefined, "The target is missing: expected a session, a week or a decision."],
    [5, "The target must be a session, a week or a decision, not 5."],
    [{ code: "nope", subject: {}, data: {} }, "code must be one of"],
    [{ decisions: [], blocks: 3 }, "blocks must be a list of blocks, not 3."],
    [{ blocks: 3 }, "blocks must be a list of blocks, not 3."],
    [{ decisions: [], days: 3 }, "days must be a list of days, not 3."],
    [{ decisions: [null], blocks: [] }, "decisions[0] must be a decision, not null."],
  ])("%j", (target, message) => {
    const run = (): unknown => Reflect.apply(explain, undefined, [target]);
    expect(run).toThrow(OptionsError);
    expect(run).toThrow(message);
  });
});

test("each day of a programme is explained: a plan of a later week has no reasons yet", () => {
  const days = buildProgram({ weeks: 2, days: 2 }).weeks.map((week) => week.days.map(({ plan }) => explain(plan)));
  expect(days[0]?.map((reasons) => reasons.length > 5)).toEqual([true, true]);
  expect(days[1]).toEqual([[], []]);
});
