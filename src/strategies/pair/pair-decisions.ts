import { exerciseKey, isKnownItem } from "../../measure/items";
import { pairTypeOf } from "../../measure/overlap";
import { canPair } from "../../measure/pair-problems";
import { changeSecondsOf } from "../../measure/rest-seconds";
import { settingOf } from "../../measure/setting";
import { burke2024, ciccone2014, robbins2010, weakley2020 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import type { Block, Item } from "../../model/plan";
import type { BuildBrief } from "../../model/strategy";
import { savedSeconds } from "./pair-value";

const subjectOf = (item: Item): Decision["subject"] => ({ kind: "exercise", id: exerciseKey(item.exercise) });

const pairedDecision = (block: Exclude<Block, { kind: "straight" }>, brief: BuildBrief): Decision => {
  const [a, b, ...more] = block.items;
  const type = isKnownItem(a) && isKnownItem(b) ? pairTypeOf(a.exercise, b.exercise) : "similar";
  const saves = more.length === 0 && isKnownItem(a) && isKnownItem(b) ? savedSeconds(a, b, brief) : 0;
  return {
    stage: "pair",
    code: "paired",
    subject: subjectOf(a),
    data: {
      with: block.items.slice(1).map((item) => exerciseKey(item.exercise)),
      type,
      savesSeconds: Math.max(0, saves),
      changeSeconds: changeSecondsOf(block),
    },
    source: type === "antagonists" ? robbins2010 : saves > 0 ? burke2024 : weakley2020,
  };
};

const straightDecision = (item: Item, others: readonly Item[], brief: BuildBrief): Decision => {
  const hasPartner =
    isKnownItem(item) &&
    others.some((other) => other !== item && isKnownItem(other) && canPair(item, other, settingOf(brief)));
  const why = item.role === "main" ? "main" : hasPartner ? "time-enough" : "no-partner";
  return {
    stage: "pair",
    code: "left-straight",
    subject: subjectOf(item),
    data: { why },
    source: why === "main" ? ciccone2014 : "default",
  };
};

/** Why each block is as it is. */
export const pairDecisions = (
  blocks: readonly Block[],
  items: readonly Item[],
  brief: BuildBrief,
): readonly Decision[] =>
  blocks.map((block) =>
    block.kind === "straight" ? straightDecision(block.items[0], items, brief) : pairedDecision(block, brief),
  );
