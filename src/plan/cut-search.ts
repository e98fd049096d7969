import { type Adaptation, overtimeOf } from "./adaptation";
import { type CutTier, cutChoices } from "./cut-choices";
import { applied, type CutSearch, type Cuttable, type Fit, fitOf, fits, soundlyApplied } from "./priced-cut";
import type { Work } from "./running";

/** The works that a tier may cut. */
export const cuttables = ({ running, brief }: Adaptation, tier: CutTier): readonly Cuttable[] =>
  running.flatMap((block, at) =>
    block.works.flatMap((work, place) => {
      const choices = cutChoices(work, block, tier, brief);
      const isFree = work.other !== undefined;
      return choices.length === 0 ? [] : [{ block: at, item: place, work, choices, isFree }];
    }),
  );

/** Each choice of `size` out of a list, in the list's order. */
export function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (let at = from; size > 0 && at <= list.length - size; at += 1) {
    const first = list[at];
    if (first === undefined) continue;
    for (const rest of subsets(list, size - 1, at + 1)) yield [first, ...rest];
  }
}

/** The choices that save most, one of each kind: gone, fewest sets, shortest rest. */
export const furthest = ({ choices, work }: Cuttable): readonly number[] => {
  const lastOf = (is: (choice: Work) => boolean): number =>
    choices.reduce((last, choice, at) => (is(choice) ? at : last), -1);
  const steps = [
    choices.length - 1,
    lastOf(({ left }) => left > 0 && left < work.left),
    lastOf(({ left }) => left === work.left),
  ];
  return [...new Set(steps)].filter((step) => step >= 0);
};

/** Each way to cut all of some works as far as one of their kinds of cut goes; those that drop most come first. */
function* furthestCuts(of: readonly Cuttable[], from = 0): Generator<readonly number[]> {
  const at = of[from];
  if (at === undefined) yield [];
  else for (const step of furthest(at)) for (const rest of furthestCuts(of, from + 1)) yield [step, ...rest];
}

/**
 * The first cut of some works that fits; where even dropping them all takes too long, there is none. After the first it
 * asks before each further one, and none is found once no more may be tried.
 */
export const firstCut = (search: CutSearch, of: readonly Cuttable[]): Fit | undefined => {
  const { adaptation, mayTry } = search;
  for (const steps of furthestCuts(of)) {
    const cut = { of, steps };
    const isAllGone = steps.every((step, index) => step === (of[index]?.choices.length ?? 0) - 1);
    const outlook = isAllGone ? applied(adaptation, cut) : soundlyApplied(search, cut);
    if (outlook !== undefined && fits(search, outlook)) return fitOf(adaptation, cut, outlook);
    if (isAllGone && outlook !== undefined && overtimeOf(adaptation, outlook) > 0) return undefined;
    if (!mayTry()) return undefined;
  }
  return undefined;
};
