import type { JsonValue } from "./json";
import type { Laterality, LoadKind, Mechanics, Muscle, Pattern, Region, Trunk, Unit } from "./vocabulary";

/**
 * How much of a set a muscle gets: 1 prime mover, 0.5 secondary, 0.25 minor (for overlap and fatigue only, never for
 * volume).
 */
export type Share = 1 | 0.5 | 0.25;

/** A muscle and how much of a set it gets. */
export interface MuscleShare {
  /** The muscle. */
  readonly muscle: Muscle;
  /** Its share of a set. */
  readonly share: Share;
}

/** One way to set an exercise up: all of `all` must be there; the first alternative that is met wins. */
export interface Need {
  /** Equipment words, every one of them needed. */
  readonly all: readonly string[];
  /** What it is loaded with when set up like this. */
  readonly load: LoadKind;
  /** The station where it is done. */
  readonly station: string;
}

/** What an exercise asks of the body, graded by our own coding (see the docs page of the catalogue). */
export interface Demand {
  /** Flexing moment at the low back: 0 trunk supported or hanging, 3 heavy unsupported hinge or lean. */
  readonly lowBack: 0 | 1 | 2 | 3;
  /** Hold on the implement. */
  readonly grip: 0 | 1 | 2 | 3;
  /** Muscle mass times load. */
  readonly systemic: 1 | 2 | 3;
  /** Technique. */
  readonly skill: 1 | 2 | 3;
  /** Strength relative to body weight that an ordinary set needs: 3 is a pull-up. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Range and load at the knee. */
  readonly knee: 0 | 1 | 2 | 3;
  /** Range and load at the hip. */
  readonly hip: 0 | 1 | 2 | 3;
  /** Range and load at the shoulder. */
  readonly shoulder: 0 | 1 | 2 | 3;
}

/** A typed exercise. Everything that logic needs to know of it is a field: no logic names an exercise. */
export interface Exercise {
  /** Kebab-case id, unique in its catalogue. */
  readonly id: string;
  /** Name for people. */
  readonly name: string;
  /** Other names it is known by. */
  readonly aliases?: readonly string[];
  /** Near variants of one lift share a family; a session holds at most one of them. */
  readonly family: string;
  /** Movement pattern. */
  readonly pattern: Pattern;
  /** Compound or isolation. */
  readonly mechanics: Mechanics;
  /** Which sides work; reps of `unilateral` exercises are per side. */
  readonly laterality: Laterality;
  /** What a set is counted in. */
  readonly unit: Unit;
  /** The first is the one it counts as where a list is split in two: a deadlift is `["legs", "back"]`. */
  readonly regions: readonly Region[];
  /** Muscles with their share of a set. */
  readonly muscles: readonly MuscleShare[];
  /** Alternatives of what it needs; the first that is met wins. */
  readonly needs: readonly Need[];
  /** What it asks of the body. */
  readonly demand: Demand;
  /**
   * How far it can be overloaded: 0 not meaningfully, 1 bands and leverage, 2 dumbbells and added weight, 3 barbell,
   * stack, plates.
   */
  readonly loadability: 0 | 1 | 2 | 3;
  /** Whether its sets count as volume; no for holds, carries, jumps, drills. */
  readonly hardSet: boolean;
  /** A lift that few coaches reach for first; chosen only where it is clearly better. */
  readonly unusual?: boolean;
  /** How the trunk is held. */
  readonly trunk: Trunk;
  /** Seconds to set it up once, in a quiet gym. */
  readonly setupSeconds: number;
  /** Seconds for one unit (rep, second, metre). */
  readonly secondsPerRep: number;
  /** Ids of close substitutes, best first. */
  readonly swaps: readonly string[];
  /** The app's own (ids, media); never read by the library. */
  readonly data?: { readonly [key: string]: JsonValue };
}

/** An exercise that the catalogue does not know: kept, never guessed. */
export interface UnknownExercise {
  /** Tells it from a known exercise. */
  readonly kind: "unknown";
  /** The name as it was written. */
  readonly name: string;
  /** The region, where the name gives it away. */
  readonly region?: Region;
}
