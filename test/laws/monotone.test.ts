import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gyms } from "../../src/gyms/index";
import { buildSession, safeBuildSession, scorePlan } from "../../src/index";
import type { SessionOptions } from "../../src/model/options";
import type { Session } from "../../src/model/session";
import { goals, levels, limitationAreas, limitationStatuses, priorities } from "../../src/model/vocabulary";
import { lawRuns } from "../support/arbitrary-options";

// What is proven at once: the exact search has little to choose from in these.
const smallGyms = ["kettlebell", "bands-travel", "bodyweight-no-bar", "bodyweight-bar", "home-dumbbell"];

const requestIn = (ids: readonly string[]) =>
  fc.record({
    gym: fc.constantFrom(...gyms.filter(({ id }) => ids.includes(id))),
    goal: fc.constantFrom(...goals),
    level: fc.constantFrom(...levels),
    priority: fc.constantFrom(...priorities),
    minutes: fc.integer({ min: 20, max: 75 }),
  });

/** A request that leaves less room than another: fewer minutes, one station less, or a limitation. */
const less = fc.oneof(
  fc.integer({ min: 5, max: 15 }).map(
    (fewer) =>
      (options: ReturnType<typeof asRequest>): SessionOptions => ({
        ...options,
        minutes: Math.max(15, options.minutes - fewer),
      }),
  ),
  fc.nat().map((at) => (options: ReturnType<typeof asRequest>): SessionOptions => {
    const { stations } = options.gym;
    const gone = at % stations.length;
    return {
      ...options,
      gym: { ...options.gym, id: "less-gear", stations: stations.filter((_, one) => one !== gone) },
    };
  }),
  fc.record({ area: fc.constantFrom(...limitationAreas), status: fc.constantFrom(...limitationStatuses) }).map(
    (limitation) =>
      (options: ReturnType<typeof asRequest>): SessionOptions => ({
        ...options,
        limitations: [limitation],
      }),
  ),
);
type Request = typeof small extends fc.Arbitrary<infer R> ? R : never;
const small = requestIn(smallGyms);
const asRequest = (request: Request): Request => request;
const any = requestIn(gyms.map(({ id }) => id));

/** The session of a request; nothing where a gym with a station less, or a body, leaves none. */
const built = (options: SessionOptions): Session | undefined => {
  const answer = safeBuildSession(options);
  return answer.ok ? answer.session : undefined;
};

const isProven = ({ decisions }: Session): boolean =>
  decisions.some(({ code, data }) => code === "optimum" && "proven" in data && data.proven === true);

/** By which part of its score a session falls short of one that had less room. */
const loss = (session: Session, before: Session): number => {
  const [now, was] = [scorePlan(session, session.brief).total, scorePlan(before, before.brief).total];
  return (was - now) / Math.max(1, Math.abs(was));
};

describe("more minutes, more gear or a sounder body", () => {
  it("never lower the score of a session that is proven to be the best", { timeout: 0 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(small, less, (request, withLess) => {
        const exact = { strategies: { select: "exact" } } as const;
        const before = built({ ...withLess(request), ...exact });
        const session = buildSession({ ...request, ...exact });
        if (before === undefined || !isProven(before) || !isProven(session)) return;
        compared += 1;
        expect(loss(session, before)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: Math.ceil(lawRuns / 80) },
    );
    expect(compared).toBeGreaterThan(lawRuns / 120);
  });

  it("seldom lower that of the default, and by little", { timeout: 0 }, () => {
    const losses: number[] = [];
    fc.assert(
      fc.property(any, less, (request, withLess) => {
        const before = built(withLess(request));
        if (before !== undefined) losses.push(loss(buildSession(request), before));
      }),
      { numRuns: Math.ceil(lawRuns / 10) },
    );
    const lower = losses.filter((part) => part > 1e-9);
    expect(lower.length / losses.length).toBeLessThan(0.08);
    expect(Math.max(...losses)).toBeLessThan(0.08);
  });
});
