import type { Choice, SelectStrategy, Pick } from "../../model/strategy";
import { own } from "../own";
import { bestFit } from "./best-fit";
import { forcedLifts } from "./forced-lifts";
import { type Lift, liftOf, ordinaryRole, pickOf } from "./lift";
import { liftIn, type Row } from "./row";
import { inTieOrder } from "./tie-order";
import { type TrialSetting, trialSettingOf } from "./trial-setting";
import { makeProblem, type Offered } from "./exact/make-problem";
import { choiceWorth, sumsOf } from "./exact/choice-worth";
import { pricesAt } from "./exact/prices";
import { wholeRegion } from "./exact/region";
import { search } from "./exact/search";

const offeredOf = (choices: readonly Choice[], forced: readonly Lift[], setting: TrialSetting): Offered => {
  const taken = new Set(forced.map(({ exercise }) => exercise.family));
  const families = new Map<string, Row[]>();
  for (const choice of choices) {
    if (choice.slot.kind !== "pattern") continue;
    for (const candidate of inTieOrder(choice, setting.brief)) {
      const { family } = candidate.exercise;
      if (taken.has(family)) continue;
      const row = setting.rowOf(liftOf(candidate, choice.slot, ordinaryRole(candidate.exercise), setting.brief));
      families.set(family, [...(families.get(family) ?? []), row]);
    }
  }
  return { forced: forced.map(setting.rowOf), families: [...families.values()] };
};

export const debug: { last?: unknown } = {};

export const exact: SelectStrategy = own("exact", (choices, brief, tools) => {
  const start = bestFit(choices, brief, tools);
  const forced = forcedLifts(choices, brief, tools);
  const setting = trialSettingOf(choices, forced, brief, tools);
  const t0 = performance.now();
  const problem = makeProblem(offeredOf(choices, forced, setting), choices, setting);
  const t1 = performance.now();
  const columnOf = (pick: Pick): number =>
    problem.columns.findIndex(({ row, form }) =>
      row.lift.exercise === pick.exercise && row.lift.slot === pick.slot &&
      (row.forms.mains[form] === 1) === (pick.role === "main") && row.forms.sets[form] === (pick.sets ?? row.forms.sets[form]));
  const chosen = start.value.map(columnOf);
  const prices = pricesAt(problem, sumsOf(problem, chosen), 4 / Math.max(1, Number.isFinite(setting.budgetSeconds) ? setting.budgetSeconds : 1e9));
  const found = search(problem, wholeRegion(problem), prices, chosen, (globalThis as any).NODES ?? 20000);
  const t2 = performance.now();
  debug.last = { columns: problem.columns.length, rows: new Set(problem.columns.map((c) => c.row)).size, start: choiceWorth(problem, chosen), ...found, chosen: undefined, left: (globalThis as any).LEFT, make: t1 - t0, solve: t2 - t1 };
  return { value: found.chosen.map((c) => pickOf(liftIn(problem.columns[c]!.row, problem.columns[c]!.form))), decisions: start.decisions };
});
