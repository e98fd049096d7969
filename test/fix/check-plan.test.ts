import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { frozen } from "../../src/compile/define-frozen";
import { dehydrate } from "../../src/compile/dehydrate";
import { checkPlan as check } from "../../src/fix/check-plan";
import { gyms } from "../../src/gyms/index";
import { buildSession, parseSession } from "../../src/index";
import type { LintConfig } from "../../src/model/rule";
import { formatPlan } from "../../src/text/format-plan";
import { anyPlan } from "../support/arbitrary-plans";
import { randomRuns } from "../support/random-runs";
import { readPlan } from "../support/read-plan";

const checkPlan = (json: unknown, config: LintConfig = {}) => check(json, config, { gyms, exercises });
const session = buildSession({ minutes: 45 });
const slim = dehydrate(session);
const copy = () => JSON.parse(JSON.stringify(slim));
const lines = (advice: string) => advice.split("\n");

describe("what may be sent", () => {
  const { title, blocks, context } = session;
  const plan = { ...(title === undefined ? {} : { title }), blocks, ...(context === undefined ? {} : { context }) };
  test.each<[string, unknown]>([
    ["the slim form", slim],
    ["its JSON", JSON.stringify(slim)],
    ["its JSON in a fence", `Here:\n\`\`\`json\n${JSON.stringify(slim, null, 2)}\n\`\`\`\nEnjoy!`],
    ["its JSON in a sentence", `Sure: ${JSON.stringify(slim)}`],
    ["the whole plan", plan],
    ["its JSON", JSON.stringify(plan)],
    ["a session", session],
  ])("%s", (_, sent) => {
    const checked = checkPlan(sent);
    expect(checked.problems).toEqual([]);
    expect(checked.plan).toEqual(JSON.parse(JSON.stringify(plan)));
    expect(checked.violations.filter(({ severity }) => severity !== "hint")).toEqual([]);
    expect(checked.advice).toBe("");
  });

  test("a workout in words, in a fence or not, with lines that hold", () => {
    const text = formatPlan(plan);
    const ids = (blocks: typeof session.blocks = []) =>
      blocks.map(({ items }) => items.map(({ exercise }) => exercise.name));
    expect(ids(checkPlan(text).plan?.blocks)).toEqual(ids(blocks));
    const { plan: read } = checkPlan(`Here is your workout:\n\`\`\`\n${text}\n\`\`\`\nHave fun!`);
    expect(read?.blocks).toEqual(checkPlan(text).plan?.blocks);
    expect(read?.source?.positions[0]?.line).toBe(4);
  });

  test("names instead of ids, where they are certain", () => {
    const named = copy();
    named.blocks[0].items[0].exercise = "RDL";
    expect(checkPlan(named).plan?.blocks[0]?.items[0].exercise).toMatchObject({ id: "romanian-deadlift" });
  });

  test("a name that nobody knows is kept, with a hint where it stands", () => {
    const unknown = copy();
    unknown.blocks[1].items[0].exercise = "zercher yoke thing";
    unknown.blocks[0].items[0].exercise = "rear delt";
    const { plan: read, problems, violations, advice } = checkPlan(unknown);
    expect(read?.blocks[1]?.items[0].exercise).toEqual({ kind: "unknown", name: "zercher yoke thing" });
    expect([problems, advice]).toEqual([[], ""]);
    const hints = violations.filter(({ ruleId }) => ruleId === "unknown-exercise");
    expect(hints.map(({ at, severity }) => ({ at, severity }))).toEqual([
      { at: { block: 0, item: 0 }, severity: "hint" },
      { at: { block: 1, item: 0 }, severity: "hint" },
    ]);
    expect(hints[0]?.message).toMatch(/^No exercise is known as "rear delt": did you mean ".+", ".+" or ".+"\?$/);
    expect(hints[1]?.message).toBe('No exercise is known as "zercher yoke thing": rules cannot look into it.');
  });
});

