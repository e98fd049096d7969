import { describe, expect, it } from "vitest";
import { defineRule } from "../../src/lint/define-rule";
import type { Plan } from "../../src/model/plan";
import type { Rule, SessionRule } from "../../src/model/rule";
import { testRule } from "../../src/testing/index";
import type { RuleCases } from "../../src/testing/rule-cases";

const meta = {
  scope: "session",
  summary: "No set is longer than so many reps.",
  severity: "warning",
  citations: [],
  messages: { long: "{reps} reps are more than {most}." },
  params: { most: 20 },
} as const;

/** Items of a plan that are longer than so many reps. */
const longOnes = (plan: Plan, most: number) =>
  plan.blocks.flatMap(({ items }, block) =>
    items.flatMap(({ prescription: { target } }, item) =>
      target.kind === "reps" && target.max > most ? [{ reps: target.max, at: { block, item } }] : [],
    ),
  );

const drop = (plan: Plan, block: number): Plan => ({ ...plan, blocks: plan.blocks.filter((_, at) => at !== block) });

const noLongSets = defineRule({
  id: "no-long-sets",
  meta,
  *check(plan, _context, { most }) {
    for (const { reps, at } of longOnes(plan, most)) {
      yield { messageId: "long", data: { reps, most }, at, fix: (wrong: Plan) => drop(wrong, at.block) };
    }
  },
});

const good: RuleCases = {
  valid: ["Squat 3x20", { plan: "Squat 3x25", params: { most: 25 } }],
  invalid: [
    {
      plan: "Squat 3x21\nLeg Press 3x10",
      findings: [{ messageId: "long", at: { block: 0 }, data: { reps: 21 } }],
      fixed: "Leg Press 3x10",
    },
  ],
};

