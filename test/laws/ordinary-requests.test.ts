import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSession } from "../../src/index";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";
import { brokenLaws } from "../support/session-laws";

describe("every session", () => {
  it("there is always one for an ordinary request, and it keeps every law", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, (options) => {
        expect(brokenLaws(buildSession(options), options)).toEqual([]);
      }),
      { numRuns: lawRuns },
    );
  });
});
