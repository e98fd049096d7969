import { describe, expect, test } from "vitest";
import { nameFrom } from "../../src/build/names-in-reasons";
import { say, sayTogether } from "../../src/build/say-together";
import { nunes2021 } from "../../src/model/citations";
import type { Decision } from "../../src/model/decision";
import type { ReasonData } from "../../src/model/reasons";
import { decisionAbout, whole } from "./decision-about";

const nameOf = nameFrom(new Map());

/** What decisions say of a session of so many exercises. */
const told = (decisions: readonly Decision[], ...all: readonly string[]): readonly string[] =>
  sayTogether(decisions, nameOf, new Set(all));

const work: ReasonData["prescribed"] = {
  goal: "general",
  role: "secondary",
  sets: 3,
  target: { kind: "reps", min: 8, max: 12 },
  effort: { kind: "rir", min: 1, max: 3 },
  restSeconds: 120,
};
const { effort: _effort, ...effortless } = work;
const capped = (id: string): Decision =>
  decisionAbout(id, "effort-capped", { limitations: [], conditions: ["pregnant"], rir: 3 });

describe("one decision says where it is from", () => {
  test("a study with its year", () => {
    expect(say(decisionAbout("squat", "as-written", { sets: 3 }, nunes2021), nameOf)).toBe(
      "Sets and reps of Squat are as they were written (Nunes et al. 2021).",
    );
  });

  test("or without, where it is not known", () => {
    const { year: _year, ...undated } = nunes2021;
    expect(say(decisionAbout("squat", "as-written", { sets: 3 }, undated), nameOf)).toBe(
      "Sets and reps of Squat are as they were written (Nunes et al.).",
    );
  });

  test("a number that we chose is told as ours", () => {
    expect(say(decisionAbout("squat", "prescribed", effortless), nameOf)).toBe(
      "Squat: 3 sets of 8 to 12 reps, with 2 minutes of rest, for strength and muscle alike (our default).",
    );
    expect(say(capped("squat"), nameOf)).toBe(
      "Because of pregnancy, stop with at least 3 reps left in you on Squat (our default).",
    );
  });

  test("what is no number is not", () => {
    expect(say(decisionAbout("squat", "as-written", { sets: 3 }), nameOf)).toBe(
      "Sets and reps of Squat are as they were written.",
    );
  });
});

describe("exercises with the same words share a sentence", () => {
  test("in the order in which they are told", () => {
    const decisions = [
      decisionAbout("squat", "cut-sets", { from: 4, to: 3 }),
      decisionAbout("row", "cut-sets", { from: 3, to: 2 }),
      decisionAbout("curl", "cut-sets", { from: 4, to: 3 }),
    ];
    expect(told(decisions)).toEqual([
      "To fit the time, Squat and Curl go from 4 to 3 sets.",
      "To fit the time, Row goes from 3 to 2 sets.",
    ]);
  });

  test("each named once", () => {
    const cut = decisionAbout("squat", "cut-sets", { from: 4, to: 3 });
    expect(told([cut, cut])).toEqual(["To fit the time, Squat goes from 4 to 3 sets."]);
  });

  test("not where their sources differ", () => {
    const decisions = [
      decisionAbout("squat", "as-written", { sets: 3 }),
      decisionAbout("row", "as-written", { sets: 3 }, nunes2021),
    ];
    expect(told(decisions)).toEqual([
      "Sets and reps of Squat are as they were written.",
      "Sets and reps of Row are as they were written (Nunes et al. 2021).",
    ]);
  });

  test("and what is said of the whole names nobody", () => {
    const own = { strategy: "mine", reason: "it is a fine day" };
    expect(told([decisionAbout(whole, "own-reason", own), decisionAbout({ kind: "week" }, "own-reason", own)])).toEqual(
      ["It is a fine day."],
    );
    expect(told([decisionAbout(whole, "own-reason", own), decisionAbout("squat", "own-reason", own)])).toEqual([
      "It is a fine day.",
      "Squat: it is a fine day.",
    ]);
    expect(
      told([decisionAbout({ kind: "week" }, "own-reason", own), decisionAbout("squat", "own-reason", own)]),
    ).toEqual(["It is a fine day.", "Squat: it is a fine day."]);
  });

  test("days and places of the template are named too", () => {
    expect(
      told([
        decisionAbout({ kind: "day", day: 1 }, "day-of-split", { template: "Push", hoursFromStart: 0 }),
        decisionAbout({ kind: "day", day: 3 }, "day-of-split", { template: "Push", hoursFromStart: 48 }),
        decisionAbout({ kind: "slot", id: "calf" }, "slot-empty", { slot: "calf", why: "tight" }),
        decisionAbout({ kind: "slot", id: "hips" }, "slot-empty", { slot: "hips", why: "tight" }),
      ]),
    ).toEqual([
      'Day 1 and day 3 are "Push".',
      "There is no calf or hip exercise today: there would hardly be time for them.",
    ]);
  });

  test("a study is named where it is met first", () => {
    const decisions = [
      decisionAbout("squat", "as-written", { sets: 3 }, nunes2021),
      decisionAbout("row", "load-limited", { loadability: 1 }, nunes2021),
    ];
    expect(told(decisions)).toEqual([
      "Sets and reps of Squat are as they were written (Nunes et al. 2021).",
      "There is little weight to add to Row, so let effort decide how many reps you do.",
    ]);
  });
});

