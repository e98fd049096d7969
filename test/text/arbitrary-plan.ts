import fc from "fast-check";
import { exercises } from "../../src/catalog/index";
import { resolveExercise } from "../../src/compile/resolve-exercise";
import type { Exercise, UnknownExercise } from "../../src/model/exercise";
import type { Block, Item, Plan, PlanContext } from "../../src/model/plan";
import type { Effort, Prescription, RampSet, SetDetail, Target, Tempo } from "../../src/model/prescription";
import {
  crowdings,
  goals,
  intents,
  levels,
  limitationAreas,
  limitationStatuses,
  mainRegions,
  priorities,
  redFlags,
  regions,
  roles,
  screeningConditions,
  warmups,
} from "../../src/model/vocabulary";

const whole = (min: number, max: number) => fc.integer({ min, max });
const halves = (min: number, max: number) => whole(2 * min, 2 * max).map((value) => value / 2);

const ranged = (amount: fc.Arbitrary<number>) =>
  fc.tuple(amount, amount).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

const target: fc.Arbitrary<Target> = fc.oneof(
  ranged(whole(1, 1000)).map((range): Target => ({ kind: "reps", ...range })),
  whole(0, 100).map((min): Target => ({ kind: "amrap", min })),
  fc.tuple(whole(0, 100), whole(0, 10)).map(([min, leave]): Target => ({ kind: "amrap", min, leave })),
  whole(1, 36_000).map((seconds): Target => ({ kind: "time", seconds })),
  halves(1, 1000).map((metres): Target => ({ kind: "distance", metres })),
);

const effort: fc.Arbitrary<Effort> = fc.oneof(
  ranged(halves(0, 10)).map((range): Effort => ({ kind: "rir", ...range })),
  ranged(halves(1, 10)).map((range): Effort => ({ kind: "rpe", ...range })),
  fc
    .tuple(fc.constantFrom("1rm", "training-max", "5rm", "3rm", "top set", "last week", 'a "b", c@d'), halves(0, 120))
    .map(([of, percent]): Effort => ({ kind: "percent", of, percent })),
);

const load = halves(0, 400).map((kg) => ({ kg }));
const setKind = fc.constantFrom("ramp", "drop", "back-off", "test" as const);
const tempo: fc.Arbitrary<Tempo> = fc.record({
  eccentric: halves(0, 10),
  pause: halves(0, 10),
  concentric: halves(0, 10),
  top: halves(0, 10),
});

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const without = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value));

const isSame = (values: readonly unknown[]): boolean => new Set(values.map((value) => JSON.stringify(value))).size <= 1;

/** One value for all sets, or one a set; the way that the notation writes it. */
const shared = <T>(value: fc.Arbitrary<T>, sets: number): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: value.map((one) => Array.from({ length: sets }, () => one)) },
    { weight: 1, arbitrary: fc.array(value, { minLength: sets, maxLength: sets }) },
  );

const ofSets = (sets: number): fc.Arbitrary<Prescription> =>
  fc
    .record({
      targets: shared(target, sets),
      efforts: shared(some(effort), sets),
      loads: shared(some(load), sets),
      kinds: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: shared(some(setKind), sets) }),
      tempo: some(tempo),
      restSeconds: some(whole(0, 3600)),
    })
    .map(({ targets, efforts, loads, kinds, ...rest }) => {
      const [isOneTarget, isOneEffort, isOneLoad] = [isSame(targets), isSame(efforts), isSame(loads)];
      const perSet: SetDetail[] = Array.from(
        { length: sets },
        (_, place) =>
          without({
            ...(isOneTarget ? {} : { target: targets[place] }),
            ...(isOneEffort ? {} : { effort: efforts[place] }),
            ...(isOneLoad ? {} : { load: loads[place] }),
            kind: kinds[place],
          }) as SetDetail,
      );
      return without({
        sets,
        target: targets[0] as Target,
        effort: isOneEffort ? efforts[0] : undefined,
        load: isOneLoad ? loads[0] : undefined,
        ...rest,
        perSet: perSet.some((set) => Object.keys(set).length > 0) ? perSet : undefined,
      }) as Prescription;
    });

const prescription = fc
  .oneof({ weight: 6, arbitrary: whole(1, 6) }, { weight: 1, arbitrary: whole(1, 60) })
  .chain(ofSets);

const oddName = fc.oneof(
  fc.constantFrom(
    "Zottman twist",
    "A1 thing",
    "3x5 thing",
    "Rest",
    "Superset thing",
    "clean and jerk thing",
    "x",
    "AMRAP",
    "Row: heavy thing",
    "Warm-up",
    "Monday",
    "Day 1",
    "3 rounds",
    "Sissy thing (weighted), slow",
    "You should do it",
    "# heading",
    "- dash",
    "thing *bold*",
    "1. thing",
    "thing 5 kg",
    "thing 30s",
    "thing @8",
    "thing RPE 8",
    "10 things",
    "thing/other",
    "thing + other",
    "a\u00a0b",
    "thing\tb",
    "thing | other",
    "ramp 8@40%",
    "thing – other",
    "each side",
    "tempo 3010 thing",
    "5 second negative thing",
    "thing to failure",
    "max reps",
    "“thing”",
    "thing'",
    'thing "x"',
    "thing,",
    "(thing)",
    "[main]",
    "thing [main]",
    "# backlegs",
    "Notes",
    "Sets",
    "drop set thing",
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }),
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.lorem({ maxCount: 4 }),
);

