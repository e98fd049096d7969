import { isBacklegsError, type Relaxation } from "../errors";
import { defaultMinutes } from "../model/defaults";
import { mostMinutes } from "../model/limits";
import type { SessionOptions } from "../model/options";

/** Makes something of options, or throws. */
export type Attempt<T = unknown> = (options: SessionOptions) => T;
/** The name of an option. */
export type OptionKey = keyof SessionOptions;

/** An option and what means nothing without it. */
const withIts = (key: OptionKey): readonly string[] => (key === "sessionsPerWeek" ? [key, "sessionOfWeek"] : [key]);

/** Options without one of them. */
export const without = (options: SessionOptions, key: OptionKey): SessionOptions => {
  const gone = withIts(key);
  return Object.fromEntries(Object.entries(options).filter(([name]) => !gone.includes(name)));
};

/** Whether something can be made of options. */
export const works = <O>(options: O, attempt: (options: O) => unknown): boolean => {
  try {
    attempt(options);
    return true;
  } catch (error) {
    if (isBacklegsError(error)) return false;
    throw error;
  }
};

interface Try {
  readonly message: string;
  readonly change: Relaxation["change"];
}

/** Options after a change: what it names is replaced, `null` leaves out. */
const changed = (options: SessionOptions, change: Relaxation["change"]): SessionOptions => {
  const kept = Object.keys(change).reduce<SessionOptions>(
    (rest, key) => (isOption(key, rest) ? without(rest, key) : rest),
    options,
  );
  return { ...kept, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) };
};

const isOption = (key: string, options: SessionOptions): key is OptionKey => Object.hasOwn(options, key);

const minuteSteps = [15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, mostMinutes] as const;

/** More minutes, the fewest first; none where even the most do not help. */
const minuteTries = (options: SessionOptions, attempt: Attempt): readonly Try[] => {
  const given = options.minutes ?? defaultMinutes;
  if (given >= mostMinutes || !works({ ...options, minutes: mostMinutes }, attempt)) return [];
  return minuteSteps
    .filter((minutes) => minutes > given)
    .map((minutes) => ({ message: `Take ${minutes} minutes.`, change: { minutes } }));
};

/** Most exercises of a list that are tried one by one. */
const mostTried = 20;

const leaveOutTries = (options: SessionOptions, key: "include" | "exclude"): readonly Try[] => {
  const ids = options[key] ?? [];
  const asked = new Set([...(options.include ?? []), options.priorityLift]);
  const likelyFirst = [...ids.filter((id) => asked.has(id)), ...ids.filter((id) => !asked.has(id))];
  return likelyFirst.slice(0, mostTried).map((id) => ({
    message: key === "include" ? `Do not ask for ${id}.` : `Allow ${id}.`,
    change: { [key]: ids.filter((other) => other !== id) },
  }));
};

const trimTry = (options: SessionOptions): Try => {
  const named = Object.entries(options.strategies ?? {}).filter(([, strategy]) => typeof strategy === "string");
  const strategies = { ...Object.fromEntries(named.map(([stage, name]) => [stage, String(name)])), fit: "trimOnly" };
  return { message: "Let the builder trim the template.", change: { strategies } };
};

/** What a body does not tolerate is never advised away. */
const isNegotiable = (key: OptionKey): boolean => key !== "limitations";

/** An option goes with those that mean nothing without it. */
const dropTry = (key: OptionKey, options: SessionOptions): Try => ({
  message: `Leave out \`${key}\`.`,
  change: Object.fromEntries(withIts(key).flatMap((name) => (isOption(name, options) ? [[name, null]] : []))),
});

const triesFor = (options: SessionOptions, conflict: readonly OptionKey[], attempt: Attempt): readonly Try[] => [
  ...minuteTries(options, attempt),
  ...(conflict.includes("include") ? leaveOutTries(options, "include") : []),
  ...(conflict.includes("exclude") ? leaveOutTries(options, "exclude") : []),
  ...(conflict.includes("template") && conflict.includes("minutes") ? [trimTry(options)] : []),
  ...conflict.filter(isNegotiable).map((key) => dropTry(key, options)),
];

/** Changes of the options that were tried and work, cheapest first: one for each set of changed options. */
export const workingRelaxations = (
  options: SessionOptions,
  conflict: readonly OptionKey[],
  attempt: Attempt,
): readonly Relaxation[] => {
  const found = new Map<string, Relaxation>();
  for (const { message, change } of triesFor(options, conflict, attempt)) {
    const kind = Object.keys(change).join("+");
    if (!found.has(kind) && works(changed(options, change), attempt)) found.set(kind, { message, change });
  }
  return [...found.values()];
};
