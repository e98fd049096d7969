import { planSeconds } from "../measure/plan-timeline";
import type { Session } from "../model/session";
import type { Week } from "../model/week";
import type { WeekPlace } from "./easy-week";
import { sessionOfProgram } from "./session-of-program";
import type { ProgramParts, WeekKind } from "./week-kinds";
import { budgetOf, within } from "./within-minutes";

/** A week of a programme and where it stands. */
interface PlacedWeek {
  readonly week: Week;
  readonly place: WeekPlace;
}

/** Seconds by which the longest of a day's plans goes over what its session may take; none goes over: 0. */
const overtimeOf = (session: Session, day: number, weeks: readonly PlacedWeek[], { gyms }: ProgramParts): number => {
  const budget = budgetOf(session);
  return weeks.reduce((most, { week }) => {
    const plan = week.days[day]?.plan;
    return plan === undefined ? most : Math.max(most, planSeconds(plan, gyms) - budget);
  }, 0);
};

/** Sessions that are shorter by what their lifts take more in their longest week; the same list where none does. */
const shortened = (
  sessions: readonly Session[],
  weeks: readonly PlacedWeek[],
  parts: ProgramParts,
): readonly Session[] => {
  const cut = sessions.map((session, day): Session => {
    const overtime = overtimeOf(session, day, weeks, parts);
    if (overtime === 0) return session;
    const step = within(planSeconds(session, parts.gyms) - overtime, session, session.blocks, parts);
    if (step.value === session.blocks) return session;
    return sessionOfProgram(
      { base: session, plan: { ...session, blocks: step.value }, reasons: { last: step.decisions } },
      parts,
    );
  });
  return cut.every((session, day) => session === sessions[day]) ? sessions : cut;
};

/**
 * A kind of week whose sessions leave time for what their lifts grow into: sets with more reps take longer than those
 * that the session was built with. The same object where they do.
 *
 * @param weeks The weeks of the programme that are of this kind.
 */
export const leaveTime = (kind: WeekKind, weeks: readonly PlacedWeek[], parts: ProgramParts): WeekKind => {
  const isOfFirst = ({ place }: PlacedWeek): boolean => place.block % 2 === 0;
  const first = shortened(kind.first, weeks.filter(isOfFirst), parts);
  const others = weeks.filter((week) => !isOfFirst(week));
  const sessions = kind.sessions === kind.first ? first : shortened(kind.sessions, others, parts);
  return first === kind.first && sessions === kind.sessions ? kind : { ...kind, first, sessions };
};
