import { describe, expect, it } from "vitest";
import { makeSafe } from "../../src/build/safe";
import { buildSession, safeBuildSession } from "../../src/index";

describe("a safe build", () => {
  it("gives the session", () => {
    const result = safeBuildSession({ minutes: 30 });
    expect(result).toEqual({ ok: true, session: buildSession({ minutes: 30 }) });
    expect(safeBuildSession().ok).toBe(true);
  });

  it.each([
    ["options", { minutes: 1 }],
    ["infeasible", { include: ["leg-press"], exclude: ["leg-press"] }],
    ["safety-stop", { redFlags: ["chest-pain"] }],
    ["strategy", { strategies: { order: () => 1 } }],
  ])("gives an error of kind %s", (code, options) => {
    const result = safeBuildSession(Object(options));
    expect(result.ok ? "" : result.error.code).toBe(code);
    expect(Object.keys(result)).toEqual(["ok", "error"]);
  });

  it("throws what is not the library's", () => {
    const bug = new TypeError("bug");
    const build = () => {
      throw bug;
    };
    expect(() => makeSafe(build)({})).toThrow(bug);
  });

  it("builds from no options at all", () => {
    const given: unknown[] = [];
    makeSafe((options) => {
      given.push(options);
      return buildSession({ minutes: 20 });
    })();
    expect(given).toEqual([{}]);
  });
});
