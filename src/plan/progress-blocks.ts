import { readPrescription } from "../build/read-prescription";
import { exerciseKey, isKnownItem } from "../measure/items";
import { mapBlockItems } from "../measure/map-block";
import { restSecondsOf, roundRestSecondsOf } from "../measure/rest-seconds";
import { roundRestSeconds } from "../measure/superset-times";
import type { Decision, Step } from "../model/decision";
import type { Block, Item, KnownItem } from "../model/plan";
import type { Prescription } from "../model/prescription";
import type { LiftProgress, ProgressionStrategy } from "../model/progression";
import { densityStepSeconds, layoffs } from "../model/progression-defaults";
import type { Goal } from "../model/vocabulary";
import { loadableOf } from "../strategies/progress/lift-loads";
import { easyPrescription } from "./easy-week";
import { rampOfWave } from "./ramp-of-wave";
import { runProgression } from "./run-progression";

/** How the lifts of blocks progress. */
export interface BlockProgress {
  /** The lift that an item is of. */
  readonly liftOf: (item: KnownItem) => LiftProgress;
  /** What it follows. */
  readonly strategyOf: (item: KnownItem) => ProgressionStrategy;
  /** Whether the week is an easy one. */
  readonly isEasy: boolean;
  /** What is trained for: it says how short a pair may rest. */
  readonly goal: Goal;
}

const moved = (
  decisions: readonly Decision[],
  move: "deload" | "return",
  kg: number | undefined,
): readonly Decision[] =>
  decisions.flatMap((decision): readonly Decision[] => {
    // The load that was asked for is not the one that is done.
    if (decision.code === "load-rounded") return [];
    if (decision.code !== "progressed") return [decision];
    const { kg: _kg, ...data } = decision.data;
    return [{ ...decision, data: { ...data, move, ...(kg === undefined ? {} : { kg }) } }];
  });

const roundRestOf = (block: Block): number | undefined =>
  block.kind === "straight" ? undefined : roundRestSecondsOf(block);

/** A block with the rests that its lifts had the time before: those that now rest less are told so. */
const withRestsBefore = (block: Block, told: readonly Decision[]): Block =>
  mapBlockItems(block, (item) => {
    const key = exerciseKey(item.exercise);
    const isShorter = told.some(
      (one) =>
        one.code === "progressed" &&
        one.data.move === "rest" &&
        one.subject.kind === "exercise" &&
        one.subject.id === key,
    );
    const restSeconds = restSecondsOf(item) + densityStepSeconds;
    return isShorter ? { ...item, prescription: { ...item.prescription, restSeconds } } : item;
  });

/** A pair that rests as long as before does not rest less, whatever its lifts were to do. */
const held = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.map((decision) =>
    decision.code === "progressed" && decision.data.move === "rest"
      ? { ...decision, data: { ...decision.data, move: "hold" } }
      : decision,
  );

/** Days off take load off. */
const afterDaysOff = (step: Step<Prescription>, lift: LiftProgress): Step<Prescription> => {
  const layoff = layoffs.find(({ days }) => lift.daysOff >= days);
  const { load, perSet } = step.value;
  if (layoff === undefined || load === undefined) return step;
  const less = (kg: number): number => loadableOf(kg * layoff.share, lift, true) ?? kg;
  const sets = perSet?.map((set) => (set.load === undefined ? set : { ...set, load: { kg: less(set.load.kg) } }));
  const kg = less(load.kg);
  // There is nothing lighter: it does not begin lower.
  if (kg === load.kg) return step;
  const value = { ...step.value, load: { kg }, ...(sets === undefined ? {} : { perSet: sets }) };
  return { value, decisions: moved(step.decisions, "return", kg) };
};

/** The load of last time: an easy week is lighter than that, whatever would have come next. */
const asLast = (value: Prescription, { history: [last] }: LiftProgress): Prescription =>
  last === undefined || value.load === undefined || value.perSet !== undefined
    ? value
    : { ...value, load: { kg: Math.max(...last.sets.map(({ kg }) => kg)) } };

const stepOf = (item: KnownItem, progress: BlockProgress): Step<Prescription> => {
  const lift = progress.liftOf(item);
  const step = runProgression(progress.strategyOf(item), lift);
  if (!progress.isEasy) return afterDaysOff(step, lift);
  const easy = easyPrescription(asLast(step.value, lift), lift);
  return { value: easy, decisions: moved(step.decisions, "deload", easy.load?.kg) };
};

/** A pair rests as long as its members ask for, where density made them ask for less. */
const withRest = (block: Block, before: Block, goal: Goal): Block => {
  if (block.kind === "straight") return block;
  const isShorter = block.items.some((item, at) => {
    const old = before.items[at];
    return old !== undefined && restSecondsOf(item) < restSecondsOf(old);
  });
  if (!isShorter) return block;
  const asked = roundRestSeconds(block.items, goal);
  return { ...block, restSeconds: Math.min(roundRestSecondsOf(block), asked) };
};

/**
 * Blocks of a programme's week with what their lifts do next.
 *
 * @throws {StrategyError} When a progression throws, or gives a prescription that cannot be done or no plain decisions.
 */
export const progressBlocks = (blocks: readonly Block[], progress: BlockProgress): Step<readonly Block[]> => {
  const decisions: Decision[] = [];
  const value = blocks.map((block) => {
    const told: Decision[] = [];
    const changed = mapBlockItems(block, (item): Item => {
      if (!isKnownItem(item) || item.role === "activation") return item;
      const step = stepOf(item, progress);
      told.push(...step.decisions);
      // Read anew, so that its fields stand in the same order whatever made them.
      const prescription = readPrescription(step.value) ?? step.value;
      return { ...item, warmup: rampOfWave(item, prescription, progress.isEasy), prescription };
    });
    const rested = withRest(changed, block, progress.goal);
    const before = withRest(withRestsBefore(changed, told), block, progress.goal);
    const isAsBefore = block.kind !== "straight" && roundRestOf(rested) === roundRestOf(before);
    decisions.push(...(isAsBefore ? held(told) : told));
    return rested;
  });
  return { value, decisions };
};
