import type { Session } from "../model/session";
import type { CliLibrary } from "./cli-io";

const wholeMinutes = (seconds: number): number => Math.round(seconds / 60);

/** How long a session takes, in one line. */
export const estimateLine = ({ estimate }: Session): string =>
  `About ${wholeMinutes(estimate.seconds)} minutes (${wholeMinutes(estimate.lowSeconds)} to ${wholeMinutes(estimate.highSeconds)}).`;

/**
 * The title with what a reader wants to know first, and with what else decides how long the session takes, so that it
 * can be checked as it was printed; the whole context is in the JSON.
 */
export const brieflyTitled = (session: Session): Session => {
  const { goal, level, minutes, gym, accent, warmup, crowding } = session.context ?? {};
  const context = {
    ...(goal === undefined ? {} : { goal }),
    ...(level === undefined ? {} : { level }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(warmup === "none" ? { warmup } : {}),
    ...(accent === undefined ? {} : { accent }),
    ...(gym === undefined ? {} : { gym }),
    ...(crowding === undefined || crowding === "normal" ? {} : { crowding }),
  };
  return { ...session, context };
};

/** A session as plain text. */
export const printSession = (session: Session, why: readonly string[], { formatPlan }: CliLibrary): string => {
  const parts = [
    [formatPlan(brieflyTitled(session))],
    [estimateLine(session)],
    session.notices.map(({ message }) => `Note: ${message}`),
    why.length === 0 ? [] : ["Why:", ...why.map((reason) => `- ${reason}`)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
};
