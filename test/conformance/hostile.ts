import fc from "fast-check";
import { InfeasibleError } from "../../src/errors";

const trap = (): never => {
  throw new Error("trap");
};

/** Values that cannot even be looked at, made when they are needed: fast-check looks at what it holds. */
const traps = fc.constantFrom<() => unknown>(
  () => new Proxy({}, { get: trap, ownKeys: trap, has: trap, getPrototypeOf: trap }),
  () => new Proxy([], { get: trap }),
  () => Object.defineProperty({ decisions: [] }, "value", { get: trap, enumerable: true }),
  () => Object.defineProperty({ value: [] }, "decisions", { get: trap, enumerable: true }),
  () => Promise.resolve({ value: [], decisions: [] }),
  () => Object.create({ value: [], decisions: [] }),
  () => JSON.parse('{"value":[],"decisions":[],"__proto__":{"x":1}}'),
  () => new Array(20_000).fill(0),
  () => Symbol("s"),
  () => trap,
);

/** Makers of values of every kind that JavaScript has. */
export const garbage: fc.Arbitrary<() => unknown> = fc.oneof(
  traps,
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    })
    .map((value) => () => value),
  fc
    .constantFrom<unknown>(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, { length: 2 ** 40 })
    .map((value) => () => value),
);

/** A promise that fails: made when it is needed, or the process would see it before anybody else. */
export const failing = (): Promise<never> => Promise.reject(new Error("late"));

/** What may be thrown. */
export const thrown: readonly (() => unknown)[] = [
  () => new Error("own error"),
  () => "a text",
  () => null,
  () => undefined,
  () => 7,
  () => ({ brand: "backlegs.error", code: "infeasible" }),
  () => ({ brand: "backlegs.error", code: "infeasible", message: 5, conflict: "all", relaxations: null }),
  () => Object.defineProperty(new InfeasibleError("own", [], []), "message", { get: trap }),
  () => Object.assign(new Error("looks alike"), { code: "infeasible", conflict: ["gym"], relaxations: [] }),
  () => new Proxy({}, { get: trap, has: trap }),
];

const tries = (act: () => unknown): void => {
  try {
    act();
  } catch {
    // Frozen: as it should be.
  }
};

/** Tries to change everything that can be reached from a value, in every way. */
export const vandalise = (value: unknown, seen = new Set<unknown>(), depth = 0): void => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  if (seen.has(value) || depth > 12) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) tries(() => vandalise(Reflect.get(value, key), seen, depth + 1));
  if (typeof value === "function") return;
  if (Array.isArray(value)) {
    tries(() => value.push("intruder"));
    tries(() => value.reverse());
    tries(() => value.splice(0, 1));
  }
  for (const key of Reflect.ownKeys(value)) {
    tries(() => Reflect.set(value, key, typeof Reflect.get(value, key) === "number" ? 99 : "intruder"));
    tries(() => Reflect.deleteProperty(value, key));
  }
  tries(() => Object.defineProperty(value, "intruder", { value: 1, enumerable: true }));
  tries(() => Object.setPrototypeOf(value, { intruder: 1 }));
};

/** A copy that can be changed, of the plain data in a value; functions stay. */
export const loose = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(loose);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, loose(inner)]));
};

/** Changes of a list: what strategies do wrong. */
export const listChange: fc.Arbitrary<(list: readonly unknown[]) => unknown> = fc.oneof(
  fc
    .nat(20)
    .map((at) => (list: readonly unknown[]) => list.filter((_, index) => index !== at % Math.max(1, list.length))),
  fc.nat(20).map((at) => (list: readonly unknown[]) => [...list, list[at % Math.max(1, list.length)]]),
  fc
    .nat(20)
    .map(
      (at) => (list: readonly unknown[]) =>
        list.map((entry, index) => (index === at % list.length ? loose(entry) : entry)),
    ),
  fc.tuple(fc.nat(20), garbage).map(
    ([at, other]) =>
      (list: readonly unknown[]) =>
        list.map((entry, index) => (index === at % list.length ? other() : entry)),
  ),
  fc.constant((list: readonly unknown[]) => [...list].reverse()),
  fc.constant((list: readonly unknown[]) => [...list, ...list]),
  fc.constant((list: readonly unknown[]) => new Array(9000).fill(list[0])),
  fc.constant(() => []),
  fc.constant((list: readonly unknown[]) => list.map(loose)),
  fc.constant((list: readonly unknown[]) => new Set(list)),
  fc.constant((list: readonly unknown[]) => Object.assign([...list], { extra: 1 })),
);

/** Changes one value somewhere inside plain data: a number, a word, a list, put in the place of another. */
export const innerChange: fc.Arbitrary<(value: unknown) => unknown> = fc
  .tuple(
    fc.nat(400),
    fc.oneof(
      fc.constantFrom<unknown>(undefined, null, -1, 0, 1.5, 1e9, "x", "", [], {}, true).map((value) => () => value),
      garbage,
    ),
  )
  .map(([steps, other]) => (value: unknown) => {
    let left = steps;
    const change = (inner: unknown): unknown => {
      if (left-- === 0) return other();
      if (Array.isArray(inner)) return inner.map(change);
      if (typeof inner !== "object" || inner === null) return inner;
      return Object.fromEntries(Object.entries(inner).map(([key, field]) => [key, change(field)]));
    };
    return change(value);
  });
