import { isLocked } from "../measure/asked-for";
import { exerciseKey, isKnownItem } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import { coldRamp, rampSetsAfter } from "../measure/ramp-sets";
import { ribeiro2020 } from "../model/citations";
import type { Decision, Step } from "../model/decision";
import type { Block, Item } from "../model/plan";
import type { BuildBrief } from "../model/strategy";

const rampDecision = (item: Item, sets: number): Decision => ({
  stage: "order",
  code: "ramp",
  subject: { kind: "exercise", id: exerciseKey(item.exercise) },
  data: { sets, warm: sets < coldRamp(item).length },
  source: ribeiro2020,
});

/** Gives each item its ramp sets, fewer where earlier blocks have warmed its prime movers; locked items keep theirs. */
export const addRamps = (blocks: readonly Block[], brief: BuildBrief): Step<readonly Block[]> => {
  const done: Item[] = [];
  const decisions: Decision[] = [];
  const value = blocks.map((block) => {
    const before = [...done];
    const ramped = mapBlockItems(block, (item) => {
      if (!isKnownItem(item) || isLocked(item, brief)) return item;
      const warmup = rampSetsAfter(item, before, brief.warmup);
      if (warmup.length > 0) decisions.push(rampDecision(item, warmup.length));
      return warmup === item.warmup ? item : { ...item, warmup };
    });
    done.push(...block.items);
    return ramped;
  });
  return { value, decisions };
};
