import type { Decision } from "../model/decision";
import { limitationCap } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { ReasonCode, ReasonData } from "../model/reasons";
import type { BuildBrief, Choice } from "../model/strategy";
import { mainRegions } from "../model/vocabulary";
import { fitsSlot } from "./fits-slot";
import type { Obstacle } from "./obstacle-of";

/** What keeps each exercise out. */
type Obstacles = ReadonlyMap<Exercise, Obstacle>;

/** A decision on the choice of the whole session. */
export const sessionDecision = <C extends ReasonCode>(code: C, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "session" },
  data,
  source: "default",
});

/**
 * Whether a lift that the gym has no gear for can be loaded well, and further than all that is there for its slots;
 * nobody misses what an optional slot is for.
 */
const isMissed = (exercise: Exercise, choices: readonly Choice[]): boolean =>
  exercise.loadability >= 2 &&
  choices.some(
    ({ slot, candidates }) =>
      !(slot.kind === "pattern" && slot.optional === true) &&
      fitsSlot(exercise, slot) &&
      candidates.every((candidate) => candidate.exercise.loadability < exercise.loadability),
  );

/**
 * Lifts in an order of which the first few tell most: one of each family before the next of any, ordinary ones first,
 * the big ones before the small.
 */
const varied = (lifts: readonly Exercise[]): readonly Exercise[] => {
  const turns = new Map<Exercise, number>();
  const seen = new Map<string, number>();
  const bySize = [...lifts].sort(
    (a, b) => Number(a.unusual === true) - Number(b.unusual === true) || b.demand.systemic - a.demand.systemic,
  );
  for (const lift of bySize) {
    const turn = (seen.get(lift.family) ?? 0) + (lift.unusual === true ? 1 : 0);
    turns.set(lift, turn);
    seen.set(lift.family, turn + 1);
  }
  return [...bySize].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
};

/** Ids of the exercises that an obstacle of some kind keeps out. */
const idsOf = (obstacles: Obstacles, is: (obstacle: Obstacle) => boolean): readonly string[] =>
  varied([...obstacles].filter(([, obstacle]) => is(obstacle)).map(([exercise]) => exercise)).map(({ id }) => id);

/** A decision on exercises, where there are any. */
const ofSome = (
  exercises: readonly string[],
  decisionOn: (exercises: readonly string[]) => Decision,
): readonly Decision[] => (exercises.length === 0 ? [] : [decisionOn(exercises)]);

const limitationDecisions = (obstacles: Obstacles, { limitations }: BuildBrief): readonly Decision[] =>
  limitations.flatMap((limitation) => {
    const { area, status } = limitation;
    const cap = limitationCap[status]?.[area];
    if (cap === undefined) return [];
    return ofSome(
      idsOf(obstacles, (one) => one.code === "limitation-excluded" && one.limitation === limitation),
      (exercises) => sessionDecision("limitation-excluded", { area, status, cap, exercises }),
    );
  });

/** Why exercises of a day could not be chosen, each reason once. */
export const obstacleDecisions = (
  obstacles: Obstacles,
  choices: readonly Choice[],
  brief: BuildBrief,
): readonly Decision[] => {
  const { accent, gym, level } = brief;
  const of = (code: Obstacle["code"]): readonly string[] => idsOf(obstacles, (obstacle) => obstacle.code === code);
  const missed = new Set([...obstacles.keys()].filter((exercise) => isMissed(exercise, choices)).map(({ id }) => id));
  const gear = of("gear-missing").filter((id) => missed.has(id));
  const big =
    accent === undefined
      ? []
      : ofSome(of("accent-excluded"), (exercises) => sessionDecision("accent-excluded", { region: accent, exercises }));
  return [
    ...big,
    ...ofSome(of("option-excluded"), (exercises) => sessionDecision("option-excluded", { exercises })),
    ...ofSome(gear, (exercises) => sessionDecision("gear-missing", { gym: gym.id, exercises })),
    ...ofSome(of("light-day-excluded"), (exercises) => sessionDecision("light-day-excluded", { exercises })),
    ...ofSome(of("lying-excluded"), (exercises) =>
      sessionDecision("lying-excluded", { condition: "pregnant", exercises }),
    ),
    ...ofSome(of("level-excluded"), (exercises) => sessionDecision("level-excluded", { level, exercises })),
    ...limitationDecisions(obstacles, brief),
  ];
};

/** Regions of the template for which nothing is left, and whether it is the gear or the body that leaves nothing. */
export const missingRegions = (
  choices: readonly Choice[],
  obstacles: Obstacles,
  { day }: BuildBrief,
): readonly Decision[] => {
  const others = day.regions.filter((region) => region !== "back" && region !== "legs");
  return [...mainRegions, ...others].flatMap((region) => {
    const own = choices.filter(({ slot }) => slot.kind === "pattern" && slot.region === region);
    if (own.length === 0 || own.some(({ candidates }) => candidates.length > 0)) return [];
    const isKeptOut = (by: Obstacle["code"]): boolean =>
      [...obstacles].some(([exercise, { code }]) => code === by && exercise.regions.includes(region));
    const why = isKeptOut("limitation-excluded") ? "limitation" : isKeptOut("option-excluded") ? "excluded" : "gear";
    return [sessionDecision("region-not-trained", { region, why })];
  });
};
