import { type PairPlaces, pairPlaces, plannedSeconds, savedByPair } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief, BuildTools } from "../../model/strategy";
import { formAt } from "./forms";
import { pickOf } from "./lift";
import { liftIn, type Row } from "./row";

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

/** What is known of two lifts: what pairing them costs by place, where they may be paired, and what it saves by their sets. */
interface Known {
  readonly places: PairPlaces | undefined;
  readonly savings: (number | undefined)[];
}

const commonForm = ({ forms, lift }: Row): number => (lift.isFixed ? 0 : formAt(forms, false, commonSets));

/** Makes the times of one build. */
export const makeTimes = (brief: BuildBrief, tools: BuildTools): LiftTimes => {
  const setting = settingOf(brief);
  const pairs = new Map<number, Known>();
  const itemOf = (row: Row, form: number): KnownItem => {
    const item = row.items[form] ?? tools.prescribe(pickOf(liftIn(row, form)));
    row.items[form] = item;
    return item;
  };
  const seconds = (row: Row, form: number): number => {
    const known = row.seconds[form] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const made = plannedSeconds(itemOf(row, form), setting);
    row.seconds[form] = made;
    return made;
  };
  const knownOf = (a: Row, b: Row): Known => {
    const key = a.number * rowsPerBuild + b.number;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const [first, second] = [itemOf(a, commonForm(a)), itemOf(b, commonForm(b))];
    const places = tools.mayPair(first, second) ? pairPlaces(first, second, setting) : undefined;
    const made: Known = { places, savings: [] };
    pairs.set(key, made);
    return made;
  };
  const saving: LiftTimes["saving"] = (a, formOfA, b, formOfB) => {
    const sets = a.forms.sets[formOfA] ?? 0;
    if (sets !== b.forms.sets[formOfB] || a.forms.mains[formOfA] === 1 || b.forms.mains[formOfB] === 1) return 0;
    const { places, savings } = knownOf(a, b);
    if (places === undefined) return 0;
    const known = savings[sets];
    if (known !== undefined) return known;
    const made = Math.max(0, savedByPair(itemOf(a, formOfA), itemOf(b, formOfB), setting, places));
    savings[sets] = made;
    return made;
  };
  return { seconds, saving };
};
