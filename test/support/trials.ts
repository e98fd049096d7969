import type { BuildBrief, BuildTools, Choice } from "../../src/model/strategy";
import { formAt } from "../../src/strategies/select/forms";
import type { Lift } from "../../src/strategies/select/lift";
import { liftIn, type Row } from "../../src/strategies/select/row";
import { makeTrial, type Trial } from "../../src/strategies/select/trial";
import { putIn } from "../../src/strategies/select/trial-changes";
import { isAllowed } from "../../src/strategies/select/trial-limits";
import { type TrialSetting, trialSettingOf } from "../../src/strategies/select/trial-setting";
import { fits, plannedOf, worthOf } from "../../src/strategies/select/trial-value";

/** A row of a lift, and the place of the form that it has; sets that it could not have otherwise are fixed. */
export const rowOf = (lift: Lift, setting: TrialSetting): { readonly row: Row; readonly form: number } => {
  const isMain = lift.role === "main";
  const free = setting.rowOf(lift);
  const place = formAt(free.forms, isMain, lift.sets);
  const form = free.forms.list[place];
  if (form?.sets === lift.sets && form.isMain === isMain) return { row: free, form: place };
  return { row: setting.rowOf({ ...lift, isFixed: true }), form: 0 };
};

/** A trial with these lifts in it, each in the form that it has. */
export const trialOf = (lifts: readonly Lift[], setting: TrialSetting): Trial => {
  const trial = makeTrial(setting);
  for (const lift of lifts) {
    const { row, form } = rowOf(lift, setting);
    putIn(trial, row, form);
  }
  return trial;
};

/** The lifts of a trial in the forms that they have. */
export const liftsOf = (trial: Trial): readonly Lift[] =>
  trial.rows.map((row, at) => liftIn(row, trial.forms[at] ?? 0));

/** What the select stage asks of lists of lifts. */
export const plannerOf = (
  choices: readonly Choice[],
  forced: readonly Lift[],
  brief: BuildBrief,
  tools: BuildTools,
) => {
  const trial = (lifts: readonly Lift[]): Trial => trialOf(lifts, trialSettingOf(choices, forced, brief, tools));
  return {
    trial,
    seconds: (lifts: readonly Lift[]) => plannedOf(trial(lifts)),
    fits: (lifts: readonly Lift[]) => fits(trial(lifts)),
    worth: (lifts: readonly Lift[], pairs: number) => worthOf(trial(lifts), pairs),
    isAllowed: (lifts: readonly Lift[]) => isAllowed(trial(lifts)),
  };
};
