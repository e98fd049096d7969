import type { SessionOptions } from "../../../../src/model/options";
import { makeProblem } from "../../../../src/strategies/select/exact/make-problem";
import { offeredOf } from "../../../../src/strategies/select/exact/offered";
import type { Problem } from "../../../../src/strategies/select/exact/problem";
import { forcedLifts } from "../../../../src/strategies/select/forced-lifts";
import { type TrialSetting, trialSettingOf } from "../../../../src/strategies/select/trial-setting";
import { type SelectInput, selectInputOf } from "../../../support/select-input";

/** The problem of some options, with what it was made of. */
export const problemOf = (options: SessionOptions): SelectInput & { problem: Problem; setting: TrialSetting } => {
  const input = selectInputOf(options);
  const forced = forcedLifts(input.choices, input.brief, input.tools);
  const setting = trialSettingOf(input.choices, forced, input.brief, input.tools);
  return { ...input, setting, problem: makeProblem(offeredOf(input.choices, forced, setting), input.choices, setting) };
};

/** A choice of a few columns at random, at most one of a group. */
export const randomChoice = ({ groups }: Problem, random: () => number, part: number): readonly number[] =>
  groups.flatMap(({ first, end, isForced }) =>
    isForced || random() < part ? [first + Math.floor(random() * (end - first))] : [],
  );
