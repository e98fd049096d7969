import type { Effort, Target } from "./prescription";
import type { Arrangement, Goal, Level, LimitationArea, LimitationStatus, Role } from "./vocabulary";

/**
 * Every reason that a stage can give, with the data that goes with it. The words for people are apart, in
 * `build/messages.ts`, so that they can be translated.
 */
export interface ReasonData {
  /** Lifts that could be loaded further than what is there were kept out because the gym lacks what they need. */
  readonly "gear-missing": {
    /** Id of the gym. */
    readonly gym: string;
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
  };
  /** Lifts were kept out because a declared area does not tolerate them. */
  readonly "limitation-excluded": {
    /** The area. */
    readonly area: LimitationArea;
    /** How it stands. */
    readonly status: LimitationStatus;
    /** Highest grade that is tolerated. */
    readonly cap: number;
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
  };
  /** Lifts were kept out because they ask more skill or strength than the level has. */
  readonly "level-excluded": {
    /** Training experience. */
    readonly level: Level;
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
  };
  /** Lifts were kept out because the caller said so. */
  readonly "option-excluded": {
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
  };
  /** Lifts were kept out of a light day because they were trained heavy before. */
  readonly "light-day-excluded": {
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
  };
  /** A lift fills a slot; `better` names what it was preferred to. */
  readonly "slot-filled": {
    /** Id of the slot. */
    readonly slot: string;
    /** What the session is worth with it. */
    readonly score: number;
    /** Ids of the next best, best first. */
    readonly rivals: readonly string[];
  };
  /** A slot stays empty. */
  readonly "slot-empty": {
    /** Id of the slot. */
    readonly slot: string;
    /** Why. */
    readonly why: "no-candidate" | "no-time" | "no-gain" | "limits";
  };
  /** A lift is in because the caller asked for it. */
  readonly included: {
    /** The option that says so. */
    readonly option: "include" | "lock" | "priorityLift" | "template";
  };
  /** An exercise is not in a session because what is there in its place is worth at least as much. */
  readonly outranked: {
    /** Id of the exercise whose place suits it best. */
    readonly instead: string;
    /** What the session would be worth less with it there; 0: about the same. */
    readonly lost: number;
    /** The part of the score that would lose most; empty where nothing is lost. */
    readonly part: string;
  };
  /** An exercise is not in a session because it fits in none of its places: the minutes or the limits end before. */
  readonly "no-room": Record<never, never>;
  /** An exercise is not in a session because the day has no place for it. */
  readonly "no-slot": {
    /** Id of the day template. */
    readonly template: string;
  };
  /** The caller's own words break a rule of the builder. */
  readonly "caller-overrides": {
    /** Id of the rule. */
    readonly rule: string;
    /** The option that says so. */
    readonly option: string;
  };
  /** Lifts were done lately, so that others of about the same worth go before them. */
  readonly "trained-lately": {
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
    /** Days that count as lately. */
    readonly days: number;
  };
  /** Whether the choice of lifts, sets and pairs is proven to be the best there is. */
  readonly optimum: {
    /** Whether it is. */
    readonly proven: boolean;
    /** Parts of all choices that were looked at. */
    readonly nodes: number;
    /** What the choice is worth, with the pairs that suit it best; absent where nothing was searched. */
    readonly worth?: number;
    /** No other choice is worth so much more; absent where that is not known. */
    readonly gap?: number;
    /** What stopped the proof: the limit of the search, an objective or a pairing of the caller's, too many lifts, or what was asked for does not fit. */
    readonly why?: "limit" | "objective" | "pairing" | "size" | "asked";
  };
  /** The day is a heavy or a light one. */
  readonly "day-kind": {
    /** Which kind. */
    readonly kind: "heavy" | "light";
    /** Which session of the week. */
    readonly sessionOfWeek: number;
  };
  /** The region that was asked for cannot be trained. */
  readonly "region-not-trained": {
    /** The region. */
    readonly region: "back" | "legs";
    /** Why. */
    readonly why: "limitation" | "gear" | "excluded";
  };
  /** Sets, reps, effort and rest of an item. */
  readonly prescribed: {
    /** What is trained for. */
    readonly goal: Goal;
    /** Why the item is there. */
    readonly role: Role;
    /** Sets. */
    readonly sets: number;
    /** What each set aims at. */
    readonly target: Target;
    /** How hard each set is. */
    readonly effort?: Effort;
    /** Rest after each set, or after each round where it is done by turns, in seconds. */
    readonly restSeconds: number;
  };
  /** A lift that cannot be loaded much is prescribed by effort. */
  readonly "load-limited": {
    /** How far the lift can be loaded, 0 to 3. */
    readonly loadability: number;
  };
  /** A lift is lowered slowly. */
  readonly slowed: {
    /** Seconds of the lowering. */
    readonly eccentricSeconds: number;
    /** Why: it cannot be loaded much, or a hinge on a cable is light for the hips. */
    readonly because: "hardly-loaded" | "cable-hinge";
  };
  /** A declared low back keeps sets further from failure. */
  readonly "effort-capped": {
    /** The area. */
    readonly area: LimitationArea;
    /** How it stands. */
    readonly status: LimitationStatus;
    /** Reps in reserve, at least. */
    readonly rir: number;
  };
  /** An item keeps what its template or caller wrote. */
  readonly "as-written": {
    /** Sets. */
    readonly sets: number;
  };
  /** Why an item stands where it stands. */
  readonly placed: {
    /** Place in the session, from 0. */
    readonly position: number;
    /** Name of the strategy. */
    readonly by: string;
    /** The reason, in a few words. */
    readonly reason: string;
  };
  /** How a balanced session is laid out. */
  readonly arrangement: {
    /** The layout. */
    readonly arrangement: Arrangement;
    /** Why. */
    readonly why: "asked" | "pump" | "recovery";
  };
  /** An item was moved to give the low back or the grip a break. */
  readonly spaced: {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
    /** What gets a break. */
    readonly because: "low-back" | "grip";
  };
  /** Ramp sets of an item. */
  readonly ramp: {
    /** Sets. */
    readonly sets: number;
    /** Whether earlier work saved a set. */
    readonly warm: boolean;
  };
  /** Items are done by turns. */
  readonly paired: {
    /** Ids of the partners. */
    readonly with: readonly string[];
    /** What kind of pair it is. */
    readonly type: "antagonists" | "alternate-peripheral" | "similar" | "as-written";
    /** Seconds saved. */
    readonly savesSeconds: number;
    /** Seconds from one to the next. */
    readonly changeSeconds: number;
  };
  /** An item is done straight. */
  readonly "left-straight": {
    /** Why. */
    readonly why: "main" | "time-enough" | "no-partner" | "asked";
  };
  /** An exercise was dropped for time. */
  readonly "cut-exercise": {
    /** Why. */
    readonly why: "redundant" | "least-worth";
  };
  /** Sets were cut for time. */
  readonly "cut-sets": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
  };
  /** Rest was cut for time. */
  readonly "cut-rest": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
  };
  /** Spare time bought sets. */
  readonly "added-sets": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
  };
  /** Spare time bought rest. */
  readonly "added-rest": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
  };
  /** More minutes would not buy more useful work. */
  readonly "ends-early": {
    /** Seconds left over. */
    readonly spareSeconds: number;
    /** Which limits end it. */
    readonly caps: readonly string[];
  };
  /** A strategy written elsewhere gave its own reason. */
  readonly "own-reason": {
    /** Name of the strategy. */
    readonly strategy: string;
    /** The reason, in a few words. */
    readonly reason: string;
  };
}

/** The code of a reason. */
export type ReasonCode = keyof ReasonData;
