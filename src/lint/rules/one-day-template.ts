import { hardSetsOf } from "../../measure/work-sets";
import { gardner } from "../../model/citations";
import { compoundShare } from "../../model/defaults";
import type { KnownItem } from "../../model/plan";
import type { Pattern } from "../../model/vocabulary";
import type { Week } from "../../model/week";
import { defineRule } from "../define-rule";
import { knownItemsOfWeek, mayHide } from "../week-items";

/** What one session a week holds, each with the patterns that count for it. */
const wanted: readonly {
  readonly name: string;
  readonly patterns: readonly Pattern[];
  readonly region: "back" | "legs";
}[] = [
  { name: "a hinge", patterns: ["hinge"], region: "legs" },
  { name: "a squat, leg press or lunge", patterns: ["squat", "leg-press", "lunge"], region: "legs" },
  { name: "a row", patterns: ["horizontal-pull"], region: "back" },
  { name: "a pulldown or pull-up", patterns: ["vertical-pull"], region: "back" },
];

const setsOf = (items: readonly KnownItem[], counts: (item: KnownItem) => boolean): number =>
  items.reduce((sum, item) => sum + (counts(item) ? hardSetsOf(item) : 0), 0);

const missingOf = (items: readonly KnownItem[], week: Week): readonly string[] =>
  wanted
    .filter(
      ({ patterns, region }) =>
        !mayHide(week, region) && !items.some(({ exercise }) => patterns.includes(exercise.pattern)),
    )
    .map(({ name }) => name);

/** One session a week is made of compounds of every kind. */
export const oneDayTemplate = /* @__PURE__ */ defineRule({
  id: "one-day-template",
  meta: {
    number: "R42",
    scope: "week",
    looksAtLoneSessions: true,
    summary: "One back-and-legs session a week is mostly compounds, with a hinge, a squat, a row and a pulldown.",
    severity: "hint",
    needs: ["sessionsPerWeek"],
    citations: [gardner],
    messages: {
      isolated:
        "{percent} % of the sets are compounds: with one session a week at least {least} % are well spent on them.",
      missing: "The only session of the week lacks {patterns}.",
    },
    params: { compoundShare },
  },
  *check(week, { sessionsPerWeek }, params) {
    if (sessionsPerWeek !== 1) return;
    const items = knownItemsOfWeek(week);
    const all = setsOf(items, () => true);
    if (all === 0) return;
    const share = setsOf(items, ({ exercise }) => exercise.mechanics === "compound") / all;
    const least = Math.round(100 * params.compoundShare);
    if (share < params.compoundShare) {
      yield { messageId: "isolated", data: { percent: Math.round(100 * share), least } };
    }
    const patterns = missingOf(items, week);
    if (patterns.length > 0) yield { messageId: "missing", data: { patterns } };
  },
});