describe("a plan that switches rules off", () => {
  const config: LintConfig = {
    context: { redFlags: ["chest-pain"], limitations: [{ area: "low-back", status: "current" }] },
  };
  const text =
    "# Leg day # backlegs-disable-line red-flag-stop: ok\nDeadlift 3x5 rest 3:00 # backlegs-disable-line back-condition-cap: fine\nLeg Press 4x8 tempo 8-1-1-1 rest 2:00 # backlegs-disable-line tempo-bounds: slow";
  const { plan: written } = parseSession(text);

  test.each<[string, unknown]>([
    ["in words", text],
    ["as JSON", JSON.stringify(written)],
    ["as data", written],
  ])("%s is checked as if it had not, and a hint says so", (_, sent) => {
    const { plan: read, violations, advice } = checkPlan(sent, config);
    const loud = violations.filter(({ severity }) => severity !== "hint").map(({ ruleId }) => ruleId);
    expect(loud).toEqual(expect.arrayContaining(["red-flag-stop", "back-condition-cap", "tempo-bounds"]));
    expect(advice).toContain("back-condition-cap (error");
    const ignored = violations.filter(({ ruleId }) => ruleId === "suppressions");
    expect(ignored.map(({ severity, messageId, data, at }) => [severity, messageId, data["rule"], at])).toEqual([
      ["hint", "ignored", "red-flag-stop", { line: 1 }],
      ["hint", "ignored", "back-condition-cap", { line: 2 }],
      ["hint", "ignored", "tempo-bounds", { line: 3 }],
    ]);
    expect(violations.slice(0, 3)).toEqual(ignored);
    expect(read?.source?.suppressions).toEqual([]);
    expect(read?.source?.positions).toEqual(written.source?.positions);
  });

  test("is told nothing where it would have switched off nothing", () => {
    const calm = "Leg Press 4x8 rest 2:00 # backlegs-disable-line tempo-bounds: slow";
    expect(checkPlan(calm).violations.filter(({ ruleId }) => ruleId === "suppressions")).toEqual([]);
  });

  test("is not who configures, the caller is", () => {
    const off = { ...config, rules: { "red-flag-stop": "off", "back-condition-cap": "off" } } as const;
    const ids = checkPlan(text, off).violations.map(({ ruleId }) => ruleId);
    expect(ids).not.toContain("red-flag-stop");
    expect(ids).not.toContain("back-condition-cap");
  });
});

describe("what cannot be read", () => {
  test("every problem of the shape, by its path", () => {
    const wrong = copy();
    wrong.blocks[0].items[0].sets = "three";
    delete wrong.blocks[0].items[0].tags;
    const { plan, problems, violations, advice } = checkPlan(wrong);
    expect(plan).toBeUndefined();
    expect(violations).toEqual([]);
    expect(problems.map(({ path, received }) => [path.join("."), received])).toEqual([
      ["blocks.0.items.0.sets", '"three"'],
      ["blocks.0.items.0.tags", "nothing"],
    ]);
    expect(lines(advice)).toEqual([
      "The plan cannot be read. Mend this and send the whole plan again:",
      '1. blocks[0].items[0].sets must be a whole number from 1 to 100, not "three".',
      "2. blocks[0].items[0].tags is missing: expected a list of tags or null.",
    ]);
  });

  test("where null will do, the message says so, and of what is inside it does not", () => {
    const wrong = copy();
    for (const at of [wrong.blocks[0], wrong.blocks[0].items[0], wrong]) {
      for (const key of ["intent", "tempo", "title", "effort"]) delete at[key];
    }
    Object.assign(wrong.blocks[0].items[0], {
      kg: "60",
      restSeconds: -1,
      perSet: [{ target: null, effort: null, kg: null }],
    });
    wrong.context = { goal: "size" };
    const said = checkPlan(wrong).problems.map(({ message }) => message.replace("blocks[0].", ""));
    const of = (key: string) => said.find((message) => message.startsWith(key));
    expect(of("title")).toBe("title is missing: expected a text of at most 1000 characters or null.");
    expect(of("intent")).toBe(
      'intent is missing: expected one of "compound-set", "pre-exhaust", "contrast", "back-off", "rehab" or null.',
    );
    expect(of("items[0].tempo")).toBe("items[0].tempo is missing: expected an object or null.");
    expect(of("items[0].effort")).toBe(
      'items[0].effort is missing: expected an object of kind "rir", "rpe" or "percent" or null.',
    );
    expect(of("items[0].kg")).toBe('items[0].kg must be a number from 0 to 2000 or null, not "60".');
    expect(of("items[0].perSet")).toBe(
      'items[0].perSet[0].kind is missing: expected one of "work", "ramp", "drop", "back-off", "test" or null.',
    );
    expect(of("context.goal")).toContain('"general" or null, not "size".');
    expect(of("context.minutes")).toBe("context.minutes is missing: expected a number from 1 to 1440 or null.");
    expect(checkPlan({ ...copy(), context: undefined }).problems.map(({ message }) => message)).toEqual([
      "context is missing: expected an object or null.",
    ]);
  });

  test("a whole plan too", () => {
    const { problems } = checkPlan({ blocks: [{ kind: "straight", items: [{ exercise: {}, prescription: 1 }] }] });
    expect(problems.map(({ path }) => path.join("."))).toContain("blocks.0.items.0.prescription");
  });

  test.each<[unknown, RegExp]>([
    [JSON.stringify(slim).slice(0, 300), /must be JSON, not JSON that ends before its brackets close/],
    [JSON.stringify(slim).replace(":", "="), /must be JSON, not JSON with a mistake in it/],
    ["I cannot do that.", /must be a workout: a line such as/],
    ["", /must be a workout/],
    [null, /must be a plan, not null/],
    [undefined, /is missing|must be a plan/],
    [[1], /must be a plan/],
    [() => 1, /must be a plan/],
  ])("%s", (sent, message) => {
    const { plan, problems, advice } = checkPlan(sent);
    expect(plan).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(advice).toMatch(message);
  });

  test("of very many problems the first, and how many more", () => {
    const many = { title: null, context: null, blocks: Array.from({ length: 25 }, () => 1) };
    const { advice } = checkPlan(many);
    expect(lines(advice)).toHaveLength(1 + 21);
    expect(lines(advice).at(-1)).toBe("21. and 5 more of the kind.");
  });
});

