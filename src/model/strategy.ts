import type { Brief } from "./brief";
import type { Step } from "./decision";
import type { Exercise } from "./exercise";
import type { Gym } from "./gym";
import type { Objective } from "./objective";
import type { Block, Item, KnownItem } from "./plan";
import type { Prescription } from "./prescription";
import type { TrainingRecord } from "./record";
import type { DayTemplate, Slot } from "./split";
import type { LoadKind, Role } from "./vocabulary";
import type { WeekShare } from "./week-share";

/** The brief while a session is being built: with the gym, the template and the records themselves. */
export interface BuildBrief extends Brief {
  /** The gym itself. */
  readonly place: Gym;
  /** The day template itself. */
  readonly day: DayTemplate;
  /** The records themselves. */
  readonly history: readonly TrainingRecord[];
  /**
   * What the records of the last seven days mean for the session; it stands in `week`, too. Absent: nothing, or `week`
   * was given.
   */
  readonly recalled?: WeekShare;
  /** What makes one session better than another. */
  readonly judge: Objective;
}

/** An exercise that can be done in this gym by this person, with where and how. */
export interface Candidate {
  /** The exercise. */
  readonly exercise: Exercise;
  /** The station of the alternative that is met. */
  readonly station: string;
  /** The load of the alternative that is met. */
  readonly load: LoadKind;
}

/** A slot of the day template with everything that could fill it. */
export interface Choice {
  /** The slot. */
  readonly slot: Slot;
  /** What could fill it. */
  readonly candidates: readonly Candidate[];
}

/** An exercise chosen for a slot. */
export interface Pick {
  /** Id of the slot. */
  readonly slot: string;
  /** The exercise. */
  readonly exercise: Exercise;
  /** Where it is done. */
  readonly station: string;
  /** Why it is there. */
  readonly role: Role;
  /** Working sets, where the select strategy planned them. */
  readonly sets?: number;
  /** What the template, the caller or a locked item wrote. */
  readonly written?: Prescription;
  /** Picks with the same word are to be done by turns. */
  readonly group?: string;
  /** A locked item is kept to the letter. */
  readonly locked?: Item;
}

/** Everything chosen for a session. */
export type Picks = readonly Pick[];

/** A session while it is being fitted. */
export interface Draft {
  /** What is done, in order. */
  readonly blocks: readonly Block[];
  /** How long it takes by its timeline, in seconds. */
  readonly seconds: number;
}

/** What select and fit strategies may use. */
export interface BuildTools {
  /** The item that the brief's own prescribe strategy makes of a pick. */
  readonly prescribe: (pick: Pick) => KnownItem;
  /** Whether the brief's own pair strategy, short of time, would do two items by turns. */
  readonly mayPair: (a: KnownItem, b: KnownItem) => boolean;
  /**
   * Whether that strategy, short of time, does whatever pairs save enough of it: of the library's own only those that
   * do.
   */
  readonly pairsForTime: boolean;
  /**
   * Whether both the brief's prescribe and its pair strategy are the library's own: what they answer depends on what
   * exercises are, never on which they are.
   */
  readonly asksFactsOnly: boolean;
  /** What must be in the session: included, locked and named lifts; added where a strategy leaves them out. */
  readonly forced: Picks;
  /** Prescribes, orders, pairs and prices a set of picks with the brief's own strategies. */
  readonly realise: (picks: Picks) => Draft;
  /** Pairs and prices items that already stand in their order. */
  readonly arrange: (items: readonly Item[]) => Draft;
  /** Seconds that blocks take by their timeline. */
  readonly price: (blocks: readonly Block[]) => number;
  /** Seconds that the session may take; infinite for a fixed template that takes what it needs. */
  readonly budgetSeconds: number;
  /** Seconds of it that the general warm-up takes. */
  readonly generalSeconds: number;
}

/** Chooses the exercises of the whole session at once. */
export type SelectStrategy = (choices: readonly Choice[], brief: BuildBrief, tools: BuildTools) => Step<Picks>;
/** Says what is done of one pick. */
export type PrescribeStrategy = (pick: Pick, brief: BuildBrief) => Step<Prescription>;
/** Puts items in order; never adds, drops or changes one. */
export type OrderStrategy = (items: readonly Item[], brief: BuildBrief) => Step<readonly Item[]>;
/** Groups items into blocks; never adds, drops or changes one. */
export type PairStrategy = (items: readonly Item[], brief: BuildBrief) => Step<readonly Block[]>;
/** Makes a draft fit the minutes; never adds or reorders exercises. */
export type FitStrategy = (draft: Draft, brief: BuildBrief, tools: BuildTools) => Step<Draft>;

/** One strategy a stage. */
export interface Strategies {
  /** Chooses the exercises. */
  readonly select: SelectStrategy;
  /** Says what is done of each. */
  readonly prescribe: PrescribeStrategy;
  /** Puts them in order. */
  readonly order: OrderStrategy;
  /** Groups them. */
  readonly pair: PairStrategy;
  /** Makes them fit the minutes. */
  readonly fit: FitStrategy;
}

/** A strategy of any stage. */
export type Strategy = Strategies[keyof Strategies];

/** The strategies that a builder knows by name. */
export type StrategyNames = { readonly [S in keyof Strategies]: { readonly [name: string]: Strategies[S] } };
