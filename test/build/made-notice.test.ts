import { expect, test } from "vitest";
import { isMadeNotice } from "../../src/build/made-notice";

const isMade = (code: string) => isMadeNotice({ code, data: {}, message: "" });

test.each([
  "limitation",
  "screening",
  "cold-start",
  "goal-not-reachable",
  "load-may-run-out",
  "region-not-trained",
  "accent-missed",
  "ends-early",
])("%s is worked out from a session as it is", (code) => {
  expect(isMade(code)).toBe(true);
});

test.each(["caller-overrides", "needs-time", "pain", "thin-records", ""])("%j is not", (code) => {
  expect(isMade(code)).toBe(false);
});
