import { overtimeOf } from "./adaptation";
import { furthest } from "./cut-search";
import { applied, type CutSearch, type Cuttable, type Fit, fitOf, fits, isSound, soundlyApplied } from "./priced-cut";

/** How often all works are gone through: what must stay at first may go once others are gone. */
const passes = 3;

/** A work with the cuts that go furthest, those that save most first. */
interface RankedWork {
  readonly at: number;
  readonly isFree: boolean;
  readonly steps: readonly number[];
  readonly seconds: number;
}

const withStep = (steps: readonly number[], at: number, step: number): readonly number[] =>
  steps.map((one, place) => (place === at ? step : one));

const rankedWork = ({ adaptation }: CutSearch, of: readonly Cuttable[], at: number): RankedWork => {
  const work = of[at];
  const whole = of.map(() => -1);
  const tried = (work === undefined ? [] : furthest(work))
    .map((step) => ({ step, seconds: applied(adaptation, { of, steps: withStep(whole, at, step) }).seconds }))
    .sort((a, b) => a.seconds - b.seconds);
  const steps = tried.map(({ step }) => step);
  return { at, isFree: work?.isFree === true, steps, seconds: tried[0]?.seconds ?? Number.POSITIVE_INFINITY };
};

/** Works that are changed already first, then those that save most. */
const byGain = (works: readonly RankedWork[]): readonly RankedWork[] =>
  [...works].sort((a, b) => Number(b.isFree) - Number(a.isFree) || a.seconds - b.seconds || a.at - b.at);

/** Cuts one work after the other, each as far as the session stays sound, until it fits. */
const cutInTurn = (search: CutSearch, of: readonly Cuttable[], works: readonly RankedWork[]): Fit | undefined => {
  const { adaptation } = search;
  let steps: readonly number[] = of.map(() => -1);
  let best = applied(adaptation, { of, steps });
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { at, steps: further } of works) {
      for (const step of further) {
        if (step === steps[at]) break;
        const cut = { of, steps: withStep(steps, at, step) };
        const outlook = soundlyApplied(search, cut);
        if (outlook === undefined || outlook.seconds >= best.seconds || !isSound(search, outlook)) continue;
        [steps, best] = [cut.steps, outlook];
        if (fits(search, outlook)) return fitOf(adaptation, cut, outlook);
        break;
      }
    }
  }
  return undefined;
};

/** Leaves works whole again where the session fits without that cut, what saves least first. */
const withoutNeedless = (search: CutSearch, fit: Fit, works: readonly RankedWork[]): Fit => {
  let best = fit;
  for (const { at } of [...works].reverse()) {
    const { of, steps } = best.cut;
    if (steps[at] === -1) continue;
    const cut = { of, steps: withStep(steps, at, -1) };
    const outlook = soundlyApplied(search, cut);
    if (outlook !== undefined && fits(search, outlook)) best = fitOf(search.adaptation, cut, outlook);
  }
  return best;
};

/**
 * A cut that fits, found by cutting what saves most first: seldom more works than need be, and quick however many there
 * are. Nothing where even cutting all of them as far as they go takes too long.
 */
export const quickCut = (search: CutSearch, of: readonly Cuttable[]): Fit | undefined => {
  const works = byGain(of.map((_, at) => rankedWork(search, of, at)));
  const all = works.reduce<readonly number[]>(
    (steps, { at, steps: [most = -1] }) => withStep(steps, at, most),
    of.map(() => -1),
  );
  if (overtimeOf(search.adaptation, applied(search.adaptation, { of, steps: all })) > 0) return undefined;
  const fit = cutInTurn(search, of, works);
  return fit === undefined ? undefined : withoutNeedless(search, fit, works);
};
