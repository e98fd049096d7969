import { describe, expect, test } from "vitest";
import {
  bentOverRow,
  cableStiffLegDeadlift,
  frontSquat,
  gobletSquat,
  invertedInclineBenchDbRow,
  latPulldown,
  legExtension,
  seatedLegCurl,
  singleArmDbRow,
  singleLegExtension,
  stiffLegDeadlift,
} from "../../src/catalog/index";
import { findSetup } from "../../src/compile/gym-index";
import { commercial } from "../../src/gyms/commercial";
import { compactGym } from "../../src/gyms/compact-gym";
import { changeSecondsBetween } from "../../src/measure/change-of-place";
import { type PairSetting, pairChecks, pairProblemCodes } from "../../src/measure/pair-checks";
import { canPair, canPairElsewhere, pairProblems } from "../../src/measure/pair-problems";
import type { Demand, Exercise } from "../../src/model/exercise";
import type { Gym } from "../../src/model/gym";
import type { KnownItem } from "../../src/model/plan";
import { exercise, gymOf, item, type Work } from "../support/items";

/** Codes of what speaks against a pair, those that forbid it with an exclamation mark. */
const against = (a: KnownItem, b: KnownItem, setting: PairSetting = {}): readonly string[] => {
  const codes = (x: KnownItem, y: KnownItem) =>
    pairProblems(x, y, setting).map(({ code, refused }) => (refused ? `${code}!` : code));
  expect(codes(b, a)).toEqual(codes(a, b));
  const refused = codes(a, b).filter((code) => code.endsWith("!"));
  expect(canPair(a, b, setting)).toBe(refused.length === 0);
  expect(canPairElsewhere(a, b, setting)).toBe(refused.every((code) => ["far-apart!", "can-be-taken!"].includes(code)));
  return codes(a, b);
};

const demanding = (id: string, demand: Partial<Demand>, facts: Parameters<typeof exercise>[1] = {}, work: Work = {}) =>
  item(exercise(id, { demand, ...facts }), work);
const plain = item(exercise("plain"));

test("every code has a check, and every check is asked", () => {
  expect(Object.keys(pairChecks)).toEqual([...pairProblemCodes]);
});

test("nothing speaks against two lifts that share nothing", () => {
  expect(against(plain, item(exercise("other")))).toEqual([]);
});

describe("the work", () => {
  test("a main lift stays alone, and so does a heavy one", () => {
    expect(against(plain, item(exercise("x"), { role: "main" }))).toEqual(["main-lift!"]);
    expect(against(plain, item(exercise("x"), { reps: 6 }))).toEqual(["main-lift!"]);
    expect(against(plain, item(exercise("x"), { reps: 7 }))).toEqual([]);
  });

  test("a bar that takes the whole body stays alone", () => {
    expect(against(plain, demanding("x", { systemic: 3 }, { load: "barbell" }))).toEqual(["heavy-barbell!"]);
    expect(against(plain, demanding("x", { systemic: 2 }, { load: "barbell" }))).toEqual([]);
    expect(against(plain, demanding("x", { systemic: 3 }, { load: "machine" }))).toEqual([]);
  });

  test("a lift is no partner of itself", () => {
    expect(against(plain, item(exercise("plain")))).toEqual(["same-exercise!"]);
  });

  test("a shared prime mover forbids, as back squat and leg press", () => {
    const [a, b] = [exercise("a", { muscles: { soleus: 1 } }), exercise("b", { muscles: { soleus: 1 } })];
    expect(against(item(a), item(b))).toEqual(["shared-prime-mover!", "overlap!"]);
    const half = exercise("half", { muscles: { soleus: 0.5 } });
    expect(against(item(a), item(half))).toEqual([]);
  });

  test("an overlap of 0.75 goes without remark, from 1 it forbids", () => {
    const wide = (id: string, more: Parameters<typeof exercise>[1] = {}) => item(exercise(id, more));
    const a = wide("a", { muscles: { lats: 0.5, biceps: 0.25, abs: 0.25 } });
    expect(against(a, wide("b", { muscles: { lats: 0.5, biceps: 0.25 } }))).toEqual([]);
    expect(against(a, wide("b", { muscles: { lats: 1, biceps: 0.5, abs: 0.25 } }))).toEqual(["overlap!"]);
    expect(against(a, wide("b", { muscles: { lats: 0.25, biceps: 0.25, abs: 0.25 } }))).toEqual([]);
  });

  test("two one-sided lifts may take 120 seconds a round", () => {
    const sided = (id: string, secondsPerRep: number) =>
      item(exercise(id, { laterality: "unilateral", secondsPerRep }), { reps: 10 });
    // Twice 10 reps and 5 seconds to change sides: 65 + 55 = 120 seconds, then 66.
    expect(against(sided("a", 3), sided("b", 2.5))).toEqual([]);
    expect(against(sided("a", 3), sided("b", 2.6))).toEqual(["one-sided-round!"]);
    expect(against(sided("a", 6), item(exercise("b", { secondsPerRep: 6 })))).toEqual([]);
  });
});

