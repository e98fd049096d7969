import { roles } from "../model/vocabulary";
import type { WeekPlace } from "./easy-week";
import { isSession } from "./is-session";
import { leaveTime } from "./leave-time";
import { progressionOf } from "./progression-of";
import { requireInTime } from "./require-in-time";
import { allWeeks, type MadeWeek, type WeekSetting, weekAt } from "./week-at";
import type { WeekKind } from "./week-kinds";
import { budgetOf } from "./within-minutes";

/** How often sessions are cut anew: a cut main lift gets its sets back from its progression. */
const mostCuts = 4;

/** Sessions of the first weeks that take longer than they may, each with what it may take. */
const tooLong = (made: readonly MadeWeek[], kinds: readonly WeekKind[]) =>
  kinds.flatMap(({ first }, kind) =>
    first.flatMap((session, day) => {
      const plan = made[kind]?.week.days[day]?.plan;
      const budget = budgetOf(session);
      return plan !== undefined && isSession(plan) && plan.estimate.seconds > budget ? [{ plan, budget }] : [];
    }),
  );

/**
 * The weeks of a programme, from kinds whose sessions leave time for what their lifts grow into.
 *
 * @throws {StrategyError} When a progression of the caller's own fits no minutes.
 */
export const weeksOfProgram = (built: readonly WeekKind[], places: readonly WeekPlace[], setting: WeekSetting) => {
  const from = (kinds: readonly WeekKind[], isCut = false): readonly MadeWeek[] => {
    const making = { all: allWeeks(kinds, places), setting, isCut };
    return places.flatMap((place, at) => {
      const kind = kinds[at % kinds.length];
      return kind === undefined ? [] : [weekAt(kind, place, making)];
    });
  };
  let kinds = built;
  let made = from(kinds);
  for (let times = 0; times < mostCuts; times += 1) {
    const cut = kinds.map((kind, at) =>
      leaveTime(
        kind,
        made.filter((_, index) => index % kinds.length === at),
        setting.parts,
      ),
    );
    if (cut.every((kind, at) => kind === kinds[at])) break;
    [kinds, made] = [cut, from(cut)];
  }
  if (tooLong(made, kinds).length > 0) made = from(kinds, true);
  const progressions = roles.map((role) => progressionOf(role, setting.progression, setting));
  for (const { plan, budget } of tooLong(made, kinds)) requireInTime(plan, budget, progressions);
  return { kinds, made };
};
