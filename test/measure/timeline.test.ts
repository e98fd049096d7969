import { describe, expect, test } from "vitest";
import { secondsOf, timelineOf } from "../../src/measure/timeline";
import type { TimelineEvent, TimelineSetting } from "../../src/measure/timeline-event";
import type { Block } from "../../src/model/plan";
import { circuit, exercise, gymOf, item, straight, superset, unknownItem } from "../support/items";

/** `0-30 set 0.1 row #1 side 2`: seconds, what, block and item, exercise, set, side. */
const show = ({ start, end, kind, block, item: place, exercise: id, set, side }: TimelineEvent): string =>
  [
    `${start}-${end} ${kind}`,
    block === undefined ? "" : ` ${block}`,
    place === undefined ? "" : `.${place}`,
    id === undefined ? "" : ` ${id}`,
    set === undefined ? "" : ` #${set}`,
    side === undefined ? "" : ` side ${side}`,
  ].join("");

const linesOf = (blocks: readonly Block[], setting: Partial<TimelineSetting> = {}): readonly string[] =>
  timelineOf(blocks, { generalSeconds: 0, ...setting }).map(show);

const squat = exercise("squat", { setupSeconds: 40, secondsPerRep: 4, station: "rack" });
const row = exercise("row", { secondsPerRep: 3, station: "cable" });
const curl = exercise("curl", { secondsPerRep: 3, station: "machine" });
const split = exercise("split-squat", { laterality: "unilateral", secondsPerRep: 3 });
const alternating = exercise("lunge", { laterality: "alternating", secondsPerRep: 3 });

describe("a straight block", () => {
  test("is set up, ramped, and done set by set, with rest between the sets and none after the last", () => {
    const warmup = [
      { reps: 5, percent: 40, restSeconds: 60 },
      { reps: 3, percent: 60, restSeconds: 45 },
    ];
    const block = straight(item(squat, { sets: 2, reps: 5, restSeconds: 180, warmup }));
    expect(linesOf([block], { generalSeconds: 300 })).toEqual([
      "0-300 general-warmup",
      "300-350 set-up 0.0 squat",
      "350-370 ramp-set 0.0 squat #1",
      "370-430 rest 0.0 squat",
      "430-442 ramp-set 0.0 squat #2",
      "442-487 rest 0.0 squat",
      "487-507 set 0.0 squat #1",
      "507-687 rest 0.0",
      "687-707 set 0.0 squat #2",
    ]);
  });

  test("of a one-sided lift has both sides and 5 seconds between them in each set", () => {
    expect(linesOf([straight(item(split, { sets: 2, reps: 10, restSeconds: 90 }))])).toEqual([
      "0-30 set 0.0 split-squat #1 side 1",
      "30-35 side-change 0.0 split-squat #1",
      "35-65 set 0.0 split-squat #1 side 2",
      "65-155 rest 0.0",
      "155-185 set 0.0 split-squat #2 side 1",
      "185-190 side-change 0.0 split-squat #2",
      "190-220 set 0.0 split-squat #2 side 2",
    ]);
  });

  test("of a lift whose sides take turns is one set: its reps count both", () => {
    expect(linesOf([straight(item(alternating, { sets: 1, reps: 10 }))])).toEqual(["0-30 set 0.0 lunge #1"]);
  });

  test("leaves out what takes no time", () => {
    expect(linesOf([straight(item(row, { sets: 2, reps: 10, restSeconds: 0 }))])).toEqual([
      "0-30 set 0.0 row #1",
      "30-60 set 0.0 row #2",
    ]);
  });

  test("ramps both sides of a one-sided lift", () => {
    const warmup = [{ reps: 5, percent: 50, restSeconds: 60 }];
    expect(linesOf([straight(item(split, { sets: 1, reps: 10, warmup }))]).slice(0, 2)).toEqual([
      "0-35 ramp-set 0.0 split-squat #1",
      "35-95 rest 0.0 split-squat",
    ]);
  });

  test("takes each set's own target", () => {
    const perSet = [{ target: { kind: "reps", min: 12, max: 12 } }, {}] as const;
    expect(linesOf([straight(item(row, { sets: 2, reps: 8, restSeconds: 60, perSet }))])).toEqual([
      "0-36 set 0.0 row #1",
      "36-96 rest 0.0",
      "96-120 set 0.0 row #2",
    ]);
  });

  test("of an unknown exercise takes 3 seconds a rep and no set-up", () => {
    expect(linesOf([straight(unknownItem("Zercher", { sets: 1, reps: 10 }))])).toEqual([
      "0-30 set 0.0 unknown:Zercher #1",
    ]);
  });
});

