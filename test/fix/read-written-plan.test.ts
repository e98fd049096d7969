import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { dehydrate } from "../../src/compile/dehydrate";
import { readWrittenPlan } from "../../src/fix/read-written-plan";
import { buildSession } from "../../src/index";
import { readPlan } from "../support/read-plan";

const read = (written: unknown) => readWrittenPlan(written, exercises);
const plan = () => readPlan("Squat 3x5 rest 2:00\nZercher Thing 3x10 rest 2:00");

describe("how a plan was written", () => {
  test("whole", () => {
    const { form, problems, hints, plan: found } = read(plan());
    expect({ form, problems }).toEqual({ form: "full", problems: [] });
    expect(found).toEqual(plan());
    expect(hints.map(({ ruleId, at }) => ({ ruleId, at }))).toEqual([
      { ruleId: "unknown-exercise", at: { block: 1, item: 0 } },
    ]);
  });

  test("as a session, of which the plan is left", () => {
    const session = buildSession({ minutes: 30 });
    const { form, plan: found } = read(session);
    expect(form).toBe("full");
    expect(Object.keys(found ?? {})).toEqual(["title", "blocks", "context"]);
    const { title: _title, ...untitled } = session;
    expect(Object.keys(read(untitled).plan ?? {})).toEqual(["blocks", "context"]);
  });

  test("slim, with ids that are ids and names that are names", () => {
    const slim = dehydrate(plan());
    expect(read(slim)).toMatchObject({ form: "slim", problems: [] });
    const [first, second] = read(slim).plan?.blocks ?? [];
    expect(first?.items[0].exercise).toMatchObject({ id: "barbell-back-squat" });
    expect(second?.items[0].exercise).toEqual({ kind: "unknown", name: "Zercher Thing" });
  });

  test("in words", () => {
    expect(read("Squat 3x5\nZercher Thing 3x10")).toMatchObject({ form: "text", problems: [] });
    expect(read("Squat 3x5\nZercher Thing 3x10").hints.map(({ at }) => at)).toEqual([{ line: 2, column: 1 }]);
  });
});

describe("what is wrong with it", () => {
  test("of a whole plan: the place in the plan", () => {
    const broken = { blocks: [{ kind: "straight", items: [{ exercise: {}, prescription: { sets: 0 } }] }] };
    const { form, problems, hints } = read(broken);
    expect({ form, hints }).toEqual({ form: "full", hints: [] });
    expect(problems.map(({ message }) => message).join("\n")).toMatch(/blocks\[0\]/);
    expect(read({ ...broken, blocks: [...broken.blocks, "x"] }).form).toBe("full");
    expect(read({ blocks: [{ items: [{ prescription: {} }] }] }).form).toBe("full");
    expect(read({ blocks: [{ items: [{ exercise: {} }] }] }).form).toBe("full");
  });

  test("of a slim plan", () => {
    const { form, problems, hints } = read({ blocks: [{ items: [{ exercise: "squat" }] }] });
    expect({ form, hints }).toEqual({ form: "slim", hints: [] });
    expect(problems.length).toBeGreaterThan(0);
    expect(read({}).form).toBe("slim");
  });

  test("of words that hold no workout", () => {
    const { form, problems, hints } = read("Have fun!");
    expect({ form, hints }).toEqual({ form: "text", hints: [] });
    expect(problems).toEqual([
      {
        path: [],
        expected: 'a workout: a line such as "Back Squat 3x5 rest 3:00" for each exercise, or a plan as JSON',
        received: '"Have fun!"',
        message: expect.stringContaining("text"),
      },
    ]);
  });

  test.each([
    ['{"blocks": [', "JSON that ends before its brackets close"],
    ['{"blocks": [],}', "JSON with a mistake in it"],
  ])("of JSON that is none: %s", (sent, received) => {
    const issue = { path: [], expected: "JSON", received, message: `The plan must be JSON, not ${received}.` };
    expect(read(sent)).toEqual({ problems: [issue], hints: [], form: "slim" });
  });
});
