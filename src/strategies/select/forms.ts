import { setRange } from "../../model/defaults";
import type { BuildBrief } from "../../model/strategy";
import { type Lift, rangeOf } from "./lift";

/** One way in which a lift can be done. */
export interface Form {
  /** Whether it is the main lift of its half. */
  readonly isMain: boolean;
  /** Working sets. */
  readonly sets: number;
  /** Places of the forms that are one change away: one set more, one fewer, the other role where the lift can lead. */
  readonly neighbours: readonly number[];
  /** Those of them that take sets or the main role away. */
  readonly smaller: readonly number[];
}

/** Every form of a lift. */
export interface Forms {
  /** The forms: with the ordinary role first, by sets. */
  readonly list: readonly Form[];
  /** Place of the form that takes least time. */
  readonly fewest: number;
  /** Sets of each form. */
  readonly sets: Int32Array;
  /** 1 for each form in which the lift is the main lift, 0 for the others. */
  readonly mains: Uint8Array;
}

type Bare = Pick<Form, "isMain" | "sets">;
type Range = ReturnType<typeof rangeOf>;

const inRange = ({ min, max }: Range, isMain: boolean): readonly Bare[] =>
  Array.from({ length: max - min + 1 }, (_, more) => ({ isMain, sets: min + more }));

/** Place of a form with a role and the sets nearest to a number. */
const placeOf = (list: readonly Bare[], isMain: boolean, sets: number): number => {
  let best = -1;
  list.forEach((form, place) => {
    if (form.isMain !== isMain) return;
    const known = list[best];
    if (known === undefined || Math.abs(form.sets - sets) < Math.abs(known.sets - sets)) best = place;
  });
  return best;
};

const linked = (list: readonly Bare[]): Forms => {
  const fewest = list.some(({ isMain }) => !isMain) ? placeOf(list, false, 0) : placeOf(list, true, 0);
  const forms = list.map(({ isMain, sets }) => {
    const exactly = (more: number): number =>
      list.findIndex((other) => other.isMain === isMain && other.sets === sets + more);
    const otherRole = placeOf(list, !isMain, sets);
    const neighbours = [exactly(1), exactly(-1), otherRole, ...(isMain ? [placeOf(list, false, 0)] : [])].filter(
      (place) => place >= 0,
    );
    const isSmaller = (place: number): boolean => {
      const other = list[place];
      return other !== undefined && (other.sets < sets || (isMain && !other.isMain));
    };
    return { isMain, sets, neighbours, smaller: neighbours.filter(isSmaller) };
  });
  return {
    list: forms,
    fewest,
    sets: Int32Array.from(forms, ({ sets }) => sets),
    mains: Uint8Array.from(forms, ({ isMain }) => (isMain ? 1 : 0)),
  };
};

/** Place of a role and a number of sets among forms, or of the nearest number. */
export const formAt = ({ list }: Forms, isMain: boolean, sets: number): number =>
  Math.max(0, placeOf(list, isMain, sets));

/** Tells the forms of a lift. */
export type FormsOf = (lift: Lift) => Forms;

/** Makes the forms of a brief's lifts, those of one kind once. */
export const makeForms = (brief: BuildBrief): FormsOf => {
  const ordinary = inRange(setRange.other, false);
  const main = inRange(rangeOf({ role: "main" }, brief), true);
  const [ofOrdinary, ofMain, ofLeading] = [linked(ordinary), linked(main), linked([...ordinary, ...main])];
  return (lift) => {
    if (lift.isFixed) return linked([{ isMain: lift.role === "main", sets: lift.sets }]);
    if (lift.canLead) return ofLeading;
    return lift.role === "main" ? ofMain : ofOrdinary;
  };
};
