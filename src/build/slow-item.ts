import { canonicalJson } from "../compile/content-hash";
import { isKnownItem } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Item, KnownItem } from "../model/plan";
import type { Tempo } from "../model/prescription";
import type { BuildBrief, Pick } from "../model/strategy";
import { goalOf } from "../strategies/prescribe/prescription-of";
import { slowDecisions, slowRepOf } from "../strategies/prescribe/slow-tempo";

const pickOf = ({ exercise, station, role, prescription }: KnownItem): Pick => ({
  slot: "swapped",
  exercise,
  station: station ?? "",
  role,
  sets: prescription.sets,
});

const slowOf = (item: KnownItem, brief: BuildBrief) => slowRepOf(pickOf(item), goalOf(pickOf(item), brief));

const isSame = (a: Tempo | undefined, b: Tempo | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/**
 * The item with the tempo of what it stands in for: one that is written stays, a slow one goes where its reason does.
 */
export const withOwnTempo = (item: KnownItem, old: KnownItem, brief: BuildBrief): KnownItem => {
  const { tempo, ...prescription } = item.prescription;
  if (tempo !== undefined && !isSame(tempo, slowOf(old, brief)?.tempo)) return item;
  const slow = slowOf(item, brief);
  return { ...item, prescription: { ...prescription, ...(slow === undefined ? {} : { tempo: slow.tempo }) } };
};

/** Why a lift that is new is lowered slowly. */
export const slowedDecisions = (item: Item, brief: BuildBrief): readonly Decision[] => {
  if (!isKnownItem(item)) return [];
  const slow = slowOf(item, brief);
  return isSame(item.prescription.tempo, slow?.tempo) ? slowDecisions(pickOf(item), slow) : [];
};
