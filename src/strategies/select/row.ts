import { type LiftPoints, liftPoints } from "../../measure/lift-points";
import { dosesOf } from "../../measure/muscle-doses";
import { ordinaryRole } from "../../measure/ordinary-role";
import type { PairPlaces } from "../../measure/planned-seconds";
import type { Exercise } from "../../model/exercise";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief, Pick } from "../../model/strategy";
import type { MainRegion } from "../../model/vocabulary";
import { type Forms, formsOf } from "./forms";
import type { Lately } from "./lately";
import { type Lift, pickOf } from "./lift";

/** A lift with everything that the search reads of it, looked up once in a build. */
export interface Row {
  /** The lift as it would be added. */
  readonly lift: Lift;
  /** Its number in this build. */
  readonly number: number;
  /** What it can become. */
  readonly forms: Forms;
  /** What it adds to a score. */
  readonly points: LiftPoints;
  /** What a set of it counts for muscles. */
  readonly doses: ReturnType<typeof dosesOf>;
  /** Half of the body for which it could be the main lift: 0 legs, 1 back, 2 neither. */
  readonly half: 0 | 1 | 2;
  /** Whether the session has leg work with it. */
  readonly isForLegs: boolean;
  /** Whether the session has back work with it. */
  readonly isForBack: boolean;
  /** What it counts that it was trained lately. */
  readonly lately: Lately;
  /** Whether the heaviest dumbbell or bell of the gym is soon too light for it. */
  readonly isSoonLight: boolean;
  /** Planned seconds of each form when done straight; not a number where that was not asked yet. */
  readonly seconds: Float64Array;
  /** The item of each form, where that was asked. */
  readonly items: (KnownItem | undefined)[];
  /** What is known of pairing it with the lifts before it, by their places in the trial. */
  readonly pairs: (PairFacts | undefined)[];
}

/** What is known of pairing a lift with one that was added before it. */
export interface PairFacts {
  /** The other lift. */
  readonly partner: Row;
  /** What a pair costs by place; nothing where the two may not be paired. */
  readonly places: PairPlaces | undefined;
  /** Seconds that it saves, by the sets of both, as far as that was asked. */
  readonly savings: (number | undefined)[];
}

/** What makes a lift less wanted, whatever it is worth. */
export interface Reserves {
  /** What it counts that an exercise was trained lately. */
  readonly latelyOf: (exercise: Exercise) => Lately;
  /** Whether the gear for it is soon too light. */
  readonly isSoonLight: (lift: Lift) => boolean;
}

/**
 * Whether a region is trained with an exercise in the session: with a bigger lift of the other region, a deadlift say,
 * an accent is not.
 */
export const isWorkFor = (region: MainRegion, { hardSet, regions }: Exercise, { accent }: BuildBrief): boolean =>
  hardSet && (accent === region ? regions[0] === region : regions.includes(region));

/** Looks up what the search reads of a lift. */
export const makeRow = (lift: Lift, number: number, brief: BuildBrief, reserves: Reserves): Row => {
  const forms = formsOf(lift, brief);
  return {
    lift,
    number,
    forms,
    points: liftPoints(lift, brief),
    doses: dosesOf(lift.exercise),
    half: lift.half === "legs" ? 0 : lift.half === "back" ? 1 : 2,
    isForLegs: isWorkFor("legs", lift.exercise, brief),
    isForBack: isWorkFor("back", lift.exercise, brief),
    lately: reserves.latelyOf(lift.exercise),
    isSoonLight: reserves.isSoonLight(lift),
    seconds: new Float64Array(forms.list.length).fill(Number.NaN),
    items: [],
    pairs: [],
  };
};

/** The lift in one of its forms. */
export const liftIn = ({ lift, forms }: Row, form: number): Lift => {
  const { isMain, sets } = forms.list[form] ?? { isMain: false, sets: lift.sets };
  const ordinary = lift.canLead ? ordinaryRole(lift.exercise) : lift.role;
  return { ...lift, role: isMain ? "main" : ordinary, sets };
};

/** The pick of a lift in one of its forms. */
export const pickIn = (row: Row, form: number): Pick => {
  if (row.lift.isFixed) return pickOf(liftIn(row, form));
  const { slot, exercise, station, role, canLead } = row.lift;
  const ordinary = canLead ? ordinaryRole(exercise) : role;
  const isMain = row.forms.mains[form] === 1;
  return { slot, exercise, station, role: isMain ? "main" : ordinary, sets: row.forms.sets[form] ?? 0 };
};
