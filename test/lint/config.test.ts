import { describe, expect, test } from "vitest";
import { OptionsError } from "../../src/errors";
import { fullConfig } from "../../src/lint/full-config";
import { listRules } from "../../src/lint/list-rules";
import { parseLintConfig } from "../../src/lint/parse-lint-config";
import { recommended } from "../../src/lint/recommended";
import { strict } from "../../src/lint/strict";

const issuesOf = (value: unknown): readonly string[] => {
  try {
    parseLintConfig(value);
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