describe("rounds", () => {
  test("of unequal sets degrade: A B A B A", () => {
    const block = superset(item(row, { sets: 3, reps: 10 }), item(curl, { sets: 2, reps: 10 }), {
      changeSeconds: 15,
      restSeconds: 90,
    });
    expect(linesOf([block])).toEqual([
      "0-30 set 0.0 row #1",
      "30-45 change 0.1",
      "45-75 set 0.1 curl #1",
      "75-165 rest 0",
      "165-195 set 0.0 row #2",
      "195-210 change 0.1",
      "210-240 set 0.1 curl #2",
      "240-330 rest 0",
      "330-360 set 0.0 row #3",
    ]);
  });

  test("whose first item has fewer sets end with the second, without a change before it", () => {
    const block = superset(item(row, { sets: 1, reps: 10 }), item(curl, { sets: 2, reps: 10 }), {
      changeSeconds: 15,
      restSeconds: 90,
    });
    expect(linesOf([block])).toEqual([
      "0-30 set 0.0 row #1",
      "30-45 change 0.1",
      "45-75 set 0.1 curl #1",
      "75-165 rest 0",
      "165-195 set 0.1 curl #2",
    ]);
  });

  test("of a circuit go through all its items", () => {
    const block = circuit(
      [
        item(row, { sets: 2, reps: 10 }),
        item(split, { sets: 1, reps: 10 }),
        item(curl, { sets: 2, reps: 10 }),
        item(alternating, { sets: 2, reps: 10 }),
      ],
      { changeSeconds: 5, restSeconds: 60 },
    );
    expect(linesOf([block])).toEqual([
      "0-30 set 0.0 row #1",
      "30-35 change 0.1",
      "35-65 set 0.1 split-squat #1 side 1",
      "65-70 side-change 0.1 split-squat #1",
      "70-100 set 0.1 split-squat #1 side 2",
      "100-105 change 0.2",
      "105-135 set 0.2 curl #1",
      "135-140 change 0.3",
      "140-170 set 0.3 lunge #1",
      "170-230 rest 0",
      "230-260 set 0.0 row #2",
      "260-265 change 0.2",
      "265-295 set 0.2 curl #2",
      "295-300 change 0.3",
      "300-330 set 0.3 lunge #2",
    ]);
  });

  test("set up every item before the first, and walk from one to the next", () => {
    const gym = gymOf(["rack iron", "cable cables"], ["iron cables 12"]);
    const bench = exercise("bench", { setupSeconds: 20, station: "cable" });
    const block = superset(item(squat, { sets: 1, reps: 5 }), item(bench, { sets: 1, reps: 10 }));
    expect(linesOf([block], { gym, crowding: "quiet" })).toEqual([
      "0-40 set-up 0.0 squat",
      "40-52 walk 0",
      "52-72 set-up 0.1 bench",
      "72-92 set 0.0 squat #1",
      "92-102 change 0.1",
      "102-132 set 0.1 bench #1",
    ]);
  });
});

describe("a change on one cable column", () => {
  const [a, b] = ["a", "b"].map((id) => item(exercise(id, { station: "cable", load: "cable" }), { sets: 1, reps: 10 }));
  const changes = (changeSeconds: number, second = b): readonly string[] =>
    a === undefined || second === undefined ? [] : linesOf([superset(a, second, { changeSeconds })]).slice(1, -1);

  test("tells the 30 seconds of setting it anew apart", () => {
    expect(changes(45)).toEqual(["30-45 change 0.1", "45-75 re-rig 0.1"]);
    expect(changes(20)).toEqual(["30-50 re-rig 0.1"]);
  });

  test("elsewhere nothing is set anew", () => {
    expect(changes(45, item(exercise("c", { station: "mat" }), { sets: 1 }))).toEqual(["30-75 change 0.1"]);
    expect(changes(45, item(exercise("c", { station: "cable", load: "machine" }), { sets: 1 }))).toEqual([
      "30-75 change 0.1",
    ]);
    const unknown = linesOf([superset(unknownItem("x", { sets: 1 }), unknownItem("y", { sets: 1 }))]);
    expect(unknown[1]).toBe("30-40 change 0.1");
  });
});

