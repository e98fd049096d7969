import type { Effort, Target } from "./prescription";
import type { Arrangement, Goal, Level, LimitationArea, LimitationStatus, Role } from "./vocabulary";

/**
 * Every reason that a stage can give, with the data that goes with it. The words for people are apart, in
 * `build/messages.ts`, so that they can be translated.
 */
export interface ReasonData {
  /** Lifts were kept out because the gym lacks what they need. */
  readonly "gear-missing": { readonly gym: string; readonly exercises: readonly string[] };
  /** Lifts were kept out because a declared area does not tolerate them. */
  readonly "limitation-excluded": {
    readonly area: LimitationArea;
    readonly status: LimitationStatus;
    readonly cap: number;
    readonly exercises: readonly string[];
  };
  /** Lifts were kept out because they ask more skill or strength than the level has. */
  readonly "level-excluded": { readonly level: Level; readonly exercises: readonly string[] };
  /** Lifts were kept out because the caller said so. */
  readonly "option-excluded": { readonly exercises: readonly string[] };
  /** Lifts were kept out of a light day because they were trained heavy before. */
  readonly "light-day-excluded": { readonly exercises: readonly string[] };
  /** A lift fills a slot; `better` names what it was preferred to. */
  readonly "slot-filled": { readonly slot: string; readonly score: number; readonly rivals: readonly string[] };
  /** A slot stays empty. */
  readonly "slot-empty": { readonly slot: string; readonly why: "no-candidate" | "no-time" | "no-gain" | "limits" };
  /** A lift is in because the caller asked for it. */
  readonly included: { readonly option: "include" | "lock" | "priorityLift" | "template" };
  /** The caller's own words break a rule of the builder. */
  readonly "caller-overrides": { readonly rule: string; readonly option: string };
  /** A lift was done lately, so that another is preferred. */
  readonly "trained-lately": { readonly day: string };
  /** The day is a heavy or a light one. */
  readonly "day-kind": { readonly kind: "heavy" | "light"; readonly sessionOfWeek: number };
  /** The region that was asked for cannot be trained. */
  readonly "region-not-trained": { readonly region: "back" | "legs"; readonly why: "limitation" | "gear" };
  /** Sets, reps, effort and rest of an item. */
  readonly prescribed: {
    readonly goal: Goal;
    readonly role: Role;
    readonly sets: number;
    readonly target: Target;
    readonly effort?: Effort;
    readonly restSeconds: number;
  };
  /** A lift that cannot be loaded much is prescribed by effort. */
  readonly "load-limited": { readonly loadability: number };
  /** A declared low back keeps sets further from failure. */
  readonly "effort-capped": { readonly area: LimitationArea; readonly status: LimitationStatus; readonly rir: number };
  /** An item keeps what its template or caller wrote. */
  readonly "as-written": { readonly sets: number };
  /** Why an item stands where it stands. */
  readonly placed: { readonly position: number; readonly by: string; readonly reason: string };
  /** How a balanced session is laid out. */
  readonly arrangement: { readonly arrangement: Arrangement; readonly why: "asked" | "pump" | "saves-time" };
  /** An item was moved to give the low back or the grip a break. */
  readonly spaced: { readonly from: number; readonly to: number; readonly because: "low-back" | "grip" };
  /** Ramp sets of an item. */
  readonly ramp: { readonly sets: number; readonly warm: boolean };
  /** Items are done by turns. */
  readonly paired: {
    readonly with: readonly string[];
    readonly type: "antagonists" | "alternate-peripheral" | "similar" | "as-written";
    readonly savesSeconds: number;
    readonly changeSeconds: number;
  };
  /** An item is done straight. */
  readonly "left-straight": { readonly why: "main" | "time-enough" | "no-partner" | "asked" };
  /** The session fits. */
  readonly fits: { readonly seconds: number; readonly budgetSeconds: number };
  /** An exercise was dropped for time. */
  readonly "cut-exercise": { readonly why: "redundant" | "least-worth" };
  /** Sets were cut for time. */
  readonly "cut-sets": { readonly from: number; readonly to: number };
  /** Rest was cut for time. */
  readonly "cut-rest": { readonly from: number; readonly to: number };
  /** Spare time bought sets. */
  readonly "added-sets": { readonly from: number; readonly to: number };
  /** Spare time bought rest. */
  readonly "added-rest": { readonly from: number; readonly to: number };
  /** More minutes would not buy more useful work. */
  readonly "ends-early": { readonly spareSeconds: number; readonly caps: readonly string[] };
  /** A strategy written elsewhere gave its own reason. */
  readonly "own-reason": { readonly strategy: string; readonly reason: string };
}

/** The code of a reason. */
export type ReasonCode = keyof ReasonData;
