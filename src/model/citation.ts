/**
 * How well a source was checked: `verified` (its text or abstract was read), `secondary` (seen in another work),
 * `preprint` (read, not yet peer reviewed).
 */
export type Evidence = "verified" | "secondary" | "preprint";

/** A published source of a number or a rule. */
export interface Citation {
  /** Authors as printed, "Nunes et al." */
  readonly authors: string;
  /** Year of publication, where it is known. */
  readonly year?: number;
  /** Journal, or where it was published. */
  readonly journal: string;
  /** What was found, in a few words of ours. */
  readonly finding: string;
  /** Digital object identifier, without a resolver. */
  readonly doi?: string;
  /** How well the source was checked. */
  readonly evidence: Evidence;
}

/** Where a number or a rule comes from: a citation, or the word `default` for the library's own judgement. */
export type Source = Citation | "default";
