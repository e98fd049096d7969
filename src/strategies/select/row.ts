import { type LiftPoints, liftPoints } from "../../measure/lift-points";
import { dosesOf } from "../../measure/muscle-doses";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief } from "../../model/strategy";
import type { Forms, FormsOf } from "./forms";
import { type Lift, ordinaryRole } from "./lift";

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
  /** Whether it was trained lately. */
  readonly isStale: boolean;
  /** Whether the heaviest dumbbell or bell of the gym is soon too light for it. */
  readonly isSoonLight: boolean;
  /** Planned seconds of each form when done straight; not a number where that was not asked yet. */
  readonly seconds: Float64Array;
  /** The item of each form, where that was asked. */
  readonly items: (KnownItem | undefined)[];
}

/** What makes a lift less wanted, whatever it is worth. */
export interface Reserves {
  /** Whether an exercise was trained lately. */
  readonly isStale: (lift: Lift) => boolean;
  /** Whether the gear for it is soon too light. */
  readonly isSoonLight: (lift: Lift) => boolean;
}

/** Looks up what the search reads of a lift. */
export const makeRow = (lift: Lift, number: number, brief: BuildBrief, formsOf: FormsOf, reserves: Reserves): Row => {
  const forms = formsOf(lift);
  return {
    lift,
    number,
    forms,
    points: liftPoints(lift, brief),
    doses: dosesOf(lift.exercise),
    half: lift.half === "legs" ? 0 : lift.half === "back" ? 1 : 2,
    isStale: reserves.isStale(lift),
    isSoonLight: reserves.isSoonLight(lift),
    seconds: new Float64Array(forms.list.length).fill(Number.NaN),
    items: [],
  };
};

/** The lift in one of its forms. */
export const liftIn = ({ lift, forms }: Row, form: number): Lift => {
  const { isMain, sets } = forms.list[form] ?? { isMain: false, sets: lift.sets };
  const ordinary = lift.canLead ? ordinaryRole(lift.exercise) : lift.role;
  return { ...lift, role: isMain ? "main" : ordinary, sets };
};
