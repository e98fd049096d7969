import type { KnownItem } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { BuildBrief, PairStrategy, Pick, PrescribeStrategy } from "../model/strategy";

/** Whether a pair strategy that is short of time would do two items by turns. */
export type QuickPair = (a: KnownItem, b: KnownItem, brief: BuildBrief) => boolean;
/** What a prescribe strategy prescribes, frozen, without saying why. */
export type QuickPrescription = (pick: Pick, brief: BuildBrief) => Prescription;

const pairs = /* @__PURE__ */ new WeakMap<PairStrategy, QuickPair>();
const prescriptions = /* @__PURE__ */ new WeakMap<PrescribeStrategy, QuickPrescription>();

/**
 * Lets a pair strategy of the library tell of two items alone whether it would pair them, without pairing them: a
 * search asks so of every two lifts that it looks at.
 */
// @__NO_SIDE_EFFECTS__
export const withQuickPair = (strategy: PairStrategy, quick: QuickPair): PairStrategy => {
  pairs.set(strategy, quick);
  return strategy;
};

/** Lets a prescribe strategy of the library tell what it prescribes without saying why, for the same reason. */
// @__NO_SIDE_EFFECTS__
export const withQuickPrescription = (strategy: PrescribeStrategy, quick: QuickPrescription): PrescribeStrategy => {
  prescriptions.set(strategy, quick);
  return strategy;
};

/** The question of a pair, where a strategy can be asked it. */
export const quickPair = (strategy: PairStrategy): QuickPair | undefined => pairs.get(strategy);

/** The question of a prescription, where a strategy can be asked it. */
export const quickPrescription = (strategy: PrescribeStrategy): QuickPrescription | undefined =>
  prescriptions.get(strategy);
