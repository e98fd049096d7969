import { describe, expect, test } from "vitest";
import { isMade } from "../../src/build/made-blocks";
import { stageFunctions } from "../../src/build/stage-functions";
import { builtIn } from "../../src/built-in";
import { StrategyError } from "../../src/errors";
import { legExtension, legPress, seatedLegCurl } from "../../src/index";
import type { BuildBrief, Draft, Pick, Strategies } from "../../src/model/strategy";
import { unpaired } from "../../src/strategies/pair/unpaired";
import { item, straight, unknownItem } from "../support/items";

const { orderExercises, pairExercises, fitToMinutes } = stageFunctions(builtIn);
const list = [legPress, seatedLegCurl];

/** Strategies that keep what they are asked with, and leave everything as it is. */
const listening = () => {
  const briefs: BuildBrief[] = [];
  const picks: Pick[] = [];
  const drafts: Draft[] = [];
  const strategies: Partial<Strategies> = {
    prescribe: (pick, brief) => {
      picks.push(pick);
      briefs.push(brief);
      return { value: { sets: 4, target: { kind: "reps", min: 9, max: 9 }, restSeconds: 77 }, decisions: [] };
    },
    order: (items, brief) => {
      briefs.push(brief);
      return { value: [...items].reverse(), decisions: [] };
    },
    pair: (items, brief) => {
      briefs.push(brief);
      return unpaired(items, brief);
    },
    fit: (draft, brief) => {
      drafts.push(draft);
      briefs.push(brief);
      return { value: { ...draft, blocks: draft.blocks.slice(0, 1) }, decisions: [] };
    },
  };
  return { briefs, picks, drafts, strategies };
};

describe("an exercise of a list", () => {
  test("is prescribed in its ordinary role where the gym has it", () => {
    const { picks, strategies } = listening();
    const blocks = pairExercises(list, { strategies });
    expect(picks).toEqual([
      { slot: "listed", exercise: legPress, station: "leg-press", role: "secondary" },
      { slot: "listed", exercise: seatedLegCurl, station: expect.stringMatching(/./), role: "accessory" },
    ]);
    expect(blocks.map(({ items: [one] }) => one.prescription.restSeconds)).toEqual([77, 77]);
    expect(blocks.every(isMade)).toBe(true);
  });

  test("is prescribed without a place where the gym has none for it", () => {
    const { picks, strategies } = listening();
    orderExercises(list, { strategies, gym: "bodyweight-no-bar" });
    expect(picks.map(({ station }) => station)).toEqual(["", ""]);
  });

  test("that is an item is not prescribed, and keeps a place that it has", () => {
    const { picks, strategies } = listening();
    const open = item(legPress, { station: undefined });
    const blocks = pairExercises([open, item(legExtension, { station: "corner" }), unknownItem("x")], { strategies });
    expect(picks).toEqual([]);
    expect(blocks.map(({ items: [one] }) => one.station)).toEqual(["leg-press", "corner", undefined]);
    expect(blocks.map(({ items: [one] }) => one.prescription)).toEqual([
      open.prescription,
      open.prescription,
      open.prescription,
    ]);
  });
});

describe("the strategies of a stage", () => {
  test("that order say where each entry of the list stands", () => {
    const { strategies } = listening();
    const same = item(legPress);
    expect(orderExercises([same, legExtension, same], { strategies })).toEqual([same, legExtension, same]);
    const ordered = orderExercises(list, { strategies });
    expect(ordered[0]).toBe(seatedLegCurl);
    expect(ordered[1]).toBe(legPress);
  });

  test("that pair are pressed for time where nobody says how much there is", () => {
    const { briefs, strategies } = listening();
    const items = list.map((one) => item(one));
    pairExercises(items, { strategies });
    pairExercises(items, { strategies, minutes: 70 });
    expect(briefs.map(({ minutes }) => minutes)).toEqual([10, 70]);
  });

  test("that order and fit have the usual minutes", () => {
    const { briefs, drafts, strategies } = listening();
    const blocks = list.map((one) => straight(item(one)));
    orderExercises(
      list.map((one) => item(one)),
      { strategies },
    );
    const fitted = fitToMinutes(blocks, { strategies });
    expect(briefs.map(({ minutes }) => minutes)).toEqual([60, 60]);
    expect(drafts[0]?.blocks).toEqual(blocks);
    expect(drafts[0]?.seconds).toBeGreaterThan(fitted.seconds);
    expect(fitted).toEqual({ blocks: blocks.slice(0, 1), seconds: expect.any(Number), decisions: [] });
    expect(fitted.blocks.every(isMade)).toBe(true);
  });

  test("get a brief that they cannot change, with an objective that keeps its promise", () => {
    const { briefs, strategies } = listening();
    const objective = { name: "mine", score: () => ({ total: Number.NaN, parts: {} }) };
    const items = list.map((one) => item(one));
    orderExercises(items, { strategies, objective });
    pairExercises(items, { strategies, objective });
    fitToMinutes(items.map(straight), { strategies, objective });
    expect(briefs).toHaveLength(3);
    for (const brief of briefs) {
      expect(Object.isFrozen(brief)).toBe(true);
      expect(() => brief.judge.score([], 0, brief)).toThrow(StrategyError);
    }
  });
});

test("no blocks are fitted without a word to the strategy", () => {
  const { drafts, strategies } = listening();
  expect(fitToMinutes([], { strategies })).toEqual({ blocks: [], seconds: 0, decisions: [] });
  expect(drafts).toEqual([]);
});
