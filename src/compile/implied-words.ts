import type { Exercise } from "../model/exercise";
import type { LoadKind, Muscle, Trunk } from "../model/vocabulary";
import { manners } from "./name-words";

/** What a row says of a lift anyway, so that a name may hold it or not. */
export interface ImpliedWords {
  /** Words that a name of the lift may have more. */
  readonly mayAdd: ReadonlySet<string>;
  /** Words that a name of the lift may lack. */
  readonly mayLack: ReadonlySet<string>;
  /** Words that ask for a variant: the lift may be meant, and may not. */
  readonly variants: ReadonlySet<string>;
}

const wordsOfLoad: { readonly [L in LoadKind]: readonly string[] } = {
  barbell: ["barbell"],
  dumbbell: ["dumbbell"],
  kettlebell: ["kettlebell"],
  machine: ["machine"],
  cable: ["cable", "pulley"],
  band: ["band"],
  bodyweight: ["bodyweight"],
  "weighted-bodyweight": ["weighted"],
  other: [],
};

const wordsOfTrunk: { readonly [T in Trunk]?: readonly string[] } = {
  seated: ["seated"],
  standing: ["standing"],
  hinged: ["bentover"],
  supine: ["lying", "supine"],
  prone: ["prone", "lying"],
  kneeling: ["kneeling"],
  hanging: ["hanging"],
};

const wordsOfMuscle: { readonly [M in Muscle]?: readonly string[] } = {
  quads: ["quad"],
  hamstrings: ["hamstring"],
  glutes: ["glute"],
  gastrocnemius: ["calf"],
  lats: ["lat"],
  "upper-traps": ["trap", "shoulder"],
  "rear-delts": ["reardelt"],
  chest: ["chest"],
  triceps: ["tricep"],
  biceps: ["bicep"],
  abs: ["abdominal"],
};

const wordsOfGear: { readonly [equipment: string]: readonly string[] } = {
  "flat-bench": ["bench", "flat"],
  "incline-bench": ["bench"],
  "plyo-box": ["box"],
  rope: ["rope"],
  "single-handle": ["handle"],
  band: ["band", "tube"],
  "mini-band": ["band", "mini"],
  rings: ["ring"],
  "pull-up-bar": ["bar"],
  "v-handle": ["handle"],
};

/** Loads that go without saying in a name where no other lift claims it. */
const silentLoads: readonly LoadKind[] = ["barbell", "dumbbell", "machine", "cable"];

const primeMoverWords = (exercise: Exercise): readonly string[] =>
  exercise.muscles.filter(({ share }) => share === 1).flatMap(({ muscle }) => wordsOfMuscle[muscle] ?? []);

const postureWords = ({ trunk, needs, pattern }: Exercise): readonly string[] => {
  if (trunk !== "supported") return wordsOfTrunk[trunk] ?? [];
  const isMachine = needs.some(({ load }) => load === "machine");
  const isPull = pattern === "horizontal-pull" || pattern === "rear-delt";
  return [...(isMachine ? ["seated"] : []), ...(isPull ? ["chestsupported"] : [])];
};

const sideWords = ({ laterality, needs }: Exercise): readonly string[] => {
  const inEachHand = needs.some(({ load }) => load === "dumbbell") ? ["alternating"] : [];
  if (laterality === "bilateral") return ["twoarm", ...inEachHand];
  return laterality === "alternating" ? ["alternating"] : ["unilateral", "singlearm", "singleleg"];
};

const feetWords = ({ pattern, needs }: Exercise): readonly string[] => {
  if (pattern === "leg-press") return [...feet, "staggered"];
  return pattern === "squat" && needs.some(({ load }) => load === "machine") ? feet : [];
};

const feet = ["high", "low", "wide", "narrow", "close", "stance", "foot", "feet", "placement"];

/** Words that ask for a variant of the lift which is no lift of its own where the gear allows it. */
const variantWords = ({ needs, regions }: Exercise): readonly string[] => {
  const isLoaded = needs.every(({ load }) => load !== "bodyweight" && load !== "weighted-bodyweight");
  const isOneHanded = needs.some(({ load }) => load === "machine" || load === "cable" || load === "dumbbell");
  const oneSided = ["unilateral", regions[0] === "legs" ? "singleleg" : "singlearm"];
  return [...(isLoaded ? ["weighted"] : []), ...(isOneHanded ? oneSided : [])];
};

const flyWords = ({ pattern }: Exercise): readonly string[] =>
  pattern === "rear-delt" || pattern === "chest-fly" ? ["fly"] : [];

/**
 * What a row says of its lift anyway.
 *
 * @param exercise The row.
 * @param added Words that an alias of it adds to its name.
 */
export const impliedWords = (exercise: Exercise, added: readonly string[]): ImpliedWords => {
  const loads = exercise.needs.map(({ load }) => load);
  const gear = exercise.needs.flatMap(({ all }) => all.flatMap((word) => wordsOfGear[word] ?? []));
  const movers = primeMoverWords(exercise);
  const posture = postureWords(exercise);
  const silent = loads.filter((load) => silentLoads.includes(load)).flatMap((load) => wordsOfLoad[load]);
  const said = [...loads.flatMap((load) => wordsOfLoad[load]), ...gear, ...flyWords(exercise), ...added];
  return {
    mayAdd: new Set([...said, ...movers, ...posture, ...sideWords(exercise), ...feetWords(exercise)]),
    mayLack: new Set([...silent, ...movers, ...posture]),
    variants: new Set([...manners, ...variantWords(exercise)]),
  };
};
