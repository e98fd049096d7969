import { exerciseKey, isKnownItem } from "../../measure/items";
import { maximumWeightMatching } from "../../measure/maximum-weight-matching";
import { canPair } from "../../measure/pair-problems";
import { settingOf } from "../../measure/setting";
import type { Decision } from "../../model/decision";
import type { KnownItem } from "../../model/plan";
import type { BuildBrief, PairStrategy } from "../../model/strategy";
import { named } from "../named";
import { wrongAnswer } from "../wrong-answer";
import { blocksOf } from "./make-blocks";

/** Largest cost of a pair, and the steps that a cost is told apart by. */
const [mostCost, costSteps] = [1000, 1000];

const reasonDecision = (a: KnownItem, b: KnownItem, strategy: string, reason: string): Decision => ({
  stage: "pair",
  code: "own-reason",
  subject: { kind: "exercise", id: exerciseKey(a.exercise) },
  data: { strategy, reason: `with ${b.exercise.name}: ${reason}` },
  source: "default",
});

const namesOf = (a: KnownItem, b: KnownItem): string => `${a.exercise.name} and ${b.exercise.name}`;

/** The reason to pair two items, whatever the types of the judge say; nothing where they are not paired. */
const reasonFrom = (answer: unknown, a: KnownItem, b: KnownItem, name: string): string | undefined => {
  if (answer === undefined || (typeof answer === "string" && answer.trim() !== "")) return answer;
  throw wrongAnswer(name, `the reason to pair ${namesOf(a, b)}`, "a few words, or undefined for no pair", answer);
};

/** The part of a pair's weight that its cost takes. */
const partFrom = (answer: unknown, a: KnownItem, b: KnownItem, name: string): number => {
  if (typeof answer !== "number" || Number.isNaN(answer)) {
    throw wrongAnswer(name, `the cost to pair ${namesOf(a, b)}`, "a number from 0 to 1000", answer);
  }
  return Math.round(costSteps * Math.min(mostCost, Math.max(0, answer)));
};

/**
 * Makes a pair strategy from a judgement of two items.
 *
 * @param name Told in the session and in its decisions.
 * @param judge The reason to pair two items, in a few words; nothing when they should not be paired.
 * @param cost Of two possible pairs the one with the smaller cost (0 to 1000) is taken; absent: all alike.
 * @returns As many pairs as possible at the least total cost. Pairs that the library refuses (main lifts, shared prime
 * movers, grip, low back, far places) are never made; write a `PairStrategy` yourself to decide that as well.
 */
// @__NO_SIDE_EFFECTS__
export const pairBy = (
  name: string,
  judge: (a: KnownItem, b: KnownItem, brief: BuildBrief) => string | undefined,
  cost: (a: KnownItem, b: KnownItem, brief: BuildBrief) => number = () => 0,
): PairStrategy =>
  named(name, (items, brief) => {
    const reasons = new Map<string, string>();
    const weightOf = (a: number, b: number): number => {
      const [first, second] = [items[Math.min(a, b)], items[Math.max(a, b)]];
      if (a === b || first === undefined || second === undefined) return 0;
      if (!isKnownItem(first) || !isKnownItem(second) || !canPair(first, second, settingOf(brief))) return 0;
      const reason = reasonFrom(judge(first, second, brief), first, second, name);
      if (reason === undefined) return 0;
      reasons.set(`${Math.min(a, b)}:${Math.max(a, b)}`, reason);
      const part = partFrom(cost(first, second, brief), first, second, name);
      // One pair more outweighs what all pairs together can cost.
      return items.length * mostCost * costSteps - part;
    };
    const pairs = maximumWeightMatching(items.map((_, a) => items.map((__, b) => weightOf(a, b))));
    const decisions = pairs.flatMap(([a, b]) => {
      const [first, second] = [items[a], items[b]];
      if (first === undefined || second === undefined || !isKnownItem(first) || !isKnownItem(second)) return [];
      return [reasonDecision(first, second, name, reasons.get(`${a}:${b}`) ?? "")];
    });
    return { value: blocksOf(items, pairs, brief), decisions };
  });
