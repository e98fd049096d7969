import { isKnownExercise } from "../measure/items";
import type { Item } from "../model/plan";
import type { RampSet } from "../model/prescription";
import type { Intent } from "../model/vocabulary";
import { formatName } from "./format-name";
import { formatPrescription } from "./format-prescription";
import type { ItemComments } from "./format-suppressions";
import { formatClock, formatNumber, formatWord } from "./format-word";
import { usualRole } from "./usual-role";

/** What the lines of an item say beside the item itself. */
export interface ItemSetting {
  /** `A1` and so on in a superset or circuit. */
  readonly label?: string;
  /** Rest and change, written behind the prescription. */
  readonly pauses: readonly string[];
  /** Intent of the block, on its first item. */
  readonly intent?: Intent;
  /** Comments that switch rules off. */
  readonly comments: ItemComments;
}

const notesOf = ({ exercise, role, station, tags }: Item, intent: Intent | undefined): string => {
  const isKnown = isKnownExercise(exercise);
  const isElsewhere = station !== undefined && !(isKnown && exercise.needs[0]?.station === station);
  const notes = [
    ...(intent === undefined ? [] : [intent]),
    ...(role === usualRole(exercise) ? [] : [role]),
    ...(isKnown || exercise.region === undefined ? [] : [exercise.region]),
    ...(isElsewhere ? [`at ${formatWord(station)}`] : []),
    ...(tags ?? []).map((tag) => `#${formatWord(tag)}`),
  ];
  return notes.length === 0 ? "" : ` [${notes.join(", ")}]`;
};

/** Ramp sets; a rest holds for the sets before it. */
const rampOf = (ramp: readonly RampSet[]): readonly string[] => {
  const words = ramp.map(({ reps, percent, restSeconds }, place) => {
    const set = `${formatNumber(reps)}@${formatNumber(percent)}%`;
    return ramp[place + 1]?.restSeconds === restSeconds ? set : `${set} rest ${formatClock(restSeconds)}`;
  });
  return words.length === 0 ? [] : [`  ramp ${words.join(" ")}`];
};

/**
 * The lines of an item: the exercise with what is done of it, and its ramp sets below.
 *
 * @param item The item.
 * @param setting What its block adds.
 */
export const formatItem = (item: Item, setting: ItemSetting): readonly string[] => {
  const { exercise, prescription, warmup } = item;
  const isPerSide = isKnownExercise(exercise) && exercise.laterality === "unilateral";
  const words = [
    ...(setting.label === undefined ? [] : [setting.label]),
    formatName(exercise.name, isKnownExercise(exercise)),
    formatPrescription(prescription, isPerSide),
    ...setting.pauses,
  ];
  const { above, behind } = setting.comments;
  return [...above, words.join(" ") + notesOf(item, setting.intent) + behind, ...rampOf(warmup)];
};
