import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBacklegsError } from "../../src/errors";
import { rebuild, safeBuildSession } from "../../src/index";
import { anyOptions, lawRuns } from "../support/arbitrary-options";
import { brokenLaws } from "../support/session-laws";

describe("every session", () => {
  it("of any request is one that keeps every law, or a typed error; few are errors", { timeout: 0 }, () => {
    let errors = 0;
    fc.assert(
      fc.property(anyOptions, (options) => {
        const result = safeBuildSession(options);
        if (!result.ok) {
          errors += 1;
          expect(isBacklegsError(result.error)).toBe(true);
          expect(["infeasible", "options"]).toContain(result.error.code);
          return;
        }
        expect(brokenLaws(result.session, options)).toEqual([]);
        const json = JSON.stringify(result.session);
        expect(JSON.stringify(rebuild(result.session.brief))).toBe(json);
        expect(JSON.parse(json)).toEqual(result.session);
      }),
      { numRuns: lawRuns },
    );
    expect(errors).toBeLessThanOrEqual(lawRuns / 10);
  });
});
