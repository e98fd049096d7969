import { exerciseKey, isKnownItem } from "../../measure/items";
import { pairTypeOf } from "../../measure/overlap";
import type { PairSetting } from "../../measure/pair-checks";
import { canPair, canPairElsewhere, pairProblems } from "../../measure/pair-problems";
import { changeSecondsOf } from "../../measure/rest-seconds";
import { settingOf } from "../../measure/setting";
import { burke2024, ciccone2014, robbins2010, weakley2020 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import type { Block, Item, KnownItem } from "../../model/plan";
import type { ReasonData } from "../../model/reasons";
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

type WhyStraight = ReasonData["left-straight"]["why"];

/** What keeps an item from the partners that its work would allow: their place, or nothing but their work. */
const whyWithoutPartner = (item: KnownItem, others: readonly KnownItem[], setting: PairSetting): WhyStraight => {
  const elsewhere = others.filter((other) => canPairElsewhere(item, other, setting));
  if (elsewhere.length === 0) return "no-partner";
  const isFar = (other: KnownItem): boolean =>
    pairProblems(item, other, setting).some(({ code }) => code === "far-apart");
  return elsewhere.every(isFar) ? "far-apart" : "can-be-taken";
};

/**
 * Which pairs a strategy looks at among those that are allowed, and what it says of an item for which that leaves none.
 */
export interface WantedPairs {
  /** Whether it would do two items by turns. */
  readonly wants: (a: KnownItem, b: KnownItem, brief: BuildBrief) => boolean;
  /** Why an item stays alone whose only partners it does not want. */
  readonly otherwise: WhyStraight;
}

const anyPair: WantedPairs = { wants: () => true, otherwise: "no-partner" };

const whyStraight = (
  item: Item,
  items: readonly Item[],
  grouped: ReadonlySet<Item>,
  brief: BuildBrief,
  { wants, otherwise }: WantedPairs,
): WhyStraight => {
  if (item.role === "main") return "main";
  if (!isKnownItem(item)) return "no-partner";
  const others = items.filter((other) => other !== item).filter(isKnownItem);
  const setting = settingOf(brief);
  const possible = others.filter((other) => canPair(item, other, setting));
  if (possible.length === 0) return whyWithoutPartner(item, others, setting);
  const partners = possible.filter((other) => wants(item, other, brief));
  if (partners.length === 0) return otherwise;
  return partners.every((partner) => grouped.has(partner)) ? "partner-taken" : "time-enough";
};

const straightDecision = (
  item: Item,
  items: readonly Item[],
  grouped: ReadonlySet<Item>,
  brief: BuildBrief,
  wanted: WantedPairs,
): Decision => {
  const why = whyStraight(item, items, grouped, brief, wanted);
  return {
    stage: "pair",
    code: "left-straight",
    subject: subjectOf(item),
    data: { why },
    source: why === "main" ? ciccone2014 : "default",
  };
};

/** Why each block is as it is; of a lift that has no other beside it there is nothing to say. */
export const pairDecisions = (
  blocks: readonly Block[],
  items: readonly Item[],
  brief: BuildBrief,
  wanted: WantedPairs = anyPair,
): readonly Decision[] => {
  if (items.length === 1) return [];
  const grouped = new Set<Item>(blocks.flatMap((block) => (block.kind === "straight" ? [] : [...block.items])));
  return blocks.map((block) =>
    block.kind === "straight"
      ? straightDecision(block.items[0], items, grouped, brief, wanted)
      : pairedDecision(block, brief),
  );
};
