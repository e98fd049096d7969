import { describe, expect, test } from "vitest";
import { exercises } from "../../../src/catalog/index";
import { balancedStimulus } from "../../../src/measure/score";
import type { Exercise } from "../../../src/model/exercise";
import type { PairStrategy } from "../../../src/model/strategy";
import { nonOverlapping } from "../../../src/strategies/pair/non-overlapping";
import { bestFit } from "../../../src/strategies/select/best-fit";
import { trialSettingOf } from "../../../src/strategies/select/trial-setting";
import { twinsAmong } from "../../../src/strategies/select/twins";
import { briefOf, choiceOf, exercise } from "../../support/items";
import { toolsOf, worthPerSet } from "../../support/tools";

const candidatesOf = (list: readonly Exercise[]) => choiceOf("any", list).candidates;
const idsOf = (groups: ReturnType<typeof twinsAmong>) => groups.map((group) => group.map(({ exercise: { id } }) => id));
const untrained = { main: 0, other: 0 };
const trained = { main: 0, other: 3 };
const never = () => untrained;

describe("twins", () => {
  test("differ in nothing but what they are called, and their family", () => {
    const [press] = exercises.filter(({ id }) => id === "leg-press");
    if (press === undefined) throw new Error("no leg press");
    const copy = {
      ...press,
      id: "copy",
      name: "Copy",
      aliases: ["c"],
      family: "copies",
      swaps: [],
      data: { make: "x" },
    };
    const slower = { ...copy, id: "slower", setupSeconds: press.setupSeconds + 1 };
    expect(idsOf(twinsAmong(candidatesOf([press, slower, copy]), never))).toEqual([["leg-press", "copy"], ["slower"]]);
  });

  test("are apart where one was trained lately, or stands elsewhere", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => exercise(id));
    if (a === undefined || b === undefined || c === undefined) throw new Error("three are made");
    const groups = twinsAmong(candidatesOf([a, b, c]), ({ id }) => (id === "b" ? trained : untrained));
    expect(idsOf(groups)).toEqual([["a", "c"], ["b"]]);
    const [one, other] = candidatesOf([a, c]);
    if (one === undefined || other === undefined) throw new Error("two are offered");
    expect(twinsAmong([one, { ...other, station: "elsewhere" }], never)).toHaveLength(2);
    expect(twinsAmong([one, { ...other, load: "band" }], never)).toHaveLength(2);
  });

  test("are looked for only where nothing of a stranger could tell them apart", () => {
    const choice = choiceOf("any", [exercise("a"), exercise("b")]);
    const groupsFor = (judge = balancedStimulus, pair?: PairStrategy) => {
      const brief = briefOf({ judge });
      const tools = toolsOf(brief, pair === undefined ? {} : { pair });
      return trialSettingOf([choice], [], brief, tools).twinsAmong(choice.candidates);
    };
    expect(groupsFor()).toHaveLength(1);
    const week = { elsewhere: ["a"], muscles: [], groups: [], families: [], led: [], turn: [], uncovered: [] };
    const inWeek = briefOf({ judge: balancedStimulus, week });
    expect(trialSettingOf([choice], [], inWeek, toolsOf(inWeek)).twinsAmong(choice.candidates)).toHaveLength(2);
    expect(groupsFor(worthPerSet({ b: 1 }))).toHaveLength(2);
    expect(groupsFor(balancedStimulus, (items, brief) => nonOverlapping(items, brief))).toHaveLength(2);
  });
});

test("a second twin is taken after the first where their families differ", () => {
  const pull = {
    regions: ["back"],
    pattern: "horizontal-pull",
    muscles: { lats: 1, "upper-back": 1, "rear-delts": 1, biceps: 0.5 },
  } as const;
  const rows = ["first", "second", "third"].map((id) => exercise(id, pull));
  const brief = briefOf({ judge: balancedStimulus, warmup: "specific", minutes: 60 });
  const choices = [choiceOf("rows", rows, { region: "back", max: 2 })];
  const picks = bestFit(choices, brief, toolsOf(brief)).value;
  expect(picks.map((pick) => pick.exercise.id)).toEqual(["first", "second"]);
  const sameFamily = rows.map((row) => ({ ...row, family: "rows" }));
  const alone = bestFit([choiceOf("rows", sameFamily, { region: "back", max: 2 })], brief, toolsOf(brief)).value;
  expect(alone.map((pick) => pick.exercise.id)).toEqual(["first"]);
});
