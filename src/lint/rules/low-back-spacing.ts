import { isHeavyLift } from "../../measure/heavy-lift";
import { isKnownItem } from "../../measure/items";
import { gradeOf, type LowBackRun, lowBackRuns } from "../../measure/low-back";
import { sharePrimeMover } from "../../measure/overlap";
import { fenwick2009 } from "../../model/citations";
import { lowBackBreakGrade, lowBackRun, lowBackRunDeclared } from "../../model/defaults";
import type { Block, Plan } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { nameOf } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

const tires = (candidate: Block, next: Block): boolean =>
  next.items.some(
    (heavy) =>
      isKnownItem(heavy) &&
      isHeavyLift(heavy) &&
      candidate.items.some((item) => isKnownItem(item) && sharePrimeMover(item.exercise, heavy.exercise)),
  );

/** The nearest later block that gives the low back a rest and does not tire the lift that it is put before. */
const breakFor = (plan: Plan, at: number): number | undefined => {
  const next = plan.blocks[at];
  const found = plan.blocks.findIndex(
    (block, place) =>
      place > at &&
      next !== undefined &&
      gradeOf(block) <= lowBackBreakGrade &&
      block.items.every((item) => isKnownItem(item) && item.role !== "main") &&
      !tires(block, next),
  );
  return found === -1 ? undefined : found;
};

const isDeclared = ({ limitations }: RuleContext): boolean =>
  (limitations ?? []).some(({ area }) => area === "low-back");

const findingOf = (plan: Plan, run: LowBackRun, most: number) => {
  const isLong = run.blocks.length > most;
  const at = run.blocks[isLong ? most : 1] ?? 0;
  const lifts = run.blocks.map((place) => plan.blocks[place]?.items.map(nameOf).join(" + ") ?? "");
  const from = breakFor(plan, at);
  return {
    messageId: isLong ? ("tooMany" as const) : ("two" as const),
    data: { lifts, count: run.blocks.length, most },
    at: { block: at },
    severity: isLong ? ("warning" as const) : ("hint" as const),
    ...(from === undefined ? {} : { fix: (wrong: Plan) => moveBlock(wrong, from, at) }),
  };
};

/** Lifts that load the low back heavily do not follow one another without a break. */
export const lowBackSpacing = /* @__PURE__ */ defineRule({
  id: "low-back-spacing",
  meta: {
    number: "R07",
    scope: "session",
    summary: "Lifts that load the low back heavily do not follow one another without a break.",
    severity: "warning",
    citations: [fenwick2009],
    messages: {
      tooMany: "{lifts}: {count} lifts in a row that load the low back heavily, at most {most} are wise.",
      two: "{lifts}: both load the low back heavily, and nothing stands between them.",
    },
    params: { maxRun: lowBackRun, maxRunDeclared: lowBackRunDeclared },
  },
  *check(plan, context, { maxRun, maxRunDeclared }) {
    const most = isDeclared(context) ? maxRunDeclared : maxRun;
    for (const run of lowBackRuns(plan.blocks)) {
      if (run.blocks.length > Math.min(most, 1)) yield findingOf(plan, run, most);
    }
  },
});
