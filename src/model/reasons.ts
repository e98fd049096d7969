import type { JsonValue } from "./json";
import type { Limitation } from "./limitation";
import type { WeightUnit } from "./loading";
import type { Effort, Target } from "./prescription";
import type {
  Arrangement,
  Goal,
  Level,
  LimitationArea,
  LimitationStatus,
  Muscle,
  Region,
  Role,
  ScreeningCondition,
} from "./vocabulary";

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
  /** Lifts were kept out because they are done lying on the belly or the back. */
  readonly "lying-excluded": {
    /** The condition that speaks against it. */
    readonly condition: ScreeningCondition;
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
  /** Lifts were kept out of the accent because they are too big for a little work at the end. */
  readonly "accent-excluded": {
    /** The region of the accent. */
    readonly region: Region;
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
    /** Id of the exercise, where the slot is for that one alone. */
    readonly exercise?: string;
    /**
     * Why: there is nothing to fill it; it would take time from what is worth more; there would hardly be time for it;
     * it would add nothing; a limit of the session; the accent is full.
     */
    readonly why: "no-candidate" | "no-time" | "tight" | "no-gain" | "limits" | "accent";
    /** What keeps most of its lifts out; absent: most of them could be done. */
    readonly because?: "gear" | "limitation" | "lying" | "option" | "level" | "light-day" | "accent";
    /** The areas, where it is limitations. */
    readonly areas?: readonly LimitationArea[];
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
  /** An exercise is not in a session because it fits in no place that could be given up. */
  readonly "no-room": {
    /** What is in its way: the time it takes, a limit, or that the caller asked for all that it could replace. */
    readonly why: "minutes" | "limits" | "asked-for";
  };
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
  /** Muscles were trained so shortly ago that they get few sets. */
  readonly "muscles-tired": {
    /** The muscles. */
    readonly muscles: readonly Muscle[];
    /** Fractional sets that each should have, at most. */
    readonly most: number;
    /** Days that should lie between. */
    readonly days: number;
  };
  /** The last seven days lack sets of muscles, so that what trains them counts for more. */
  readonly "week-lacks": {
    /** The muscles. */
    readonly muscles: readonly Muscle[];
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
    /**
     * What stopped the proof: the limit of the search, an objective or a pairing of the caller's, what the week lacks,
     * too many lifts, or what was asked for does not fit.
     */
    readonly why?: "limit" | "objective" | "week" | "pairing" | "size" | "asked";
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
    readonly region: Region;
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
    /** Whether each side does the reps. */
    readonly perSide?: boolean;
    /** Whether the rest comes after a round. */
    readonly afterRound?: boolean;
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
  /** What the person said of their body keeps sets further from failure. */
  readonly "effort-capped": {
    /** The areas that ask for it, and how they stand. */
    readonly limitations: readonly Pick<Limitation, "area" | "status">[];
    /** The conditions that ask for it. */
    readonly conditions: readonly ScreeningCondition[];
    /** Reps in reserve, at least. */
    readonly rir: number;
    /** Fewest reps, where they are more than the goal asks for: the lift is spared heavy loads. */
    readonly fewestReps?: number;
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
    /**
     * Why: it is a main lift; nothing needs to be hurried; its partners are taken by others; they stand too far away;
     * in a busy gym one of the two stations could be lost; nothing here goes with it; its partners are of a region that
     * comes before or after; they would make pairs of another kind than asked for; the caller wants no pairs.
     */
    readonly why:
      | "layout"
      | "other-pairs"
      | "main"
      | "time-enough"
      | "partner-taken"
      | "far-apart"
      | "can-be-taken"
      | "no-partner"
      | "asked";
  };
  /** An exercise was dropped for time. */
  readonly "cut-exercise": {
    /** Why. */
    readonly why: "redundant" | "least-worth";
    /** Whether that was before there was more time. */
    readonly earlier?: boolean;
  };
  /** Sets were cut for time. */
  readonly "cut-sets": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
    /** Whether that was before there was more time. */
    readonly earlier?: boolean;
  };
  /** Rest was cut for time. */
  readonly "cut-rest": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
    /** Whether that was before there was more time. */
    readonly earlier?: boolean;
  };
  /** Spare time bought sets. */
  readonly "added-sets": {
    /** What it was. */
    readonly from: number;
    /** What it became. */
    readonly to: number;
  };
  /** The named lift was given sets, so that it has no fewer than any other. */
  readonly "named-lift-sets": {
    /** Its sets. */
    readonly sets: number;
    /** Ids of the exercises that gave up sets for it; empty where there was time. */
    readonly from: readonly string[];
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
  /** A load from records. */
  readonly loaded: {
    /** Load in kilograms. */
    readonly kg: number;
    /** What the gym's weights are marked in. */
    readonly unit: WeightUnit;
    /** A share of an estimated 1RM, or what was lifted last time at the same reps. */
    readonly from: "1rm" | "last-time";
    /** How far to trust it. */
    readonly confidence: "high" | "medium" | "low";
    /** Sessions it rests on. */
    readonly sessions: number;
    /** Days since the last of them. */
    readonly daysAgo: number;
    /** The estimated 1RM in kilograms. */
    readonly oneRepMaxKg?: number;
    /** Percent of it, before rounding to what the gym has. */
    readonly percent?: number;
  };
  /** What a lift does next in a programme. */
  readonly progressed: {
    /** Name of the progression. */
    readonly by: string;
    /**
     * What it does: begins, grows by reps for want of a load (as planned, more, fewer), goes up, stays (for want of
     * reps, after a set that fell short or left nothing, as the heaviest or lightest there is), goes down, is light or
     * medium, follows a wave, rests less, is easy, begins lower after days off.
     */
    readonly move:
      | "start"
      | "reps"
      | "reps-up"
      | "reps-down"
      | "up"
      | "hold"
      | "missed"
      | "all-out"
      | "heaviest"
      | "lightest"
      | "down"
      | "light"
      | "medium"
      | "wave"
      | "rest"
      | "deload"
      | "return";
    /** What the gym's weights are marked in. */
    readonly unit: WeightUnit;
    /** Load in kilograms, where there is one. */
    readonly kg?: number;
    /** Load of the last time, in kilograms. */
    readonly fromKg?: number;
    /** Reps of every set that the next load waits for. */
    readonly reps?: number;
    /** The next load, in kilograms. */
    readonly nextKg?: number;
    /** Reps in reserve that it waits for with them; absent: one. */
    readonly reserve?: number;
    /** Whether an easy week came after the session that it goes by. */
    readonly afterEasyWeek?: boolean;
    /** Fewest and most reps of a lift without a load, where they are others than the plan's. */
    readonly range?: readonly [min: number, max: number];
  };
  /** A progression of the caller's own asked for a load that cannot be set in the gym. */
  readonly "load-rounded": {
    /** Name of the progression. */
    readonly by: string;
    /** What the gym's weights are marked in. */
    readonly unit: WeightUnit;
    /** Load that was asked for, in kilograms: of the heaviest set that is changed. */
    readonly fromKg: number;
    /** Load of that set, in kilograms. */
    readonly kg: number;
  };
  /** A week of a programme is an easy one. */
  readonly "easy-week": {
    /** Week of the programme, from 1. */
    readonly week: number;
    /** Hard weeks before it. */
    readonly after: number;
  };
  /** A lift gives way to another of its kind for some weeks. */
  readonly rotated: {
    /** Id of the other one. */
    readonly by: string;
    /** First week with it, from 1. */
    readonly week: number;
  };
  /** A session of a programme was not done; the programme goes on behind what was. */
  readonly "session-missed": {
    /** Week of the programme, from 1. */
    readonly week: number;
    /** Training day of that week, from 1. */
    readonly day: number;
  };
  /** Somebody took a station while the session was running. */
  readonly "station-taken": {
    /** Id of the station. */
    readonly station: string;
    /** How many such stations are still free. */
    readonly left: number;
  };
  /** A station that was taken is free again. */
  readonly "station-free": {
    /** Id of the station. */
    readonly station: string;
  };
  /** The time that a running session has left was said anew. */
  readonly "minutes-left": {
    /** Minutes from then on. */
    readonly minutes: number;
  };
  /** What was left of a lift is done with another one. */
  readonly replaced: {
    /** Id of the other one. */
    readonly by: string;
    /** Why. */
    readonly why: "station" | "pain" | "asked";
    /** Sets of it that were done before. */
    readonly done: number;
    /** What was left of it, without its exercise, so that it can be put back. */
    readonly was: JsonValue;
  };
  /** What was left of a lift is left out. */
  readonly "left-out": {
    /** Why. */
    readonly why: "station" | "pain" | "asked";
    /** Sets of it that were done before. */
    readonly done: number;
    /** What was left of it, without its exercise, so that it can be put back. */
    readonly was: JsonValue;
  };
  /** A lift is done with less than planned, since something hurts. */
  readonly lightened: {
    /** The area that hurts. */
    readonly area: LimitationArea;
    /** What the gym's weights are marked in. */
    readonly unit: WeightUnit;
    /** Load that was planned, in kilograms: of its heaviest set. */
    readonly fromKg: number;
    /** Load of that set now, in kilograms; absent: none here is so light, so it goes by feel. */
    readonly kg?: number;
  };
  /** A lift is done at another station than planned. */
  readonly "other-station": {
    /** Id of the station where it was to be done. */
    readonly from: string;
    /** Id of the station where it is done. */
    readonly to: string;
  };
  /** A lift is back in, since its station is free again. */
  readonly "put-back": {
    /** Id of the lift that stood in for it; absent: none did. */
    readonly instead?: string;
  };
  /** How a week is divided. */
  readonly "split-chosen": {
    /** Name of the split. */
    readonly split: string;
    /** Whether it was asked for, or chosen. */
    readonly why: "asked" | "best";
    /** Days of the week. */
    readonly days: number;
    /** Regions that count for the choice. */
    readonly regions: readonly Region[];
    /** Times a week, at least, that each of them is trained. */
    readonly times: number;
    /** Hours, at least, between two days of the same region; absent: none is trained twice. */
    readonly hours?: number;
    /** Weeks that take turns; absent: every week is the same. */
    readonly turns?: number;
    /** Names of the other splits that could have been, the next best first. */
    readonly rivals: readonly string[];
  };
  /** What a day of a week trains. */
  readonly "day-of-split": {
    /** Name of the day template. */
    readonly template: string;
    /** Hours from the start of the week. */
    readonly hoursFromStart: number;
  };
  /** Muscles get little on a day because another day close by trains them. */
  readonly "muscles-rest": {
    /** The muscles. */
    readonly muscles: readonly Muscle[];
    /** Hours to that day. */
    readonly hours: number;
    /** That day, from 1. */
    readonly day: number;
  };
  /** A day asks less of the low back because another day close by asks much. */
  readonly "low-back-rests": {
    /** Low-back score of the day, at most. */
    readonly most: number;
    /** Hours to the other day. */
    readonly hours: number;
    /** The other day, from 1. */
    readonly day: number;
  };
  /** Lifts that other days hold come after others of about the same worth. */
  readonly "lifts-elsewhere": {
    /** Ids of the exercises. */
    readonly exercises: readonly string[];
  };
  /** A muscle gets fewer sets than its weekly target. */
  readonly "below-target": {
    /** The muscle. */
    readonly muscle: Muscle;
    /** Its fractional sets. */
    readonly sets: number;
    /** Its target. */
    readonly least: number;
    /** Why: no exercise that fits; the minutes of its days are used up; its days hold as much as they should. */
    readonly why: "no-lift" | "minutes" | "limits";
  };
  /** A muscle gets more sets than its weekly target, by lifts that train others first. */
  readonly "above-target": {
    /** The muscle. */
    readonly muscle: Muscle;
    /** Its fractional sets. */
    readonly sets: number;
    /** Its target, at most. */
    readonly most: number;
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

/** Why a lift stands where it stands, where the regions take turns: the arrangement says it for all of them. */
export const turnsReason = "one region rests while the other works";