/** Names that neither the catalogue nor the region of a word tells; spaces alone are no name. */
const isStrange = (name: string): boolean => {
  if (name.trim() === "") return false;
  const found = resolveExercise(name, { exercises });
  return found.kind === "unresolved" && found.region === undefined;
};

const unknown: fc.Arbitrary<UnknownExercise> = fc
  .tuple(oddName.filter(isStrange), some(fc.constantFrom(...regions)))
  .map(([name, region]) => ({ kind: "unknown", name, ...(region === undefined ? {} : { region }) }));

const exercise: fc.Arbitrary<Exercise | UnknownExercise> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...exercises) },
  { weight: 1, arbitrary: unknown },
);

const word = fc.oneof(
  fc.constantFrom("heavy", "my rack", "left-side", "5x5", 'a "b"', "a, b"),
  fc.string({ minLength: 1, maxLength: 10 }),
);

const ramp: fc.Arbitrary<readonly RampSet[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ reps: whole(1, 20), percent: halves(0, 100), restSeconds: fc.constantFrom(0, 60, 90, 600) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  },
);

const item: fc.Arbitrary<Item> = fc
  .record({
    role: fc.constantFrom(...roles),
    exercise,
    station: some(word.filter((name) => name.trim() !== "")),
    warmup: ramp,
    prescription,
    tags: some(
      fc.array(
        word.filter((name) => name.trim() !== ""),
        { minLength: 1, maxLength: 3 },
      ),
    ),
  })
  .filter(
    ({ exercise: { ...known }, station }) =>
      !("needs" in known) || known.needs[0]?.station !== station || station === undefined,
  )
  .map((made) => {
    const { exercise: kept, ...rest } = made;
    return { ...without(rest), exercise: kept } as Item;
  });

const grouped = item.map((one) => {
  const { restSeconds: _, ...inner } = one.prescription;
  return { ...one, prescription: inner };
});

const pauses = {
  changeSeconds: some(whole(0, 600)),
  restSeconds: some(whole(0, 3600)),
  intent: some(fc.constantFrom(...intents)),
};

const clean = (block: Block): Block => {
  const { items, ...rest } = block;
  return { ...without(rest), items } as Block;
};

const block: fc.Arbitrary<Block> = fc
  .oneof(
    fc.record({ kind: fc.constant("straight" as const), items: fc.tuple(item), intent: pauses.intent }),
    fc.record({ kind: fc.constant("superset" as const), items: fc.tuple(grouped, grouped), ...pauses }),
    fc.record({
      kind: fc.constant("circuit" as const),
      items: fc
        .tuple(grouped, grouped, grouped, fc.array(grouped, { maxLength: 2 }))
        .map(([a, b, c, more]) => [a, b, c, ...more] as const),
      ...pauses,
    }),
  )
  .map((made) => clean(made as Block));

const context: fc.Arbitrary<Partial<PlanContext>> = fc
  .record({
    goal: some(fc.constantFrom(...goals)),
    level: some(fc.constantFrom(...levels)),
    minutes: some(halves(1, 700)),
    warmup: some(fc.constantFrom(...warmups)),
    sessionsPerWeek: some(whole(1, 14)),
    planWeeks: some(whole(1, 1000)),
    priority: some(fc.constantFrom(...priorities)),
    accent: some(fc.constantFrom(...mainRegions)),
    priorityLift: some(fc.constantFrom("hip-thrust", "my lift", "5x5")),
    limitations: some(
      fc.array(
        fc.record({ area: fc.constantFrom(...limitationAreas), status: fc.constantFrom(...limitationStatuses) }),
        { maxLength: 3 },
      ),
    ),
    screening: some(
      fc.array(fc.record({ condition: fc.constantFrom(...screeningConditions), cleared: fc.boolean() }), {
        maxLength: 3,
      }),
    ),
    redFlags: some(fc.array(fc.constantFrom(...redFlags), { maxLength: 3 })),
    gym: some(fc.constantFrom("commercial", "My garage, left", 'a "b"', "a  (b)")),
    crowding: some(fc.constantFrom(...crowdings)),
    straps: some(fc.boolean()),
  })
  .map((made) => without(made) as Partial<PlanContext>);

/** Titles without what a line cannot hold: breaks, double spaces, bold print, a comment that switches rules off. */
const title = fc
  .oneof(
    fc.constantFrom(
      "Lower power",
      "Back (heavy) day",
      "Day 1: legs",
      "Squat",
      "3x5",
      "(goal: strength)",
      "- x",
      "Warm-up thing",
    ),
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.lorem({ maxCount: 5 }),
  )
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^(\*\*|__)|backlegs-disable|^#/.test(text));

/** Plans that the notation can carry in full. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({ title: some(title), blocks: fc.array(block, { maxLength: 4 }), context: some(context) })
  .filter((plan) => plan.context === undefined || Object.keys(plan.context).length > 0)
  .map(({ blocks, ...rest }) => ({ ...without(rest), blocks }) as Plan);