describe("grip", () => {
  const holding = (id: string, grip: Demand["grip"], facts: Parameters<typeof exercise>[1] = {}) =>
    demanding(id, { grip }, { load: "dumbbell", ...facts });
  const pulldown = (grip: Demand["grip"]) => holding("pulldown", grip, { load: "cable", pattern: "vertical-pull" });

  test("two lifts of grade 2 are a remark, one of grade 1 is none", () => {
    expect(against(holding("a", 2), holding("b", 2))).toEqual(["grip"]);
    expect(against(holding("a", 3), holding("b", 1))).toEqual([]);
    expect(against(holding("a", 0), holding("b", 3))).toEqual([]);
  });

  test("a sum of 5 forbids, unless a pulldown, a machine or straps help", () => {
    expect(against(holding("a", 3), holding("b", 2))).toEqual(["grip!"]);
    expect(against(holding("a", 3), pulldown(2))).toEqual(["grip"]);
    expect(against(holding("a", 2), pulldown(3))).toEqual(["grip"]);
    expect(against(holding("a", 3), holding("b", 2, { load: "machine" }))).toEqual(["grip"]);
    expect(against(holding("a", 3), holding("b", 2), { straps: true })).toEqual(["grip"]);
    expect(against(holding("a", 3), holding("b", 2), { straps: false })).toEqual(["grip!"]);
  });

  test("a pull-up is no pulldown, and a cable row neither", () => {
    const pullUp = holding("pull-up", 2, { load: "bodyweight", pattern: "vertical-pull" });
    const cableRow = holding("row", 2, { load: "cable", pattern: "horizontal-pull" });
    expect(against(holding("a", 3), pullUp)).toEqual(["grip!"]);
    expect(against(holding("a", 3), cableRow)).toEqual(["grip!"]);
  });

  test("a sum of 6 always forbids", () => {
    expect(against(holding("a", 3), pulldown(3), { straps: true })).toEqual(["grip!"]);
    expect(against(holding("a", 3), holding("b", 3, { load: "machine" }))).toEqual(["grip!"]);
  });
});

describe("the body", () => {
  const back = (id: string, lowBack: Demand["lowBack"]) => demanding(id, { lowBack });

  test("low-back grades may add up to 3, and one of the two at most is 2 or more", () => {
    expect(against(back("a", 3), back("b", 0))).toEqual([]);
    expect(against(back("a", 2), back("b", 1))).toEqual([]);
    expect(against(back("a", 2), back("b", 2))).toEqual(["low-back!"]);
    expect(against(back("a", 3), back("b", 1))).toEqual(["low-back!"]);
    expect(against(back("a", 1), back("b", 1))).toEqual([]);
  });

  test("to 1 with a declared low back", () => {
    const setting: PairSetting = { limitations: [{ area: "low-back", status: "history" }] };
    expect(against(back("a", 1), back("b", 0), setting)).toEqual([]);
    expect(against(back("a", 1), back("b", 1), setting)).toEqual(["low-back!"]);
    expect(against(back("a", 2), back("b", 0), setting)).toEqual(["low-back!"]);
    expect(against(back("a", 1), back("b", 1), { limitations: [{ area: "knee", status: "history" }] })).toEqual([]);
  });

  test("systemic grades may add up to 4", () => {
    const tiring = (id: string, systemic: Demand["systemic"]) => demanding(id, { systemic });
    expect(against(tiring("a", 3), tiring("b", 1))).toEqual([]);
    expect(against(tiring("a", 2), tiring("b", 2))).toEqual([]);
    expect(against(tiring("a", 3), tiring("b", 2))).toEqual(["systemic!"]);
  });
});

