import { ownName } from "../build/parse-options-strategies";
import { type Issue, OptionsError } from "../errors";
import type { ProgressionStrategy } from "../model/progression";
import type { Goal, Level, Role } from "../model/vocabulary";
import type { ProgramOptions, Progression, ProgressionName } from "../model/week";
import type { Path } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { density } from "../strategies/progress/density";
import { double } from "../strategies/progress/double";
import { heavyLightMedium } from "../strategies/progress/heavy-light-medium";
import { linear } from "../strategies/progress/linear";
import { rpe } from "../strategies/progress/rpe";
import { wave } from "../strategies/progress/wave";

/** The progressions by name. */
export const progressions: { readonly [P in ProgressionName]: ProgressionStrategy } = {
  linear,
  double,
  rpe,
  "heavy-light-medium": heavyLightMedium,
  wave,
  density,
};

/** Whether a progression is one of the library itself, whatever name it was given by. */
export const isOwnProgression = (strategy: ProgressionStrategy): boolean =>
  Object.values(progressions).includes(strategy);

const isName = (word: unknown): word is ProgressionName =>
  typeof word === "string" && Object.hasOwn(progressions, word);

/** What main lifts follow where nobody says: beginners go up by the session, strength goes by percentages or RPE. */
const usualOfMain = (goal: Goal, level: Level): ProgressionName => {
  if (level === "beginner") return "linear";
  if (goal === "strength") return level === "advanced" ? "wave" : "rpe";
  return level === "advanced" ? "rpe" : "double";
};

const usualOf = (role: Role, goal: Goal, level: Level): ProgressionName => {
  if (role === "main") return usualOfMain(goal, level);
  return goal === "work-capacity" ? "density" : "double";
};

/** Who the lifts are of. */
export interface ProgressionSetting {
  /** What is trained for. */
  readonly goal: Goal;
  /** Training experience. */
  readonly level: Level;
}

/** The progression of a role as options say it: one for all, one for the role, else the usual one. */
export const progressionOf = (
  role: Role,
  progression: ProgramOptions["progression"],
  { goal, level }: ProgressionSetting,
): Progression => {
  const isOne = typeof progression === "string" || typeof progression === "function";
  return (isOne ? progression : progression?.[role]) ?? usualOf(role, goal, level);
};

/** What is wrong with a value that should be a progression. */
export const strategyIssues = (progression: unknown, path: Path): readonly Issue[] => {
  if (typeof progression === "function" || isName(progression)) return [];
  const words = Object.keys(progressions);
  const expected = `one of ${words.map((word) => `"${word}"`).join(", ")}, or a function`;
  return [makeIssue({ path, expected, value: progression })];
};

/**
 * The strategy of a progression.
 *
 * @throws {OptionsError} When no progression has that name.
 */
export const strategyOf = (progression: Progression): ProgressionStrategy => {
  if (typeof progression === "function") return progression;
  if (isName(progression)) return progressions[progression];
  throw new OptionsError(strategyIssues(progression, ["progression"]));
};

/**
 * The name of a progression, as it stands in stored options: marked where one of the caller's own is called like one of
 * ours.
 */
export const progressionName = (progression: Progression): string => {
  if (typeof progression !== "function") return progression;
  const own = ownName(progression);
  return isName(own) && progressions[own] !== progression ? `${own} (custom)` : own;
};
