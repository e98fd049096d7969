import { InfeasibleError, isBacklegsError, type Relaxation } from "../errors";
import type { JsonValue } from "../model/json";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";

type Attempt = (options: SessionOptions) => Session;
type Key = keyof SessionOptions;

/** Options that can be in conflict; each can be left out on its own. */
const conflictKeys: readonly Key[] = [
  "include",
  "exclude",
  "lock",
  "priorityLift",
  "template",
  "limitations",
  "minutes",
  "gym",
  "level",
  "priority",
  "accent",
  "goal",
  "warmup",
  "crowding",
  "straps",
  "sessionsPerWeek",
  "sessionOfWeek",
  "exercises",
  "strategies",
];

const without = (options: SessionOptions, key: Key): SessionOptions => {
  const gone: readonly string[] = key === "sessionsPerWeek" ? [key, "sessionOfWeek"] : [key];
  return Object.fromEntries(Object.entries(options).filter(([name]) => !gone.includes(name)));
};

const works = (options: SessionOptions, attempt: Attempt): boolean => {
  try {
    attempt(options);
    return true;
  } catch (error) {
    if (isBacklegsError(error)) return false;
    throw error;
  }
};

const isInfeasible = (options: SessionOptions, attempt: Attempt): boolean => {
  try {
    attempt(options);
    return false;
  } catch (error) {
    return error instanceof InfeasibleError;
  }
};

/** The smallest set of options in conflict: each is left out in turn, and stays out while the rest still fails. */
const smallestConflict = (options: SessionOptions, attempt: Attempt): readonly Key[] => {
  let current = options;
  for (const key of [...conflictKeys].reverse()) {
    if (current[key] === undefined) continue;
    const less = without(current, key);
    if (isInfeasible(less, attempt)) current = less;
  }
  return conflictKeys.filter((key) => current[key] !== undefined);
};

interface Try {
  readonly message: string;
  readonly change: { readonly [option: string]: JsonValue };
  readonly options: SessionOptions;
}

const minuteSteps = [15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240] as const;

const minuteTries = (options: SessionOptions): readonly Try[] =>
  minuteSteps
    .filter((minutes) => minutes > (options.minutes ?? 60))
    .map((minutes) => ({
      message: `Take ${minutes} minutes.`,
      change: { minutes },
      options: { ...options, minutes },
    }));

const leaveOut = (options: SessionOptions, key: "include" | "exclude", id: string): Try => {
  const rest = (options[key] ?? []).filter((other) => other !== id);
  return {
    message: key === "include" ? `Do not ask for ${id}.` : `Allow ${id}.`,
    change: { [key]: rest },
    options: { ...options, [key]: rest },
  };
};

const dropTry = (options: SessionOptions, key: Key): Try => ({
  message: `Leave out \`${key}\`.`,
  change: { [key]: null },
  options: without(options, key),
});

const triesFor = (options: SessionOptions, conflict: readonly Key[]): readonly Try[] => {
  const tries: Try[] = [];
  if (conflict.includes("minutes")) tries.push(...minuteTries(options));
  if (conflict.includes("include"))
    tries.push(...(options.include ?? []).map((id) => leaveOut(options, "include", id)));
  if (conflict.includes("exclude"))
    tries.push(...(options.exclude ?? []).map((id) => leaveOut(options, "exclude", id)));
  if (conflict.includes("template") && conflict.includes("minutes")) {
    tries.push({
      message: "Let the builder trim the template.",
      change: { strategies: { fit: "trimOnly" } },
      options: { ...options, strategies: { ...options.strategies, fit: "trimOnly" } },
    });
  }
  return [...tries, ...conflict.map((key) => dropTry(options, key))];
};

/** The first working try of each kind: one per set of changed options. */
const workingRelaxations = (
  options: SessionOptions,
  conflict: readonly Key[],
  attempt: Attempt,
): readonly Relaxation[] => {
  const found = new Map<string, Relaxation>();
  for (const { message, change, options: tried } of triesFor(options, conflict)) {
    const kind = Object.keys(change).join("+");
    if (!found.has(kind) && works(tried, attempt)) found.set(kind, { message, change });
  }
  return [...found.values()];
};

const describe = (message: string, conflict: readonly Key[], relaxations: readonly Relaxation[]): string =>
  [
    message,
    conflict.length === 0 ? "" : `In conflict: ${conflict.join(", ")}.`,
    relaxations.length === 0 ? "" : `What works: ${relaxations.map((relaxation) => relaxation.message).join(" Or: ")}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

/**
 * Makes an attempt; where it cannot be met, says which options are in conflict (the smallest set: without any one of
 * them it can be met or fails otherwise) and which changes were tried and work, cheapest first.
 *
 * @throws {InfeasibleError} With conflict and relaxations.
 */
export const withConflict = (options: SessionOptions, attempt: Attempt): Session => {
  try {
    return attempt(options);
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    const conflict = smallestConflict(options, attempt);
    const relaxations = workingRelaxations(options, conflict, attempt);
    throw new InfeasibleError(describe(error.message, conflict, relaxations), conflict, relaxations);
  }
};
