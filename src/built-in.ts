import { exercises } from "./catalog/index";
import { frozen } from "./compile/define-frozen";
import { gyms } from "./gyms/index";
import { lintSession } from "./lint/lint-session";
import { balancedStimulus } from "./measure/score";
import type { OrderStrategy } from "./model/strategy";
import type { WeekParts } from "./plan/week-parts";
import { splits, templates } from "./splits/index";
import { asPlanned } from "./strategies/fit/as-planned";
import { inTurn } from "./strategies/fit/in-turn";
import { trimOnly } from "./strategies/fit/trim-only";
import { alternating } from "./strategies/order/alternating";
import { asListed as orderAsListed } from "./strategies/order/as-listed";
import { asWished } from "./strategies/order/as-wished";
import { backFirst } from "./strategies/order/back-first";
import { demandingFirst } from "./strategies/order/demanding-first";
import { fewestMoves } from "./strategies/order/fewest-moves";
import { legsFirst } from "./strategies/order/legs-first";
import { priorityLiftFirst } from "./strategies/order/priority-lift-first";
import { sequential } from "./strategies/order/sequential";
import { spaced } from "./strategies/order/spaced";
import { antagonists } from "./strategies/pair/antagonists";
import { circuits } from "./strategies/pair/circuits";
import { nonOverlapping } from "./strategies/pair/non-overlapping";
import { sameStation } from "./strategies/pair/same-station";
import { unpaired } from "./strategies/pair/unpaired";
import { asWritten } from "./strategies/prescribe/as-written";
import { byGoal } from "./strategies/prescribe/by-goal";
import { asListed } from "./strategies/select/as-listed";
import { bestFit } from "./strategies/select/best-fit";
import { exact } from "./strategies/select/exact";
import { leastOverlap } from "./strategies/select/least-overlap";

/** Every order that options may name; one may be wrapped: `spaced(backFirst)`. */
const ordersByName = (): Readonly<Record<string, OrderStrategy>> =>
  Object.fromEntries(
    [
      asWished,
      backFirst,
      legsFirst,
      alternating,
      sequential,
      priorityLiftFirst,
      demandingFirst,
      fewestMoves,
      orderAsListed,
    ]
      .flatMap((order) => [order, spaced(order)])
      .map((order) => [order.name, order]),
  );

/**
 * Parts with their objective.
 *
 * @inline
 */
type BuiltIn = WeekParts & Required<Pick<WeekParts, "objective">>;

/** The parts, put together: a bundler leaves them out where nothing needs them. */
const putTogether = (): BuiltIn => {
  const order = ordersByName();
  return frozen({
    exercises,
    gyms,
    templates,
    splits,
    names: {
      select: { bestFit, exact, leastOverlap, asListed },
      prescribe: { byGoal, asWritten },
      order,
      pair: { nonOverlapping, sameStation, antagonists, circuits, unpaired },
      fit: { inTurn, trimOnly, asPlanned },
    },
    objective: balancedStimulus,
    lint: (plan) => lintSession(plan, { gyms, exercises }),
    strategies: {
      select: bestFit,
      prescribe: byGoal,
      order: order["spaced(asWished)"] ?? asWished,
      pair: nonOverlapping,
      fit: inTurn,
    },
  });
};

/** The library's own parts: catalogue, gyms, templates, splits, strategies and objective. */
export const builtIn: BuiltIn = /* @__PURE__ */ putTogether();
