import { type Adaptation, type Outlook, outlookOf, overtimeOf, worksOf } from "./adaptation";
import { type CutTier, isBegunMain } from "./cut-choices";
import { cuttables, firstCut, subsets } from "./cut-search";
import { flawsOf } from "./flaws";
import { giveBack } from "./give-back";
import type { CutSearch, Cuttable, Fit } from "./priced-cut";
import { quickCut } from "./quick-cut";

const tiers: readonly CutTier[] = ["gentle", "main", "unbegun"];
/** How many sets of items are tried in detail: the ones that are worth most when cut furthest. */
const mostTried = 12;
/**
 * A session of up to so many items is small: every way to cut it is looked at, as long as they are not far too many.
 */
const fewItems = 9;
/** Cuts that are tried at most to find those that fit, and again to give back. */
const triesOf = { small: 20_000, large: 1500 } as const;

const isSmall = ({ running }: Adaptation): boolean => worksOf(running).length <= fewItems;

/** Says yes as often as cuts of a session may be tried. */
const tryLimit = (adaptation: Adaptation): (() => boolean) => {
  let left: number = triesOf[isSmall(adaptation) ? "small" : "large"];
  return () => {
    left -= 1;
    return left >= 0;
  };
};

/** Of cuts that fit the best one once what still fits is given back. */
const bestOf = (search: CutSearch, found: readonly Fit[]): Fit | undefined => {
  const given = { ...search, mayTry: tryLimit(search.adaptation) };
  const tried = [...found].sort((a, b) => b.worth - a.worth).slice(0, mostTried);
  return tried.map((cut) => giveBack(given, cut)).sort((a, b) => b.worth - a.worth)[0];
};

/** Cuts that fit, of as few works as can be that are not changed yet, looked for up to a number of works. */
const fewestCuts = (search: CutSearch, works: readonly Cuttable[], most: number): readonly Fit[] => {
  const free = works.filter(({ isFree }) => isFree);
  const others = works.filter(({ isFree }) => !isFree);
  for (let size = 0; size <= most; size += 1) {
    const found: Fit[] = [];
    for (const chosen of subsets(others, size)) {
      if (!search.mayTry()) return found;
      const cut = firstCut(search, [...free, ...chosen]);
      if (cut !== undefined) found.push(cut);
    }
    if (found.length > 0) return found;
  }
  return [];
};

/** How many works a cut changes that were not changed yet. */
const changedBy = ({ cut: { of, steps } }: Fit): number =>
  of.filter(({ isFree }, at) => !isFree && steps[at] !== -1).length;

/**
 * The best way to fit by cutting as few items as a tier can; nothing when it cannot. In a large session a quick cut
 * says first how many items that takes at most; it is also what comes out where there are too many ways to look at them
 * all.
 */
const fitIn = (search: CutSearch, tier: CutTier): Fit | undefined => {
  const works = cuttables(search.adaptation, tier);
  const quick = isSmall(search.adaptation) ? undefined : quickCut(search, works);
  if (quick === undefined && !isSmall(search.adaptation)) return undefined;
  const found = fewestCuts(search, works, quick === undefined ? works.length : changedBy(quick));
  if (found.length > 0) return bestOf(search, found);
  const instead = quick ?? (search.mayTry() ? undefined : quickCut(search, works));
  return instead === undefined ? undefined : bestOf(search, [instead]);
};

/**
 * Cuts what is still to do until it fits the time that is left: as few items as can be, and of those ways the one that
 * leaves the session worth most. Main lifts, and what was asked for, are cut only where nothing else helps; so is the
 * last lift of a region, but a main lift that is begun goes on before it.
 *
 * @returns Nothing when not even one set more fits and nothing is done.
 */
export const fitRemaining = (adaptation: Adaptation): Outlook | undefined => {
  const now = outlookOf(adaptation);
  if (overtimeOf(adaptation, now) <= 0) return now;
  const isBegun = worksOf(adaptation.running).some(isBegunMain);
  const anyhow: CutSearch = { adaptation, mayTry: tryLimit(adaptation) };
  const sound = { ...anyhow, than: flawsOf(adaptation, now) };
  for (const tier of tiers) {
    const fit = fitIn(sound, tier);
    if (fit !== undefined) return fit.outlook;
  }
  // Without a main lift that is begun, any cut is one of those that were tried already.
  const finished = isBegun ? (fitIn(anyhow, "unbegun") ?? fitIn(sound, "any")) : undefined;
  if (finished !== undefined) return finished.outlook;
  const fit = fitIn(anyhow, "any");
  return fit === undefined || fit.outlook.blocks.length === 0 ? undefined : fit.outlook;
};
