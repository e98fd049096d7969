import { InfeasibleError, OptionsError } from "../errors";
import { exerciseKey, isKnownItem, itemsOf } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import { canPair } from "../measure/pair-problems";
import { settingOf } from "../measure/setting";
import type { Exercise } from "../model/exercise";
import type { Block, Item } from "../model/plan";
import type { Session } from "../model/session";
import type { BuildBrief } from "../model/strategy";
import { makeBlock } from "../strategies/pair/make-blocks";
import { byGoal } from "../strategies/prescribe/by-goal";
import { addRamps } from "./add-ramps";
import { explainSession } from "./explain-session";
import { candidateOf, obstacleOf } from "./find-candidates";
import { makeTools } from "./make-tools";
import { parseOptions } from "./parse-options";
import type { Parts } from "./parts";
import { optionsOf } from "./rebuild";

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

const itemAt = (session: Session, at: PlaceInPlan): Item => {
  const item = session.blocks[at.block]?.items[at.item ?? 0];
  if (item === undefined) throw issueOf(["at"], "a block and an item of the session", JSON.stringify(at));
  return item;
};

/** The new exercise in the old one's place: its sets stay, reps and rest are kept where both are of one kind. */
const itemFor = (exercise: Exercise, old: Item, brief: BuildBrief): Item => {
  const candidate = candidateOf(exercise, brief);
  if (candidate === undefined || obstacleOf(exercise, brief) !== undefined) {
    throw new InfeasibleError(`${exercise.name} cannot be done here.`, ["gym", "limitations", "exclude"], []);
  }
  const { sets, load: _load, ...kept } = old.prescription;
  const isSameKind =
    isKnownItem(old) &&
    old.exercise.mechanics === exercise.mechanics &&
    old.exercise.unit === exercise.unit &&
    old.exercise.loadability > 1 === exercise.loadability > 1;
  const pick = { slot: "swapped", exercise, station: candidate.station, role: old.role, sets };
  const prescription = isSameKind ? { ...kept, sets } : byGoal(pick, brief).value;
  return { role: old.role, exercise, station: candidate.station, warmup: [], prescription };
};

/** A block in which the new item still goes with its partners, else its items one by one. */
const mend = (block: Block, brief: BuildBrief): readonly Block[] => {
  if (block.kind === "straight") return [block];
  const items: readonly Item[] = block.items;
  const goTogether = items.every((item, index) => {
    const next = items[index + 1];
    return next === undefined || (isKnownItem(item) && isKnownItem(next) && canPair(item, next, settingOf(brief)));
  });
  const [first, ...rest] = block.items;
  return goTogether ? [makeBlock([first, ...rest], brief)] : items.map((item) => makeBlock([item], brief));
};

/** Makes the swap over a builder's parts. */
export const makeSwapExercise =
  (parts: Parts) =>
  (session: Session, at: PlaceInPlan, id: string): Session => {
    const { brief, exercises } = parseOptions(optionsOf(session.brief), parts);
    const old = itemAt(session, at);
    const exercise = exercises.find((candidate) => candidate.id === id);
    if (exercise === undefined) throw issueOf(["id"], "the id of an exercise of the catalogue", id);
    if (itemsOf(session.blocks).some((item) => exerciseKey(item.exercise) === id)) {
      throw issueOf(["id"], "an exercise that is not in the session yet", id);
    }
    const swapped = itemFor(exercise, old, brief);
    const blocks = session.blocks.flatMap((block, index) => {
      if (index !== at.block) return [block];
      return mend(
        mapBlockItems(block, (item) => (item === old ? swapped : item)),
        brief,
      );
    });
    const ramped = addRamps(blocks, brief);
    const tools = makeTools(brief, parts.strategies, []);
    const seconds = tools.price(ramped.value);
    if (seconds > tools.budgetSeconds) {
      throw new InfeasibleError(`With ${exercise.name} the session takes longer than its minutes.`, ["minutes"], []);
    }
    return explainSession({ blocks: ramped.value, seconds }, brief, parts, [
      { value: session, decisions: session.decisions },
      ramped,
    ]);
  };
