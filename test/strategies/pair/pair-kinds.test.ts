import { describe, expect, test } from "vitest";
import { latPulldown, seatedLegCurl, singleArmDbRow, stiffLegDeadlift } from "../../../src/catalog/index";
import { findSetup } from "../../../src/compile/gym-index";
import { compactGym } from "../../../src/gyms/compact-gym";
import { burke2024, ciccone2014, robbins2010, weakley2020 } from "../../../src/model/citations";
import type { Exercise } from "../../../src/model/exercise";
import type { Item } from "../../../src/model/plan";
import type { Muscle } from "../../../src/model/vocabulary";
import { antagonists } from "../../../src/strategies/pair/antagonists";
import { circuits } from "../../../src/strategies/pair/circuits";
import { pairDecisions } from "../../../src/strategies/pair/pair-decisions";
import { sameStation } from "../../../src/strategies/pair/same-station";
import { unpaired } from "../../../src/strategies/pair/unpaired";
import {
  briefOf,
  circuit,
  type ExerciseFacts,
  exercise,
  groupsOf,
  gymOf,
  item,
  straight,
  superset,
  unknownItem,
  type Work,
} from "../../support/items";

const lift = (id: string, muscle: Muscle, facts: ExerciseFacts = {}, work: Work = {}) =>
  item(exercise(id, { mechanics: "isolation", muscles: { [muscle]: 1 }, ...facts }), { restSeconds: 90, ...work });
const back = { regions: ["back"] } as const;
const [extension, curl] = [lift("extension", "quads"), lift("curl", "hamstrings")];
const [pulldown, fly] = [lift("pulldown", "lats", back), lift("fly", "rear-delts", back)];

describe("antagonists", () => {
  test("pairs opposing muscles only, though there is time", () => {
    expect(groupsOf(antagonists([extension, pulldown, curl, fly], briefOf()).value)).toEqual([
      "extension+curl",
      "pulldown",
      "fly",
    ]);
    expect(antagonists.name).toBe("antagonists");
  });

  test("takes the better of two, and no refused one", () => {
    const five = lift("five", "hamstrings", {}, { sets: 5 });
    expect(groupsOf(antagonists([five, extension, curl], briefOf()).value)).toEqual(["five", "extension+curl"]);
    const main = lift("main", "hamstrings", {}, { role: "main" });
    expect(groupsOf(antagonists([extension, main], briefOf()).value)).toEqual(["extension", "main"]);
  });

  test("of equally good ones takes what saves more", () => {
    // Equally good pairs; the one with more rest saves more.
    const [short, long] = [lift("short", "hamstrings", {}, { restSeconds: 60 }), lift("long", "hamstrings")];
    expect(groupsOf(antagonists([extension, short, long], briefOf()).value)).toEqual(["extension+long", "short"]);
  });

  test("says why, and of what has no opposite here that it makes no such pair", () => {
    const { decisions } = antagonists([extension, pulldown, curl], briefOf());
    expect(decisions.map(({ code, data }) => [code, "why" in data ? data.why : ""])).toEqual([
      ["paired", ""],
      ["left-straight", "other-pairs"],
    ]);
  });
});

test("a straight block may be so for the place: far apart, or in a busy gym two stations that can be taken", () => {
  const at = (one: Item, station: string): Item => ({ ...one, station });
  const whyOf = (place: ReturnType<typeof gymOf>, crowding: "normal" | "busy", others: readonly Item[]): unknown => {
    const items = [at(extension, "mat"), ...others];
    return pairDecisions(items.map(straight), items, briefOf({ place, crowding })).map(({ data }) => data)[0];
  };
  const far = gymOf(["cable c", "mat m"], ["c m 60"]);
  expect(whyOf(far, "normal", [at(curl, "cable")])).toEqual({ why: "far-apart" });
  const near = gymOf(["cable c exclusive", "mat c exclusive"]);
  expect(whyOf(near, "busy", [at(curl, "cable")])).toEqual({ why: "can-be-taken" });
  expect(whyOf(near, "normal", [at(curl, "cable")])).toEqual({ why: "time-enough" });
  const twin = lift("twin", "quads");
  expect(whyOf(far, "normal", [at(twin, "cable")])).toEqual({ why: "no-partner" });
});

