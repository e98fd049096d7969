import { isKnownItem } from "../measure/items";
import { restSecondsOf } from "../measure/rest-seconds";
import { scoredLifts } from "../measure/scored-lifts";
import { type Adaptation, type Outlook, outlookOf, overtimeOf, wholeItems, worksOf } from "./adaptation";
import { type Flaws, flawsOf, isAsSound, isAsWellMade, makeUpOf } from "./flaws";
import { changeWork, type RunningBlock, type Work } from "./running";

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

/** A cut: how far down its choices each of some works goes; -1 leaves it as it is. */
export interface Cut {
  /** The works. */
  readonly of: readonly Cuttable[];
  /** Place of the choice of each, -1 for none. */
  readonly steps: readonly number[];
}

/** A running session with a cut. */
const runningWith = ({ running }: Adaptation, { of, steps }: Cut): readonly RunningBlock[] =>
  of.reduce((blocks, at, index) => {
    const choice = at.choices[steps[index] ?? -1];
    return choice === undefined ? blocks : changeWork(blocks, at, () => choice);
  }, running);

/** How a session goes on with a cut. */
export const applied = (adaptation: Adaptation, cut: Cut): Outlook =>
  outlookOf(adaptation, runningWith(adaptation, cut));

/** What a search for a cut goes by. */
export interface CutSearch {
  /** What is cut. */
  readonly adaptation: Adaptation;
  /** The flaws that it may have; absent: any. */
  readonly than?: Flaws;
  /** Whether one more cut may be tried; each time it is asked counts. */
  readonly mayTry: () => boolean;
}

/** Whether a session has no worse flaws than it may, whatever time it takes. */
export const isSound = ({ adaptation, than }: CutSearch, outlook: Outlook): boolean =>
  than === undefined || isAsSound(flawsOf(adaptation, outlook), than);

/** Whether a session fits the time and is sound. */
export const fits = (search: CutSearch, outlook: Outlook): boolean =>
  overtimeOf(search.adaptation, outlook) <= 0 && isSound(search, outlook);

/** How a session goes on with a cut; nothing where it cannot be sound, which is known before it is priced. */
export const soundlyApplied = ({ adaptation, than }: CutSearch, cut: Cut): Outlook | undefined => {
  const running = runningWith(adaptation, cut);
  const isWellMade = than === undefined || isAsWellMade(makeUpOf(running, adaptation.brief), than);
  return isWellMade ? outlookOf(adaptation, running) : undefined;
};

/** A way to cut that was priced. */
export interface Fit {
  /** What is cut. */
  readonly cut: Cut;
  /** How the session goes on with it. */
  readonly outlook: Outlook;
  /** What it is worth. */
  readonly worth: number;
}

/** A mild trim costs less than any set. */
const restWorth = 0.0001;
const mainFirstWorth = 50;

/** What a session is worth once it is done: the objective's score, main lifts before all others, rests last. */
const worthOf = ({ brief }: Adaptation, { running }: Outlook): number => {
  const items = wholeItems(running);
  const rest = items.reduce((sum, item) => sum + restSecondsOf(item), 0);
  const mains = worksOf(running).filter(
    ({ was, done, left }) => isKnownItem(was) && was.role === "main" && done + left > 0,
  ).length;
  return brief.judge.score(scoredLifts(items), 0, brief).total + mainFirstWorth * mains + restWorth * rest;
};

/** A cut with what it is worth. */
export const fitOf = (adaptation: Adaptation, cut: Cut, outlook = applied(adaptation, cut)): Fit => ({
  cut,
  outlook,
  worth: worthOf(adaptation, outlook),
});
