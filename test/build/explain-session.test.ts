import { describe, expect, it } from "vitest";
import { explainSession, withBlocks } from "../../src/build/explain-session";
import { noticesFor } from "../../src/build/notices-for";
import type { Decision } from "../../src/model/decision";
import type { BuildBrief } from "../../src/model/strategy";
import { engineVersion } from "../../src/version";
import { briefOf, exercise, item, oneRoom, straight, withoutMinutes } from "../support/items";

const squat = item(exercise("squat"), { role: "main" });
const row = item(exercise("row", { regions: ["back"] }));
const draft = { blocks: [straight(squat), straight(row)], seconds: 1001 };

const decision = (id: string, code: "cut-exercise" | "cut-sets"): Decision =>
  code === "cut-exercise"
    ? { stage: "fit", code, subject: { kind: "exercise", id }, data: { why: "redundant" }, source: "default" }
    : { stage: "fit", code, subject: { kind: "exercise", id }, data: { from: 3, to: 2 }, source: "default" };
const ofSlot: Decision = {
  stage: "select",
  code: "slot-empty",
  subject: { kind: "slot", id: "calf" },
  data: { slot: "calf", why: "no-time" },
  source: "default",
};

const explained = (brief: BuildBrief = briefOf(), decisions: readonly Decision[] = [], gyms = [oneRoom]) =>
  explainSession(draft, brief, { gyms }, [{ value: 1, decisions }]);