describe("same station", () => {
  const place = gymOf(["cable c", "mat c"]);
  const at = (one: Item, station: string): Item => ({ ...one, station });

  test("pairs what is done at one place only, though there is time", () => {
    const items = [at(extension, "mat"), at(pulldown, "cable"), at(curl, "cable"), at(fly, "cable")];
    const blocks = sameStation(items, briefOf({ place })).value;
    expect(groupsOf(blocks)).toEqual(["extension", "pulldown+curl", "fly"]);
    expect(sameStation.name).toBe("sameStation");
    expect(sameStation(items, briefOf({ place })).decisions).toHaveLength(3);
  });

  test("an unknown place is not one place", () => {
    const nowhere = [lift("a", "quads", {}, { station: undefined }), lift("b", "lats", back, { station: undefined })];
    expect(groupsOf(sameStation(nowhere, briefOf()).value)).toEqual(["a", "b"]);
  });

  test("refused pairs stay apart", () => {
    const two = [lift("a", "quads"), lift("b", "quads")];
    expect(groupsOf(sameStation(two, briefOf()).value)).toEqual(["a", "b"]);
  });
});

test("unpaired leaves all straight and says nothing", () => {
  const { value, decisions } = unpaired([extension, curl], briefOf({ minutes: 10, goal: "work-capacity" }));
  expect(groupsOf(value)).toEqual(["extension", "curl"]);
  expect(decisions).toEqual([]);
  expect(unpaired.name).toBe("unpaired");
});

describe("circuits", () => {
  const done = (exercised: Exercise): Item => item(exercised, { station: findSetup(exercised, compactGym)?.station });

  test("as the article tells: stiff-leg deadlift, pulldown, leg curl", () => {
    const brief = briefOf({ place: compactGym });
    const items = [done(stiffLegDeadlift), done(latPulldown), done(seatedLegCurl)];
    const { value, decisions } = circuits(items, brief);
    expect(groupsOf(value)).toEqual(["stiff-leg-deadlift+lat-pulldown+seated-leg-curl"]);
    expect(value[0]).toMatchObject({ kind: "circuit", changeSeconds: 10 + 13, restSeconds: 120 });
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      code: "paired",
      subject: { kind: "exercise", id: "stiff-leg-deadlift" },
      data: {
        with: ["lat-pulldown", "seated-leg-curl"],
        type: "alternate-peripheral",
        savesSeconds: 0,
        changeSeconds: 23,
      },
    });
    expect(circuits.name).toBe("circuits");
  });

  test("beginners get pairs only", () => {
    const brief = briefOf({ place: compactGym, level: "beginner" });
    const items = [done(stiffLegDeadlift), done(latPulldown), done(seatedLegCurl)];
    const blocks = circuits(items, brief).value;
    expect(blocks.some(({ kind }) => kind === "circuit")).toBe(false);
    expect(blocks.some(({ kind }) => kind === "superset")).toBe(true);
  });

  test("the first and the third may share a muscle, neighbours not", () => {
    const press = lift("press", "quads");
    expect(groupsOf(circuits([extension, pulldown, press], briefOf()).value)).toEqual(["extension+pulldown+press"]);
    expect(groupsOf(circuits([extension, press, pulldown], briefOf()).value)).toEqual(["extension+pulldown", "press"]);
  });

  test("but not the grip, the low back or the whole body", () => {
    const grip = (id: string, muscle: Muscle) => lift(id, muscle, { demand: { grip: 3 } });
    expect(groupsOf(circuits([grip("a", "quads"), pulldown, grip("b", "glutes")], briefOf()).value)).not.toContain(
      "a+pulldown+b",
    );
    const low = (id: string, muscle: Muscle) => lift(id, muscle, { demand: { lowBack: 2 } });
    expect(groupsOf(circuits([low("a", "quads"), pulldown, low("b", "glutes")], briefOf()).value)).not.toContain(
      "a+pulldown+b",
    );
  });

  test("no main lift, and no bar that takes the whole body", () => {
    const main = lift("main", "glutes", {}, { role: "main" });
    expect(groupsOf(circuits([main, pulldown, extension], briefOf()).value)).toEqual(["main", "pulldown+extension"]);
    const bar = lift("bar", "glutes", { mechanics: "compound", load: "barbell", demand: { systemic: 3 } });
    expect(groupsOf(circuits([bar, pulldown, extension], briefOf()).value)).toEqual(["bar", "pulldown+extension"]);
    const dumbbell = lift("dumbbell", "glutes", { mechanics: "compound", load: "dumbbell", demand: { systemic: 3 } });
    expect(groupsOf(circuits([dumbbell, pulldown, extension], briefOf()).value)).toEqual([
      "dumbbell+pulldown+extension",
    ]);
  });

  test("are formed from the front, and what is left is paired", () => {
    const more = [lift("six", "glutes"), lift("seven", "upper-back", back), lift("eight", "soleus")];
    expect(groupsOf(circuits([extension, pulldown, curl, fly, ...more], briefOf()).value)).toEqual([
      "extension+pulldown+curl",
      "fly+six+seven",
      "eight",
    ]);
    expect(groupsOf(circuits([extension, pulldown, curl, fly, ...more.slice(0, 1)], briefOf()).value)).toEqual([
      "extension+pulldown+curl",
      "fly+six",
    ]);
  });

  test("never turn the order of their items around", () => {
    // Only extension, pulldown, press could go round, but press stands before pulldown.
    const press = lift("press", "quads");
    const blocks = circuits([extension, press, pulldown], briefOf()).value;
    expect(blocks.every(({ kind }) => kind !== "circuit")).toBe(true);
    // Only extension, pulldown, press could go round, but pulldown stands before both.
    expect(groupsOf(circuits([pulldown, extension, press], briefOf()).value)).toEqual(["pulldown+extension", "press"]);
  });

  test("hold no unknown exercise", () => {
    for (const at of [0, 1, 2]) {
      const items: Item[] = [extension, pulldown, curl];
      items[at] = unknownItem("x");
      expect(circuits(items, briefOf()).value.some(({ kind }) => kind === "circuit")).toBe(false);
    }
  });
});

