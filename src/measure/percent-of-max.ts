import type { PercentEffort } from "../model/prescription";
import { trainingMaxShare } from "../model/progression-defaults";

/**
 * Percent of 1RM by reps and effort: the place of `reps` at an RPE is 2 (reps - 1) + 2 (10 - RPE).
 *
 * Source: a chart that coaches have used for years; its numbers are practice, no study sets them.
 */
const chart = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3,
  70.7, 69.4, 68, 66.7, 65.3, 64, 62.6, 61.3, 59.9, 58.6,
] as const;

/**
 * Percent of 1RM that goes with so many reps and so many reps left in reserve.
 *
 * @param reps 1 or more.
 * @param rir Reps left; halves are fine.
 * @returns Nothing outside of the chart, which ends at 12 reps and RPE 6.5.
 */
export const chartPercent = (reps: number, rir: number): number | undefined => {
  if (reps > 12 || rir > 3.5) return undefined;
  return chart[Math.round(2 * (reps - 1) + 2 * rir)];
};

/**
 * Percent of 1RM that a percentage of another base is: of a training max nine tenths, of a 5RM what the chart says for
 * 5 reps; nothing for a base that is not known.
 */
export const percentOfOneRepMax = ({ of, percent }: PercentEffort): number | undefined => {
  if (of === "1rm") return percent;
  if (of === "training-max") return percent * trainingMaxShare;
  const reps = /^(\d+)rm$/i.exec(of)?.[1];
  const base = reps === undefined ? undefined : chartPercent(Number(reps), 0);
  return base === undefined ? undefined : (percent * base) / 100;
};

/**
 * Reps left in reserve, at least, when so many reps are done with a percentage of 1RM; below 0 where nobody could do
 * them. Nothing past 12 reps, where the chart ends; percentages below the chart count as its last.
 */
export const reserveAt = (reps: number, percent: number): number | undefined => {
  if (reps > 12) return undefined;
  const lighter = chart.findIndex((one) => one < percent);
  const place = (lighter === -1 ? chart.length : lighter) - 1;
  return (place - 2 * (reps - 1)) / 2;
};
