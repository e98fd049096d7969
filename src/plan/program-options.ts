import type { JsonValue } from "../model/json";
import { type Role, roles } from "../model/vocabulary";
import type { Program, ProgramOptions, Progression, WeekOptions } from "../model/week";
import { fieldOf, textAt } from "../schema/look-into";
import { type ProgressionSetting, progressionName, progressionOf, progressions } from "./progression-of";

/** What a programme says of itself in its options: enough to go on with. */
export interface StoredProgram {
  /** The progression of each role, by name. */
  readonly progression: { readonly [R in Role]: string };
}

/** The progression of each role by name, as it is stored. */
const storedProgression = (
  progression: ProgramOptions["progression"],
  setting: ProgressionSetting,
): StoredProgram["progression"] => {
  const nameOf = (role: Role): string => progressionName(progressionOf(role, progression, setting));
  return {
    main: nameOf("main"),
    secondary: nameOf("secondary"),
    accessory: nameOf("accessory"),
    activation: nameOf("activation"),
  };
};

const isName = (word: string): word is keyof typeof progressions => Object.hasOwn(progressions, word);

/**
 * The progression of each role of a stored programme.
 *
 * @param own Functions of the caller, for names that are none of ours.
 * @returns For a name that nobody knows: nothing, for the caller to complain about.
 */
export const readProgression = (
  { options }: Pick<Program, "options">,
  own: readonly Progression[],
): ReadonlyMap<Role, Progression> => {
  const stored = fieldOf(options, "progression");
  return new Map(
    roles.flatMap((role): readonly (readonly [Role, Progression])[] => {
      const word = textAt(stored, role) ?? "";
      const mine = own.find((one) => progressionName(one) === word);
      if (mine !== undefined) return [[role, mine]];
      return isName(word) ? [[role, word]] : [];
    }),
  );
};

/** Plain data of options: functions by their names. */
const plainOf = (value: unknown): JsonValue => {
  if (typeof value === "function") return value.name;
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return null;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, plainOf(entry)]));
};

/** The options of a programme as JSON, with its weeks and the progression of each role by name. */
export const programJson = (
  weekOptions: WeekOptions,
  weeks: number,
  progression: ProgramOptions["progression"],
  setting: ProgressionSetting,
): JsonValue => plainOf({ ...weekOptions, ...setting, weeks, progression: storedProgression(progression, setting) });

/** The first day of a programme, where its options name one. */
export const startDay = (options: JsonValue): string | undefined => textAt(options, "today");
