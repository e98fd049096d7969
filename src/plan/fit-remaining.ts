import {
  type Adaptation,
  type Flaws,
  flawsOf,
  isAsSound,
  type Outlook,
  outlookOf,
  overtimeOf,
  worksOf,
} from "./adaptation";
import { type CutTier, isBegunMain } from "./cut-choices";
import { cuttables, type Fit, firstCut, giveBack, subsets } from "./cut-search";

const tiers: readonly CutTier[] = ["gentle", "main", "unbegun"];
/** How many sets of items are tried in detail: the ones that are worth most when cut furthest. */
const mostTried = 12;

/** The best way to fit by cutting as few items as a tier can; nothing when it cannot. */
const fitIn = (adaptation: Adaptation, tier: CutTier, sound: Flaws | undefined): Fit | undefined => {
  const all = cuttables(adaptation, tier);
  const fits = (outlook: Outlook): boolean =>
    overtimeOf(adaptation, outlook) <= 0 && (sound === undefined || isAsSound(flawsOf(adaptation, outlook), sound));
  const free = all.filter(({ isFree }) => isFree);
  const others = all.filter(({ isFree }) => !isFree);
  for (let size = 0; size <= others.length; size += 1) {
    const found: Fit[] = [];
    for (const chosen of subsets(others, size)) {
      const cut = firstCut(adaptation, [...free, ...chosen], fits);
      if (cut !== undefined) found.push(cut);
    }
    const tried = found.sort((a, b) => b.worth - a.worth).slice(0, mostTried);
    const [best] = tried.map((cut) => giveBack(adaptation, cut, fits)).sort((a, b) => b.worth - a.worth);
    if (best !== undefined) return best;
  }
  return undefined;
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
  const sound = flawsOf(adaptation, now);
  for (const tier of tiers) {
    const fit = fitIn(adaptation, tier, sound);
    if (fit !== undefined) return fit.outlook;
  }
  const isBegun = worksOf(adaptation.running).some(isBegunMain);
  const finished = isBegun ? fitIn(adaptation, "unbegun", undefined) : undefined;
  if (finished !== undefined) return finished.outlook;
  const kept = fitIn(adaptation, "any", sound);
  if (kept !== undefined) return kept.outlook;
  const fit = fitIn(adaptation, "any", undefined);
  return fit === undefined || fit.outlook.blocks.length === 0 ? undefined : fit.outlook;
};