describe("from block to block", () => {
  const blocks = (...places: readonly (string | undefined)[]): readonly Block[] =>
    places.map((station) => straight(item(row, { sets: 1, reps: 10, station })));
  const gym = gymOf(["rack iron", "bench iron", "cable cables", "mat floor"], ["iron cables 12"]);
  const between = (from: string | undefined, to: string | undefined, setting: Partial<TimelineSetting> = {}) =>
    linesOf(blocks(from, to), { gym, crowding: "quiet", ...setting }).slice(1, -1);

  test("is 60 seconds where the gym is unknown, and nothing before the first", () => {
    expect(linesOf(blocks("rack", "cable"))).toEqual([
      "0-30 set 0.0 row #1",
      "30-90 transition 1",
      "90-120 set 1.0 row #1",
    ]);
  });

  test.each([
    ["the same station: 30 seconds, no walk", "rack", "rack", ["30-60 transition 1"]],
    ["the same zone: 5 seconds of walking", "rack", "bench", ["30-60 transition 1", "60-65 walk 1"]],
    ["a listed walk", "rack", "cable", ["30-60 transition 1", "60-72 walk 1"]],
    ["a listed walk the other way", "cable", "bench", ["30-60 transition 1", "60-72 walk 1"]],
    ["zones that no walk lists: 40 seconds", "rack", "mat", ["30-60 transition 1", "60-100 walk 1"]],
    ["an unknown place to go", "rack", undefined, ["30-90 transition 1"]],
    ["an unknown place to come from", undefined, "rack", ["30-90 transition 1"]],
    ["a place that the gym does not have", "rack", "pool", ["30-90 transition 1"]],
    ["from a place that the gym does not have", "pool", "rack", ["30-90 transition 1"]],
  ])("%s", (_, from, to, expected) => {
    expect(between(from, to)).toEqual(expected);
  });

  test.each([
    ["quiet", 40, 12],
    ["normal", 50, 15],
    ["busy", 60, 18],
  ] as const)("crowding: %s makes set-up %d and the walk %d seconds", (crowding, setUp, walk) => {
    const [, , ...rest] = linesOf([...blocks("cable"), straight(item(squat, { sets: 1, reps: 5 }))], { gym, crowding });
    expect(rest.slice(0, 2)).toEqual([`60-${60 + walk} walk 1`, `${60 + walk}-${60 + walk + setUp} set-up 1.0 squat`]);
  });

  test("crowding that is not told is normal, and seconds are rounded up", () => {
    const odd = gymOf(["rack iron", "cable cables"], ["iron cables 13"]);
    const events = linesOf(blocks("rack", "cable"), { gym: odd });
    expect(events.slice(1, 3)).toEqual(["30-60 transition 1", "60-77 walk 1"]);
  });

  test("starts from the item of a round that was done last", () => {
    const far = item(row, { sets: 1, reps: 10, station: "mat" });
    const pair = (a: number, b: number): Block =>
      superset(item(row, { sets: a, reps: 10, station: "rack" }), item(curl, { sets: b, reps: 10, station: "cable" }));
    const walks = (block: Block): readonly string[] =>
      timelineOf([block, straight({ ...far, station: "bench" })], { gym, crowding: "quiet", generalSeconds: 0 })
        .filter(({ kind, block: at }) => kind === "walk" && at === 1)
        .map(({ start, end }) => String(end - start));
    expect(walks(pair(3, 3))).toEqual(["12"]);
    expect(walks(pair(3, 2))).toEqual(["5"]);
    expect(walks(pair(2, 3))).toEqual(["12"]);
  });
});

describe("Burke 2024: six lifts, 4 sets of 10 at 3 seconds, 2 minutes of rest, 10 seconds to change", () => {
  const lifts = ["a", "b", "c", "d", "e", "f"].map((id) => item(exercise(id), { sets: 4, reps: 10 }));
  const traditional = lifts.map(straight);
  const pairs = [0, 2, 4].flatMap((at) => {
    const [a, b] = [lifts[at], lifts[at + 1]];
    return a === undefined || b === undefined ? [] : [superset(a, b)];
  });

  test("supersets save within two points of the 36 % that the study measured", () => {
    const [long, short] = [traditional, pairs].map((blocks) => secondsOf(blocks, { generalSeconds: 0 }));
    // Six times 4 x 30 s and 3 x 120 s with five transitions; three times 4 x 70 s and 3 x 120 s with two.
    expect([long, short]).toEqual([6 * 480 + 5 * 60, 3 * 640 + 2 * 60]);
    const saving = 1 - (short ?? 0) / (long ?? 1);
    expect(Math.abs(saving - 0.36)).toBeLessThan(0.02);
  });

  test("without transitions the saving is a third", () => {
    const seconds = (blocks: readonly Block[]): number =>
      timelineOf(blocks, { generalSeconds: 0 })
        .filter(({ kind }) => kind !== "transition")
        .reduce((sum, { start, end }) => sum + end - start, 0);
    expect(1 - seconds(pairs) / seconds(traditional)).toBeCloseTo(1 / 3, 5);
  });
});

test("nothing takes no time", () => {
  expect(timelineOf([], { generalSeconds: 0 })).toEqual([]);
  expect(secondsOf([], { generalSeconds: 0 })).toBe(0);
  expect(secondsOf([], { generalSeconds: 300 })).toBe(300);
});

test("events follow each other without a gap", () => {
  const warmup = [{ reps: 5, percent: 50, restSeconds: 60 }];
  const blocks = [straight(item(squat, { warmup })), superset(item(row), item(split, { sets: 4 }))];
  const events = timelineOf(blocks, { generalSeconds: 300, gym: gymOf(["rack a", "cable b", "floor c"]) });
  expect(events.map(({ start }) => start)).toEqual([0, ...events.slice(0, -1).map(({ end }) => end)]);
});
