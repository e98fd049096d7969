import { describe, expect, test } from "vitest";
import { fewestMoves } from "../../../src/strategies/order/fewest-moves";
import { briefOf, exercise, gymOf, idsOf, item, unknownItem } from "../../support/items";

const gym = gymOf(
  ["rack iron", "bench iron", "cable cables", "press machines"],
  ["iron cables 10", "cables machines 10", "iron machines 30"],
);
const at = (id: string, station: string) => item(exercise(id, { station }));
const brief = briefOf({ place: gym });

describe("fewest moves", () => {
  test("is called so", () => {
    expect(fewestMoves.name).toBe("fewestMoves");
  });

  test("the first lift stays, the others go along the way", () => {
    const items = [at("a", "rack"), at("b", "press"), at("c", "bench"), at("d", "cable")];
    const { value, decisions } = fewestMoves(items, brief);
    expect(idsOf(value)).toEqual(["a", "c", "d", "b"]);
    expect(decisions.map(({ data }) => data)).toEqual(
      [0, 1, 2, 3].map((position) => ({ position, by: "fewestMoves", reason: "it saves walking" })),
    );
  });

  test("the last may come second", () => {
    const items = [at("a", "rack"), at("b", "cable"), at("c", "press"), at("d", "rack")];
    expect(idsOf(fewestMoves(items, brief).value)).toEqual(["a", "d", "b", "c"]);
  });

  test("several lifts move one after the other", () => {
    const items = [at("a", "rack"), at("b", "press"), at("c", "rack"), at("d", "press"), at("e", "rack")];
    const stations = fewestMoves(items, brief).value.map(({ station }) => station);
    expect(stations).toEqual(["rack", "rack", "rack", "press", "press"]);
  });

  test("nothing moves, and nothing is said, where it saves nothing", () => {
    for (const items of [
      [],
      [at("a", "press")],
      [at("a", "press"), at("b", "rack")],
      [at("a", "rack"), at("b", "rack"), at("c", "cable")],
    ]) {
      expect(fewestMoves(items, brief)).toEqual({ value: items, decisions: [] });
    }
  });

  test("the first lift stays though a move of it would save most", () => {
    const items = [at("a", "press"), at("b", "rack"), at("c", "rack")];
    expect(idsOf(fewestMoves(items, brief).value)).toEqual(["a", "b", "c"]);
  });

  test("places that are not known are nowhere", () => {
    const items = [at("a", "rack"), unknownItem("x"), at("b", "pool"), at("c", "rack")];
    expect(fewestMoves(items, brief)).toEqual({ value: items, decisions: [] });
  });
});
