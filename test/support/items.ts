import { balancedStimulus } from "../../src/measure/score";
import type { Brief } from "../../src/model/brief";
import type { Demand, Exercise, Need, Share, UnknownExercise } from "../../src/model/exercise";
import type { Gym, Station, Walk } from "../../src/model/gym";
import type { Block, Item, KnownItem } from "../../src/model/plan";
import type { Prescription } from "../../src/model/prescription";
import type { PatternSlot } from "../../src/model/split";
import type { BuildBrief, Candidate, Choice } from "../../src/model/strategy";
import { type LoadKind, type Muscle, muscles } from "../../src/model/vocabulary";

/** What is special about an exercise of a test; everything else asks nothing and costs nothing. */
export interface ExerciseFacts extends Partial<Omit<Exercise, "id" | "demand" | "muscles" | "needs">> {
  readonly demand?: Partial<Demand>;
  readonly muscles?: { readonly [M in Muscle]?: Share };
  readonly load?: LoadKind;
  readonly station?: string;
  readonly needs?: readonly Need[];
}

const sharesOf = (shares: { readonly [M in Muscle]?: Share }): Exercise["muscles"] =>
  muscles.flatMap((muscle) => {
    const share = shares[muscle];
    return share === undefined ? [] : [{ muscle, share }];
  });

/** An exercise of its own family: a bilateral compound on a machine, 3 s a rep, without set-up or demands. */
export const exercise = (id: string, facts: ExerciseFacts = {}): Exercise => {
  const { demand = {}, muscles: shares = {}, load = "machine", station = "floor", needs, ...rest } = facts;
  return {
    id,
    name: id,
    family: id,
    pattern: "squat",
    mechanics: "compound",
    laterality: "bilateral",
    unit: "reps",
    regions: ["legs"],
    muscles: sharesOf(shares),
    needs: needs ?? [{ all: [station], load, station }],
    demand: {
      lowBack: 0,
      grip: 0,
      systemic: 1,
      skill: 1,
      strength: 0,
      knee: 0,
      hip: 0,
      shoulder: 0,
      ...demand,
    },
    loadability: 3,
    hardSet: true,
    trunk: "standing",
    setupSeconds: 0,
    secondsPerRep: 3,
    swaps: [],
    ...rest,
  };
};

/** What is done of an exercise in a test; everything else is 3 sets of 10 with 120 s of rest, secondary. */
export interface Work extends Partial<Omit<Item, "exercise" | "prescription" | "station">>, Partial<Prescription> {
  readonly reps?: number | readonly [number, number];
  readonly station?: string | undefined;
}

const withWork = <E extends Item["exercise"]>(done: E, work: Work, home: string | undefined) => {
  const { role = "secondary", warmup = [], tags, reps = 10, sets = 3, restSeconds = 120, ...rest } = work;
  const { station = home, ...prescription } = rest;
  const [min, max] = typeof reps === "number" ? [reps, reps] : reps;
  return {
    role,
    exercise: done,
    ...(station === undefined || ("station" in work && work.station === undefined) ? {} : { station }),
    warmup,
    prescription: { sets, target: { kind: "reps", min, max }, restSeconds, ...prescription },
    ...(tags === undefined ? {} : { tags }),
  } as const;
};

/** An item of an exercise, at the station of its first alternative; `station: undefined` leaves the place open. */
export const item = (done: Exercise, work: Work = {}): KnownItem => withWork(done, work, done.needs[0]?.station);

/** An item of an exercise that no catalogue knows. */
export const unknownItem = (name: string, work: Work = {}): Item => {
  const unknown: UnknownExercise = { kind: "unknown", name };
  return withWork(unknown, work, undefined);
};

/** One item done set by set. */
export const straight = (one: Item): Block => ({ kind: "straight", items: [one] });

interface RoundTimes {
  readonly changeSeconds?: number;
  readonly restSeconds?: number;
}

/** Two items by turns: 10 s to change, 120 s of rest. */
export const superset = (a: Item, b: Item, times: RoundTimes = {}): Block => ({
  kind: "superset",
  items: [a, b],
  changeSeconds: 10,
  restSeconds: 120,
  ...times,
});

/** Three or more items by turns: 10 s to change, 120 s of rest. */
export const circuit = (items: readonly [Item, Item, Item, ...Item[]], times: RoundTimes = {}): Block => ({
  kind: "circuit",
  items,
  changeSeconds: 10,
  restSeconds: 120,
  ...times,
});

/** A gym of stations written as `id zone`, each providing its own id, with walks written as `zone zone seconds`. */
export const gymOf = (places: readonly string[], walks: readonly string[] = [], more: Partial<Gym> = {}): Gym => ({
  id: "test-gym",
  name: "Test gym",
  stations: places.map((place): Station => {
    const [id = "", zone = "", kind = "shared"] = place.split(" ");
    return { id, zone, provides: [id], count: 1, exclusive: kind === "exclusive" };
  }),
  walks: walks.map((walk): Walk => {
    const [from = "", to = "", seconds = ""] = walk.split(" ");
    return { from, to, seconds: Number(seconds) };
  }),
  ...more,
});

/** One room with one place: nothing is far, nothing can be taken. */
export const oneRoom: Gym = gymOf(["floor room"]);

/** A brief in which nothing is asked for: an intermediate, 60 minutes, general goal, balanced, in one room. */
export const briefOf = (more: Partial<BuildBrief> = {}): BuildBrief => {
  const brief: Brief = {
    priority: "balanced",
    goal: "general",
    level: "intermediate",
    minutes: 60,
    sessionOfWeek: 1,
    gym: { id: "test-gym", hash: "" },
    crowding: "normal",
    straps: false,
    limitations: [],
    screening: [],
    include: [],
    exclude: [],
    lock: [],
    template: { id: "test-day", hash: "" },
    catalog: "",
    objective: "balancedStimulus",
    strategies: { select: "select", prescribe: "prescribe", order: "order", pair: "pair", fit: "fit" },
    seed: "",
  };
  return {
    ...brief,
    place: oneRoom,
    day: {
      id: "test-day",
      name: "Test day",
      summary: "A day of a test.",
      regions: ["legs", "back"],
      slots: [],
      source: "default",
    },
    history: [],
    judge: balancedStimulus,
    ...more,
  };
};

/** The brief without minutes: as long as it takes. */
export const withoutMinutes = ({ minutes: _minutes, ...brief }: BuildBrief): BuildBrief => brief;

/** An exercise where it is done, as the select stage is offered it. */
export const candidateOf = (done: Exercise): Candidate => ({
  exercise: done,
  station: done.needs[0]?.station ?? "",
  load: done.needs[0]?.load ?? "bodyweight",
});

/** A slot with what could fill it. */
export const choiceOf = (
  id: string,
  candidates: readonly Exercise[],
  more: Partial<Omit<PatternSlot, "kind" | "id">> = {},
): Choice => ({
  slot: { kind: "pattern", id, patterns: ["squat"], region: "legs", ...more },
  candidates: candidates.map(candidateOf),
});

/** Ids of items, in order. */
export const idsOf = (items: readonly Item[]): readonly string[] =>
  items.map(({ exercise: done }) => ("kind" in done ? done.name : done.id));

/** Ids of blocks: `a`, `a+b`, `a+b+c`. */
export const groupsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ items }) => idsOf(items).join("+"));
