import { frozen, isDefined, isDefinedAtAll } from "../compile/define-frozen";
import { OptionsError } from "../errors";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { Objective } from "../model/objective";
import type { DayTemplate } from "../model/split";
import { listIssues, type Reading, readPlain, safelyParse } from "../schema/find-issues";
import { gymLaws } from "../schema/gym-laws";
import { fieldOf, isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import type { JsonOptions } from "../schema/open-shapes";
import { arePlainWords, optionsSchema, wordyOptionsSchema } from "../schema/options-schema";
import { takePlain } from "../schema/take-plain";
import { templateLaws } from "../schema/template-laws";
import { defaultStrategies } from "./default-strategies";
import { checkedExercises, exercisesLaws, isCheckedChoice, oneOf, unknownChoice } from "./parse-options-choices";
import { knownOf, knownOfPlain, unknownExercises } from "./parse-options-known";
import { optionLaws } from "./parse-options-laws";
import { type ChosenStrategies, chooseObjective, chooseStrategies, objectiveOf } from "./parse-options-strategies";
import type { Parts } from "./parts";

/** Options that were checked, with what they name. */
export interface ReadOptions {
  /** The words and numbers. */
  readonly said: JsonOptions;
  /** The gym. */
  readonly gym: Gym;
  /** The day template. */
  readonly template: DayTemplate;
  /** The catalogue. */
  readonly exercises: readonly Exercise[];
  /** The objective. */
  readonly objective: Objective;
  /** The strategies. */
  readonly chosen: ChosenStrategies;
}

/** The objective is kept itself: it may be of a class, with a method. */
export const rawField = (options: unknown, key: string): unknown => {
  try {
    return typeof options === "object" && options !== null ? Reflect.get(options, key) : undefined;
  } catch {
    return undefined;
  }
};

/** Options as plain data, with what was checked before kept as it is. */
export const plainOptions = (options: unknown, parts: Parts): unknown => {
  const isKept = (value: object): boolean =>
    value === parts.exercises ||
    isDefinedAtAll(value) ||
    parts.gyms.some((gym) => gym === value) ||
    parts.templates.some((template) => template === value);
  return takePlain(options === undefined ? {} : options, isKept);
};

/** Plain data without some of its keys. */
export const withoutKeys = (plain: unknown, keys: ReadonlySet<string>): unknown =>
  isRecord(plain) ? Object.fromEntries(Object.entries(plain).filter(([key]) => !keys.has(key))) : plain;

const objectiveIssues = (given: unknown, objective: Objective | undefined, parts: Parts) => {
  const expected = `an object with a name and a score function, or "${objectiveOf(parts).name}"`;
  return objective === undefined ? [makeIssue({ path: ["objective"], expected, value: given })] : [];
};

/** What stands in the options and needs no look at its shape: functions, and what was checked before. */
const settledKeys = (plain: unknown, parts: Parts): ReadonlySet<string> => {
  const exercises = fieldOf(plain, "exercises");
  const keys = new Set(["strategies", "objective"]);
  if (isCheckedChoice(plain, "gym", parts.gyms)) keys.add("gym");
  if (isCheckedChoice(plain, "template", parts.templates)) keys.add("template");
  if (exercises === parts.exercises || checkedExercises(exercises) !== undefined) keys.add("exercises");
  return keys;
};

const choiceIssues = (plain: unknown, settled: ReadonlySet<string>, parts: Parts) => {
  const [gym, template] = [fieldOf(plain, "gym"), fieldOf(plain, "template")];
  const exercises = fieldOf(plain, "exercises");
  const isOwnCatalog = Array.isArray(exercises) && exercises !== parts.exercises;
  const known = isOwnCatalog ? knownOfPlain(exercises) : knownOf(parts.exercises);
  const ownTemplate = oneOf(template, parts.templates) === undefined ? template : undefined;
  return [
    ...(settled.has("gym") ? [] : gymLaws(gym, ["gym"])),
    ...(settled.has("template") ? [] : templateLaws(template, ["template"])),
    ...(isOwnCatalog ? exercisesLaws(exercises) : []),
    ...unknownChoice("gym", gym, parts.gyms),
    ...unknownChoice("template", template, parts.templates),
    ...unknownExercises(plain, ownTemplate, known),
  ];
};

const chosenGym = (given: unknown, said: JsonOptions["gym"], parts: Parts): Gym | undefined => {
  if (isDefined("gym", given)) return given;
  return oneOf(given, parts.gyms) ?? (typeof said === "object" ? said : undefined);
};

const chosenTemplate = (given: unknown, said: JsonOptions["template"], parts: Parts): DayTemplate | undefined => {
  if (isDefined("template", given)) return given;
  return oneOf(given, parts.templates) ?? (typeof said === "object" ? said : undefined);
};

/** By the small schema where that is enough; what it refuses is read by the whole one, which knows why. */
const readShape = (plain: unknown, settled: ReadonlySet<string>): Reading<JsonOptions> => {
  const shape = withoutKeys(plain, settled);
  if (arePlainWords(shape)) return { ok: true, value: shape };
  const isWordy =
    isRecord(shape) && ["lock", "exercises", "records", "week"].every((key) => !Object.hasOwn(shape, key));
  const reading = isWordy ? safelyParse(wordyOptionsSchema(), shape) : undefined;
  return reading?.success === true
    ? { ok: true, value: reading.data }
    : readPlain(optionsSchema(), shape, { subject: "options" });
};

/**
 * Checks options, shape and across fields, and finds what they name.
 *
 * @throws {OptionsError} with everything that is wrong.
 */
export const readOptions = (options: unknown, parts: Parts): ReadOptions => {
  const plain = plainOptions(options, parts);
  const settled = settledKeys(plain, parts);
  const reading = readShape(plain, settled);
  const template = chosenTemplate(fieldOf(plain, "template"), reading.ok ? reading.value.template : undefined, parts);
  const ofDay =
    template === undefined ? parts : { ...parts, strategies: defaultStrategies(template, parts.strategies) };
  const chosen = chooseStrategies(fieldOf(plain, "strategies"), ofDay);
  const objective = chooseObjective(rawField(options, "objective"), parts);
  const issues = listIssues(
    [
      ...(reading.ok ? [] : reading.issues),
      ...optionLaws(plain),
      ...(isRecord(plain) ? choiceIssues(plain, settled, parts) : []),
      ...chosen.issues,
      ...objectiveIssues(fieldOf(plain, "objective"), objective, parts),
    ],
    "options",
  );
  if (!reading.ok || objective === undefined || issues.length > 0) throw new OptionsError(issues);
  const said = frozen(reading.value);
  const gym = chosenGym(fieldOf(plain, "gym"), said.gym, parts);
  // The checks above leave no other way; the compiler does not see it.
  if (gym === undefined || template === undefined) throw new OptionsError(issues);
  const exercises = checkedExercises(fieldOf(plain, "exercises")) ?? said.exercises ?? parts.exercises;
  return { said, gym, template, exercises, objective, chosen };
};
