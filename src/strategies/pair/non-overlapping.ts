import { keepsLayout } from "../../measure/arrangement";
import { canPair } from "../../measure/pair-problems";
import { settingOf } from "../../measure/setting";
import type { PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { withQuickPair } from "../quick-answers";
import { choosePairs, pairOptions } from "./choose-pairs";
import { blocksOf } from "./make-blocks";
import { pairDecisions } from "./pair-decisions";
import { pairQuality, savedSeconds } from "./pair-value";

const qualityInLayout: typeof pairQuality = (a, b, brief) => (keepsLayout(a, b, brief) ? pairQuality(a, b, brief) : 0);

/**
 * Supersets of lifts that do not get in each other's way, as many as the minutes ask for: the matching of greatest
 * total worth among all allowed pairs. Main lifts stay straight, and where one region is to be finished before the
 * other no pair mixes them.
 */
export const nonOverlapping: PairStrategy = /* @__PURE__ */ withQuickPair(
  /* @__PURE__ */ own("nonOverlapping", (items, brief) => {
    const chosen = choosePairs(items, pairOptions(items, brief, qualityInLayout), brief);
    const blocks = blocksOf(
      items,
      chosen.map(({ a, b }) => [a, b]),
      brief,
    );
    return {
      value: blocks,
      decisions: pairDecisions(blocks, items, brief, { wants: keepsLayout, otherwise: "layout" }),
    };
  }),
  (a, b, brief) => keepsLayout(a, b, brief) && canPair(a, b, settingOf(brief)) && savedSeconds(a, b, brief) > 0,
);