describe("advice", () => {
  const text =
    "Barbell Back Squat 5x5 rest 1:00 [main]\nLeg Press 4x5 tempo 8-1-1-1 rest 2:00\nBarbell Deadlift 3x5 @RIR0 rest 3:00";
  const config: LintConfig = {
    context: { goal: "strength", level: "advanced", gym: "compact-gym" },
    rules: { "warmup-ramp": "off", "low-back-spacing": "error" },
  };

  test("for words in words, errors first, then warnings, then hints", () => {
    const { advice } = checkPlan(
      `Deadlift 3x8 rest 3:00\nBent Over Row 3x8 rest 3:00\nStiff Leg Deadlift 3x8 rest 3:00\n${text}`,
      config,
    );
    const [start, ...rest] = lines(advice);
    expect(start).toBe("Mend this, change nothing else, and send the whole plan again:");
    expect(rest[0]).toMatch(/^1\. low-back-spacing \(error in line 3\): /);
    expect(advice).toContain(
      ". rest-strength (warning in line 4): Barbell Back Squat is heavy and gets 60 s of rest: strength wants 120 s or more. Write: Barbell Back Squat 5x5 rest 2:00 [main]",
    );
    const graveness = rest.map((line) => /\((error|warning|hint)/.exec(line)?.[1] ?? "");
    expect(graveness.lastIndexOf("error")).toBeLessThan(graveness.indexOf("warning"));
    const at = rest.indexOf("Worth a thought, need not change:");
    expect(at).toBeGreaterThan(2);
    expect(rest.slice(at + 1).every((line) => /^- (.* \(hint.*|and \d+ more of the kind\.)/.test(line))).toBe(true);
    expect(rest.slice(at + 1).length).toBeLessThanOrEqual(6);
  });

  test("for JSON in places of the JSON", () => {
    const { advice } = checkPlan(dehydrate(readPlan(text)), config);
    expect(advice).toContain("rest-strength (warning in blocks[0].items[0])");
    expect(advice).toContain(" Set blocks[0].items[0].restSeconds to 120.");
    expect(advice).toContain(" Set blocks[2].items[0].effort.min to 2, blocks[2].items[0].effort.max to 3.");
    expect(advice).toContain(" Set blocks[1].items[0].tempo.eccentric to 5.");
  });

  test("hints alone are no reason to write a plan anew", () => {
    const { advice, violations } = checkPlan("Leg Press 8x10 rest 2:00");
    expect(violations.length).toBeGreaterThan(0);
    expect(advice).toBe("");
  });
});

describe("anything", () => {
  test("sent as a plan does not throw, and is the same each time", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.jsonValue()), (sent) => {
        const checked = checkPlan(sent);
        expect(checked.plan === undefined).toBe(checked.problems.length > 0);
        expect(checkPlan(sent).advice).toBe(checked.advice);
      }),
    );
  });

  test("a plan that is sent in its slim form is checked as that plan, and not changed", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const sent = frozen(dehydrate(plan));
        const { plan: read, problems } = checkPlan(sent);
        if (problems.length === 0) expect(dehydrate(read ?? { blocks: [] })).toEqual(JSON.parse(JSON.stringify(sent)));
      }),
      { numRuns: randomRuns(50) },
    );
  });
});
