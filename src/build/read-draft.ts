import { canonicalJson } from "../compile/content-hash";
import { StrategyError } from "../errors";
import { restSecondsOf } from "../measure/rest-seconds";
import { longestPauseSeconds, mostSets } from "../model/limits";
import type { Block, Item } from "../model/plan";
import { fieldOf } from "../schema/look-into";
import { readBlocks } from "./read-blocks";
import { isWholeNumber, prescriptionProblem } from "./read-prescription";

/** An item that a fit strategy kept. */
export interface KeptItem {
  /** The item as it is now. */
  readonly item: Item;
  /** As it was given. */
  readonly given: Item;
  /** Its place among the given ones. */
  readonly place: number;
  /** The ramp sets that the strategy left. */
  readonly warmup: unknown;
}

/** The blocks that a fit strategy left. */
export interface ReadDraft {
  /** The blocks. */
  readonly blocks: readonly Block[];
  /** What is in them, in order of first appearance. */
  readonly kept: readonly KeptItem[];
}

/** What fitting never changes: all but sets, rests, ramp sets and the exercise, which is looked at by itself. */
const lasting = (item: unknown) => {
  const prescription = fieldOf(item, "prescription");
  return canonicalJson([
    ...["role", "station", "tags"].map((key) => fieldOf(item, key)),
    ...["target", "effort", "tempo", "load"].map((key) => fieldOf(prescription, key)),
  ]);
};

/** The given item with the sets and the rest of an answer; details of sets that are gone go with them. */
const changedItem = (answer: unknown, given: Item, name: string): Item => {
  const prescription = fieldOf(answer, "prescription");
  const [sets, restSeconds] = [fieldOf(prescription, "sets"), fieldOf(prescription, "restSeconds")];
  const isUnknown = restSeconds === undefined && given.prescription.restSeconds === undefined;
  const rest = isUnknown ? restSecondsOf(given) : restSeconds;
  if (!isWholeNumber(sets, 1, mostSets) || !isWholeNumber(rest, 0, longestPauseSeconds)) {
    const problem = prescriptionProblem({ ...given.prescription, sets, restSeconds: rest }, given.exercise);
    throw new StrategyError(name, `left a prescription that cannot be done${problem}`);
  }
  const { perSet, ...kept } = given.prescription;
  const details = perSet === undefined ? {} : { perSet: perSet.slice(0, sets) };
  return { ...given, prescription: { ...kept, sets, ...(isUnknown ? {} : { restSeconds: rest }), ...details } };
};

/** Reads the items of an answer: each stands for the given one that it is, else for the first of its exercise. */
const itemReader = (given: readonly Item[], name: string) => {
  const left = new Map(given.map((item, place) => [item, place]));
  const kept = new Map<Item, KeptItem>();
  const givenOf = (value: unknown): Item | undefined => {
    const items = [...left.keys()];
    return (
      items.find((item) => item === value) ?? items.find(({ exercise }) => exercise === fieldOf(value, "exercise"))
    );
  };
  const itemOf = (value: unknown): Item => {
    const from = givenOf(value);
    if (from === undefined) throw new StrategyError(name, "added an exercise; fitting never adds one");
    if (lasting(value) !== lasting(from)) {
      throw new StrategyError(name, "changed an exercise; fitting changes sets and rests only");
    }
    const item = from === value ? { ...from } : changedItem(value, from, name);
    kept.set(item, { item, given: from, place: left.get(from) ?? -1, warmup: fieldOf(value, "warmup") });
    left.delete(from);
    return item;
  };
  return { kept, itemOf };
};

/**
 * The blocks of what a fit strategy answered, made of the items that were given.
 *
 * @param given The items of the draft that the strategy was given.
 * @throws {StrategyError} When the answer is no draft, has another exercise, or changes more than sets and rests.
 */
export const readDraft = (answer: unknown, given: readonly Item[], name: string): ReadDraft => {
  const { kept, itemOf } = itemReader(given, name);
  const blocks = readBlocks(fieldOf(answer, "blocks"), itemOf);
  if (blocks === undefined) throw new StrategyError(name, "did not return a draft");
  return { blocks, kept: [...kept.values()] };
};
