import { doseUnits } from "./lift-points";
import type { ScoreSetting, ScoreSums } from "./score-sums";
import { effortCost, imbalanceCost, liftCost, lowBackCost, stimulus, stimulusEnd } from "./score-weights";

const lastDose = stimulusEnd * doseUnits;

/** The stimulus of every dose up to the end of the curve: a search looks it up a hundred thousand times. */
const curve = /* @__PURE__ */ Float64Array.from({ length: lastDose + 1 }, (_, dose) => stimulus(dose / doseUnits));

/** Stimulus of a dose in `doseUnits` of a set. */
const stimulusOf = (dose: number): number => curve[Math.min(dose, lastDose)] ?? stimulus(dose / doseUnits);

/** Worth of the stimulus of all muscles. */
export const stimulusPart = ({ doses }: ScoreSums, { muscles }: ScoreSetting): number => {
  let sum = 0;
  for (let at = 0; at < muscles.length; at += 1) sum += (muscles[at] ?? 0) * stimulusOf(doses[at] ?? 0);
  return sum;
};

/** Worth of what is covered. */
export const coveragePart = ({ covers }: Pick<ScoreSums, "covers">, { groups }: ScoreSetting): number => {
  let sum = 0;
  for (let at = 0; at < groups.length; at += 1) sum += (groups[at] ?? 0) * (covers[at] ?? 0);
  return sum;
};

/** Worth of the main lifts. */
export const mainPart = ({ mains }: ScoreSums, { main }: ScoreSetting): number => main * mains;

/** Cost of each lift. */
export const liftPart = ({ usual, unusual }: ScoreSums): number =>
  -(usual * liftCost.usual + unusual * liftCost.unusual);

/** Cost of effort above the level's target. */
export const effortPart = ({ effort }: ScoreSums, { effortFrom }: ScoreSetting): number =>
  -effortCost * Math.max(0, effort - effortFrom);

/** Cost of low-back load. */
export const lowBackPart = ({ lowBack }: ScoreSums, { lowBackFrom }: ScoreSetting): number =>
  -lowBackCost.each * Math.max(0, lowBack - lowBackFrom);

/** Cost of skill and strength above the level. */
export const skillPart = ({ skill }: ScoreSums): number => -skill;

/** Cost of back and legs getting unlike shares where neither is named. */
export const balancePart = ({ legs, back }: ScoreSums, { isBalanced }: ScoreSetting): number =>
  isBalanced ? -imbalanceCost.each * Math.max(0, Math.abs(legs - back) - imbalanceCost.from) : 0;

/** Sum of all parts; their order is that of a score's parts, so that both come to the same bits. */
export const scoreTotal = (sums: ScoreSums, coverage: number, pairs: number, setting: ScoreSetting): number =>
  stimulusPart(sums, setting) +
  coverage +
  mainPart(sums, setting) +
  liftPart(sums) +
  effortPart(sums, setting) +
  lowBackPart(sums, setting) +
  skillPart(sums) +
  balancePart(sums, setting) +
  pairs * setting.pair;
