import { describe, expect, test } from "vitest";
import { explain } from "../../src/build/explain";
import type { Decision } from "../../src/model/decision";
import type { Block } from "../../src/model/plan";
import { turnsReason } from "../../src/model/reasons";
import type { Session } from "../../src/model/session";
import type { Week } from "../../src/model/week";
import { exercise, item, straight, unknownItem } from "../support/items";
import { decisionAbout, whole } from "./decision-about";

const squat = straight(item(exercise("squat", { name: "Back squat" })));
const row = straight(item(exercise("row", { name: "Seal row" })));
const sled = straight(unknownItem("Sled push"));

/** A session of blocks and decisions: its sentences ask for no more. */
const sessionOf = (blocks: readonly Block[], ...decisions: readonly Decision[]) =>
  ({ blocks, decisions }) as Partial<Session> as Session;

/** A week of days that hold blocks. */
const weekOf = (days: readonly (readonly Block[])[], ...decisions: readonly Decision[]) =>
  ({ days: days.map((blocks) => ({ hoursFromStart: 0, plan: sessionOf(blocks) })), decisions }) as unknown as Week;

const ramp = (id: string): Decision => decisionAbout(id, "ramp", { sets: 2, warm: false });
const placed = (id: string, reason: string): Decision =>
  decisionAbout(id, "placed", { position: 0, by: "mine", reason });

describe("names", () => {
  const catalogue = [exercise("squat", { name: "Squat of a catalogue" }), exercise("lunge", { name: "Walking lunge" })];
  const left = decisionAbout(whole, "option-excluded", { exercises: ["squat", "lunge", "hack-squat"] });

  test("are those of the session, then of the catalogue, then made from ids", () => {
    expect(explain(sessionOf([squat], left), { exercises: catalogue })).toEqual([
      "You asked to leave out Back squat, Walking lunge and Hack Squat.",
    ]);
    expect(explain(sessionOf([squat], left))).toEqual(["You asked to leave out Back squat, Lunge and Hack Squat."]);
    expect(explain(left, { exercises: catalogue })).toBe(
      "You asked to leave out Squat of a catalogue, Walking lunge and Hack Squat.",
    );
    expect(explain(left)).toBe("You asked to leave out Squat, Lunge and Hack Squat.");
  });

  test("of what no catalogue knows are as they were written", () => {
    expect(explain(sessionOf([sled], ramp("unknown:Sled push")))).toEqual([
      "Work up to Sled push with 2 lighter sets.",
    ]);
  });
});

describe("a session", () => {
  test("is told by the order of its exercises", () => {
    const told = ["row", "squat"].map((id) => placed(id, `${id} has its reason`));
    expect(explain(sessionOf([squat, row], ...told))).toEqual([
      "Squat has its reason: Back squat.",
      "Row has its reason: Seal row.",
    ]);
  });

  test("names nobody where all of its exercises share a reason", () => {
    const written = ["squat", "row", "unknown:Sled push"].map((id) => decisionAbout(id, "as-written", { sets: 3 }));
    const sentence = "Sets and reps of every exercise are as they were written.";
    expect(explain(sessionOf([squat, row, sled], ...written))).toEqual([sentence]);
    expect(explain(sessionOf([squat, row], ...written))).toEqual([
      "Sets and reps of Back squat, Seal row and Sled push are as they were written.",
    ]);
  });

  test("says once that regions take turns, not again of each lift", () => {
    const turns = decisionAbout(whole, "arrangement", { arrangement: "alternating", why: "recovery" });
    const own = decisionAbout("squat", "own-reason", { strategy: "mine", reason: turnsReason });
    expect(
      explain(sessionOf([squat, row], turns, placed("squat", turnsReason), placed("row", "small lifts go last"))),
    ).toEqual([
      "Back and legs take turns, so that neither has to work all the time.",
      "Small lifts go last: Seal row.",
    ]);
    expect(explain(sessionOf([squat], own))).toEqual(["Back squat: one region rests while the other works."]);
  });
});

test("a week names the exercises of all its days, and says what it decided itself", () => {
  const elsewhere = decisionAbout({ kind: "day", day: 2 }, "lifts-elsewhere", { exercises: ["squat", "row"] });
  const day = decisionAbout({ kind: "day", day: 1 }, "day-of-split", { template: "Legs", hoursFromStart: 0 });
  expect(explain(weekOf([[squat], [row]], elsewhere, day))).toEqual([
    'Day 1 is "Legs".',
    "Back squat and Seal row belong to other days: on day 2 lifts of about the same worth go before them.",
  ]);
});
