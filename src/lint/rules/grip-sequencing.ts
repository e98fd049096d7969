import { isHeavyLift } from "../../measure/heavy-lift";
import { itemsOf } from "../../measure/items";
import { keyOfLifts } from "../../measure/key-of-lifts";
import { gripScore } from "../../measure/low-back";
import { distinctSetsOf, fewestReps } from "../../measure/work-sets";
import { coswig2015, trahey2023 } from "../../model/citations";
import { gripBudget, gripRun, heavyGripGrade } from "../../model/defaults";
import type { Block, KnownItem, Plan } from "../../model/plan";
import { defineRule } from "../define-rule";
import { tires } from "../kinds-of-work";
import { type KnownPlaced, knownItems, nameOf } from "../placed-items";
import { moveBlock } from "../reorder-blocks";

const holdsHard = ({ exercise }: KnownItem): boolean => exercise.demand.grip >= heavyGripGrade;

/** Runs of different exercises that need all of the grip. */
const gripRuns = (blocks: readonly Block[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  let last = "";
  for (const [at, block] of blocks.entries()) {
    const key = keyOfLifts(block, holdsHard);
    if (key !== "" && last === "") runs.push([at]);
    else if (key !== "" && key !== last) runs[runs.length - 1]?.push(at);
    last = key;
  }
  return runs;
};

const isHeavyHinge = (item: KnownItem): boolean =>
  item.exercise.pattern === "hinge" && holdsHard(item) && isHeavyLift(item);

const isSpent = ({ item }: KnownPlaced): boolean =>
  item.role !== "main" &&
  item.role !== "activation" &&
  holdsHard(item) &&
  !isHeavyLift(item) &&
  item.prescription.sets > 1;

const longHinges = (items: readonly KnownPlaced[], reps: number): readonly KnownPlaced[] =>
  items.filter(
    ({ item }) =>
      item.exercise.pattern === "hinge" &&
      holdsHard(item) &&
      tires(item) &&
      distinctSetsOf(item.prescription).some(({ target }) => (fewestReps(target) ?? 0) >= reps),
  );

/** The grip lasts for the lifts that need it. */
export const gripSequencing = /* @__PURE__ */ defineRule({
  id: "grip-sequencing",
  meta: {
    number: "R09",
    scope: "session",
    summary: "Lifts that need all of the grip are spread out, come after the heavy hinge, and use straps in long sets.",
    severity: "hint",
    citations: [coswig2015, trahey2023],
    messages: {
      run: "{lifts}: {count} lifts in a row that need all of the grip.",
      before: "{lift} spends the grip before {hinge}.",
      straps: "Straps would help in {lift}: the grip has much to do in this session (score {score}).",
    },
    params: { maxRun: gripRun, strapsScore: gripBudget, strapsReps: 8 },
  },
  *check(plan, { straps, priorityLift }, { maxRun, strapsScore, strapsReps }) {
    if (straps === true) return;
    for (const run of gripRuns(plan.blocks)) {
      if (run.length <= maxRun) continue;
      const lifts = run.flatMap((place) => plan.blocks[place]?.items.map(nameOf) ?? []);
      yield { messageId: "run", data: { lifts, count: run.length }, at: { block: run[maxRun] ?? 0 } };
    }
    const items = knownItems(plan);
    for (const placed of items.filter((one) => isSpent(one) && one.item.exercise.id !== priorityLift)) {
      const hinge = items.find(({ item, at }) => at.block > placed.at.block && isHeavyHinge(item));
      if (hinge === undefined) continue;
      yield {
        messageId: "before",
        data: { lift: placed.item.exercise.name, hinge: hinge.item.exercise.name },
        at: placed.at,
        fix: (wrong: Plan) => moveBlock(wrong, placed.at.block, hinge.at.block),
      };
    }
    const score = gripScore(itemsOf(plan.blocks));
    const long = score >= strapsScore ? longHinges(items, strapsReps) : [];
    for (const { item, at } of long) yield { messageId: "straps", data: { lift: item.exercise.name, score }, at };
  },
});
