import { lastTrainedDays } from "../../../src/measure/last-trained";
import {
  coverageGroups,
  isolationCover,
  loadabilityWorth,
  muscleWorth,
  regionWeight,
  stimulus,
} from "../../../src/measure/score-weights";
import { sessionExcess } from "../../../src/measure/session-limits";
import {
  builtSets,
  effortTarget,
  latelyDays,
  musclePerSession,
  sessionExercises,
  soonLightKg,
} from "../../../src/model/defaults";
import type { Exercise } from "../../../src/model/exercise";
import { muscleFacts } from "../../../src/model/muscles";
import type { BuildBrief, BuildTools, Choice } from "../../../src/model/strategy";
import { type MainRegion, mainRegions, muscles } from "../../../src/model/vocabulary";
import { type LiftColumn, liftColumns, type PairColumn, pairColumns } from "./lift-columns";
import { type Constraint, lpText, type Terms } from "./lp-text";

/** A model of a build with the meaning of its variables. */
export interface BuildModel {
  readonly text: string;
  readonly lifts: readonly LiftColumn[];
  readonly pairs: readonly PairColumn[];
}

/** Numbers of the score that this model writes down for itself: docs/score.md and docs/limitations.md name them. */
const effortCost = 0.5;
const lowBack = { each: 0.08, from: 15, fromDeclared: 11 };
const imbalance = { each: 0.2, from: 3 };
const brokenPromise = 10;
const reserve = 0.3;
const pairWorth = { strength: -0.4, hypertrophy: -0.2, general: -0.2, endurance: -0.2, "work-capacity": 0.4 };

interface Part {
  readonly maximise: Terms;
  readonly constraints: readonly Constraint[];
  readonly most?: ReadonlyMap<string, number>;
}

const weightOf = (region: string | undefined, { priority }: BuildBrief): number => {
  if (priority === "balanced" || (region !== "legs" && region !== "back")) return regionWeight.even;
  return region === priority ? regionWeight.named : regionWeight.other;
};

const sum = (lifts: readonly LiftColumn[], of: (lift: LiftColumn) => number): Terms =>
  lifts.map((lift) => [of(lift), lift.name] as const).filter(([factor]) => factor !== 0);

const atMost = (terms: Terms, than: number): Constraint => ({ terms, is: "<=", than });

const doseOf = ({ exercise, sets }: LiftColumn, muscle: string): number => {
  const share = exercise.muscles.find((part) => part.muscle === muscle)?.share ?? 0;
  return exercise.hardSet && share >= 0.5 ? sets * share : 0;
};

/** Half of a lift of both regions counts for each. */
const regionPart = ({ regions, hardSet }: Exercise, region: MainRegion): number => {
  if (!hardSet) return 0;
  const [first, second] = regions;
  const isBoth = (first === "legs" && second === "back") || (first === "back" && second === "legs");
  return isBoth ? 0.5 : first === region ? 1 : 0;
};

/** The muscles' stimulus, a piece for each set of the curve. */
const stimulusPart = (lifts: readonly LiftColumn[], brief: BuildBrief): Part => {
  const maximise: [number, string][] = [];
  const constraints: Constraint[] = [];
  const most = new Map<string, number>();
  muscles.forEach((muscle, at) => {
    const worth = (muscleWorth[muscle] ?? 0) * weightOf(muscleFacts[muscle].region, brief);
    if (worth === 0) return;
    const pieces: [number, string][] = [];
    for (let set = 1; set <= 11; set += 1) {
      const piece = `d${at}s${set}`;
      maximise.push([worth * (stimulus(set) - stimulus(set - 1)), piece]);
      pieces.push([1, piece]);
      most.set(piece, 1);
    }
    const dose = sum(lifts, (lift) => -doseOf(lift, muscle) * loadabilityWorth[brief.level][lift.exercise.loadability]);
    constraints.push(atMost([...pieces, ...dose], 0));
  });
  return { maximise, constraints, most };
};

/** The best cover of each movement: as much of it as lifts are chosen that give it, and one in all. */
const coveragePart = (lifts: readonly LiftColumn[], brief: BuildBrief): Part => {
  const maximise: [number, string][] = [];
  const constraints: Constraint[] = [];
  coverageGroups.forEach(({ has, worth, region, prefersCompound }, group) => {
    const byCover = new Map<number, LiftColumn[]>();
    for (const lift of lifts) {
      const { exercise } = lift;
      if (!exercise.hardSet || !has(exercise)) continue;
      const part = prefersCompound && exercise.mechanics === "isolation" ? isolationCover : 1;
      const cover = part * loadabilityWorth[brief.level][exercise.loadability];
      byCover.set(cover, [...(byCover.get(cover) ?? []), lift]);
    }
    const all = [...byCover].map(([cover, givers], at): [number, string] => {
      const name = `c${group}v${at}`;
      maximise.push([worth * weightOf(region, brief) * cover, name]);
      constraints.push(atMost([[1, name], ...sum(givers, () => -1)], 0));
      return [1, name];
    });
    constraints.push(atMost(all, 1));
  });
  return { maximise, constraints };
};