/** What a rule is told that is not as it should be, or not as its cases say. */
const complaint = (rule: Rule, cases: RuleCases = good): string => {
  try {
    testRule(rule, cases)();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const ruleThat = (check: SessionRule["check"]): Rule => ({ ...noLongSets, check });

describe("testRule with the runner's describe and it", () => {
  testRule(noLongSets, good, { describe, it });

  it("registers one test a case, and two for all of them", () => {
    const names: string[] = [];
    const groups: string[] = [];
    testRule(noLongSets, good, {
      describe: (name, run) => {
        groups.push(name);
        run();
      },
      it: (name) => names.push(name),
    });
    expect(groups).toEqual(["no-long-sets"]);
    expect(names).toEqual([
      "has valid and invalid cases, none of them twice",
      "finds each of its messages in some case",
      "valid: Squat 3x20",
      "valid: Squat 3x25",
      "invalid: Squat 3x21 / Leg Press 3x10",
    ]);
  });
});

describe("testRule without a runner", () => {
  it("gives a function that runs all of it", () => {
    expect(complaint(noLongSets)).toBe("");
  });

  it("lists all that is wrong", () => {
    const wrong = complaint(noLongSets, {
      valid: ["Squat 3x30"],
      invalid: [
        {
          plan: "Squat 3x21",
          findings: [{ messageId: "long", severity: "hint", at: { block: 1 }, data: { reps: 22 } }],
        },
      ],
    });
    expect(wrong).toContain("valid: Squat 3x30\nfinds 1 instead of 0\n  warning long: 30 reps are more than 20.");
    expect(wrong).toContain("finding 0: its severity is warning instead of hint");
    expect(wrong).toContain("finding 0: at.block is 0 instead of 1");
    expect(wrong).toContain("finding 0: data.reps is 21 instead of 22");
  });
});

describe("testRule refuses", () => {
  const long = good.invalid[0] ?? { plan: "", findings: [] };

  it("no valid or no invalid case", () => {
    expect(complaint(noLongSets, { valid: [], invalid: [] })).toContain("no valid case\nno invalid case");
  });

  it("a case that is there twice, whatever its name", () => {
    expect(complaint(noLongSets, { ...good, valid: ["Squat 3x20", { name: "again", plan: "Squat 3x20" }] })).toContain(
      "this case is there twice",
    );
    expect(complaint(noLongSets, { ...good, invalid: [long, { ...long, findings: [] }] })).toContain("there twice");
  });

  it("a message that no case finds", () => {
    const other = { ...noLongSets, meta: { ...meta, messages: { ...meta.messages, other: "Something else." } } };
    expect(complaint(other)).toContain('no case finds "other"');
  });

  it("a message that is not declared", () => {
    const rule = ruleThat((plan) => longOnes(plan, 20).map(({ at }) => ({ messageId: "lang", data: {}, at })));
    expect(complaint(rule)).toContain('"lang" is none of its messages');
  });

  it("a message that is not told all of its words", () => {
    const rule = ruleThat((plan) =>
      longOnes(plan, 20).map(({ at }) => ({ messageId: "long", data: { reps: 21 }, at })),
    );
    expect(complaint(rule)).toContain('"long" is not told {most}');
  });

  it("a rule that changes what it is given", () => {
    const rule = ruleThat((plan) => {
      Object.assign(plan, { title: "Another" });
      return [];
    });
    expect(() => testRule(rule, good)()).toThrow(TypeError);
  });

  it("a rule that finds something else the second time", () => {
    let time = 0;
    const rule = ruleThat(() => {
      time += 1;
      return time % 2 === 0 ? [] : [{ messageId: "long", data: { reps: 1, most: 1 } }];
    });
    expect(complaint(rule)).toContain("finds something else the second time");
  });

  it("a fix that leaves its finding, or brings another", () => {
    const withFix = (fix: (plan: Plan) => Plan): Rule =>
      ruleThat((plan) =>
        longOnes(plan, 20).map(({ reps, at }) => ({ messageId: "long", data: { reps, most: 20 }, at, fix })),
      );
    const cases = { ...good, invalid: [{ ...long, fixed: "Squat 3x21\nLeg Press 3x10" }] };
    expect(
      complaint(
        withFix((plan) => plan),
        cases,
      ),
    ).toContain('the fix of "long" leaves it as it was');
    const twice = withFix((plan) => ({ ...plan, blocks: [...plan.blocks, ...plan.blocks] }));
    expect(complaint(twice, cases)).toContain("brings new findings");
  });

  it("a fix that makes another plan than the case says, or none", () => {
    expect(complaint(noLongSets, { ...good, invalid: [{ ...long, fixed: "Leg Press 3x11" }] })).toMatch(
      /the fix makes\n.*Leg Press.*\ninstead of\n.*11/,
    );
    const silent = ruleThat((plan) =>
      longOnes(plan, 20).map(({ reps, at }) => ({ messageId: "long", data: { reps, most: 20 }, at })),
    );
    expect(complaint(silent)).toContain("no finding has a fix");
  });

  it("text that holds no exercise, that nobody understands, or names that may be several", () => {
    expect(() => testRule(noLongSets, { ...good, valid: [""] })()).toThrow("the text holds no exercise");
    expect(() => testRule(noLongSets, { ...good, valid: ["Squat 3x5\nand then some more of it"] })()).toThrow("line 2");
    expect(() => testRule(noLongSets, { ...good, valid: ["Yoke Squat 3x10"] })()).toThrow("may be");
  });

  it("words that there are not, in a case, its context, its parameters or its findings", () => {
    const valid = (more: object) => complaint(noLongSets, { ...good, valid: [{ plan: "Squat 3x20", ...more }] });
    expect(valid({ params: { mst: 25 } })).toContain('Did you mean "most"?');
    expect(valid({ params: { most: "25" } })).toContain('rules["no-long-sets"][1].most must be a number');
    expect(valid({ context: { gaol: "strength" } })).toContain('Did you mean "goal"?');
    expect(valid({ context: { goal: "strenght" } })).toContain('Did you mean "strength"?');
    expect(valid({ contxt: {} })).toContain('Unknown key "contxt" in the case. Did you mean "context"?');
    expect(valid({ findings: [] })).toContain('Unknown key "findings"');
    const [finding] = long.findings;
    const odd = { ...long, findings: [{ messageId: "long", ...finding, dta: {} }] };
    expect(complaint(noLongSets, { ...good, invalid: [odd] })).toContain('Did you mean "data"?');
    expect(valid({ params: { most: 30 }, context: { goal: "strength", gym: "round-the-corner" } })).toBe("");
  });

  it("an invalid case that finds nothing", () => {
    const silent = { plan: "Squat 3x5", findings: [] };
    expect(complaint(noLongSets, { ...good, invalid: [long, silent] })).toContain("an invalid case without findings");
  });

  it("a session for a rule of programmes", () => {
    const rule: Rule = { ...noLongSets, meta: { ...meta, scope: "program" }, check: () => [] };
    expect(() => testRule(rule, good)()).toThrow('scope "program" is shown something else');
  });
});
