import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printValue } from "../../src/schema/print-value";
import { takePlain } from "../../src/schema/take-plain";

const printed = (value: unknown): string => printValue(takePlain(value));

describe("takePlain", () => {
  test("copies JSON as it is and shares nothing with it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes("__proto__"));
        const copy = takePlain(value);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        if (typeof value === "object" && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });

  test("leaves out what is undefined, and knows no negative zero", () => {
    expect(takePlain({ a: undefined, b: 1 })).toStrictEqual({ b: 1 });
    expect(takePlain([-0])).toStrictEqual([0]);
  });

  test("takes plain objects of every kind", () => {
    expect(takePlain(Object.assign(Object.create(null), { a: 1 }))).toStrictEqual({ a: 1 });
    expect(takePlain(new Proxy({ a: 1 }, {}))).toStrictEqual({ a: 1 });
    expect(takePlain(Object.freeze({ a: [1] }))).toStrictEqual({ a: [1] });
  });

  test("gives holes as undefined", () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested.
    expect(takePlain([1, , 2])).toStrictEqual([1, undefined, 2]);
  });

  test("tells what it cannot copy", () => {
    class Own {}
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(printed(new Own())).toBe("an instance of a class (a Map, a Date, …)");
    expect(printed(new Map([[1, 2]]))).toBe("an instance of a class (a Map, a Date, …)");
    expect(printed(Object.create({ minutes: 30 }))).toBe("an instance of a class (a Map, a Date, …)");
    expect(printed(proxy)).toBe("an object that cannot be read");
    expect(printed(new Array(1e9))).toBe("a list of 1000000000 values");
    expect(printed(JSON.parse('{ "__proto__": { "minutes": 1 } }'))).toBe('an object with the key "__proto__"');
    expect(printed(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`k${at}`, at])))).toBe(
      "an object with 10001 keys",
    );
  });

  test("reads each getter once, and survives one that throws", () => {
    let reads = 0;
    const value = {
      get once() {
        reads += 1;
        return reads;
      },
      get never() {
        throw new Error("no");
      },
    };
    const copy = takePlain(value);
    expect(copy).toMatchObject({ once: 1 });
    expect(reads).toBe(1);
    expect(printValue(Reflect.get(Object(copy), "never"))).toBe("a value that cannot be read");
  });

  test("ends with cycles, endless proxies and objects that grow without end", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(printValue(Reflect.get(Object(takePlain(cycle)), "self"))).toBe("an object that contains itself");
    const endless: object = new Proxy({}, { ownKeys: () => ["a"], get: () => endless, getOwnPropertyDescriptor });
    expect(typeof takePlain(endless)).not.toBe("function");
    let doubled: unknown = {};
    for (let at = 0; at < 60; at++) doubled = [doubled, doubled];
    expect(Array.isArray(takePlain(doubled))).toBe(true);
  });

  test("the same object in two places is no cycle", () => {
    const shared = { a: 1 };
    expect(takePlain([shared, shared])).toStrictEqual([{ a: 1 }, { a: 1 }]);
  });

  test("keeps what it is told to keep", () => {
    const kept = { a: 1 };
    expect(takePlain([kept, { a: 1 }], (value) => value === kept)).toSatisfy(
      (copy: unknown) => Array.isArray(copy) && copy[0] === kept && copy[1] !== kept,
    );
  });
});

function getOwnPropertyDescriptor(): PropertyDescriptor {
  return { value: 1, enumerable: true, configurable: true };
}
