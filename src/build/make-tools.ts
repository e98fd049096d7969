import { frozen } from "../compile/define-frozen";
import { InfeasibleError } from "../errors";
import { generalSecondsOf } from "../measure/general-warmup";
import { noRamps } from "../measure/ramp-sets";
import { secondsOf } from "../measure/timeline";
import type { Block, Item, KnownItem } from "../model/plan";
import type { BuildBrief, BuildTools, Draft, Pick, Picks, Strategies } from "../model/strategy";
import { listAt } from "../schema/look-into";
import { isOwn } from "../strategies/own";
import { quickPair, quickPrescription } from "../strategies/quick-answers";
import { orderItems } from "./order-items";
import { pairItems } from "./pair-items";
import { prescribeItem, prescribeItems } from "./prescribe-items";
import { runStrategy } from "./run-strategy";

/** Minutes so few that any pair strategy that pairs for time will pair. */
const shortMinutes = 1;

/** Seconds that a session may take; infinite when the brief has no minutes. */
const budgetSecondsOf = (brief: { readonly minutes?: number }): number =>
  brief.minutes === undefined ? Number.POSITIVE_INFINITY : Math.floor(brief.minutes * 60);

/** What the timeline of a brief's session depends on. */
const timelineSettingOf = (brief: BuildBrief) => ({
  gym: brief.place,
  crowding: brief.crowding,
  generalSeconds: generalSecondsOf(brief),
});

/**
 * Whether a pair strategy would do two items by turns. One that fails here fails the session: a choice of lifts that it
 * cannot pair would hide the failure. That two lifts cannot be met in a minute is no failure.
 */
const askPair = (a: KnownItem, b: KnownItem, brief: BuildBrief, strategies: Strategies): boolean => {
  const quick = quickPair(strategies.pair);
  if (quick !== undefined) return quick(a, b, brief);
  const items = frozen([a, b]);
  const hurried = frozen({ ...brief, minutes: shortMinutes });
  try {
    const blocks = runStrategy(brief.strategies.pair, () => strategies.pair(items, hurried), items).value;
    return Array.isArray(blocks) && blocks.some((block) => listAt(block, "items").length > 1);
  } catch (error) {
    if (error instanceof InfeasibleError) return false;
    throw error;
  }
};

/** The item of a pick, without a word on why where the strategy is one of the library that can leave it out. */
const askItem = (pick: Pick, brief: BuildBrief, strategies: Strategies): KnownItem => {
  const quick = quickPrescription(strategies.prescribe);
  const { role, exercise, station, written, locked, group } = pick;
  if (quick === undefined || station === "" || (written ?? locked ?? group) !== undefined) {
    return prescribeItem(pick, brief, strategies.prescribe).value;
  }
  return Object.freeze({ role, exercise, station, warmup: noRamps, prescription: quick(pick, brief) });
};

/** The tools that select and fit strategies may use: drafts are made with the brief's own strategies. */
export const makeTools = (brief: BuildBrief, strategies: Strategies, forced: Picks): BuildTools => {
  const price = (blocks: readonly Block[]): number => secondsOf(blocks, timelineSettingOf(brief));
  const arrange = (items: readonly Item[]): Draft => {
    const blocks = pairItems(items, brief, strategies.pair).value;
    return { blocks, seconds: price(blocks) };
  };
  return frozen({
    forced,
    price,
    arrange,
    prescribe: (pick) => askItem(pick, brief, strategies),
    mayPair: (a, b) => askPair(a, b, brief, strategies),
    asksFactsOnly: isOwn(strategies.prescribe) && isOwn(strategies.pair),
    pairsForTime: quickPair(strategies.pair) !== undefined,
    realise: (picks) => {
      const items = prescribeItems(picks, brief, strategies.prescribe).value;
      return arrange(orderItems(items, brief, strategies.order).value);
    },
    budgetSeconds: budgetSecondsOf(brief),
    generalSeconds: generalSecondsOf(brief),
  });
};