/** What is over a number costs: the variable is at least as much. */
const over = (name: string, terms: Terms, from: number, each: number): Part => ({
  maximise: [[-each, name]],
  constraints: [atMost([...terms, [-1, name]], from)],
});

const negative = (terms: Terms): Terms => terms.map(([factor, variable]) => [-factor, variable] as const);

const costParts = (lifts: readonly LiftColumn[], brief: BuildBrief): readonly Part[] => {
  const isDeclared = brief.limitations.some(({ area, status }) => area === "low-back" && status !== "cleared");
  const effort = sum(lifts, ({ exercise, sets }) =>
    exercise.hardSet ? (sets * (2 + exercise.demand.systemic)) / 4 : 0,
  );
  const load = sum(lifts, ({ exercise, sets }) => sets * exercise.demand.lowBack);
  const ahead = sum(
    lifts,
    ({ exercise, sets }) => sets * (regionPart(exercise, "legs") - regionPart(exercise, "back")),
  );
  const own = sum(lifts, (lift) => {
    const sign = regionPart(lift.exercise, "legs") === 1 ? 1 : regionPart(lift.exercise, "back") === 1 ? -1 : 0;
    const region = sign > 0 ? "legs" : "back";
    const share = lift.exercise.muscles
      .filter((part) => part.share >= 0.5 && muscleFacts[part.muscle].region === region)
      .reduce((all, part) => all + part.share, 0);
    return sign * share * lift.sets;
  });
  const balance = {
    balanced: [
      { ...over("uneven", ahead, imbalance.from, imbalance.each) },
      { maximise: [], constraints: [atMost([...negative(ahead), [-1, "uneven"]], imbalance.from)] },
    ],
    legs: [over("short", negative(ahead), 0, brokenPromise), over("shortOwn", negative(own), 0, brokenPromise)],
    back: [over("short", ahead, 0, brokenPromise), over("shortOwn", own, 0, brokenPromise)],
  }[brief.priority];
  return [
    over("effort", effort, effortTarget[brief.level], effortCost),
    over("load", load, isDeclared ? lowBack.fromDeclared : lowBack.from, lowBack.each),
    ...balance,
  ];
};

/** A region for which there is anything is trained. */
const presenceParts = (lifts: readonly LiftColumn[], choices: readonly Choice[]): readonly Part[] =>
  mainRegions
    .filter((region) =>
      choices.some(
        ({ slot, candidates }) => slot.kind === "pattern" && slot.region === region && candidates.length > 0,
      ),
    )
    .map((region) =>
      over(
        `no-${region}`.replace("-", ""),
        [...sum(lifts, ({ exercise }) => (regionPart(exercise, region) > 0 ? -1 : 0))],
        -1,
        brokenPromise,
      ),
    );

/** What is held against a lift beside the score. */
export const heldAgainst = ({ exercise, role, load }: LiftColumn, brief: BuildBrief): number => {
  const ago = lastTrainedDays(brief).get(exercise.id) ?? Number.POSITIVE_INFINITY;
  const light = (brief.place.limits ?? []).filter(({ maxKg }) => maxKg !== undefined && maxKg <= soonLightKg);
  const isLight = exercise.demand.systemic >= 2 && light.some(({ equipment }) => equipment === load);
  return (role !== "main" && ago <= latelyDays ? reserve : 0) + (isLight ? reserve : 0);
};

/** What a lift is worth or costs whatever else is there, asked of the objective for it alone. */
const alonePart = (lifts: readonly LiftColumn[], brief: BuildBrief): Part => ({
  constraints: [],
  maximise: sum(lifts, (lift) => {
    const { mains = 0, lifts: each = 0, skill = 0 } = brief.judge.score([lift], 0, brief).parts;
    return mains + each + skill - heldAgainst(lift, brief);
  }),
});

const many = 1000;
/** Minutes from which a session may hold two lifts of the highest low-back grade. */
const minutesForTwoHeavy = 25;

