import { expect, inject, test } from "vitest";
import { cases } from "./cases";

const entry = "../../dist/index.js";

test("the page is a real browser", () => {
  expect(globalThis.document).toBeDefined();
  expect(globalThis.process?.versions?.node).toBeUndefined();
});

test.each(cases.map((options, index) => ({ name: JSON.stringify(options), options, index })))(
  "a browser builds the session of $name byte for byte as Node does",
  async ({ options, index }) => {
    const { buildSession } = await import(/* @vite-ignore */ entry);
    expect(JSON.stringify(buildSession(options))).toBe(inject("sessionsOfNode")[index]);
  },
);
