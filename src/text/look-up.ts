import { resolveExercise } from "../compile/resolve-exercise";
import type { Exercise, UnknownExercise } from "../model/exercise";
import type { Resolution } from "../model/resolution";
import type { Region } from "../model/vocabulary";

/** What a name stands for. */
export interface Found {
  /** The exercise, known or unknown. */
  readonly exercise: Exercise | UnknownExercise;
  /** What an unknown one may be; absent where it is known. */
  readonly candidates?: readonly Exercise[];
}

/** Finds the exercise of a name; a region may be said beside it. */
export type LookUp = (name: string, region?: Region) => Found;

/** A text with more different names is no plan; the rest of them stay unknown. */
const mostNames = 300;
/** Longer names are not looked for. */
const longestName = 80;

const none: Resolution = { kind: "unresolved" };

/** The region that all candidates count for. */
const sharedRegion = (candidates: readonly Exercise[]): Region | undefined => {
  const region = candidates[0]?.regions[0];
  return candidates.every(({ regions }) => regions[0] === region) ? region : undefined;
};

const unknown = (name: string, region: Region | undefined, candidates: readonly Exercise[]): Found => ({
  exercise: { kind: "unknown", name, ...(region === undefined ? {} : { region }) },
  candidates,
});

/**
 * A finder of exercises for one text, which looks for each name once.
 *
 * @param exercises The catalogue.
 */
export const makeResolve = (exercises: readonly Exercise[]): ((name: string) => Resolution) => {
  const seen = new Map<string, Resolution>();
  return (name) => {
    const known = seen.get(name);
    if (known !== undefined) return known;
    if (name.length > longestName || seen.size >= mostNames) return none;
    const resolution = resolveExercise(name, { exercises });
    seen.set(name, resolution);
    return resolution;
  };
};

/**
 * The exercise that a name stands for, or an unknown one with the region where the text or the name tells it.
 *
 * @param resolve Finds exercises.
 */
export const makeLookUp =
  (resolve: (name: string) => Resolution): LookUp =>
  (name, region) => {
    const resolution = resolve(name);
    switch (resolution.kind) {
      case "exact":
      case "alias":
      case "close":
        return { exercise: resolution.exercise };
      case "ambiguous":
        return unknown(name, region ?? sharedRegion(resolution.candidates), resolution.candidates);
      case "unresolved":
        return unknown(name, region ?? resolution.region, []);
    }
  };