/** The limits of a session, asked of what is over them. */
const limitConstraints = (lifts: readonly LiftColumn[], brief: BuildBrief): readonly Constraint[] => {
  const [any] = lifts;
  if (any === undefined) return [];
  const like = (demand: Partial<Exercise["demand"]>, sets: number) => ({
    exercise: {
      ...any.exercise,
      muscles: [],
      demand: { ...any.exercise.demand, lowBack: 0, skill: 1, ...demand },
    } as const,
    sets,
  });
  const mostLowBack = many - sessionExcess([like({ lowBack: 1 }, many)], brief).lowBack;
  const mostOfGradeTwo = many - sessionExcess([like({ lowBack: 2 }, many)], brief).historySets;
  const skilled = Array.from({ length: 100 }, () => like({ skill: 3 }, 1));
  const mostSkilled = skilled.length - sessionExcess(skilled, brief).skill;
  return [
    atMost(
      sum(lifts, ({ sets }) => sets),
      builtSets[brief.level],
    ),
    atMost(
      sum(lifts, () => 1),
      sessionExercises,
    ),
    atMost(
      sum(lifts, ({ exercise, sets }) => sets * exercise.demand.lowBack),
      mostLowBack,
    ),
    atMost(
      sum(lifts, ({ exercise, sets }) => (exercise.demand.lowBack === 2 ? sets : 0)),
      mostOfGradeTwo,
    ),
    atMost(
      sum(lifts, ({ exercise }) => (exercise.demand.skill === 3 ? 1 : 0)),
      mostSkilled,
    ),
    ...((brief.minutes ?? many) < minutesForTwoHeavy
      ? [
          atMost(
            sum(lifts, ({ exercise }) => (exercise.demand.lowBack === 3 ? 1 : 0)),
            1,
          ),
        ]
      : []),
    ...muscles.map((muscle) =>
      atMost(
        sum(lifts, (lift) => doseOf(lift, muscle)),
        musclePerSession,
      ),
    ),
  ];
};

const placeConstraints = (
  lifts: readonly LiftColumn[],
  choices: readonly Choice[],
  brief: BuildBrief,
): readonly Constraint[] => {
  const families = [...new Set(lifts.map(({ exercise }) => exercise.family))];
  return [
    ...families.map((family) =>
      atMost(
        sum(lifts, ({ exercise }) => (exercise.family === family ? 1 : 0)),
        1,
      ),
    ),
    ...choices.map(({ slot }) =>
      atMost(
        sum(lifts, (lift) => (lift.slot.id === slot.id ? 1 : 0)),
        slot.kind === "pattern" ? (slot.max ?? 1) : 1,
      ),
    ),
    ...mainRegions.map((half) =>
      atMost(
        sum(lifts, (lift) => (lift.role === "main" && lift.slot.region === half ? 1 : 0)),
        1,
      ),
    ),
    ...(brief.accent === undefined
      ? []
      : [
          atMost(
            sum(lifts, (lift) =>
              lift.slot.region === brief.accent && lift.exercise.regions[0] === brief.accent ? 1 : 0,
            ),
            2,
          ),
        ]),
  ];
};

const timeConstraints = (
  lifts: readonly LiftColumn[],
  pairs: readonly PairColumn[],
  tools: BuildTools,
): readonly Constraint[] => {
  const byLift = new Map<LiftColumn, [number, string][]>();
  for (const pair of pairs) {
    for (const lift of [pair.a, pair.b]) byLift.set(lift, [...(byLift.get(lift) ?? []), [1, pair.name]]);
  }
  const saved = pairs.map(({ name, saves }) => [-saves, name] as const);
  return [
    ...(Number.isFinite(tools.budgetSeconds)
      ? [atMost([...sum(lifts, ({ seconds }) => seconds), ...saved], tools.budgetSeconds - tools.generalSeconds)]
      : []),
    ...[...byLift].map(([lift, terms]) => atMost([...terms, [-1, lift.name]], 0)),
  ];
};

/** The choice of lifts, sets and pairs that a build has, as a mixed-integer model of its own making. */
export const mixedIntegerModel = (choices: readonly Choice[], brief: BuildBrief, tools: BuildTools): BuildModel => {
  const lifts = liftColumns(choices, brief, tools);
  const pairs = pairColumns(lifts, brief, tools);
  const parts: readonly Part[] = [
    alonePart(lifts, brief),
    stimulusPart(lifts, brief),
    coveragePart(lifts, brief),
    ...costParts(lifts, brief),
    ...presenceParts(lifts, choices),
    { maximise: pairs.map(({ name }) => [pairWorth[brief.goal], name] as const), constraints: [] },
    { maximise: [], constraints: limitConstraints(lifts, brief) },
    { maximise: [], constraints: placeConstraints(lifts, choices, brief) },
    { maximise: [], constraints: timeConstraints(lifts, pairs, tools) },
  ];
  const text = lpText({
    maximise: parts.flatMap(({ maximise }) => maximise),
    constraints: parts.flatMap(({ constraints }) => constraints),
    most: new Map(parts.flatMap(({ most }) => [...(most ?? [])])),
    binary: [...lifts, ...pairs].map(({ name }) => name),
  });
  return { text, lifts, pairs };
};
