import type { MainRegion, Priority } from "../model/vocabulary";

/** The region that options put first. An accent alone says it: it is on the other region. */
export const saidPriority = ({
  priority,
  accent,
}: {
  readonly priority?: Priority | undefined;
  readonly accent?: MainRegion | undefined;
}): Priority => {
  if (priority !== undefined) return priority;
  if (accent === undefined) return "balanced";
  return accent === "back" ? "legs" : "back";
};
