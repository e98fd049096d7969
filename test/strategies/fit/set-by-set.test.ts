import { describe, expect, test } from "vitest";
import { fitToMinutes, formatPlan, parseSession } from "../../../src/index";
import { itemsOf } from "../../../src/measure/items";
import type { SessionOptions } from "../../../src/model/options";

const fitted = (text: string, options: SessionOptions) =>
  itemsOf(fitToMinutes(parseSession(text).plan.blocks, options).blocks);

const wave = "Squat 5/3/1+ @75%,85%,95%TM rest 3:00";
const waveSets = parseSession(wave).plan.blocks[0]?.items[0].prescription.perSet;
const logged = "Squat 20kg x10(ramp), 60kg x5(ramp), 3x5 @100kg rest 3:00";
const loggedSets = parseSession(logged).plan.blocks[0]?.items[0].prescription.perSet;

describe("sets that are written one by one are kept as they are", () => {
  test.each([
    ["spare time adds none", wave, waveSets, { minutes: 45 }],
    ["nor where the lift is named", wave, waveSets, { minutes: 45, priorityLift: "barbell-back-squat" }],
    ["too little time takes none", wave, waveSets, { minutes: 12, strategies: { fit: "trimOnly" } }],
    ["ramp sets and work sets alike", logged, loggedSets, { minutes: 20, strategies: { fit: "trimOnly" } }],
  ] as const)("%s", (_, text, sets, options) => {
    const [squat] = fitted(`${text}\nLeg Press 5x10 rest 2:00`, options);
    expect(squat?.prescription.sets).toBe(sets?.length);
    expect(squat?.prescription.perSet).toEqual(sets);
  });

  test("a named lift takes none of them", () => {
    const items = fitted(`Leg Press 2x10 rest 2:00\n${logged}`, { minutes: 25, priorityLift: "leg-press" });
    expect(items.map(({ prescription }) => prescription.perSet)).toContainEqual(loggedSets);
  });

  test("the lift as a whole may go", () => {
    const { blocks } = parseSession("Leg Press 3x10 rest 2:00\nLying Leg Curl 12,10,8,6,6,6 rest 2:00").plan;
    const left = fitToMinutes(blocks, { minutes: 10, strategies: { fit: "trimOnly" } });
    expect(formatPlan({ blocks: left.blocks })).not.toMatch(/Leg Curl 3x12,10,8/);
  });
});
