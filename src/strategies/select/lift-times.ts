import { plannedPairSeconds, plannedSeconds } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { BuildBrief, BuildTools } from "../../model/strategy";
import { formAt } from "./forms";
import { pickOf } from "./lift";
import { liftIn, type Row, type Timed } from "./row";

/** Sets at which two lifts are asked whether they may be paired: the answer must not depend on which sets are tried first. */
const commonSets = 3;
/** Room for the numbers of one build's rows, so that a pair of numbers makes one key. */
const rowsPerBuild = 1_048_576;

/** Times of lifts and what pairs of them save, each worked out once in a build. */
export interface LiftTimes {
  /** Planned seconds of a lift in one of its forms, done straight. */
  readonly seconds: (row: Row, form: number) => number;
  /** Seconds that two lifts save when done by turns; 0 when they may not be, or have unequal sets. */
  readonly saving: (a: Row, formOfA: number, b: Row, formOfB: number) => number;
}

/** What is known of two lifts: whether they may be paired, and what that saves by their sets. */
interface Known {
  readonly mayPair: boolean;
  readonly savings: (number | undefined)[];
}

const commonForm = ({ forms, lift }: Row): number => (lift.isFixed ? 0 : formAt(forms, false, commonSets));

/** Makes the times of one build. */
export const makeTimes = (brief: BuildBrief, tools: BuildTools): LiftTimes => {
  const setting = settingOf(brief);
  const pairs = new Map<number, Known>();
  const timed = (row: Row, form: number): Timed => {
    const known = row.timed[form];
    if (known !== undefined) return known;
    const item = tools.prescribe(pickOf(liftIn(row, form)));
    const made = { item, seconds: plannedSeconds(item, setting) };
    row.timed[form] = made;
    return made;
  };
  const knownOf = (a: Row, b: Row): Known => {
    const key = a.number * rowsPerBuild + b.number;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const mayPair = tools.mayPair(timed(a, commonForm(a)).item, timed(b, commonForm(b)).item);
    const made: Known = { mayPair, savings: [] };
    pairs.set(key, made);
    return made;
  };
  const workOut = (a: Row, formOfA: number, b: Row, formOfB: number): number => {
    const [first, second] = [timed(a, formOfA), timed(b, formOfB)];
    return Math.max(0, first.seconds + second.seconds - plannedPairSeconds(first.item, second.item, setting));
  };
  const saving: LiftTimes["saving"] = (a, formOfA, b, formOfB) => {
    const [first, second] = [a.forms.list[formOfA], b.forms.list[formOfB]];
    if (first === undefined || second === undefined || first.sets !== second.sets) return 0;
    if (first.isMain || second.isMain) return 0;
    const { mayPair, savings } = knownOf(a, b);
    if (!mayPair) return 0;
    const known = savings[first.sets];
    if (known !== undefined) return known;
    const made = workOut(a, formOfA, b, formOfB);
    savings[first.sets] = made;
    return made;
  };
  return { seconds: (row, form) => timed(row, form).seconds, saving };
};
