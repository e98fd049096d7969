import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { dehydrate } from "../../src/compile/dehydrate";
import { hydrate } from "../../src/compile/hydrate";
import { OptionsError } from "../../src/errors";
import type { Item, Plan } from "../../src/model/plan";
import { crowdings, goals, intents, levels, limitationAreas, roles } from "../../src/model/vocabulary";
import { findIssues } from "../../src/schema/find-issues";
import { planLaws } from "../../src/schema/plan-laws";
import { planSchema } from "../../src/schema/plan-schema";
import { slimPlanSchema } from "../../src/schema/slim-plan-schema";

const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((given) => {
    const field: { [Key in K]?: T } = {};
    if (given !== undefined) field[key] = given;
    return field;
  });
const all = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));

const range = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const target = fc.oneof(
  range(1, 30).map((reps) => ({ kind: "reps" as const, ...reps })),
  all(fc.record({ kind: fc.constant("amrap" as const), min: fc.nat(20) }), optional("leave", fc.nat(5))),
  fc.record({ kind: fc.constant("time" as const), seconds: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant("distance" as const), metres: fc.integer({ min: 1, max: 300 }) }),
);
const effort = fc.oneof(
  range(0, 5).map((rir) => ({ kind: "rir" as const, ...rir })),
  range(5, 10).map((rpe) => ({ kind: "rpe" as const, ...rpe })),
  fc.record({ kind: fc.constant("percent" as const), of: fc.constantFrom("1rm", "5rm"), percent: fc.nat(100) }),
);
const load = fc.record({ kg: fc.nat(300) });
const seconds = fc.nat(300);
const setDetail = all(
  all(optional("target", target), optional("effort", effort)),
  all(optional("load", load), optional("kind", fc.constantFrom("work" as const, "drop" as const))),
);
const prescription = all(
  all(fc.record({ sets: fc.integer({ min: 4, max: 9 }), target, restSeconds: seconds }), optional("effort", effort)),
  all(
    all(
      optional(
        "tempo",
        fc.record({ eccentric: seconds.map((s) => s / 10), pause: fc.nat(3), concentric: fc.nat(3), top: fc.nat(3) }),
      ),
      optional("load", load),
    ),
    optional("perSet", fc.array(setDetail, { maxLength: 4 })),
  ),
);
const unknown = all(
  fc.record({ kind: fc.constant("unknown" as const), name: fc.string({ minLength: 1 }).map((name) => `Some ${name}`) }),
  optional("region", fc.constantFrom("back" as const, "legs" as const)),
);
const ramp = fc.record({ reps: fc.integer({ min: 1, max: 10 }), percent: fc.nat(100), restSeconds: seconds });
const item: fc.Arbitrary<Item> = all(
  fc.record({
    role: fc.constantFrom(...roles),
    exercise: fc.oneof(fc.constantFrom(...exercises), unknown),
    warmup: fc.array(ramp, { maxLength: 3 }),
    prescription,
  }),
  all(optional("station", fc.constant("rack")), optional("tags", fc.array(fc.constantFrom("a", "b")))),
);
const intent = optional("intent", fc.constantFrom(...intents));
const times = fc.record({ changeSeconds: seconds, restSeconds: seconds });
const block = fc.oneof(
  all(fc.record({ kind: fc.constant("straight" as const), items: fc.tuple(item) }), intent),
  all(all(fc.record({ kind: fc.constant("superset" as const), items: fc.tuple(item, item) }), times), intent),
  all(
    all(
      fc.record({
        kind: fc.constant("circuit" as const),
        items: fc
          .tuple(item, item, item, fc.array(item, { maxLength: 2 }))
          .map(([a, b, c, rest]): readonly [Item, Item, Item, ...Item[]] => [a, b, c, ...rest]),
      }),
      times,
    ),
    intent,
  ),
);
const context = all(
  all(optional("goal", fc.constantFrom(...goals)), optional("level", fc.constantFrom(...levels))),
  all(
    all(optional("crowding", fc.constantFrom(...crowdings)), optional("gym", fc.constant("commercial"))),
    all(
      all(optional("straps", fc.boolean()), optional("minutes", fc.integer({ min: 10, max: 240 }))),
      optional(
        "limitations",
        fc.array(fc.record({ area: fc.constantFrom(...limitationAreas), status: fc.constant("history" as const) })),
      ),
    ),
  ),
);
const plan: fc.Arbitrary<Plan> = all(
  fc.record({ blocks: fc.array(block, { maxLength: 5 }) }),
  all(optional("title", fc.string()), optional("context", context)),
);

