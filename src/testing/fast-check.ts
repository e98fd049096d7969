import type fc from "fast-check";

/** The library fast-check, which a test brings along: `import fc from "fast-check"`. */
export type FastCheck = typeof fc;

/** A maker of random values. */
export type Arbitrary<Value> = fc.Arbitrary<Value>;
