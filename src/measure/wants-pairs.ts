import type { Brief } from "../model/brief";
import { dayKindOf } from "./day-kind";

/** Whether pairs are wanted for their own sake: work capacity, the light day of two, and the only day of a week. */
export const wantsPairs = (
  brief: Pick<Brief, "goal" | "sessionOfWeek"> & Partial<Pick<Brief, "sessionsPerWeek">>,
): boolean => brief.goal === "work-capacity" || dayKindOf(brief) === "light" || brief.sessionsPerWeek === 1;
