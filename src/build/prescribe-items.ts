import { StrategyError } from "../errors";
import type { Decision, Step } from "../model/decision";
import type { KnownItem } from "../model/plan";
import type { Prescription, Target } from "../model/prescription";
import type { BuildBrief, Pick, Picks, PrescribeStrategy } from "../model/strategy";
import { runStrategy } from "./run-strategy";

const isCount = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;

const isTarget = (target: Target): boolean => {
  switch (target?.kind) {
    case "reps":
      return isCount(target.min, 1, 1000) && isCount(target.max, target.min, 1000);
    case "amrap":
      return isCount(target.min, 1, 1000);
    case "time":
      return isCount(target.seconds, 1, 3600);
    case "distance":
      return isCount(target.metres, 1, 10_000);
    default:
      return false;
  }
};

/** Whether a prescription can be done: whole sets from 1 to 20, a target, rest from 0 to 15 minutes. */
export const isPrescription = (prescription: Prescription): boolean =>
  typeof prescription === "object" &&
  prescription !== null &&
  Number.isInteger(prescription.sets) &&
  isCount(prescription.sets, 1, 20) &&
  Number.isInteger(prescription.restSeconds) &&
  isCount(prescription.restSeconds, 0, 900) &&
  isTarget(prescription.target);

const tagsOf = (pick: Pick): { readonly tags?: readonly string[] } =>
  pick.group === undefined ? {} : { tags: [`group:${pick.group}`] };

/** The item of one pick. */
export const prescribeItem = (pick: Pick, brief: BuildBrief, strategy: PrescribeStrategy): Step<KnownItem> => {
  if (pick.locked !== undefined) {
    return { value: { ...pick.locked, exercise: pick.exercise }, decisions: [] };
  }
  const name = brief.strategies.prescribe;
  const step = runStrategy(name, () => strategy(pick, brief));
  if (!isPrescription(step.value)) throw new StrategyError(name, "gave a prescription that cannot be done");
  const item: KnownItem = {
    role: pick.role,
    exercise: pick.exercise,
    ...(pick.station === "" ? {} : { station: pick.station }),
    warmup: [],
    prescription: step.value,
    ...tagsOf(pick),
  };
  return { value: Object.freeze(item), decisions: step.decisions };
};

/**
 * Says what is done of each pick.
 *
 * @throws {StrategyError} When a prescription cannot be done.
 */
export const prescribeItems = (
  picks: Picks,
  brief: BuildBrief,
  strategy: PrescribeStrategy,
): Step<readonly KnownItem[]> => {
  const decisions: Decision[] = [];
  const value = picks.map((pick) => {
    const step = prescribeItem(pick, brief, strategy);
    decisions.push(...step.decisions);
    return step.value;
  });
  return { value, decisions };
};
