import { expect, test } from "vitest";
import { builtIn } from "../../src/built-in";
import { named } from "../../src/strategies/named";

test("every strategy that options may name tells that name itself", () => {
  for (const [stage, strategies] of Object.entries(builtIn.names ?? {})) {
    for (const [name, strategy] of Object.entries(strategies))
      expect(`${stage} ${strategy.name}`).toBe(`${stage} ${name}`);
  }
});

test("the names are those that are promised", () => {
  const names = Object.fromEntries(
    Object.entries(builtIn.names ?? {}).map(([stage, strategies]) => [stage, Object.keys(strategies).sort()]),
  );
  expect(names).toMatchObject({
    select: ["asListed", "bestFit", "exact", "leastOverlap"],
    pair: ["antagonists", "circuits", "nonOverlapping", "sameStation", "unpaired"],
    fit: ["asPlanned", "inTurn", "trimOnly"],
    prescribe: ["asWritten", "byGoal"],
  });
  expect(names.order).toEqual(
    expect.arrayContaining([
      "alternating",
      "asListed",
      "backFirst",
      "demandingFirst",
      "fewestMoves",
      "legsFirst",
      "priorityLiftFirst",
      "sequential",
    ]),
  );
});

test("a name is given to a function, whatever its variable was called", () => {
  expect(named("mine", () => 1).name).toBe("mine");
  expect(named("mine", (x: number) => x + 1)(1)).toBe(2);
});
