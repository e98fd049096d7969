import type { Exercise } from "./exercise";
import type { Region } from "./vocabulary";

/**
 * What a name that somebody wrote stands for: `exact` (the name or id itself), `alias` (the same lift said otherwise),
 * `close` (a spelling mistake mended, or an implement left out that goes without saying), `ambiguous` (it may be one of
 * these, ask), `unresolved` (not in the catalogue, with the region where the name gives it away).
 */
export type Resolution =
  | {
      /** How the exercise was found. */
      readonly kind: "exact" | "alias" | "close";
      /** The exercise that is meant. */
      readonly exercise: Exercise;
    }
  | {
      /** It may be one of several. */
      readonly kind: "ambiguous";
      /** What it may be, to be asked. */
      readonly candidates: readonly Exercise[];
    }
  | {
      /** It is none of the catalogue. */
      readonly kind: "unresolved";
      /** The part of the body, where the name gives it away. */
      readonly region?: Region;
    };