describe("why each block is as it is", () => {
  const brief = briefOf();
  const say = (blocks: Parameters<typeof pairDecisions>[0], items: readonly Item[]) =>
    pairDecisions(blocks, items, brief);

  test("a pair tells its partner, its kind, what it saves and what it costs to change", () => {
    expect(say([superset(extension, curl, { changeSeconds: 12 })], [extension, curl])).toEqual([
      {
        stage: "pair",
        code: "paired",
        subject: { kind: "exercise", id: "extension" },
        data: { with: ["curl"], type: "antagonists", savesSeconds: 187, changeSeconds: 12 },
        source: robbins2010,
      },
    ]);
    expect(say([superset(extension, pulldown)], [extension, pulldown])[0]).toMatchObject({
      data: { type: "alternate-peripheral", savesSeconds: 187 },
      source: burke2024,
    });
  });

  test("a pair that saves nothing says so", () => {
    const quick = (id: string, muscle: Muscle) => lift(id, muscle, back, { sets: 2, restSeconds: 15 });
    const [a, b] = [quick("a", "lats"), quick("b", "rear-delts")];
    expect(say([superset(a, b)], [a, b])[0]).toMatchObject({
      data: { type: "similar", savesSeconds: 0 },
      source: weakley2020,
    });
    const unknown = unknownItem("x");
    expect(say([superset(unknown, a)], [unknown, a])[0]).toMatchObject({
      subject: { kind: "exercise", id: "unknown:x" },
      data: { with: ["a"], type: "similar", savesSeconds: 0 },
    });
    expect(say([superset(a, unknown)], [a, unknown])[0]).toMatchObject({
      data: { with: ["unknown:x"], type: "similar", savesSeconds: 0 },
    });
    expect(say([circuit([extension, pulldown, fly])], [extension, pulldown, fly])[0]).toMatchObject({
      data: { with: ["pulldown", "fly"], savesSeconds: 0 },
      source: weakley2020,
    });
  });

  test("a straight block is a main lift, has no partner, or time is enough", () => {
    const main = lift("main", "glutes", {}, { role: "main" });
    const twin = lift("twin", "quads");
    const whys = (items: readonly Item[]) =>
      say(items.map(straight), items).map(({ data }) => ("why" in data ? data.why : ""));
    expect(whys([main, extension, curl])).toEqual(["main", "time-enough", "time-enough"]);
    expect(whys([extension, twin, main])).toEqual(["no-partner", "no-partner", "main"]);
    expect(whys([extension, unknownItem("x")])).toEqual(["no-partner", "no-partner"]);
    expect(
      say([straight(extension), superset(pulldown, curl)], [extension, pulldown, curl]).map(({ data }) =>
        "why" in data ? data.why : "",
      )[0],
    ).toBe("partner-taken");
    expect(say([straight(main), straight(curl)], [main, curl]).slice(0, 1)).toEqual([
      {
        stage: "pair",
        code: "left-straight",
        subject: { kind: "exercise", id: "main" },
        data: { why: "main" },
        source: ciccone2014,
      },
    ]);
    expect(say([straight(extension), straight(main)], [extension, main])[0]?.source).toBe("default");
  });

  test("nothing is said of a lift that has no other beside it", () => {
    const only = item(exercise("only"), { role: "main" });
    expect(pairDecisions([straight(only)], [only], briefOf())).toEqual([]);
  });
});

test("the article's row is a fair partner of a leg machine", () => {
  const items = [item(singleArmDbRow, { station: "bench" }), item(seatedLegCurl, { station: "seated-leg-curl" })];
  expect(groupsOf(circuits(items, briefOf({ place: compactGym })).value)).toEqual([
    "single-arm-db-row+seated-leg-curl",
  ]);
});
