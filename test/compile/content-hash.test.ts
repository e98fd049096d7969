import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, contentHash, lastingHash, mixBits } from "../../src/compile/content-hash";

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)]),
  );
};

describe("canonicalJson", () => {
  test("sorts keys by code unit, at every depth", () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], B: 2, é: 3, a: "x" })).toBe(
      '{"B":2,"a":"x","b":[{"a":null,"z":1}],"é":3}',
    );
  });

  test("keeps the key that is no key of literals", () => {
    const value: unknown = JSON.parse('{"b":{"__proto__":{"z":1,"a":2}},"__proto__":0}');
    expect(canonicalJson(value)).toBe('{"__proto__":0,"b":{"__proto__":{"a":2,"z":1}}}');
  });

  test("leaves out what JSON leaves out", () => {
    expect(canonicalJson({ a: undefined, b: () => 1, c: [undefined, Number.NaN, -0] })).toBe('{"c":[null,null,0]}');
    expect(canonicalJson(undefined)).toBe("null");
  });

  test("reads back to the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(turned(JSON.parse(canonicalJson(value))))).toBe(
          JSON.stringify(turned(JSON.parse(canonicalJson(turned(value))))),
        );
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe("contentHash", () => {
  test("never changes: stored sessions carry it", () => {
    expect(contentHash(null)).toMatchInlineSnapshot(`"99ea2893da9d2e4e"`);
    expect(contentHash({ id: "commercial", stations: [1, 2.5, "three"] })).toMatchInlineSnapshot(`"552b140066a09461"`);
    expect(contentHash("Приседания 🏋")).toMatchInlineSnapshot(`"5dfa38b4add60a7a"`);
  });

  test("is 16 hex digits, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(contentHash(value)).toMatch(/^[0-9a-f]{16}$/);
        expect(contentHash(turned(value))).toBe(contentHash(value));
      }),
    );
  });

  test("tells contents apart", () => {
    const values = new Set<string>();
    const hashes = new Set<string>();
    for (let at = 0; at < 20_000; at++) {
      const value = { id: `row-${at % 200}`, sets: Math.floor(at / 200), tags: at % 3 === 0 ? [] : [at % 7] };
      values.add(canonicalJson(value));
      hashes.add(contentHash(value));
    }
    expect(hashes.size).toBe(values.size);
  });

  test("each half tells them apart by itself", () => {
    const halves = Array.from({ length: 3000 }, (_, at) => contentHash(`word ${at}`));
    expect(new Set(halves.map((hash) => hash.slice(0, 8))).size).toBeGreaterThan(2995);
    expect(new Set(halves.map((hash) => hash.slice(8))).size).toBeGreaterThan(2995);
  });
});

test("lastingHash is the hash, worked out once for one object", () => {
  const value = { a: 1 };
  const hash = lastingHash(value);
  expect(hash).toBe(contentHash({ a: 1 }));
  value.a = 2;
  expect(lastingHash(value)).toBe(hash);
});

test("mixBits gives whole numbers of 32 bits without sign", () => {
  fc.assert(
    fc.property(fc.integer(), (bits) => {
      const mixed = mixBits(bits);
      expect(Number.isInteger(mixed) && mixed >= 0 && mixed < 2 ** 32).toBe(true);
    }),
  );
});
