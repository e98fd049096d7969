import { type CutSearch, type Fit, fitOf, fits, soundlyApplied } from "./priced-cut";

/** Gives back what still fits, always what is worth most, until nothing more fits or no more may be tried. */
export const giveBack = (search: CutSearch, first: Fit): Fit => {
  const { adaptation, mayTry } = search;
  let best = first;
  for (;;) {
    const { of, steps: current } = best.cut;
    const before = best;
    for (const [index, step] of current.entries()) {
      const mildest = of[index]?.isFree === true ? -1 : 0;
      for (let milder = step - 1; milder >= mildest && mayTry(); milder -= 1) {
        const steps = current.map((one, place) => (place === index ? milder : one));
        const outlook = soundlyApplied(search, { of, steps });
        if (outlook === undefined || !fits(search, outlook)) continue;
        const fit = fitOf(adaptation, { of, steps }, outlook);
        if (fit.worth > best.worth) best = fit;
      }
    }
    if (best === before) return best;
  }
};
