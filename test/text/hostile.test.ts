import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../src/catalog/index";
import { planSchema, weekSchema } from "../../src/schema/index";
import { formatPlan } from "../../src/text/format-plan";
import { makeParseSession } from "../../src/text/make-parse-session";
import { makeParseWeek } from "../../src/text/make-parse-week";
import { randomRuns } from "../support/random-runs";
import { lostLines, lostLinesOfWeek } from "./lost-lines";

const parseSession = makeParseSession({ exercises });
const parseWeek = makeParseWeek({ exercises });

const folder = new URL("./corpus/", import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** What holds of every text whatever. */
const check = (text: string): void => {
  const read = parseSession(text);
  expect(lostLines(text, read)).toEqual([]);
  expect(planSchema.safeParse(read.plan).error?.issues ?? []).toEqual([]);
  expect(parseSession(text)).toEqual(read);
  for (const { line, column } of [...read.issues, ...read.notes, ...read.details, ...read.unresolved]) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  }
  const again = parseSession(formatPlan(read.plan));
  expect(again.plan.blocks.length).toBe(read.plan.blocks.length);
  const week = parseWeek(text);
  expect(lostLinesOfWeek(text, week)).toEqual([]);
  expect(weekSchema.safeParse(week.week).error?.issues ?? []).toEqual([]);
};

const snippets = fc.constantFrom(
  "3x5",
  "4 sets of 10",
  "@RPE8",
  "@80%",
  "90s",
  "rest 2 min",
  "Squat",
  "Row",
  " - ",
  " – ",
  "Superset",
  "A1",
  "1.",
  "- ",
  "**",
  "|",
  "\t",
  "\n",
  "\r\n",
  "/",
  "+",
  " and ",
  "3010",
  "tempo",
  "5 second negative",
  "AMRAP",
  "12,10,8",
  "60kg",
  "135x5",
  "(",
  ")",
  "[",
  "]",
  '"',
  "#",
  "# ",
  "x",
  "each side",
  "drop set",
  "last set",
  "Monday",
  "Day 2",
  "Warm-up",
  "3 rounds of:",
  "ramp 5@50%",
  "max",
  "to failure",
  ":",
  ",",
  "%",
  "0",
  "99999999999",
  "# backlegs-disable-line a-b: why",
  "\u00a0",
  "\u200d",
  "💪",
  "é",
  "İ",
  "\ud800",
  "Sets: 3",
  "Reps: 8",
  "Rest: 90",
  "| a | b |",
  "EMOM 10",
  "Every 90s x 5:",
  "W1 ",
  "W1: ",
  "20 steps",
  "+10kg",
  "2 warm-up sets",
  "name,sets,reps,kg",
  "Squat,4,6-8,120",
  "Exercise  Set Order  Reps",
  ";",
  "   ",
  "### 1. ",
  "5 RFT",
  "Warm-up: 20kg x 5",
  "work up to",
  "Monday: ",
  "Day 1 - ",
  "Tag 1: ",
  "Week 1\tWeek 2",
  "| Day | Exercise | Sets | Reps |",
  "| Mon | Squat | 5 | 5 |",
  "12/03/2024, 18:45 - Mike: ",
  "[12/03/24, 18:45:40] Mike: ",
  "5@65%",
  "60kgx8",
  "BW x 8",
  "x 8",
  ":30",
  "1min30",
  "TM 140kg",
  "3 x 8/8",
  "(10 each leg)",
  "50kg/110lb",
  " - 4 - 8",
  "225/155",
  "C1/C2: ",
  "T1 ",
  "C. 3 rounds:",
  "Pause 60 Sek.",
);

test("any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => check(new TextDecoder("latin1").decode(bytes))),
    { numRuns: randomRuns(300) },
  );
});

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), check), { numRuns: randomRuns(300) });
});

test("any mixture of what means something", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(snippets, fc.constant(" ")), { maxLength: 40 }).map((parts) => parts.join("")),
      check,
    ),
    { numRuns: randomRuns(1000) },
  );
});

test("real texts with pieces cut out, doubled, moved or replaced", () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    put: fc.oneof(snippets, fc.string({ maxLength: 4 })),
  });
  fc.assert(
    fc.property(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      const edited = edits.reduce((now, { at, length, put }) => {
        const from = Math.floor(at * now.length);
        return now.slice(0, from) + put + now.slice(from + length);
      }, text);
      check(edited);
    }),
    { numRuns: randomRuns(100) },
  );
});
