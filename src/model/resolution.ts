import type { Exercise } from "./exercise";
import type { Region } from "./vocabulary";

/**
 * What a name that somebody wrote stands for: `exact` (the name or id itself), `alias` (the same lift said otherwise),
 * `close` (a spelling mistake mended, or an implement left out that goes without saying), `ambiguous` (it may be one of
 * these, ask), `unresolved` (not in the catalogue, with the region where the name gives it away).
 */
export type Resolution =
  | { readonly kind: "exact" | "alias" | "close"; readonly exercise: Exercise }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Exercise[] }
  | { readonly kind: "unresolved"; readonly region?: Region };
