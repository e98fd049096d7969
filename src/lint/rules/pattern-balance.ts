import { findSetup } from "../../compile/gym-index";
import { hipPatterns, kneePatterns } from "../../measure/leg-patterns";
import { hardSetsOf } from "../../measure/work-sets";
import { balanceRatios } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import type { Pattern } from "../../model/vocabulary";
import { defineRule } from "../define-rule";
import { knownItemsOfWeek, mayHide, tidy } from "../week-items";

const setsOf = (items: readonly KnownItem[], patterns: readonly Pattern[]): number =>
  items.reduce((sum, item) => sum + (patterns.includes(item.exercise.pattern) ? hardSetsOf(item) : 0), 0);

/** Whether a gym has what a pattern needs; an unknown gym has everything. */
const isPossible = ({ gym, exercises }: RuleContext, patterns: readonly Pattern[]): boolean =>
  gym === undefined ||
  exercises.length === 0 ||
  exercises.some(
    (one) => one.hardSet && one.unusual !== true && patterns.includes(one.pattern) && findSetup(one, gym) !== undefined,
  );

interface Balance {
  readonly more: string;
  readonly moreSets: number;
  readonly less: string;
  readonly lessSets: number;
}

const balanceOf = (a: readonly [string, number], b: readonly [string, number]): Balance => {
  const [[more, moreSets], [less, lessSets]] = a[1] >= b[1] ? [a, b] : [b, a];
  return { more, moreSets, less, lessSets };
};

/** Knee and hip work, rows and pulldowns stand in proportion. */
export const patternBalance = /* @__PURE__ */ defineRule({
  id: "pattern-balance",
  meta: {
    number: "R60",
    scope: "week",
    looksAtLoneSessions: true,
    summary: "In a week knee and hip work, and rows and pulldowns, stand in proportion.",
    severity: "hint",
    citations: [],
    messages: {
      missing: "{more} in the week ({moreSets} sets) and no {less}.",
      ratio: "{more} {moreSets} sets in the week, {less} {lessSets}: more than {most} to 1.",
    },
    params: balanceRatios,
  },
  *check(week, context, params) {
    if (context.isLoneSession && context.sessionsPerWeek !== 1) return;
    const items = knownItemsOfWeek(week);
    const pairs = [
      {
        a: ["Squats and their kin", setsOf(items, kneePatterns)],
        b: ["hinges and leg curls", setsOf(items, hipPatterns)],
        most: params.kneeToHip,
        patterns: [kneePatterns, hipPatterns],
        region: "legs",
      },
      {
        a: ["Rows", setsOf(items, ["horizontal-pull"])],
        b: ["pulldowns or pull-ups", setsOf(items, ["vertical-pull"])],
        most: params.rowsToPulldowns,
        patterns: [["horizontal-pull"], ["vertical-pull"]],
        region: "back",
      },
    ] as const;
    for (const { a, b, most, patterns, region } of pairs) {
      const { more, moreSets, less, lessSets } = balanceOf(a, b);
      const isFair = moreSets + lessSets < params.fromSets || moreSets <= most * lessSets;
      if (isFair || mayHide(week, region) || !patterns.every((some) => isPossible(context, some))) continue;
      const data = { more, moreSets: tidy(moreSets), less, lessSets: tidy(lessSets), most };
      yield { messageId: lessSets === 0 ? "missing" : "ratio", data };
    }
  },
});
