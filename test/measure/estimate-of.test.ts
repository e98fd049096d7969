import { expect, test } from "vitest";
import { estimateOf } from "../../src/measure/estimate-of";

test("what is still to come takes a little less or more, what is over does not", () => {
  const { lowSeconds, seconds, highSeconds } = estimateOf(1000);
  expect(seconds).toBe(1000);
  expect(highSeconds - seconds).toBe(seconds - lowSeconds);
  expect(highSeconds).toBeGreaterThan(seconds);
  expect(estimateOf(1000, 500)).toEqual({
    seconds: 1500,
    lowSeconds: 500 + lowSeconds,
    highSeconds: 500 + highSeconds,
  });
  expect(estimateOf(0, 500)).toEqual({ seconds: 500, lowSeconds: 500, highSeconds: 500 });
});
