import { type Problem, timeAt } from "./problem";
import type { Region } from "./region";
import { noPartner, type Prices, type Relaxation } from "./relaxation";

/** Half of the most seconds that each column saves in a pair. */
export const firstHalves = ({ savings, columns: { length } }: Problem): Float64Array => {
  const halves = new Float64Array(length).fill(noPartner);
  for (let a = 0; a < length; a += 1) {
    for (let b = 0; b < length; b += 1) {
      const saving = savings[a * length + b] ?? 0;
      if (saving > 0 && saving / 2 > (halves[a] ?? 0)) halves[a] = saving / 2;
    }
  }
  return halves;
};

/** The least seconds of a column beside those of its partners. */
const least = (
  { savings, columns: { length } }: Problem,
  { columns }: Region,
  halves: Float64Array,
  a: number,
): number => {
  let most = noPartner;
  const from = a * length;
  for (const b of columns) {
    const saving = savings[from + b] ?? 0;
    if (saving > 0 && saving - (halves[b] ?? 0) > most) most = saving - (halves[b] ?? 0);
  }
  return most;
};

/**
 * Moves seconds from columns that are chosen at these prices to partners that are not: those can carry as much as they
 * are behind without any effect on the bound.
 */
export const shiftHalves = (
  problem: Problem,
  region: Region,
  prices: Prices,
  { best, values }: Relaxation,
  part: number,
): void => {
  const { halves } = prices;
  const secondWorth = -(prices.totals[timeAt] ?? 0);
  if (secondWorth < 1e-9) return;
  const floor = -Math.max(0, problem.pair) / 2 / secondWorth;
  const behind = (column: number): number => (best[problem.columns[column]?.group ?? 0] ?? 0) - (values[column] ?? 0);
  const order = [...region.columns].filter((column) => halves[column] !== noPartner);
  for (const column of order) {
    const half = Math.max(halves[column] ?? 0, -problem.pair / 2 / secondWorth);
    halves[column] = half + (part * Math.max(0, behind(column))) / secondWorth;
  }
  order.sort((a, b) => behind(a) - behind(b) || a - b);
  for (const column of order) {
    const low = least(problem, region, halves, column);
    halves[column] = low === noPartner ? noPartner : Math.max(floor, ((halves[column] ?? 0) + low) / 2);
  }
  for (const column of order) {
    const low = least(problem, region, halves, column);
    halves[column] = low === noPartner ? noPartner : Math.max(floor, low);
  }
};