const wrongs = (slim: unknown): string[] => {
  try {
    Reflect.apply(hydrate, undefined, [slim, exercises]);
  } catch (error) {
    if (error instanceof OptionsError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
};

describe("hydrate and dehydrate", () => {
  test("hydrate gives back what dehydrate took, to the letter and through JSON", () => {
    fc.assert(
      fc.property(plan, (before) => {
        const slim = dehydrate(before);
        expect(findIssues(slimPlanSchema(), slim)).toEqual([]);
        const after = hydrate(JSON.parse(JSON.stringify(slim)), exercises);
        expect(after).toStrictEqual(structuredClone(before));
        expect(dehydrate(after)).toStrictEqual(structuredClone(slim));
      }),
    );
  });

  test("both forms are what their schemas say", () => {
    fc.assert(
      fc.property(plan, (before) => {
        expect(findIssues(planSchema(), before, { laws: planLaws })).toEqual([]);
      }),
    );
  });

  test("known exercises are those of the catalogue, unknown ones keep their name", () => {
    const slim = dehydrate({ blocks: [] });
    const item = {
      role: "main",
      exercise: "barbell-deadlift",
      region: null,
      station: null,
      warmup: [],
      sets: 3,
      target: { kind: "reps", min: 5, max: 5 },
      effort: null,
      tempo: null,
      kg: null,
      restSeconds: 180,
      perSet: null,
      tags: null,
    } as const;
    const straight = { kind: "straight", changeSeconds: null, restSeconds: null, intent: null } as const;
    const blocks = [
      { ...straight, items: [item] },
      { ...straight, items: [{ ...item, exercise: "Zercher thing", region: "legs" as const }] },
    ];
    const [known, other] = hydrate({ ...slim, blocks }, exercises).blocks;
    expect(known?.items[0].exercise).toBe(exercises.find(({ id }) => id === "barbell-deadlift"));
    expect(other?.items[0].exercise).toStrictEqual({ kind: "unknown", name: "Zercher thing", region: "legs" });

    expect(wrongs({ ...slim, blocks: [{ ...straight, items: [item, item], restSeconds: 5 }] })).toEqual([
      "blocks[0].items must be a list of one item in a straight block, not a list of 2.",
      "blocks[0].restSeconds must be null in a straight block, not 5.",
    ]);
    expect(wrongs({ ...slim, blocks: [{ ...straight, kind: "superset", items: [item] }] })).toEqual([
      "blocks[0].items must be a list of two items in a superset, not a list of 1.",
    ]);
    const timeless = {
      kind: "superset",
      items: [item, item],
      changeSeconds: null,
      restSeconds: null,
      intent: null,
    } as const;
    const silent = hydrate({ ...slim, blocks: [timeless] }, exercises).blocks[0];
    expect(silent).not.toHaveProperty("restSeconds");
    expect(silent).not.toHaveProperty("changeSeconds");
    const perSet = Array.from({ length: 4 }, () => ({ target: null, effort: null, kg: null, kind: null }));
    const backwards = { ...item, target: { kind: "reps", min: 8, max: 5 }, perSet };
    expect(wrongs({ ...slim, blocks: [{ ...straight, items: [backwards] }] })).toEqual([
      "blocks[0].items[0].target.max must be at least as much as min, 8, not 5.",
      "blocks[0].items[0].perSet must be a list of at most as many as there are sets, 3, not a list of 4.",
    ]);
  });

  test("the slim form is checked", () => {
    expect(wrongs({ title: "x", blocks: [] })).toEqual(["context is missing: expected an object or null."]);
    expect(wrongs(null)).toEqual(["The plan must be a plan, not null."]);
  });

  test("of a whole gym in the context the id is kept", () => {
    const gym = { id: "garage", name: "Garage", stations: [], walks: [] };
    expect(dehydrate({ blocks: [], context: { gym } }).context?.gym).toBe("garage");
  });
});
