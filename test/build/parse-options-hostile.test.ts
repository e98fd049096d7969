import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefOf, parseOptions } from "../../src/build/parse-options";
import { isBacklegsError, OptionsError } from "../../src/errors";
import { redFlags } from "../../src/model/vocabulary";
import { findIssues } from "../../src/schema/find-issues";
import { briefSchema } from "../../src/schema/session-schema";
import { parts } from "./parse-options-parts";

const numRuns = Number(process.env.LAWS_RUNS ?? 500);

/** A brief that is sound, or one of our errors with something to say. */
const holds = (options: unknown): void => {
  try {
    const json = briefOf(parseOptions(options, parts).brief);
    expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
    expect(findIssues(briefSchema(), json)).toEqual([]);
  } catch (error) {
    if (!isBacklegsError(error)) throw error;
    expect(error.message).not.toBe("");
    if (error instanceof OptionsError) {
      expect(error.issues.length).toBeGreaterThan(0);
      const places = error.issues.map((issue) => JSON.stringify(issue.path));
      expect(new Set(places).size).toBe(places.length);
    }
  }
};

const frozenDeep = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) frozenDeep(Reflect.get(value, key));
  }
  return value;
};

const words = fc.constantFrom(
  ...["back", "legs", "balanced", "strength", "knee", "current", "full", "busy", "commercial", "x", "", "2024-01-01"],
  ...["barbell-deadlift", "barbell-back-squat", "article-legs-first", "backFirst", "main", "reps", "cleared"],
);
const leaf = fc.oneof(
  words,
  fc.constantFrom(null, undefined, true, false, Number.NaN, Number.POSITIVE_INFINITY, -0, 1, 2, 45, 1e308, 3.5),
  fc.constantFrom(10n, Symbol("s"), () => 1),
);
const keys = fc.constantFrom(
  ...["priority", "arrangement", "accent", "goal", "level", "minutes", "warmup", "sessionsPerWeek", "sessionOfWeek"],
  ...[
    "priorityLift",
    "gym",
    "crowding",
    "straps",
    "limitations",
    "screening",
    "redFlags",
    "include",
    "exclude",
    "lock",
  ],
  ...["template", "exercises", "records", "today", "objective", "strategies", "seed", "minuets", "constructor"],
  ...["id", "name", "stations", "walks", "limits", "slots", "day", "entries", "area", "status", "condition", "cleared"],
  ...["exercise", "prescription", "target", "effort", "min", "max", "kind", "sets", "muscles", "order", "toString"],
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("tree"), { maxLength: 4 }), tie("record")),
  record: fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
}));
const near = fc.dictionary(keys, tree, { maxKeys: 10 });

describe("whatever the options are", () => {
  test("any value gives a brief or one of our errors", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withBoxedValues: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        holds,
      ),
      { numRuns },
    );
  });

  test("so does anything that looks like options, and it is not changed", () => {
    fc.assert(
      fc.property(near, (options) => {
        const before = Object.keys(options).length;
        holds(frozenDeep(options));
        expect(Object.keys(options)).toHaveLength(before);
      }),
      { numRuns },
    );
  });

  test("a problem that is put in is listed, whatever else is wrong", () => {
    const problems = fc.constantFrom(
      ...([
        ["minutes", 5],
        ["gym", "no-such-gym"],
        ["today", "2023-02-30"],
        ["include", ["no-such-exercise"]],
        ["strategies", { order: "no-such-order" }],
        ["seed", 5],
        ["no-such-option", 1],
      ] as const),
    );
    fc.assert(
      fc.property(near, problems, ({ redFlags: _, screening: __, ...options }, [key, value]) => {
        fc.pre(Object.getPrototypeOf(options) !== undefined);
        try {
          parseOptions({ ...options, [key]: value }, parts);
          expect.unreachable();
        } catch (error) {
          if (!(error instanceof OptionsError)) throw error;
          expect(error.issues.map(({ path }) => path[0])).toContain(key);
        }
      }),
      { numRuns },
    );
  });

  test("a red flag always stops", () => {
    fc.assert(
      fc.property(near, fc.constantFrom(...redFlags), fc.array(leaf), (options, flag, rest) => {
        expect(() => parseOptions({ ...options, redFlags: [...rest, flag] }, parts)).toThrow("No workout today");
      }),
      { numRuns: 200 },
    );
  });
});

describe("objects that fight back", () => {
  const never = new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
      ownKeys: () => {
        throw new Error("no");
      },
      getPrototypeOf: () => {
        throw new Error("no");
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const { proxy: revokedList, revoke: revokeList } = Proxy.revocable<unknown[]>([], {});
  revokeList();
  const endless: object = new Proxy(
    {},
    {
      ownKeys: () => ["lock", "gym", "records"],
      get: () => endless,
      getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
    },
  );
  const cycle: { [key: string]: unknown } = {};
  cycle.lock = [cycle];
  cycle.gym = cycle;
  cycle.objective = cycle;
  cycle.strategies = cycle;
  const hostile: readonly [string, unknown][] = [
    ["a proxy that throws", never],
    ["a revoked proxy", revoked],
    ["a revoked list", revokedList],
    ["an endless proxy", endless],
    ["a cycle", cycle],
    ["a huge list", new Array(2 ** 32 - 1)],
    ["a list of many wrong entries", Array.from({ length: 10_000 }, (_, at) => ({ [`key-${at}`]: at }))],
    ["an object of many keys", Object.fromEntries(Array.from({ length: 9_999 }, (_, at) => [`minutez${at}`, at]))],
    ["a long text", "m".repeat(10_000_000)],
    ["a deep list", Array.from({ length: 5000 }).reduce<unknown>((inner) => [inner], 1)],
    ["a map", new Map([["minutes", 45]])],
    ["a getter", Object.defineProperty({}, "minutes", { enumerable: true, get: () => expect.unreachable() })],
  ];
  const places = [
    "gym",
    "template",
    "exercises",
    "lock",
    "records",
    "include",
    "limitations",
    "strategies",
    "objective",
  ];

  test.each(hostile)("%s as the options", (_, value) => {
    expect(() => parseOptions(value, parts)).toThrow(OptionsError);
  });

  test.each(hostile)("%s in every place of the options", (_, value) => {
    for (const key of [...places, "redFlags", "screening", "goal", "minutes", "today", "seed"]) {
      const start = performance.now();
      for (const options of [{ [key]: value }, { [key]: [value] }, { [key]: { id: value, stations: value } }]) {
        expect(() => parseOptions(options, parts)).toThrow(OptionsError);
      }
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  test("a list of ten thousand unknown exercises ends soon", () => {
    const include = Array.from({ length: 10_000 }, (_, at) => `barbell-dedlift-${at}`);
    const start = performance.now();
    expect(() => parseOptions({ include, exclude: include }, parts)).toThrow(OptionsError);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
