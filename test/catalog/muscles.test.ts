import { expect, test } from "vitest";
import { muscleFacts } from "../../src/model/muscles";
import { muscles } from "../../src/model/vocabulary";
import { reachable } from "../support/catalog-measures";

test("every muscle has its facts, in the order of the words", () => {
  expect(Object.keys(muscleFacts)).toEqual([...muscles]);
});

test("antagonists are mutual, and never oneself", () => {
  const oneWay = muscles.flatMap((muscle) =>
    muscleFacts[muscle].antagonists
      .filter((other) => other === muscle || !muscleFacts[other].antagonists.includes(muscle))
      .map((other) => `${muscle} > ${other}`),
  );
  expect(oneWay).toEqual([]);
});

test("these groups have several members; the shoulders alone reach over two regions", () => {
  const groups = new Map<string, string[]>();
  for (const muscle of muscles) {
    const { group, region } = muscleFacts[muscle];
    groups.set(group, [...(groups.get(group) ?? []), `${muscle} (${region})`]);
  }
  expect(Object.fromEntries([...groups].filter(([, members]) => members.length > 1))).toEqual({
    glutes: ["glutes (legs)", "glute-med (legs)"],
    calves: ["gastrocnemius (legs)", "soleus (legs)"],
    back: ["lats (back)", "upper-back (back)"],
    shoulders: ["rear-delts (back)", "side-delts (shoulders)", "front-delts (shoulders)"],
    abdominals: ["abs (core)", "obliques (core)"],
  });
});

test("muscle facts are frozen", () => {
  expect(reachable(muscleFacts).filter((value) => !Object.isFrozen(value))).toEqual([]);
});
