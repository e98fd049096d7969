import { StrategyError } from "../errors";
import { isKnownItem, itemsOf } from "../measure/items";
import { pairProblems } from "../measure/pair-problems";
import { settingOf } from "../measure/setting";
import type { Decision, Step } from "../model/decision";
import type { Block, Item } from "../model/plan";
import type { BuildBrief, PairStrategy } from "../model/strategy";
import { addRamps } from "./add-ramps";
import { runStrategy } from "./run-strategy";
import { writtenGroups } from "./written-groups";

const isSeconds = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 900;

const itemCounts: { readonly [K in Block["kind"]]: { readonly least: number; readonly most: number } } = {
  straight: { least: 1, most: 1 },
  superset: { least: 2, most: 2 },
  circuit: { least: 3, most: Number.POSITIVE_INFINITY },
};

const isBlock = (block: Block): boolean => {
  if (typeof block !== "object" || block === null || !Array.isArray(block.items)) return false;
  const counts = itemCounts[block.kind];
  if (counts === undefined || block.items.length < counts.least || block.items.length > counts.most) return false;
  return block.kind === "straight" || (isSeconds(block.changeSeconds) && isSeconds(block.restSeconds));
};

const checkBlocks = (blocks: readonly Block[], items: readonly Item[], name: string): void => {
  if (!Array.isArray(blocks) || !blocks.every(isBlock)) {
    throw new StrategyError(name, "returned something that is not a list of blocks");
  }
  const grouped = itemsOf(blocks);
  const isSame = grouped.length === items.length && items.every((item) => grouped.includes(item));
  if (!isSame)
    throw new StrategyError(name, "added, dropped, repeated or changed an exercise; pairing only groups them");
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

/**
 * Groups items into blocks and gives each item its ramp sets. What the template writes as a group is grouped first.
 *
 * @throws {StrategyError} When the strategy adds, drops or changes an item, or makes a block that cannot be.
 */
export const pairItems = (
  items: readonly Item[],
  brief: BuildBrief,
  strategy: PairStrategy,
): Step<readonly Block[]> => {
  const name = brief.strategies.pair;
  const written = writtenGroups(items, brief);
  const free = Object.freeze(items.filter((item) => !written.some((block) => itemsOf([block]).includes(item))));
  const step = runStrategy(name, () => strategy(free, brief));
  checkBlocks(step.value, free, name);
  const place = (block: Block): number => items.indexOf(block.items[0]);
  const blocks = [...step.value, ...written].sort((a, b) => place(a) - place(b));
  const ramped = addRamps(blocks, brief);
  const overrides = overrideDecisions(step.value, brief);
  return { value: ramped.value, decisions: [...step.decisions, ...overrides, ...ramped.decisions] };
};
