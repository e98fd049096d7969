import { ordinaryRole } from "../../../measure/ordinary-role";
import type { Choice } from "../../../model/strategy";
import { type Lift, liftOf } from "../lift";
import type { Row } from "../row";
import { inTieOrder } from "../tie-order";
import type { TrialSetting } from "../trial-setting";

/** The rows that a session must hold, and those that it may, family by family. */
export interface Offered {
  /** Rows that must be there. */
  readonly forced: readonly Row[];
  /** Rows that may be there, by family. */
  readonly families: readonly (readonly Row[])[];
}

/** What a build can choose from: of each family one lift, and none of a family that is there already. */
export const offeredOf = (choices: readonly Choice[], forced: readonly Lift[], setting: TrialSetting): Offered => {
  const taken = new Set(forced.map(({ exercise }) => exercise.family));
  const families = new Map<string, Row[]>();
  for (const choice of choices) {
    if (choice.slot.kind !== "pattern") continue;
    for (const candidate of inTieOrder(choice, setting.brief)) {
      const { family } = candidate.exercise;
      if (taken.has(family)) continue;
      const lift = liftOf(candidate, choice.slot, ordinaryRole(candidate.exercise), setting.brief);
      const rows = families.get(family) ?? [];
      rows.push(setting.rowOf(lift));
      families.set(family, rows);
    }
  }
  return { forced: forced.map(setting.rowOf), families: [...families.values()] };
};
