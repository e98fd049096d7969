import type { Effort, Prescription, SetDetail, Target, Tempo } from "../model/prescription";
import { formatNumber, formatRange } from "./format-word";
import { leastBareLoad } from "./text-defaults";

interface WorkSet {
  readonly target: Target;
  readonly effort: Effort | undefined;
  readonly kg: number | undefined;
  readonly kind: SetDetail["kind"];
}

const setsOf = (prescription: Prescription): readonly WorkSet[] =>
  Array.from({ length: prescription.sets }, (_, place) => {
    const own = prescription.perSet?.[place];
    return {
      target: own?.target ?? prescription.target,
      effort: own?.effort ?? prescription.effort,
      kg: (own?.load ?? prescription.load)?.kg,
      kind: own?.kind,
    };
  });

const amountOf = (target: Target): string => {
  switch (target.kind) {
    case "reps":
      return formatRange(target);
    case "amrap":
      return `${formatNumber(target.min)}+`;
    case "time":
      return `${formatNumber(target.seconds)}s`;
    case "distance":
      return `${formatNumber(target.metres)}m`;
  }
};

const targetOf = ({ target, kind }: WorkSet): string => {
  const leave = target.kind === "amrap" && target.leave !== undefined ? [`leave ${formatNumber(target.leave)}`] : [];
  const notes = [...leave, ...(kind === undefined || kind === "work" ? [] : [kind])];
  return amountOf(target) + (notes.length === 0 ? "" : `(${notes.join(" ")})`);
};

/** The base of a percentage: nothing for 1RM, `TM`, `5RM`, or the word in quotes. */
const baseOf = (of: string): string => {
  if (of === "1rm") return "";
  if (of === "training-max") return "TM";
  return /^\d+rm$/.test(of) ? of.toUpperCase() : JSON.stringify(of);
};

const effortOf = (effort: Effort | undefined): string => {
  switch (effort?.kind) {
    case undefined:
      return "";
    case "rir":
      return `RIR${formatRange(effort)}`;
    case "rpe":
      return `RPE${formatRange(effort)}`;
    case "percent":
      return `${formatNumber(effort.percent)}%${baseOf(effort.of)}`;
  }
};

/** One word where all are the same, else all of them with commas; `-` where one is missing. */
const listOf = (words: readonly string[]): string =>
  words.every((word) => word === words[0]) ? (words[0] ?? "") : words.map((word) => word || "-").join(",");

const at = (words: readonly string[]): readonly string[] => {
  const list = listOf(words);
  return list === "" ? [] : [`@${list}`];
};

const tempoOf = (tempo: Tempo | undefined): readonly string[] =>
  tempo === undefined
    ? []
    : [`tempo ${[tempo.eccentric, tempo.pause, tempo.concentric, tempo.top].map(formatNumber).join("-")}`];

/** "24x1" would be read as a load. */
const timesOf = (sets: number): string => (sets < leastBareLoad ? "x" : " sets x ");

/**
 * What is done of one exercise: `4x8-12/side @RIR1-3 @20kg tempo 3-1-1-0`, without rest.
 *
 * @param prescription What is done.
 * @param isPerSide Whether its amounts are for each side.
 */
export const formatPrescription = (prescription: Prescription, isPerSide: boolean): string => {
  const sets = setsOf(prescription);
  const side = isPerSide ? "/side" : "";
  return [
    `${prescription.sets}${timesOf(prescription.sets)}${listOf(sets.map(targetOf))}${side}`,
    ...at(sets.map((set) => effortOf(set.effort))),
    ...at(sets.map((set) => (set.kg === undefined ? "" : `${formatNumber(set.kg)}kg`))),
    ...tempoOf(prescription.tempo),
  ].join(" ");
};
