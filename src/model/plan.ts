import type { Exercise, UnknownExercise } from "./exercise";
import type { Gym } from "./gym";
import type { Limitation, ScreeningAnswer } from "./limitation";
import type { Prescription, RampSet } from "./prescription";
import type { Crowding, Goal, Intent, Level, MainRegion, Priority, RedFlag, Role, Warmup } from "./vocabulary";

/** One exercise in a plan. */
export interface Item {
  /** Why it is there. */
  readonly role: Role;
  /** The exercise, embedded. */
  readonly exercise: Exercise | UnknownExercise;
  /** The station where it is done. */
  readonly station?: string;
  /** Ramp sets before the first working set. */
  readonly warmup: readonly RampSet[];
  /** What is done. */
  readonly prescription: Prescription;
  /** Free words of the caller or a strategy. */
  readonly tags?: readonly string[];
}

/** An item whose exercise is known to the catalogue. */
export interface KnownItem extends Item {
  /** The exercise, embedded. */
  readonly exercise: Exercise;
}

/** One exercise done set by set with its own rest. */
export interface StraightBlock {
  /** Tells the blocks apart. */
  readonly kind: "straight";
  /** Its one item. */
  readonly items: readonly [Item];
  /** Says that something unusual is meant. */
  readonly intent?: Intent;
}

/** Two exercises by turns; with unequal sets the rounds degrade: A B A B A. */
export interface SupersetBlock {
  /** Tells the blocks apart. */
  readonly kind: "superset";
  /** The two items, first done first. */
  readonly items: readonly [Item, Item];
  /** Seconds from one exercise to the next within a round; absent: unknown. What the library pairs always has it. */
  readonly changeSeconds?: number;
  /** Rest after the round, in seconds; absent: unknown. What the library pairs always has it. */
  readonly restSeconds?: number;
  /** Says that an unusual pair is meant. */
  readonly intent?: Intent;
}

/** Three or more exercises by turns. */
export interface CircuitBlock {
  /** Tells the blocks apart. */
  readonly kind: "circuit";
  /** The items, first done first. */
  readonly items: readonly [Item, Item, Item, ...Item[]];
  /** Seconds from one exercise to the next within a round; absent: unknown. What the library pairs always has it. */
  readonly changeSeconds?: number;
  /** Rest after the round, in seconds; absent: unknown. What the library pairs always has it. */
  readonly restSeconds?: number;
  /** Says that something unusual is meant. */
  readonly intent?: Intent;
}

/** A block contains its items: a superset of one cannot exist. */
export type Block = StraightBlock | SupersetBlock | CircuitBlock;

/** What a rule or a measure may know about the person and the day; what is absent is unknown. */
export interface PlanContext {
  /** What the training is for. */
  readonly goal: Goal;
  /** Training experience. */
  readonly level: Level;
  /** Minutes that the session may take. */
  readonly minutes: number;
  /** How much of a warm-up it holds. */
  readonly warmup: Warmup;
  /** Back-and-legs sessions a week. */
  readonly sessionsPerWeek: number;
  /** Which region is trained first and most. */
  readonly priority: Priority;
  /** The region that gets a few exercises at the end. */
  readonly accent: MainRegion;
  /** Id of the lift that is trained first and heaviest. */
  readonly priorityLift: string;
  /** What the body does not tolerate. */
  readonly limitations: readonly Limitation[];
  /** Conditions that need clearance. */
  readonly screening: readonly ScreeningAnswer[];
  /** Signs that call for medical care. */
  readonly redFlags: readonly RedFlag[];
  /** The gym, by id or whole. */
  readonly gym: string | Gym;
  /** How full the gym is. */
  readonly crowding: Crowding;
  /** Whether lifting straps are used. */
  readonly straps: boolean;
  /** Weeks that the plan is meant to last. */
  readonly planWeeks: number;
}

/** Where an item stands in the text it was read from. */
export interface SourcePosition {
  /** Place of the block in the plan. */
  readonly block: number;
  /** Place of the item in its block. */
  readonly item: number;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/** A rule switched off in the text, with the reason. */
export interface Suppression {
  /** Id of the rule. */
  readonly ruleId: string;
  /** Why. */
  readonly reason: string;
  /** Line it holds for. */
  readonly line: number;
}

/** What the reader of a text knew about places. */
export interface PlanSource {
  /** Position of each item. */
  readonly positions: readonly SourcePosition[];
  /** Rules switched off. */
  readonly suppressions: readonly Suppression[];
}

/** Any session, whoever wrote it. */
export interface Plan {
  /** Its title. */
  readonly title?: string;
  /** What is done, in order. */
  readonly blocks: readonly Block[];
  /** What is known about the person and the day. */
  readonly context?: Partial<PlanContext>;
  /** Where each item stood in a text. */
  readonly source?: PlanSource;
}
