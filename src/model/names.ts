import type { Strategies } from "./strategy";

/** A name of ours, which editors offer, or any other text. */
export type Open<Name extends string> = Name | (string & Record<never, never>);

/** Id of a gym: one of the presets, or one that a builder of your own knows. */
export type GymId = Open<
  | "commercial"
  | "dumbbells-and-cables"
  | "compact-gym"
  | "home-barbell"
  | "home-dumbbell"
  | "kettlebell"
  | "bands-travel"
  | "bodyweight-bar"
  | "bodyweight-no-bar"
>;

/** Id of a day template: one of ours, or one that a builder of your own knows. */
export type TemplateId = Open<
  | "arm-day"
  | "article-alternating"
  | "article-legs-first"
  | "article-sequential"
  | "back-and-legs"
  | "back-day"
  | "back-first"
  | "chest-day"
  | "core-day"
  | "deadlift-variations"
  | "full-body-day"
  | "leg-day"
  | "pull-day"
  | "push-and-arms-day"
  | "push-day"
  | "shoulder-and-arm-day"
  | "shoulder-day"
  | "upper-body-day"
>;

/** Id of a split: one of ours, or one that a builder of your own knows. */
export type SplitId = Open<
  | "back-and-legs-and-push"
  | "back-and-legs-only"
  | "back-and-legs-twice"
  | "body-part"
  | "full-body"
  | "push-pull-legs"
  | "two-day-minimum"
  | "upper-lower"
>;

/** Name of an order of ours. */
export type OrderName =
  | "asWished"
  | "backFirst"
  | "legsFirst"
  | "alternating"
  | "sequential"
  | "priorityLiftFirst"
  | "demandingFirst"
  | "fewestMoves"
  | "asListed";

/** Name of a strategy by stage: one of ours, or one that a builder of your own knows. */
export interface StrategyName {
  /** Of the select stage. */
  readonly select: Open<"bestFit" | "exact" | "leastOverlap" | "asListed">;
  /** Of the prescribe stage. */
  readonly prescribe: Open<"byGoal" | "asWritten">;
  /** Of the order stage. */
  readonly order: Open<OrderName | `spaced(${OrderName})`>;
  /** Of the pair stage. */
  readonly pair: Open<"nonOverlapping" | "sameStation" | "antagonists" | "circuits" | "unpaired">;
  /** Of the fit stage. */
  readonly fit: Open<"inTurn" | "trimOnly" | "asPlanned">;
}

/** A strategy by function or by name. */
export type StrategyChoice = { readonly [S in keyof Strategies]: Strategies[S] | StrategyName[S] };
