import type { Demand, Exercise, MuscleShare, Need } from "../model/exercise";
import { lateralities, loadKinds, mechanics, muscles, patterns, regions, trunks, units } from "../model/vocabulary";

/**
 * An exercise from a row of text: seven lines as the comment on top of each catalogue file says.
 *
 * @param text The row.
 * @returns The exercise, deeply frozen.
 * @throws {Error} when the row holds a word or a grade that does not exist.
 */
export const row = (text: string): Exercise => {
  const [names, kind, shares, needs, numbers, swaps, ...rest] = text.trim().split("\n  ");
  const [id = "", family = "", name = titleOf(id)] = partsOf(names);
  const [form, where, flags = ""] = partsOf(kind);
  const [pattern, mechanic, laterality, unit, trunk] = wordsOf(form);
  const [demand = "", loadability, setup = "", perUnit = ""] = partsOf(numbers);
  return Object.freeze({
    id,
    name,
    ...(rest.length > 0 ? { aliases: Object.freeze(rest.join(" ").split(", ")) } : {}),
    family,
    pattern: pick(patterns, pattern),
    mechanics: pick(mechanics, mechanic),
    laterality: pick(lateralities, laterality),
    unit: pick(units, unit),
    regions: Object.freeze(wordsOf(where).map((word) => pick(regions, word))),
    muscles: musclesOf(shares),
    needs: Object.freeze(partsOf(needs).map(needOf)),
    demand: demandOf(demand),
    loadability: pick(upToThree, Number(loadability)),
    hardSet: pick(setKinds, wordsOf(flags)[0]) === "hard",
    ...(flags.endsWith(" unusual") ? { unusual: true } : {}),
    trunk: pick(trunks, trunk),
    setupSeconds: Number.parseFloat(setup),
    secondsPerRep: Number.parseFloat(perUnit),
    swaps: Object.freeze(wordsOf(swaps)),
  });
};

const upToThree = [0, 1, 2, 3] as const;
const oneToThree = [1, 2, 3] as const;
const shareOrder = [1, 0.5, 0.25] as const;
const setKinds = ["hard", "drill"] as const;

/** The member of a list that a word names; the catalogue's tests read every row, so nobody else meets the error. */
const pick = <W extends string | number>(list: readonly W[], word: string | number | undefined): W => {
  if (isOneOf(list, word)) return word;
  throw new Error(`"${word}" is none of ${list.join(", ")}`);
};

const isOneOf = <W>(list: readonly W[], word: unknown): word is W => {
  const words: readonly unknown[] = list;
  return words.includes(word);
};

/** "leg-press" is "Leg Press". */
const titleOf = (id: string): string =>
  id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

const partsOf = (line = ""): string[] => line.split(" | ");

const wordsOf = (part = "-"): string[] => (part === "-" ? [] : part.split(" "));

const musclesOf = (line: string | undefined): readonly MuscleShare[] =>
  Object.freeze(
    partsOf(line).flatMap((part, place) => {
      const share = pick(shareOrder, shareOrder[place]);
      return wordsOf(part).map((word) => Object.freeze({ muscle: pick(muscles, word), share }));
    }),
  );

const needOf = (part: string): Need => {
  const [place = "", load] = part.split(":");
  const [equipment = "", station = ""] = place.split("@");
  return Object.freeze({ all: Object.freeze(equipment.split("+")), load: pick(loadKinds, load), station });
};

/** "3232 0 021" */
const demandOf = (text: string): Demand =>
  Object.freeze({
    lowBack: pick(upToThree, Number(text[0])),
    grip: pick(upToThree, Number(text[1])),
    systemic: pick(oneToThree, Number(text[2])),
    skill: pick(oneToThree, Number(text[3])),
    strength: pick(upToThree, Number(text[5])),
    knee: pick(upToThree, Number(text[7])),
    hip: pick(upToThree, Number(text[8])),
    shoulder: pick(upToThree, Number(text[9])),
  });
