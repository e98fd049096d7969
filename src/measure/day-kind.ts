import type { Brief } from "../model/brief";

/**
 * Whether a session is the heavy or the light one of two in a week: of two back-and-legs sessions the first is heavy
 * and the second light. Nothing for any other number of sessions.
 */
export const dayKindOf = (brief: Pick<Brief, "sessionsPerWeek" | "sessionOfWeek">): "heavy" | "light" | undefined => {
  if (brief.sessionsPerWeek !== 2) return undefined;
  return brief.sessionOfWeek === 1 ? "heavy" : "light";
};
