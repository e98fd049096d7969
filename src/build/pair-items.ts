import { frozen } from "../compile/define-frozen";
import { StrategyError } from "../errors";
import { isKnownItem, itemsOf } from "../measure/items";
import { pairProblems } from "../measure/pair-problems";
import { settingOf } from "../measure/setting";
import type { Decision, Step } from "../model/decision";
import type { Block, Item } from "../model/plan";
import type { BuildBrief, PairStrategy } from "../model/strategy";
import { isOwn } from "../strategies/own";
import { addRamps } from "./add-ramps";
import { readBlocks } from "./read-blocks";
import { runOwn, runStrategy } from "./run-strategy";
import { writtenGroups } from "./written-groups";

/** A group says how long its changes and rests are: a plan may leave that open, a strategy may not. */
const checkTimes = (block: Block, name: string): void => {
  if (block.kind === "straight") return;
  const open = (["changeSeconds", "restSeconds"] as const).find((key) => block[key] === undefined);
  if (open === undefined) return;
  const lifts = block.items.map(({ exercise }) => exercise.name).join(" and ");
  throw new StrategyError(name, `made a ${block.kind} of ${lifts} without ${open}`);
};

/** The blocks of an answer, where they group the items that were given, each once. */
const readPairs = (answer: unknown, given: readonly Item[], name: string): readonly Block[] => {
  const known = new Map<unknown, Item>(given.map((item) => [item, item]));
  const blocks = readBlocks(answer, (value) => known.get(value));
  if (blocks === undefined) throw new StrategyError(name, "returned something that is not a list of blocks");
  for (const block of blocks) checkTimes(block, name);
  const grouped = itemsOf(blocks);
  if (grouped.length !== given.length || new Set(grouped).size !== given.length) {
    throw new StrategyError(name, "added, dropped, repeated or changed an exercise; pairing only groups them");
  }
  return blocks;
};

/** A decision for each pair that the library would have refused and a strategy made without saying that it is meant. */
const overrideDecisions = (blocks: readonly Block[], brief: BuildBrief): readonly Decision[] =>
  blocks.flatMap((block): readonly Decision[] => {
    const [a, b] = block.items;
    if (block.kind !== "superset" || b === undefined || !isKnownItem(a) || !isKnownItem(b)) return [];
    const problem = pairProblems(a, b, settingOf(brief)).find(({ refused }) => refused);
    if (problem === undefined) return [];
    return [
      {
        stage: "pair",
        code: "caller-overrides",
        subject: { kind: "exercise", id: a.exercise.id },
        data: { rule: `superset-${problem.code}`, option: "strategies" },
        source: "default",
      },
    ];
  });

const pairStep = (free: readonly Item[], brief: BuildBrief, strategy: PairStrategy): Step<readonly Block[]> => {
  const name = brief.strategies.pair;
  if (isOwn(strategy)) return runOwn(name, () => strategy(free, brief));
  const step = runStrategy(name, () => strategy(free, brief), free);
  return { value: readPairs(step.value, free, name), decisions: step.decisions };
};

/**
 * Groups items into blocks and gives each item its ramp sets. What the template writes as a group is grouped first.
 *
 * @param items Each is an object of its own; they are frozen.
 * @throws {StrategyError} When the strategy adds, drops or changes an item, or makes a block that cannot be.
 */
export const pairItems = (
  items: readonly Item[],
  brief: BuildBrief,
  strategy: PairStrategy,
): Step<readonly Block[]> => {
  const all = frozen([...items]);
  const written = writtenGroups(all, brief);
  const grouped = new Set(itemsOf(written));
  const free = frozen(all.filter((item) => !grouped.has(item)));
  const step = pairStep(free, brief, strategy);
  const paired = step.value;
  const places = new Map(all.map((item, place) => [item, place]));
  const place = (block: Block): number => places.get(block.items[0]) ?? all.length;
  const blocks = [...paired, ...written].sort((a, b) => place(a) - place(b));
  const ramped = addRamps(blocks, brief);
  const overrides = overrideDecisions(paired, brief);
  return {
    value: frozen(ramped.value),
    decisions: [...step.decisions, ...overrides, ...ramped.decisions],
  };
};
