import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { frozen } from "../../src/compile/define-frozen";
import { OptionsError } from "../../src/errors";
import { checkPlan } from "../../src/fix/check-plan";
import { fixPlan } from "../../src/fix/fix-plan";
import { gyms } from "../../src/gyms/index";
import { fullConfig } from "../../src/lint/full-config";
import { lintPlan } from "../../src/lint/lint-plan";
import { lintProgram } from "../../src/lint/lint-program";
import { lintWeek } from "../../src/lint/lint-week";
import { listRules } from "../../src/lint/list-rules";
import { parseLintConfig } from "../../src/lint/parse-lint-config";
import { readLintConfig } from "../../src/lint/read-lint-config";
import { recommended } from "../../src/lint/recommended";
import { strict } from "../../src/lint/strict";
import type { Week } from "../../src/model/week";
import { isFrozenDeep } from "../../src/schema/is-frozen-deep";
import { readPlan } from "../support/read-plan";

const parts = { exercises, gyms };
const plan = readPlan("Squat 3x5");
const week: Week = { schema: 1, days: [{ hoursFromStart: 0, plan }], decisions: [], notices: [] };

const issuesOf = (value: unknown, take: (value: unknown) => unknown = parseLintConfig): readonly string[] => {
  try {
    take(value);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
};

describe("a configuration from a file", () => {
  test("is read as it stands", () => {
    const config = {
      extends: "strict",
      rules: { "tempo-bounds": "off", "rest-strength": ["error", { least: 150 }], redundancy: "warning" },
      context: { goal: "strength", gym: "compact-gym", limitations: [{ area: "knee", status: "history" }] },
    };
    expect(parseLintConfig(config)).toEqual(config);
    expect(parseLintConfig({})).toEqual({});
  });

  test.each<[unknown, readonly RegExp[]]>([
    [null, [/configuration/]],
    [{ extend: "strict" }, [/Unknown key "extend".*Did you mean "extends"\?/]],
    [{ extends: "stict" }, [/extends must be one of .*Did you mean "strict"\?/]],
    [{ rules: { "tempo-bounds": "warn" } }, [/rules\["tempo-bounds"\] must be/]],
    [{ rules: { "tempo-bound": "off" } }, [/Unknown key "tempo-bound".*Did you mean "tempo-bounds"\?/]],
    [{ rules: { "tempo-bounds": ["error", { hnt: 9 }] } }, [/Unknown key "hnt"/]],
    [{ rules: { "tempo-bounds": ["error", { hint: "9" }] } }, [/must be a number, not "9"/]],
    [{ context: { goal: "strenght", minutes: -1 } }, [/Did you mean "strength"\?/, /context\.minutes/]],
    [{ plugins: [] }, [/Unknown key "plugins"/]],
  ])("%j", (value, messages) => {
    const issues = issuesOf(value);
    expect(issues).toHaveLength(messages.length);
    for (const [at, message] of messages.entries()) expect(issues[at]).toMatch(message);
  });
});

const call = (take: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown =>
  Reflect.apply(take, undefined, given);
const lint = (config: unknown): unknown => call(lintPlan, plan, config, parts);
const program = { schema: 1, weeks: [week], options: {}, decisions: [], notices: [] };

/** Everything that takes a configuration, which may be anything. */
const takers: readonly (readonly [string, (config: unknown) => unknown])[] = [
  ["lintPlan", lint],
  ["fixPlan", (config) => call(fixPlan, plan, config, parts)],
  ["checkPlan", (config) => call(checkPlan, "Squat 3x5", config, parts)],
  ["checkPlan, of what is no plan", (config) => call(checkPlan, {}, config, parts)],
  ["lintWeek", (config) => call(lintWeek, week, config, parts)],
  ["lintProgram", (config) => call(lintProgram, program, config, parts)],
  ["fullConfig", (config) => call(fullConfig, config, parts)],
];

describe.each(takers)("%s", (_, take) => {
  const issues = (config: unknown) => issuesOf(config, take);
  const rule = {
    id: "no-lift",
    meta: { scope: "session", severity: "hint", citations: [], messages: {}, params: { most: 3 } },
  };
  const check = () => [];

  test.each<[unknown, readonly RegExp[]]>([
    [null, [/^The configuration must be an object, not null\.$/]],
    [[], [/^The configuration must be an object, not an empty list\.$/]],
    ["strict", [/^The configuration must be an object, not "strict"\.$/]],
    [{ contxt: {} }, [/Unknown key "contxt" in the configuration\. Did you mean "context"\?/]],
    [{ rule: {} }, [/Unknown key "rule" in the configuration\. Did you mean "rules"\?/]],
    [{ plugin: [] }, [/Unknown key "plugin" in the configuration\. Did you mean "plugins"\?/]],
    [{ extends: "stict" }, [/Did you mean "strict"\?/]],
    [{ context: { gaol: "strength" } }, [/Unknown key "gaol" in context\. Did you mean "goal"\?/]],
    [{ context: { goal: "hypertrofy" } }, [/context\.goal must be .+ Did you mean "hypertrophy"\?/]],
    [{ context: { minutes: Number.NaN } }, [/context\.minutes must be a number from 1 to 1440, not NaN/]],
    [{ context: { minutes: -1 } }, [/context\.minutes must be a number from 1 to 1440, not -1/]],
    [
      { context: { limitations: [{ area: "lower-back", status: "now" }] } },
      [/limitations\[0\]\.area must be .+ Did you mean "low-back"\?/, /limitations\[0\]\.status must be/],
    ],
    [{ context: { redFlags: ["chest pain"] } }, [/redFlags\[0\] must be .+ Did you mean "chest-pain"\?/]],
    [{ context: { gym: {} } }, [/gym\.id is missing/, /gym\.name is/, /gym\.stations is/, /gym\.walks is/]],
    [{ context: { gym: "comercial" } }, [/context\.gym must be a gym, or one of .+ Did you mean "commercial"\?/]],
    [{ context: null }, [/context must be an object, not null/]],
    [{ rules: { "rest-strength": 3 } }, [/rules\["rest-strength"\] must be one of "error", .+, not 3/]],
    [{ rules: { "rest-strength": ["error", { least: Number.NaN }] } }, [/\[1\]\.least must be a number, not NaN/]],
    [
      { plugins: [{}] },
      [/plugins\[0\]\.id is missing/, /plugins\[0\]\.meta is missing/, /plugins\[0\]\.check is missing/],
    ],
    [{ plugins: [3] }, [/plugins\[0\] must be a rule, not 3/]],
    [
      {
        plugins: [
          { ...rule, check },
          { ...rule, check },
        ],
      },
      [/plugins\[1\]\.id must be an id of its own/],
    ],
    [
      { plugins: [{ ...rule, check }], rules: { "no-lift": ["error", { most: "3" }], "no-lifd": "off" } },
      [/\["no-lift"\]\[1\]\.most must be a number/, /Unknown key "no-lifd" in rules\. Did you mean "no-lift"\?/],
    ],
    [{ extends: "x", rules: { foo: "bar" }, zzz: 1 }, [/extends must be/, /rules\.foo must be/, /Unknown key "zzz"/]],
  ])("%j: all that is wrong is an OptionsError", (value, messages) => {
    const found = issues(value);
    expect(found).toHaveLength(messages.length);
    for (const [at, message] of messages.entries()) expect(found[at]).toMatch(message);
  });

  test("what is right is taken, a rule of a class as well", () => {
    class Own {
      readonly id = "no-lift";
      readonly meta = { ...rule.meta, summary: "None.", needs: undefined };
      check() {
        return this.id === "no-lift" ? [] : [{}];
      }
    }
    const config = {
      plugins: [new Own()],
      rules: { "no-lift": ["error", { most: 4 }] },
      context: { gym: "commercial" },
    };
    for (const one of [undefined, {}, { extends: undefined }, config]) expect(issues(one)).toEqual([]);
  });
});

describe("a configuration is checked", () => {
  const wrong = () => ({ rules: { "rest-strength": ["error", { least: 150 }] as const }, context: { minutes: 45 } });

  test("each time where it can change", () => {
    const config = wrong();
    expect(lintPlan(plan, config, parts)).toBeDefined();
    config.context.minutes = -1;
    expect(issuesOf(config, lint)).toHaveLength(1);
    const shallow = Object.freeze(wrong());
    expect(lintPlan(plan, shallow, parts)).toBeDefined();
    shallow.context.minutes = -1;
    expect(issuesOf(shallow, lint)).toHaveLength(1);
  });

  test("once where it is frozen all the way down, as parseLintConfig gives it; its gym against the gyms at hand", () => {
    const config = parseLintConfig({ ...wrong(), context: { gym: "basement" } });
    expect(isFrozenDeep(config)).toBe(true);
    expect(readLintConfig(config)).toBe(readLintConfig(config));
    const own = frozen({ ...wrong() });
    expect(readLintConfig(own)).toBe(readLintConfig(own));
    expect(readLintConfig(wrong())).not.toBe(readLintConfig(wrong()));
    expect(issuesOf(config, lint)).toEqual([expect.stringMatching(/context\.gym must be a gym, or one of/)]);
    expect(issuesOf({ context: { gym: "basement" } }, (one) => parseLintConfig(one, parts))).toHaveLength(1);
  });
});

describe("the full configuration", () => {
  test("names every rule", () => {
    const { rules = {}, extends: base } = fullConfig();
    expect(base).toBe("recommended");
    expect(Object.keys(rules)).toEqual(strict.map(({ id }) => id));
    const on = Object.entries(rules).filter(([, setting]) => setting !== "off");
    expect(on.map(([id]) => id)).toEqual(recommended.map(({ id }) => id));
  });

  test("with severities and all parameters, and is a configuration that comes to the same", () => {
    const config = { rules: { "rest-strength": ["error", { least: 150 }], redundancy: "off" } } as const;
    const full = fullConfig({ ...config, context: { goal: "strength" } });
    expect(full.rules?.["rest-strength"]).toEqual(["error", { least: 150, leastBeginner: 60 }]);
    expect(full.rules?.["redundancy"]).toBe("off");
    expect(full.context).toEqual({ goal: "strength" });
    expect(fullConfig(full)).toEqual(full);
  });
});

test("the list of rules", () => {
  expect(listRules().map(({ id }) => id)).toEqual(strict.map(({ id }) => id));
  expect(listRules().filter(({ isRecommended }) => isRecommended)).toHaveLength(recommended.length);
  expect(listRules()[0]).toEqual(expect.objectContaining({ scope: "session", summary: expect.stringMatching(/\.$/) }));
});

test("a configuration that throws when it is read is none", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const plan = readPlan("Squat 5x5 rest 3:00");
  for (const config of [new Proxy({}, { ownKeys: fail }), new Proxy({}, { get: fail, ownKeys: fail })]) {
    expect(() => lintPlan(plan, config)).toThrow(OptionsError);
    expect(() => fullConfig(config)).toThrow("configuration");
  }
});
