import { fractionalSets } from "../../measure/fractional-sets";
import { exerciseKey, itemsOf } from "../../measure/items";
import { mapBlockItems } from "../../measure/map-block";
import { planSeconds } from "../../measure/plan-timeline";
import { gardner } from "../../model/citations";
import { musclePerSessionHint, roundRestFloor, sessionExercises, timeTolerance } from "../../model/defaults";
import type { Block, Item, Plan } from "../../model/plan";
import type { RuleContext } from "../../model/rule";
import { defineRule } from "../define-rule";
import { shortenPlan } from "../shorten-plan";

/** Seconds that a plan takes with what is known of the day. */
const secondsOf = (plan: Plan, { gym, crowding, warmup, minutes }: RuleContext): number =>
  planSeconds({
    blocks: plan.blocks,
    context: {
      ...(gym === undefined ? {} : { gym }),
      ...(crowding === undefined ? {} : { crowding }),
      ...(warmup === undefined ? {} : { warmup }),
      ...(minutes === undefined ? {} : { minutes }),
    },
  });

const hastyItem = (item: Item): Item => ({
  ...item,
  prescription: { ...item.prescription, restSeconds: item.prescription.restSeconds ?? roundRestFloor },
});

const hastyBlock = (block: Block): Block => {
  const hasty = mapBlockItems(block, hastyItem);
  return hasty.kind === "straight" ? hasty : { ...hasty, restSeconds: hasty.restSeconds ?? roundRestFloor };
};

/** The plan with every rest that it leaves open as short as it may be: what is too long even so is surely too long. */
const hasty = (plan: Plan): Plan => ({ ...plan, blocks: plan.blocks.map(hastyBlock) });

/** More minutes do not buy more work where a muscle has nearly had its sets, or the session all its exercises. */
const isFull = (plan: Plan): boolean =>
  [...fractionalSets(itemsOf(plan.blocks)).values()].some((sets) => sets >= musclePerSessionHint) ||
  new Set(itemsOf(plan.blocks).map(({ exercise }) => exerciseKey(exercise))).size >= sessionExercises;

const rounded = (seconds: number): number => Math.round(seconds / 60);

/** A session fits its minutes. */
export const timeBudget = /* @__PURE__ */ defineRule({
  id: "time-budget",
  meta: {
    number: "R45",
    scope: "session",
    summary: "A session fits its minutes.",
    severity: "error",
    needs: ["minutes"],
    citations: [gardner],
    messages: {
      over: "This takes about {estimate} minutes, and there are {minutes}.",
      under: "This takes about {estimate} of {minutes} minutes: there is time for more work or more rest.",
    },
    params: timeTolerance,
  },
  *check(plan, context, { warning, error, hint }) {
    const { minutes } = context;
    if (minutes === undefined || plan.blocks.length === 0) return;
    const budget = 60 * minutes;
    const seconds = secondsOf(plan, context);
    const data = { estimate: rounded(seconds), minutes };
    if (seconds < budget * (1 - hint) && !isFull(plan)) yield { messageId: "under", data, severity: "hint" };
    if (seconds <= budget * (1 + warning)) return;
    const surely = secondsOf(hasty(plan), context);
    const severity = surely > budget * (1 + error) ? "error" : surely > budget * (1 + warning) ? "warning" : "hint";
    const isFit = (shorter: Plan): boolean => secondsOf(shorter, context) <= budget * (1 + warning);
    const shorter = shortenPlan(plan, context, isFit);
    const fix = shorter === undefined ? {} : { fix: (wrong: Plan) => shortenPlan(wrong, context, isFit) ?? wrong };
    yield { messageId: "over", data, severity, ...fix };
  },
});
