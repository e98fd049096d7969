import { OptionsError } from "../errors";
import { isRecord, type Path } from "./look-into";
import { type Misplaced, stateIssue } from "./state-issue";

type Find = (value: unknown, path: Path) => Misplaced | undefined;

/** The first entry of a list that is wrong; the list itself where it is none. */
const inList = (value: unknown, path: Path, expected: string, find: Find): Misplaced | undefined => {
  if (!Array.isArray(value)) return { path, expected, value };
  const list: readonly unknown[] = value;
  for (let at = 0; at < list.length; at += 1) {
    const found = find(list[at], [...path, at]);
    if (found !== undefined) return found;
  }
  return undefined;
};

const inItem: Find = (value, path) => {
  if (!isRecord(value)) return { path, expected: "an item", value };
  const { exercise, prescription, warmup } = value;
  if (!isRecord(exercise)) return { path: [...path, "exercise"], expected: "an exercise", value: exercise };
  if (!Array.isArray(warmup)) return { path: [...path, "warmup"], expected: "a list of ramp sets", value: warmup };
  return isRecord(prescription) && isRecord(prescription["target"])
    ? undefined
    : { path: [...path, "prescription"], expected: "a prescription with a target", value: prescription };
};

const inBlock: Find = (value, path) =>
  isRecord(value)
    ? inList(value["items"], [...path, "items"], "a list of items", inItem)
    : { path, expected: "a block", value };

const inPlan: Find = (value, path) =>
  isRecord(value)
    ? inList(value["blocks"], [...path, "blocks"], "a list of blocks", inBlock)
    : { path, expected: "an object with blocks", value };

const inDay: Find = (value, path) =>
  isRecord(value) ? inPlan(value["plan"], [...path, "plan"]) : { path, expected: "a day", value };

const inWeek: Find = (value, path) =>
  isRecord(value)
    ? inList(value["days"], [...path, "days"], "a list of days", inDay)
    : { path, expected: "an object with days", value };

const inProgram: Find = (value, path) =>
  isRecord(value)
    ? inList(value["weeks"], [...path, "weeks"], "a list of weeks", inWeek)
    : { path, expected: "an object with weeks", value };

const stop = (subject: string, wrong: Misplaced | undefined): void => {
  if (wrong !== undefined) throw new OptionsError([stateIssue({ ...wrong, subject })]);
};

/**
 * Stops where what was handed in as a plan is none, before anything trips over it. It looks at the skeleton alone, so that
 * it costs a good plan next to nothing. Who takes the timeline of the core alone does without: its bundle is to stay small.
 *
 * @throws {OptionsError} when it has no blocks of items with an exercise and a prescription: the first place where not.
 */
export const requirePlan = (plan: unknown): void => stop("plan", inPlan(plan, []));

/** The same for a week of days with plans. */
export const requireWeek = (week: unknown): void => stop("week", inWeek(week, []));

/** The same for a programme of weeks. */
export const requireProgram = (program: unknown): void => stop("programme", inProgram(program, []));

/** The same for a text. */
export const requireText = (text: unknown): void =>
  stop("text", typeof text === "string" ? undefined : { path: [], expected: "a string", value: text });
