import { isBacklegsError, type Relaxation } from "../errors";
import type { JsonValue } from "../model/json";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";

/** Builds, or throws. */
export type Attempt = (options: SessionOptions) => Session;
/** The name of an option. */
export type OptionKey = keyof SessionOptions;

/** Options without one of them. */
export const without = (options: SessionOptions, key: OptionKey): SessionOptions => {
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

const dropTry = (options: SessionOptions, key: OptionKey): Try => ({
  message: `Leave out \`${key}\`.`,
  change: { [key]: null },
  options: without(options, key),
});

const triesFor = (options: SessionOptions, conflict: readonly OptionKey[]): readonly Try[] => {
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

/** Changes of the options that were tried and work, cheapest first: one for each set of changed options. */
export const workingRelaxations = (
  options: SessionOptions,
  conflict: readonly OptionKey[],
  attempt: Attempt,
): readonly Relaxation[] => {
  const found = new Map<string, Relaxation>();
  for (const { message, change, options: tried } of triesFor(options, conflict)) {
    const kind = Object.keys(change).join("+");
    if (!found.has(kind) && works(tried, attempt)) found.set(kind, { message, change });
  }
  return [...found.values()];
};
