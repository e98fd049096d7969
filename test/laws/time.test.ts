import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSession } from "../../src/index";
import { generalSecondsOf } from "../../src/measure/general-warmup";
import { isKnownItem } from "../../src/measure/items";
import { mapBlockItems } from "../../src/measure/map-block";
import { planSeconds, planTimeline } from "../../src/measure/plan-timeline";
import { plannedPairSeconds, plannedSeconds } from "../../src/measure/planned-seconds";
import { restSecondsOf, roundRestSecondsOf } from "../../src/measure/rest-seconds";
import type { Block } from "../../src/model/plan";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";
import { gymOf } from "../support/session-laws";

const runs = { numRuns: Math.ceil(lawRuns / 10) };

describe("the estimate", () => {
  it("falls when a rest falls", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, fc.nat(), (options, pick) => {
        const session = buildSession(options);
        const at = pick % session.blocks.length;
        const shorter = (block: Block): Block =>
          block.kind === "straight"
            ? mapBlockItems(block, (item) => ({
                ...item,
                prescription: { ...item.prescription, restSeconds: restSecondsOf(item) - 15 },
              }))
            : { ...block, restSeconds: roundRestSecondsOf(block) - 15 };
        const blocks = session.blocks.map((block, index) => (index === at ? shorter(block) : block));
        expect(planSeconds({ ...session, blocks }, [gymOf(session)])).toBeLessThan(session.estimate.seconds);
      }),
      runs,
    );
  });

  it("falls when a set falls", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, fc.nat(), (options, pick) => {
        const session = buildSession(options);
        const at = pick % session.blocks.length;
        const blocks = session.blocks.map((block, index) =>
          index !== at
            ? block
            : mapBlockItems(block, (item) => ({
                ...item,
                prescription: { ...item.prescription, sets: item.prescription.sets - 1 },
              })),
        );
        expect(planSeconds({ ...session, blocks }, [gymOf(session)])).toBeLessThan(session.estimate.seconds);
      }),
      runs,
    );
  });

  it("falls when the walks fall", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, (options) => {
        const session = buildSession(options);
        const gym = gymOf(session);
        const walked = planTimeline(session, [gym]).some(({ kind }) => kind === "walk");
        const zones = [...new Set(gym.stations.map(({ zone }) => zone))];
        const near = {
          ...gym,
          walks: zones.flatMap((from, index) => zones.slice(index + 1).map((to) => ({ from, to, seconds: 0 }))),
        };
        const seconds = planSeconds(session, [near]);
        if (walked) expect(seconds).toBeLessThanOrEqual(session.estimate.seconds);
        else expect(seconds).toBe(session.estimate.seconds);
      }),
      runs,
    );
  });

  it("is a timeline without gaps, and never longer than the planning time", { timeout: 0 }, () => {
    fc.assert(
      fc.property(ordinaryOptions, (options) => {
        const session = buildSession(options);
        const gym = gymOf(session);
        const events = planTimeline(session, [gym]);
        let end = 0;
        for (const event of events) {
          expect(event.start).toBe(end);
          expect(event.end).toBeGreaterThan(event.start);
          expect(Number.isInteger(event.end)).toBe(true);
          end = event.end;
        }
        const setting = { gym, crowding: session.brief.crowding, goal: session.brief.goal };
        const warmup = session.brief.warmup === undefined ? {} : { warmup: session.brief.warmup };
        const planned = session.blocks.reduce(
          (sum, block) => {
            const [a, b] = block.items.filter(isKnownItem);
            if (a === undefined) return sum;
            if (b === undefined) return sum + plannedSeconds(a, { ...setting, ...warmup });
            // The plan knows the rest that the prescriptions ask for; what spare time added comes on top.
            const added =
              block.kind === "straight" ? 0 : Math.max(0, roundRestSecondsOf(block) - 60) * b.prescription.sets;
            return sum + plannedPairSeconds(a, b, { ...setting, ...warmup }) + added;
          },
          generalSecondsOf(session.context ?? {}),
        );
        expect(session.estimate.seconds).toBeLessThanOrEqual(planned);
      }),
      runs,
    );
  });
});
