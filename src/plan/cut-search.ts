import { isKnownItem } from "../measure/items";
import { restSecondsOf } from "../measure/rest-seconds";
import { type Adaptation, liftsOf, type Outlook, outlookOf, overtimeOf, wholeItems, worksOf } from "./adaptation";
import { type CutTier, cutChoices } from "./cut-choices";
import { changeWork, type Work } from "./running";

/** A work that may be cut, with its smaller forms, mildest first. */
export interface Cuttable {
  /** Place of its block. */
  readonly block: number;
  /** Its place in the block. */
  readonly item: number;
  /** The work. */
  readonly work: Work;
  /** Its smaller forms. */
  readonly choices: readonly Work[];
  /** Whether it is changed already: cutting it changes no further item. */
  readonly isFree: boolean;
}

/** The works that a tier may cut. */
export const cuttables = ({ running, brief }: Adaptation, tier: CutTier): readonly Cuttable[] =>
  running.flatMap((block, at) =>
    block.works.flatMap((work, place) => {
      const choices = cutChoices(work, block, tier, brief);
      const isFree = work.other !== undefined;
      return choices.length === 0 ? [] : [{ block: at, item: place, work, choices, isFree }];
    }),
  );

/** A cut: how far down its choices each of some works goes; -1 leaves it as it is. */
interface Cut {
  /** The works. */
  readonly of: readonly Cuttable[];
  /** Place of the choice of each, -1 for none. */
  readonly steps: readonly number[];
}

const applied = (adaptation: Adaptation, { of, steps }: Cut): Outlook =>
  outlookOf(
    adaptation,
    of.reduce((running, at, index) => {
      const choice = at.choices[steps[index] ?? -1];
      return choice === undefined ? running : changeWork(running, at, () => choice);
    }, adaptation.running),
  );

/** A way to cut that was priced. */
export interface Fit {
  /** What is cut. */
  readonly cut: Cut;
  /** How the session goes on with it. */
  readonly outlook: Outlook;
  /** What it is worth. */
  readonly worth: number;
}

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
const furthest = ({ choices, work }: Cuttable): readonly number[] => {
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

/** The first cut of some works that fits; where even dropping them all takes too long, there is none. */
export const firstCut = (
  adaptation: Adaptation,
  of: readonly Cuttable[],
  fits: (outlook: Outlook) => boolean,
): Fit | undefined => {
  for (const steps of furthestCuts(of)) {
    const outlook = applied(adaptation, { of, steps });
    if (fits(outlook)) return { cut: { of, steps }, outlook, worth: worthOf(adaptation, outlook) };
    const isAllGone = steps.every((step, index) => step === (of[index]?.choices.length ?? 0) - 1);
    if (isAllGone && overtimeOf(adaptation, outlook) > 0) return undefined;
  }
  return undefined;
};

/** A mild trim costs less than any set. */
const restWorth = 0.0001;
/** A main lift that is kept is worth more than anything else. */
const mainFirstWorth = 50;

/** What a session is worth once it is done: the objective's score, main lifts before all others, rests last. */
const worthOf = ({ brief }: Adaptation, { running }: Outlook): number => {
  const items = wholeItems(running);
  const rest = items.reduce((sum, item) => sum + restSecondsOf(item), 0);
  const mains = worksOf(running).filter(
    ({ was, done, left }) => isKnownItem(was) && was.role === "main" && done + left > 0,
  ).length;
  return brief.judge.score(liftsOf(items), 0, brief).total + mainFirstWorth * mains + restWorth * rest;
};

/** Gives back what still fits, always what is worth most, until nothing more fits. */
export const giveBack = (adaptation: Adaptation, first: Fit, fits: (outlook: Outlook) => boolean): Fit => {
  let best = first;
  for (;;) {
    const { of, steps: current } = best.cut;
    const before = best;
    for (const [index, step] of current.entries()) {
      const mildest = of[index]?.isFree === true ? -1 : 0;
      for (let milder = step - 1; milder >= mildest; milder -= 1) {
        const steps = current.map((one, place) => (place === index ? milder : one));
        const outlook = applied(adaptation, { of, steps });
        if (!fits(outlook)) continue;
        const worth = worthOf(adaptation, outlook);
        if (worth > best.worth) best = { cut: { of, steps }, outlook, worth };
      }
    }
    if (best === before) return best;
  }
};
