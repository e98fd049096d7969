import { lastingHash } from "../compile/content-hash";
import { isKnownExercise, itemsOf } from "../measure/items";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";
import type { Region } from "../model/vocabulary";
import { type ParsedOptions, parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { optionsOf, readBrief } from "./rebuild";

const regionsOf = ({ blocks }: Session): readonly Region[] => [
  ...new Set(
    itemsOf(blocks).flatMap(({ exercise }) => (isKnownExercise(exercise) ? exercise.regions.slice(0, 1) : [])),
  ),
];

/**
 * What a session's day is for: its template where it is known, else a day of the regions that are trained. A fixed one
 * says what is done to the letter, which a change cannot keep: it counts as a day of back and legs.
 */
const dayOf = (session: Session, { templates }: Parts): Pick<SessionOptions, "template"> => {
  const { id, hash } = session.brief.template;
  const known = templates.find((template) => template.id === id && lastingHash(template) === hash);
  if (known !== undefined) return known.fixed === true ? {} : { template: known.id };
  const regions = regionsOf(session);
  const [ordinary] = templates;
  return ordinary === undefined || regions.length === 0 || regions.every((region) => ordinary.regions.includes(region))
    ? {}
    : { template: { ...ordinary, id: "as-trained", name: "As trained", regions } };
};

/** The options that tell where and for whom the session is; what it was made of and by does not matter any more. */
const optionsFor = (session: Session, parts: Parts): SessionOptions => {
  const { brief: stored, context } = session;
  const brief = readBrief(stored);
  const { template: _t, strategies: _s, include: _i, priorityLift: _p, ...options } = optionsOf(brief);
  const known = new Set(parts.exercises.map((exercise) => exercise.id));
  const exclude = brief.exclude.filter((id) => known.has(id));
  return {
    ...options,
    ...dayOf(session, parts),
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