describe("the place", () => {
  const at = (id: string, station: string, facts: Parameters<typeof exercise>[1] = {}) =>
    item(exercise(id, { station, ...facts }));
  const places = ["rack iron exclusive", "cable cables exclusive", "bench iron", "mat floor"];
  const gym = gymOf(places, ["iron cables 15", "cables floor 16"]);

  test("15 seconds are near, 16 are far", () => {
    expect(against(at("a", "rack"), at("b", "cable"), { gym })).toEqual([]);
    expect(against(at("a", "cable"), at("b", "mat"), { gym })).toEqual(["far-apart!"]);
    expect(against(at("a", "cable"), at("b", "mat"))).toEqual([]);
  });

  test("crowding does not make a place farther", () => {
    expect(against(at("a", "bench"), at("b", "cable"), { gym, crowding: "busy" })).toEqual([]);
  });

  test("in a busy gym one of two places at most can be taken", () => {
    expect(against(at("a", "rack"), at("b", "cable"), { gym, crowding: "busy" })).toEqual(["can-be-taken!"]);
    expect(against(at("a", "rack"), at("b", "rack"), { gym, crowding: "busy" })).toEqual([]);
    expect(against(at("a", "rack"), at("b", "cable"), { gym, crowding: "normal" })).toEqual([]);
  });

  test("one barbell serves one lift", () => {
    const oneBar: Gym = { ...gym, limits: [{ equipment: "barbell", total: 1 }] };
    const bar = (id: string, station: string) =>
      at(id, station, { needs: [{ all: ["barbell"], load: "barbell", station }] });
    expect(against(bar("a", "rack"), bar("b", "bench"), { gym: oneBar })).toEqual(["gear!"]);
    expect(against(bar("a", "rack"), bar("b", "bench"), { gym })).toEqual([]);
  });
});

describe("the article's own pairs", () => {
  const done = (lift: Exercise, gym: Gym, reps = 10): KnownItem => {
    const station = findSetup(lift, gym)?.station;
    expect(station).toBeDefined();
    return item(lift, { reps, station });
  };
  const judge = (a: Exercise, b: Exercise, gym: Gym, setting: PairSetting = {}) =>
    against(done(a, gym), done(b, gym), { gym, crowding: "normal", ...setting });

  test("stiff-leg deadlift and pulldown, side by side: a remark for the grip", () => {
    expect(judge(stiffLegDeadlift, latPulldown, compactGym)).toEqual(["grip"]);
  });

  test("the same where the platform is far from the cables: 'don't do the superset I mentioned earlier'", () => {
    expect(judge(stiffLegDeadlift, latPulldown, commercial)).toEqual(["grip", "far-apart!"]);
  });

  test("'Lat Pull Downs with the Hamstring Curl, if they are closer together'", () => {
    expect(judge(seatedLegCurl, latPulldown, compactGym)).toEqual([]);
    expect(judge(seatedLegCurl, latPulldown, commercial)).toEqual(["far-apart!"]);
  });

  test("'a Cable Stiff Leg Deadlift and the Lat Pull Down on the same cable machine' costs 30 seconds a change", () => {
    const [hinge, row] = [done(cableStiffLegDeadlift, compactGym), done(latPulldown, compactGym)];
    const onOneColumn = { ...row, station: hinge.station ?? "" };
    const cablePulldown: KnownItem = {
      ...onOneColumn,
      exercise: { ...latPulldown, needs: [{ all: ["cable"], load: "cable", station: onOneColumn.station }] },
    };
    expect(against(hinge, cablePulldown, { gym: compactGym })).toEqual(["grip"]);
    expect(changeSecondsBetween(hinge, cablePulldown, { gym: compactGym })).toBe(10 + 30);
  });

  test.each([
    ["single-arm DB row and single-leg extension", singleArmDbRow, singleLegExtension],
    ["single-arm DB row and leg extension", singleArmDbRow, legExtension],
    ["incline DB row and goblet squat", invertedInclineBenchDbRow, gobletSquat],
  ] as const)("%s, in a small gym", (_, a, b) => {
    expect(judge(a, b, compactGym)).toEqual([]);
  });

  test("one unit serves leg extension or leg curl, not both", () => {
    expect(judge(legExtension, seatedLegCurl, compactGym)).toEqual(["gear!"]);
    expect(judge(legExtension, seatedLegCurl, commercial)).toEqual([]);
  });

  test("R15's example: bent-over row and front squat", () => {
    expect(judge(bentOverRow, frontSquat, commercial)).toContain("low-back!");
  });
});