describe("where something holds for every exercise", () => {
  const three = ["Squat", "Row", "Curl"];
  const each = (decision: (id: string) => Decision) => ["squat", "row", "curl"].map(decision);

  test.each([
    [
      (id: string) => decisionAbout(id, "as-written", { sets: 3 }),
      "Sets and reps of every exercise are as they were written.",
    ],
    [
      (id: string) => decisionAbout(id, "load-limited", { loadability: 1 }),
      "There is little weight to add to every exercise, so let effort decide how many reps you do.",
    ],
    [
      (id: string) => decisionAbout(id, "left-straight", { why: "asked" }),
      "Every exercise is done on its own, as you asked.",
    ],
    [capped, "Because of pregnancy, stop with at least 3 reps left in you on every exercise (our default)."],
  ])("none is named: %#", (decision, sentence) => {
    expect(told(each(decision), ...three)).toEqual([sentence]);
  });

  test("all are named where the sentence is about each of them", () => {
    expect(
      told(
        each((id) => decisionAbout(id, "cut-sets", { from: 4, to: 3 })),
        ...three,
      ),
    ).toEqual(["To fit the time, Squat, Row and Curl go from 4 to 3 sets."]);
  });

  test("all are named where there are more", () => {
    expect(
      told(
        each((id) => decisionAbout(id, "as-written", { sets: 3 })),
        ...three,
        "Lunge",
      ),
    ).toEqual(["Sets and reps of Squat, Row and Curl are as they were written."]);
  });

  test("two are named", () => {
    const decisions = each((id) => decisionAbout(id, "as-written", { sets: 3 })).slice(0, 2);
    expect(told(decisions, "Squat", "Row")).toEqual(["Sets and reps of Squat and Row are as they were written."]);
  });
});

