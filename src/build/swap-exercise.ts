import { frozenCopy } from "../compile/frozen-copy";
import { InfeasibleError, OptionsError } from "../errors";
import { canShareBlock } from "../measure/can-share-block";
import { exerciseKey, itemsOf } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import { settingOf } from "../measure/setting";
import type { Exercise } from "../model/exercise";
import type { Block, Item } from "../model/plan";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import { isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { printValue } from "../schema/print-value";
import { requireSession } from "../schema/require-plan";
import { makeBlock } from "../strategies/pair/make-blocks";
import { pairDecisions } from "../strategies/pair/pair-decisions";
import { addRamps } from "./add-ramps";
import { briefOfSession } from "./brief-of-session";
import { withBlocks } from "./explain-session";
import { makeTools } from "./make-tools";
import type { ParsedOptions } from "./parse-options";
import type { Parts } from "./parts";
import { readOwnBlocks } from "./read-list";
import { lastingDecisions, overrideDecisions, swapDecisions } from "./swap-decisions";
import { swappedItem } from "./swapped-item";

/** A place in a plan, from 0. */
export interface PlaceInPlan {
  /** Place of the block. */
  readonly block: number;
  /** Place of the item in its block; 0 when absent. */
  readonly item?: number;
}

const issueOf = (path: readonly (string | number)[], expected: string, received: string) =>
  new OptionsError([
    { path, expected, received, message: `${path.join(".")}: expected ${expected}, received ${received}.` },
  ]);

const itemAt = (blocks: readonly Block[], at: PlaceInPlan) => {
  const block = blocks[at.block];
  const item = block?.items[at.item ?? 0];
  if (block === undefined || item === undefined) {
    throw issueOf(["at"], "a block and an item of the session", printValue(at));
  }
  return { block, item };
};

/** A block in which the new item still goes with its partners, else its items one by one. */
const mend = (block: Block, brief: BuildBrief): readonly Block[] => {
  if (block.kind === "straight") return [block];
  const items: readonly Item[] = block.items;
  const [first, ...rest] = block.items;
  return canShareBlock(items, settingOf(brief))
    ? [makeBlock([first, ...rest], brief)]
    : items.map((item) => makeBlock([item], brief));
};

/** The exercise of an id that blocks do not hold yet. */
const newExercise = (id: string, exercises: readonly Exercise[], before: readonly Block[]): Exercise => {
  const exercise = exercises.find((candidate) => candidate.id === id);
  if (exercise === undefined) {
    const expected = "the id of an exercise of the catalogue";
    const candidates = exercises.map((one) => ({ text: one.id, word: one.id }));
    throw new OptionsError([makeIssue({ path: ["id"], expected, value: id, candidates })]);
  }
  if (itemsOf(before).some((item) => exerciseKey(item.exercise) === id)) {
    throw issueOf(["id"], "an exercise that is not in the session yet", id);
  }
  return exercise;
};

/**
 * Makes the swap for one who knows by what brief sessions are changed, and swaps many times.
 *
 * @param parsed What `briefOfSession` gives for the session, or for the one that it was made of by swaps.
 */
export const makeSwapBy =
  (parts: Parts, { brief, exercises }: Pick<ParsedOptions, "brief" | "exercises">) =>
  (session: Session, at: PlaceInPlan, id: string): Session => {
    const before = readOwnBlocks(session.blocks, exercises);
    const { block, item: old } = itemAt(before, at);
    const exercise = newExercise(id, exercises, before);
    const swapped = swappedItem(exercise, old, { ...brief, include: [...brief.include, id] });
    const changed = mend(
      mapBlockItems(block, (item) => (item === old ? swapped : item)),
      brief,
    );
    const ramped = addRamps(
      before.flatMap((other) => (other === block ? changed : [other])),
      brief,
    );
    const blocks = ramped.value;
    const tools = makeTools(brief, parts.strategies, []);
    const seconds = tools.price(blocks);
    if (seconds > tools.budgetSeconds) {
      throw new InfeasibleError(`With ${exercise.name} the session takes longer than its minutes.`, ["minutes"], []);
    }
    return withBlocks(session, { blocks, seconds }, brief, [
      ...lastingDecisions(session, block),
      ...swapDecisions(swapped, brief),
      ...overrideDecisions(before, blocks, swapped, brief),
      ...pairDecisions(changed, itemsOf(blocks), brief),
      ...ramped.decisions,
    ]);
  };

/** Makes the swap over a builder's parts. The brief stays: it tells what the session was built from. */
export const makeSwapExercise =
  (parts: Parts) =>
  (session: Session, at: PlaceInPlan, id: string): Session => {
    requireSession(session);
    if (!isRecord(at)) throw issueOf(["at"], "the place of an item: block and item", printValue(at));
    return frozenCopy(makeSwapBy(parts, briefOfSession(session, parts))(session, at, id));
  };
