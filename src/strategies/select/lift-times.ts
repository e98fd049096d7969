import { pairPlaces, plannedSeconds, savedByPair } from "../../measure/planned-seconds";
import { settingOf } from "../../measure/setting";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief, BuildTools } from "../../model/strategy";
import { type PairFacts, pickIn, type Row } from "./row";

/** Times of lifts and what pairs of them save, each worked out once in a build. */
export interface LiftTimes {
  /** Planned seconds of a lift in one of its forms, done straight. */
  readonly seconds: (row: Row, form: number) => number;
  /**
   * Seconds that two lifts save when done by turns, with the forms that they have at two places of a list; 0 when they
   * may not be paired, or have unequal sets.
   */
  readonly saving: (rows: readonly Row[], forms: readonly number[], first: number, second: number) => number;
}

/** Makes the times of one build. */
export const makeTimes = (brief: BuildBrief, tools: BuildTools): LiftTimes => {
  const setting = settingOf(brief);
  const itemOf = (row: Row, form: number): KnownItem => {
    const item = row.items[form] ?? tools.prescribe(pickIn(row, form));
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
  const factsOf = (a: Row, b: Row, first: number): PairFacts => {
    const known = b.pairs[first];
    if (known?.partner === a) return known;
    const [one, other] = [itemOf(a, a.forms.common), itemOf(b, b.forms.common)];
    const places = tools.mayPair(one, other) ? pairPlaces(one, other, setting) : undefined;
    const made: PairFacts = { partner: a, places, savings: [] };
    b.pairs[first] = made;
    return made;
  };
  const saving: LiftTimes["saving"] = (rows, forms, first, second) => {
    const a = rows[first];
    const b = rows[second];
    const formOfA = forms[first] ?? 0;
    const formOfB = forms[second] ?? 0;
    if (a === undefined || b === undefined) return 0;
    const sets = a.forms.sets[formOfA] ?? 0;
    if (sets !== b.forms.sets[formOfB] || a.forms.mains[formOfA] === 1 || b.forms.mains[formOfB] === 1) return 0;
    const { places, savings } = factsOf(a, b, first);
    if (places === undefined) return 0;
    const known = savings[sets];
    if (known !== undefined) return known;
    const made = Math.max(0, savedByPair(itemOf(a, formOfA), itemOf(b, formOfB), setting, places));
    savings[sets] = made;
    return made;
  };
  return { seconds, saving };
};
