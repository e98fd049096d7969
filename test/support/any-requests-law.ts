import fc from "fast-check";
import { expect } from "vitest";
import { isBacklegsError } from "../../src/errors";
import { rebuild, safeBuildSession } from "../../src/index";
import { anyOptions, lawRuns } from "./arbitrary-options";
import { type Half, seedOf } from "./half";
import { brokenLaws } from "./session-laws";

/**
 * Any request gives a session that keeps every law, survives JSON and is built again the same from its brief, or a typed
 * error; at most one in ten is an error.
 *
 * @param half Which half of the runs.
 */
export const checkAnyRequests = (half: Half): void => {
  const numRuns = Math.ceil(lawRuns / 2);
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
    { numRuns, ...seedOf(half) },
  );
  expect(errors).toBeLessThanOrEqual(numRuns / 10);
};
