import { setRangeOf } from "../../measure/set-range";
import { setRange } from "../../model/defaults";
import type { BuildBrief } from "../../model/strategy";
import type { Lift } from "./lift";

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
  /** Place of the form with the fewest sets as the main lift, where there is one, else the same as `fewest`. */
  readonly asMain: number;
  /** Place of the form in which a pair with the lift is judged. */
  readonly common: number;
  /** Sets of each form. */
  readonly sets: Int32Array;
  /** 1 for each form in which the lift is the main lift, 0 for the others. */
  readonly mains: Uint8Array;
}

type Bare = Pick<Form, "isMain" | "sets">;
type Range = ReturnType<typeof setRangeOf>;

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

/**
 * Sets at which two lifts are asked whether they may be paired: the answer must not depend on which sets are tried
 * first. A lift whose sets are fixed is asked at those.
 */
const commonSets = 3;

const linked = (list: readonly Bare[]): Forms => {
  const [ordinary, asMain] = [placeOf(list, false, 0), placeOf(list, true, 0)];
  const made = list.map(({ isMain, sets }) => {
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
    list: made,
    fewest: ordinary === -1 ? asMain : ordinary,
    asMain: asMain === -1 ? ordinary : asMain,
    common: Math.max(0, placeOf(list, false, commonSets)),
    sets: Int32Array.from(made, ({ sets }) => sets),
    mains: Uint8Array.from(made, ({ isMain }) => (isMain ? 1 : 0)),
  };
};

/** Place of a role and a number of sets among forms, or of the nearest number. */
export const formAt = ({ list }: Forms, isMain: boolean, sets: number): number =>
  Math.max(0, placeOf(list, isMain, sets));

/** The forms of lifts by what they can be, linked once for all builds. */
const formsFor = (other: Range, lead: Range) => {
  const [ordinary, main] = [inRange(other, false), inRange(lead, true)];
  return { ordinary: linked(ordinary), main: linked(main), leading: linked([...ordinary, ...main]) };
};
const forms = /* @__PURE__ */ formsFor(setRange.other, setRange.main);
const strengthForms = /* @__PURE__ */ formsFor(setRange.other, setRange.strengthMain);
const clearedForms = /* @__PURE__ */ formsFor(setRange.cleared, setRange.cleared);

const formsIn = (brief: BuildBrief): typeof forms => {
  const range = setRangeOf("main", brief);
  if (range === setRange.cleared) return clearedForms;
  return range === setRange.main ? forms : strengthForms;
};

/** The forms of a lift. */
export const formsOf = (lift: Lift, brief: BuildBrief): Forms => {
  if (lift.isFixed) return linked([{ isMain: lift.role === "main", sets: lift.sets }]);
  const { ordinary, main, leading } = formsIn(brief);
  if (lift.canLead) return leading;
  return lift.role === "main" ? main : ordinary;
};