describe("prescriptions", () => {
  test("say what they are for, then the work, then how hard it is", () => {
    expect(
      told([decisionAbout("squat", "prescribed", work), decisionAbout("row", "prescribed", { ...work, sets: 2 })]),
    ).toEqual([
      "Sets, reps and rests of Squat and Row are chosen for strength and muscle alike (our default).",
      "Squat: 3 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Row: 2 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Stop with 1 to 3 reps left in you on Squat and Row.",
    ]);
  });

  test("of one exercise alone name it but once", () => {
    expect(told([decisionAbout("squat", "prescribed", work)], "Squat")).toEqual([
      "Sets, reps and rests are chosen for strength and muscle alike (our default).",
      "Squat: 3 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Stop with 1 to 3 reps left in you on Squat.",
    ]);
  });

  test("say nothing of effort where none is asked for, or where the body asks for more reserve", () => {
    const decisions = [
      decisionAbout("squat", "prescribed", work),
      capped("squat"),
      decisionAbout("row", "prescribed", work),
      decisionAbout("curl", "prescribed", effortless),
    ];
    expect(told(decisions)).toEqual([
      "Sets, reps and rests of Squat, Row and Curl are chosen for strength and muscle alike (our default).",
      "Squat, Row and Curl: 3 sets of 8 to 12 reps, with 2 minutes of rest.",
      "Stop with 1 to 3 reps left in you on Row.",
      "Because of pregnancy, stop with at least 3 reps left in you on Squat.",
    ]);
  });

  test.each<[NonNullable<ReasonData["prescribed"]["effort"]>, string]>([
    [{ kind: "rir", min: 0, max: 0 }, "Go on until no rep is left on Squat."],
    [{ kind: "rir", min: 1, max: 1 }, "Stop with 1 rep left in you on Squat."],
    [{ kind: "rir", min: 0, max: 2 }, "Stop with 0 to 2 reps left in you on Squat."],
    [{ kind: "rpe", min: 7, max: 8 }, "Work at an effort of 7 to 8 out of 10 on Squat."],
    [{ kind: "rpe", min: 9, max: 9 }, "Work at an effort of 9 out of 10 on Squat."],
    [{ kind: "percent", of: "1rm", percent: 80 }, "Take 80 % of your best single on Squat."],
    [{ kind: "percent", of: "training-max", percent: 85 }, "Take 85 % of your training max on Squat."],
    [{ kind: "percent", of: "5rm", percent: 95 }, "Take 95 % of your 5rm on Squat."],
  ])("give advice on an effort of %j", (effort, sentence) => {
    expect(told([decisionAbout("squat", "prescribed", { ...work, effort })]).at(-1)).toBe(sentence);
  });
});

describe("pairs", () => {
  const pair = (id: string, other: string, type: ReasonData["paired"]["type"], savesSeconds: number): Decision =>
    decisionAbout(id, "paired", { with: [other], type, savesSeconds, changeSeconds: 10 });

  test("of one kind are told together, with what all of them save", () => {
    const decisions = [pair("squat", "row", "antagonists", 100), pair("press", "curl", "antagonists", 140)];
    expect(told(decisions)).toEqual([
      "Do these by turns: Squat with Row; Press with Curl; they use opposite muscles, so one side recovers while the other works, which saves about 4 minutes.",
    ]);
  });

  test("of several kinds are told kind by kind", () => {
    const decisions = [
      pair("squat", "row", "similar", 60),
      pair("press", "curl", "as-written", 20),
      pair("lunge", "pulldown", "similar", 60),
    ];
    expect(told(decisions)).toEqual([
      "Do these by turns: Squat with Row; Lunge with Pulldown, which saves about 2 minutes; they tax the same region, so expect the second to feel harder.",
      "Do Press and Curl by turns, as it was written.",
    ]);
  });

  test("stand where the first of them was told, and leave alone what is told around them", () => {
    const ramp = (id: string): Decision => decisionAbout(id, "ramp", { sets: 2, warm: false });
    const decisions = [
      ramp("squat"),
      pair("squat", "row", "as-written", 0),
      decisionAbout("lunge", "left-straight", { why: "asked" }),
      pair("press", "curl", "as-written", 0),
    ];
    expect(told(decisions)).toEqual([
      "Work up to Squat with 2 lighter sets.",
      "Do these by turns: Squat with Row; Press with Curl, as it was written.",
      "Lunge is done on its own, as you asked.",
    ]);
  });

  test("of three name the third as well", () => {
    const three = decisionAbout("squat", "paired", {
      with: ["row", "curl"],
      type: "as-written",
      savesSeconds: 0,
      changeSeconds: 10,
    });
    expect(told([three, pair("press", "pulldown", "as-written", 0)])).toEqual([
      "Do these by turns: Squat, Row and Curl; Press with Pulldown, as it was written.",
    ]);
  });
});
