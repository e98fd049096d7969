import { isLocked } from "../measure/asked-for";
import { isKnownItem } from "../measure/items";
import { liftHistory } from "../measure/lift-history";
import { mapBlockItems } from "../measure/map-block";
import { type RecommendedLoad, recommendedLoad } from "../measure/recommended-load";
import type { Decision, Step } from "../model/decision";
import type { Item, KnownItem } from "../model/plan";
import type { SetDetail } from "../model/prescription";
import type { BuildBrief, Draft } from "../model/strategy";
import { readPrescription } from "./read-prescription";

const decisionOf = (item: KnownItem, load: RecommendedLoad, brief: BuildBrief): Decision => {
  const { kg, from, confidence, sessions, daysAgo, oneRepMaxKg, percent } = load;
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return {
    stage: "prescribe",
    code: "loaded",
    subject: { kind: "exercise", id: item.exercise.id },
    data: {
      kg,
      unit: brief.place.unit ?? "kg",
      from,
      confidence,
      sessions,
      daysAgo,
      ...(oneRepMaxKg === undefined ? {} : { oneRepMaxKg: rounded(oneRepMaxKg) }),
      ...(percent === undefined ? {} : { percent: rounded(percent) }),
    },
    source: "default",
  };
};

interface Loaded {
  readonly item: Item;
  readonly load?: RecommendedLoad;
}

/** Whether an item may be loaded: nobody said a load yet, and it is not kept to the letter. */
const isOpen = (item: KnownItem, brief: BuildBrief): boolean =>
  item.prescription.load === undefined &&
  item.exercise.unit === "reps" &&
  !isLocked(item, brief) &&
  !(item.prescription.perSet ?? []).some(({ load }) => load !== undefined);

/** The item with a load from records, where they say enough; sets that differ in target or effort get their own. */
const loadItem = (item: Item, brief: BuildBrief, today: string): Loaded => {
  if (!isKnownItem(item) || !isOpen(item, brief)) return { item };
  const history = liftHistory(item.exercise.id, brief.history, today);
  const { prescription } = item;
  const loadFor = ({ target = prescription.target, effort = prescription.effort }: SetDetail) =>
    recommendedLoad({ item, target, ...(effort === undefined ? {} : { effort }) }, history, brief.place);
  const load = loadFor({});
  const perSet = prescription.perSet?.map((set) => {
    const own = set.target === undefined && set.effort === undefined ? undefined : loadFor(set);
    return own === undefined || own.kg === load?.kg ? set : { ...set, load: { kg: own.kg } };
  });
  if (load === undefined) return { item };
  const details = perSet === undefined ? {} : { perSet };
  const loaded = { ...prescription, load: { kg: load.kg }, ...details };
  // Read anew, so that its fields stand in the same order whatever made them.
  return { item: { ...item, prescription: readPrescription(loaded) ?? loaded }, load };
};

/**
 * Gives the items of a finished draft their loads, from records and relative to the day of the session. Without records
 * or without that day nothing changes.
 */
export const prescribeLoads = (draft: Draft, brief: BuildBrief): Step<Draft> => {
  const { history, today } = brief;
  if (history.length === 0 || today === undefined) return { value: draft, decisions: [] };
  const decisions: Decision[] = [];
  const blocks = draft.blocks.map((block) =>
    mapBlockItems(block, (old) => {
      const { item, load } = loadItem(old, brief, today);
      if (load !== undefined && isKnownItem(item)) decisions.push(decisionOf(item, load, brief));
      return item;
    }),
  );
  return { value: decisions.length === 0 ? draft : { ...draft, blocks }, decisions };
};
