import { describe, expect, test } from "vitest";
import { ordinaryRole } from "../../../src/measure/ordinary-role";
import type { MainRegion, Region } from "../../../src/model/vocabulary";
import { liftOf } from "../../../src/strategies/select/lift";
import { isWorkFor } from "../../../src/strategies/select/row";
import { trialSettingOf } from "../../../src/strategies/select/trial-setting";
import { briefOf, candidateOf, choiceOf, exercise } from "../../support/items";
import { toolsOf } from "../../support/tools";

const deadlift = exercise("deadlift", { regions: ["legs", "back"] });

describe("the row of a lift", () => {
  const rowIn = (region: Region) => {
    const brief = briefOf();
    const { slot } = choiceOf("any", [], { region });
    const setting = trialSettingOf([], [], brief, toolsOf(brief));
    return setting.rowOf(liftOf(candidateOf(deadlift), slot, ordinaryRole(deadlift), brief));
  };

  test("says for which half of the body it could be the main lift: 0 legs, 1 back, 2 neither", () => {
    expect(rowIn("legs").half).toBe(0);
    expect(rowIn("back").half).toBe(1);
    expect(rowIn("chest").half).toBe(2);
  });

  test("says for which regions it is work", () => {
    expect(rowIn("legs")).toMatchObject({ isForLegs: true, isForBack: true });
  });
});

describe("an exercise is work for a region", () => {
  const regionsWith = (accent?: MainRegion, facts = {}) =>
    (["legs", "back"] as const).filter((region) =>
      isWorkFor(region, { ...deadlift, ...facts }, briefOf(accent === undefined ? {} : { accent })),
    );

  test("that it trains, of an accent that it trains first, and never where its sets do not count", () => {
    expect(regionsWith()).toEqual(["legs", "back"]);
    expect(regionsWith("back")).toEqual(["legs"]);
    expect(regionsWith("legs")).toEqual(["legs", "back"]);
    expect(regionsWith(undefined, { hardSet: false })).toEqual([]);
  });
});
