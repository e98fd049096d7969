import { describe, expect, it } from "vitest";
import { explain } from "../../src/build/explain";
import { InfeasibleError } from "../../src/errors";
import { buildSession, substitutesFor, swapExercise } from "../../src/index";
import { isKnownItem } from "../../src/measure/items";
import type { SessionOptions } from "../../src/model/options";
import type { Session } from "../../src/model/session";
import { findIssues } from "../../src/schema/find-issues";
import { sessionSchema } from "../../src/schema/session-schema";
import { brokenLaws } from "../support/session-laws";

const places = (session: Session) =>
  session.blocks.flatMap((block, at) =>
    block.items.flatMap((item, place) => (isKnownItem(item) ? [{ at: { block: at, item: place }, item, block }] : [])),
  );
const idsIn = (session: Session) => places(session).map(({ item }) => item.exercise.id);
const requests: readonly SessionOptions[] = [
  { minutes: 60 },
  { minutes: 45, gym: "home-barbell", goal: "strength" },
  { minutes: 40, gym: "dumbbells-and-cables", goal: "work-capacity" },
  { minutes: 75, priority: "legs", level: "beginner" },
  { minutes: 50, limitations: [{ area: "low-back", status: "history" }], priority: "back" },
  { minutes: 40, gym: "bodyweight-bar", level: "advanced" },
];

describe("a swap", () => {
  it.each(requests)("for any substitute keeps the laws of a session, or says why not: %o", (options) => {
    const session = buildSession(options);
    let swaps = 0;
    for (const { at, item } of places(session)) {
      for (const other of substitutesFor(item.exercise, options).slice(0, 3)) {
        if (idsIn(session).includes(other.id)) continue;
        try {
          const swapped = swapExercise(session, at, other.id);
          expect(brokenLaws(swapped, { ...options, include: [other.id] })).toEqual([]);
          expect(findIssues(sessionSchema(), swapped)).toEqual([]);
          expect(
            idsIn(swapped)
              .filter((id) => id !== other.id)
              .sort(),
          ).toEqual(
            idsIn(session)
              .filter((id) => id !== item.exercise.id)
              .sort(),
          );
          for (const sentence of explain(swapped)) expect(sentence).not.toMatch(/undefined/);
          swaps += 1;
        } catch (error) {
          if (!(error instanceof InfeasibleError)) throw error;
        }
      }
    }
    expect(swaps).toBeGreaterThan(0);
  });
});