describe("a session", () => {
  it("tells what it was made of, and how long it takes, give or take 15 %", () => {
    const brief = briefOf({ catalog: "cafe" });
    const session = explained(brief);
    expect(session.schema).toBe(1);
    expect(session.blocks).toEqual(draft.blocks);
    expect(session.estimate).toEqual({ seconds: 1001, lowSeconds: 851, highSeconds: 1151 });
    expect(session.engine).toEqual({ version: engineVersion, catalog: "cafe" });
    expect(session.strategies).toEqual(brief.strategies);
    expect(Object.keys(session.brief)).not.toContain("place");
  });

  it("is frozen all the way down", () => {
    const session = explained();
    for (const part of [
      session,
      session.blocks,
      session.estimate,
      session.brief,
      session.brief.strategies,
      session.decisions,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it("knows the person and the day", () => {
    expect(explained().context).toEqual({
      goal: "general",
      level: "intermediate",
      minutes: 60,
      priority: "balanced",
      limitations: [],
      screening: [],
      gym: "test-gym",
      crowding: "normal",
      straps: false,
    });
    const asked = briefOf({
      warmup: "none",
      sessionsPerWeek: 2,
      priority: "legs",
      accent: "back",
      priorityLift: "squat",
    });
    expect(explained(asked).context).toMatchObject({
      warmup: "none",
      sessionsPerWeek: 2,
      accent: "back",
      priorityLift: "squat",
    });
    expect("minutes" in (explained(withoutMinutes(briefOf())).context ?? {})).toBe(false);
  });

  it("holds the gym itself where nobody else knows it", () => {
    expect(explained(briefOf(), [], []).context?.gym).toEqual(oneRoom);
  });

  it("is named after its priority, or its day", () => {
    const day = { ...briefOf().day, fixed: true };
    expect(explained().title).toBe("Test day");
    expect(explained(briefOf({ priority: "back" })).title).toBe("Back first, then legs");
    expect(explained(briefOf({ priority: "legs" })).title).toBe("Legs first, then back");
    expect(explained(briefOf({ priority: "legs", day })).title).toBe("Test day");
  });

  it("says nothing of exercises that are gone, but that they are", () => {
    const kept = [decision("squat", "cut-sets"), decision("gone", "cut-exercise"), ofSlot];
    expect(explained(briefOf(), [...kept, decision("gone", "cut-sets")]).decisions).toEqual(kept);
  });

  it("with other blocks is the same but for what follows from them", () => {
    const session = explained();
    const other = withBlocks(session, { blocks: [straight(squat)], seconds: 100 }, briefOf(), [
      decision("row", "cut-sets"),
      decision("squat", "cut-sets"),
    ]);
    expect(other).toEqual({
      ...session,
      blocks: [straight(squat)],
      estimate: { seconds: 100, lowSeconds: 85, highSeconds: 115 },
      decisions: [decision("squat", "cut-sets")],
      notices: [expect.objectContaining({ code: "region-not-trained", data: { region: "back" } })],
    });
  });
});

describe("notices", () => {
  const notices = (more: Partial<BuildBrief>, blocks = draft.blocks, decisions: readonly Decision[] = []) =>
    noticesFor({ blocks }, decisions, briefOf(more));

  it("are none for a healthy lifter", () => {
    expect(notices({})).toEqual([]);
  });

  it("of a limitation send to a clinician, and tell pain from a history; what is cleared is not spoken of", () => {
    const told = notices({
      limitations: [
        { area: "low-back", status: "current" },
        { area: "knee", status: "history" },
        { area: "grip", status: "cleared" },
      ],
    });
    expect(told.map(({ code, data }) => [code, data])).toEqual([
      ["limitation", { area: "low-back", status: "current" }],
      ["limitation", { area: "knee", status: "history" }],
    ]);
    expect(told[0]?.message).toMatch(/^Your lower back hurts now: .*clinician first, and stop if the pain grows\.$/);
    expect(told[1]?.message).toMatch(
      /^Your knee has given you trouble before: .*clinician\. This is not medical advice\.$/,
    );
  });

  it("of a condition that was cleared name it and ask for care", () => {
    const told = notices({ screening: [{ condition: "pregnant", cleared: true }] });
    expect(told.map(({ code, data }) => [code, data])).toEqual([["screening", { conditions: ["pregnant"] }]]);
    expect(told[0]?.message).toMatch(/^You told us of pregnancy, .*clinician.*not medical advice\.$/);
  });

  it("of an accent that is not there tell that the minutes are used up, unless nothing is left for the region", () => {
    const told = (more: Partial<BuildBrief>, blocks = draft.blocks) =>
      notices({ minutes: 60, ...more }, blocks).map(({ code }) => code);
    const both = straight(item(exercise("rack-pull", { regions: ["legs", "back"] })));
    expect(told({ accent: "back" }, [both])).toEqual(["accent-missed"]);
    const words = (accent: "back" | "legs", items: Parameters<typeof notices>[1]) =>
      notices({ accent }, items).find(({ code }) => code === "accent-missed")?.message;
    expect(words("back", [both])).toMatch(/before the back work that you wanted/u);
    expect(words("legs", [straight(row), straight(item(exercise("pull", { regions: ["back", "legs"] })))])).toMatch(
      /before the leg work that you wanted/u,
    );
    expect(told({ accent: "legs" }, [both, straight(row)])).toEqual([]);
    expect(told({}, [both])).toEqual([]);
    expect(told({ accent: "back" }, [straight(squat)])).toEqual(["region-not-trained"]);
  });

  it("of a first exercise that nothing prepares for name it", () => {
    const told = (more: Partial<BuildBrief>, first = straight(squat)) =>
      notices({ minutes: 30, ...more }, [first, straight(row)]).flatMap(({ code, message }) =>
        code === "cold-start" ? [message] : [],
      );
    expect(told({})).toEqual(["Work up to squat with a few lighter sets before the first hard one."]);
    expect(told({ warmup: "none" })).toEqual([
      "You asked for no warm-up. Even so, work up to squat with a few lighter sets before the first hard one.",
    ]);
    const light = exercise("step", { loadability: 1, regions: ["legs"] });
    expect(told({}, straight(item(light, { role: "secondary" })))).toEqual([
      "No minutes are set aside to warm up: take a first easy set of step to get ready.",
    ]);
    expect(told({ minutes: 60 })).toEqual([]);
    expect(told({}, straight({ ...squat, warmup: [{ reps: 5, percent: 70, restSeconds: 60 }] }))).toEqual([]);
    expect(told({}, straight(item(exercise("drill", { hardSet: false, regions: ["legs"] }))))).toEqual([]);
  });

  it("of strength without a lift that can be loaded say that the gear is too light", () => {
    expect(notices({ goal: "strength" })).toEqual([]);
    const light = straight(item(exercise("band-row", { loadability: 1, regions: ["back"] }), { role: "secondary" }));
    const loaded = straight(item(exercise("leg-press", { loadability: 3, regions: ["legs"] }), { role: "secondary" }));
    expect(notices({ goal: "strength" }, [light, loaded])).toEqual([
      {
        code: "goal-not-reachable",
        data: { goal: "strength", gym: "test-gym", regions: ["back"] },
        message: expect.stringMatching(/^What trains your back here cannot be loaded/),
      },
    ]);
    const lighter = straight(
      item(exercise("band-squat", { loadability: 1, regions: ["legs"] }), { role: "secondary" }),
    );
    expect(notices({ goal: "strength" }, [lighter, light]).filter(({ code }) => code !== "region-not-trained")).toEqual(
      [
        {
          code: "goal-not-reachable",
          data: { goal: "strength", gym: "test-gym" },
          message: expect.stringMatching(/cannot be loaded/),
        },
      ],
    );
    expect(notices({ goal: "hypertrophy" }, [straight(row), straight({ ...squat, role: "secondary" })])).toEqual([]);
  });

  it("of strength mains that will outgrow the gear name the gear", () => {
    const dumbbells = straight(item(exercise("press", { load: "dumbbell" }), { role: "main" }));
    const place = {
      ...oneRoom,
      limits: [
        { equipment: "dumbbell", maxKg: 32 },
        { equipment: "kettlebell", maxKg: 16 },
      ],
    };
    const codes = (more: Partial<BuildBrief>, blocks = [dumbbells, straight(row)]) =>
      notices(more, blocks).map(({ code, data }) => [code, data]);
    expect(codes({ goal: "strength", place })).toEqual([["load-may-run-out", { equipment: "dumbbell", maxKg: 32 }]]);
    expect(codes({ goal: "general", place })).toEqual([]);
    expect(codes({ goal: "strength", place: { ...oneRoom, limits: [{ equipment: "dumbbell", maxKg: 33 }] } })).toEqual(
      [],
    );
    expect(codes({ goal: "strength", place: { ...oneRoom, limits: [{ equipment: "dumbbell", total: 2 }] } })).toEqual(
      [],
    );
    expect(codes({ goal: "strength" })).toEqual([]);
  });

  it("name the region that nothing trains", () => {
    expect(notices({}, [straight(squat)]).map(({ data }) => data)).toEqual([{ region: "back" }]);
    expect(notices({}, [straight(row)]).map(({ data }) => data)).toEqual([{ region: "legs" }]);
    expect(notices({}, [straight(row)])[0]?.message).toContain("trains your legs");
  });

  it("tell of time that is left over on purpose", () => {
    const early: Decision = {
      stage: "fit",
      code: "ends-early",
      subject: { kind: "session" },
      data: { spareSeconds: 419, caps: ["sets"] },
      source: "default",
    };
    expect(notices({}, draft.blocks, [early, ofSlot])).toEqual([
      {
        code: "ends-early",
        data: { spareMinutes: 7, caps: ["sets"] },
        message: expect.stringContaining("about 7 minutes early on purpose"),
      },
    ]);
  });
});
