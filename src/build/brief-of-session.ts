import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";
import { type ParsedOptions, parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { optionsOf, readBrief } from "./rebuild";

/** The options that tell where and for whom the session is; what it was made of and by does not matter any more. */
const optionsFor = ({ brief: stored, context }: Session, parts: Parts): SessionOptions => {
  const brief = readBrief(stored);
  const { template: _t, strategies: _s, include: _i, priorityLift: _p, ...options } = optionsOf(brief);
  const known = new Set(parts.exercises.map((exercise) => exercise.id));
  const exclude = brief.exclude.filter((id) => known.has(id));
  return {
    ...options,
    exclude,
    ...(context?.limitations === undefined ? {} : { limitations: context.limitations }),
    ...(typeof context?.gym === "object" ? { gym: context.gym } : {}),
  };
};

/**
 * The brief to change a finished session by: its gym and its person, limitations as its context tells them, and minutes
 * as they were said (a fixed template may have taken what it needs).
 */
export const briefOfSession = (session: Session, parts: Parts): ParsedOptions => {
  const { brief, ...parsed } = parseOptions(optionsFor(session, parts), parts);
  const { minutes: _minutes, ...timeless } = brief;
  return { ...parsed, brief: session.brief.minutes === undefined ? timeless : brief };
};
