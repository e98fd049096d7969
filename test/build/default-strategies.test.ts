import { describe, expect, it } from "vitest";
import { defaultStrategies } from "../../src/build/default-strategies";
import { builtIn } from "../../src/built-in";
import { articleLegsFirst, backAndLegs } from "../../src/splits/index";
import { asPlanned, asWritten, orderAsListed, unpaired } from "../../src/strategies/index";
import { asListed } from "../../src/strategies/select/as-listed";

const own = builtIn.strategies;

describe("the strategies of a day", () => {
  it("keep a fixed template to the letter", () => {
    expect(defaultStrategies(articleLegsFirst, own)).toEqual({
      select: asListed,
      prescribe: asWritten,
      order: orderAsListed,
      pair: unpaired,
      fit: asPlanned,
    });
  });

  it("keep what another template wrote of exercises, and are the builder's own beside that", () => {
    const loose = { ...articleLegsFirst, fixed: false };
    expect(defaultStrategies(loose, own)).toEqual({ ...own, prescribe: asWritten });
    const mixed = { ...backAndLegs, slots: [...backAndLegs.slots, ...articleLegsFirst.slots.slice(0, 1)] };
    expect(defaultStrategies(mixed, own)).toEqual({ ...own, prescribe: asWritten });
  });

  it("are the builder's own for an open day", () => {
    expect(defaultStrategies(backAndLegs, own)).toBe(own);
  });
});
