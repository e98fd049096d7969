import { balancedStimulus, buildSession, createBuilder, defineCatalog, exercises, gyms } from "../../dist/index.js";
import { templates } from "../../dist/splits.js";
import { asWished, bestFit, byGoal, inTurn, nonOverlapping, spaced } from "../../dist/strategies.js";
import { round, rounds } from "./rounding.mjs";
import { measure, timeOf } from "./timing.mjs";

/** Our catalogue, copied under other names until it has so many rows; each copy is a lift of a family of its own. */
const copiedTo = (count) =>
  Array.from({ length: count }, (_, at) => {
    const row = exercises[at % exercises.length];
    const copy = Math.floor(at / exercises.length);
    if (copy === 0) return row;
    const { aliases: _aliases, ...rest } = row;
    const name = `${row.name} ${copy}`;
    return { ...rest, id: `${row.id}-${copy}`, name, aliases: [], family: `${row.family}-${copy}`, swaps: [] };
  });

/** One call reads no more rows than these. */
const rowsAtOnce = 5000;

const defined = (rows) => {
  let catalog = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    catalog = defineCatalog(catalog, { add: rows.slice(from, from + rowsAtOnce) });
  }
  return catalog;
};

const strategies = { select: bestFit, prescribe: byGoal, order: spaced(asWished), pair: nonOverlapping, fit: inTurn };

const sizeRow = (count, ours) => {
  const rows = copiedTo(count);
  let catalog = exercises;
  const define = timeOf(() => {
    if (count !== exercises.length) catalog = defined(rows);
  });
  const build = createBuilder({ exercises: catalog, gyms, templates, strategies, objective: balancedStimulus });
  const first = timeOf(() => build({}));
  const { p50, ratio } = measure((seed) => build({ seed: String(seed) }), 2000);
  const times = ours === undefined ? "1" : rounds(p50 / ours);
  return {
    p50,
    row: [
      `${count} exercises`,
      round(define, 0),
      round(Math.max(0, first - p50), 0),
      round(p50, 2),
      rounds(ratio),
      times,
      ours === undefined ? "" : "5 times; compile 50 ms",
    ],
  };
};

/** Time of a session by the size of the catalogue, what is done once apart. */
export const growth = () => {
  const ours = sizeRow(exercises.length);
  const larger = [2000, 10_000].map((count) => sizeRow(count, ours.p50).row);
  return {
    title: "Growth with the catalogue",
    text: "Defining a catalogue checks every field of it; compiling is what the first session costs above the later ones.",
    head: ["catalogue", "define ms", "compile ms", "later p50 ms", "/ yardstick", "times ours", "goal"],
    rows: [ours.row, ...larger],
  };
};

/** Time of a session by its minutes. */
export const minutes = () => ({
  title: "Growth with the minutes",
  text: "The default options in the commercial gym.",
  head: ["minutes", "p50 ms", "p99 ms", "p50 / yardstick"],
  rows: [15, 30, 60, 90, 120, 240].map((length) => {
    const { p50, p99, ratio } = measure((seed) => buildSession({ minutes: length, seed: String(seed) }), 1500);
    return [String(length), round(p50, 2), round(p99, 2), rounds(ratio)];
  }),
});
