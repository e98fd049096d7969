import {
  buildProgram,
  buildSession,
  buildWeek,
  exercises,
  fitToMinutes,
  formatPlan,
  lintPlan,
  nextSession,
  orderExercises,
  pairExercises,
  parseSession,
} from "../../dist/index.js";
import { optionSets } from "./option-sets.mjs";
import { round, rounds } from "./rounding.mjs";
import { measure } from "./timing.mjs";

/** A day as somebody writes it down. */
const listed = [
  "barbell-back-squat",
  "barbell-deadlift",
  "pendlay-row",
  "neutral-grip-pull-up",
  "seated-leg-curl",
  "rope-face-pulls",
].map((id) => exercises.find((exercise) => exercise.id === id) ?? exercises[0]);

const fromList = (seed) => {
  const options = { minutes: 60, seed: String(seed) };
  return fitToMinutes(pairExercises(orderExercises(listed, options), options), options);
};

/** A year of four days a week: that of a split that is chosen, and of one whose weeks take turns. */
const yearOf = (options) => (seed) => buildProgram({ weeks: 52, seed: String(seed), ...options });

/** A session of a programme that is two months old, with a record of every session before it. */
const following = () => {
  const program = buildProgram({ weeks: 52, days: 4, today: "2026-01-05" });
  const idsOf = ({ blocks }) => blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise.id));
  const sets = [1, 2, 3].map(() => ({ reps: 8, kg: 40, rir: 2 }));
  const records = program.weeks.slice(0, 8).flatMap(({ days }, week) =>
    days.map(({ plan }, day) => ({
      day: `2026-0${1 + Math.floor(week / 4)}-${String(5 + 5 * (week % 4) + day).padStart(2, "0")}`,
      entries: idsOf(plan).map((exercise) => ({ exercise, sets })),
    })),
  );
  return () => nextSession(program, records, "2026-03-02");
};

const building = (options) => (seed) => buildSession({ ...options, seed: String(seed) });

const goals = {
  default: "25 / 60",
  list: "5",
  lint: "well under 1 ms",
  exact: "median 100 ms, p95 2 s",
  year: "1000",
};

const session = buildSession();
const text = formatPlan(session);

/** What is measured: its name, the work, and the goal of its ratio. A seed of its own makes every session a new one. */
const works = [
  ...optionSets.map(([name, options]) => [name, building(options), options.template ? goals.list : goals.default]),
  ["a plain list of six lifts: ordered, paired, fitted", fromList, goals.list],
  ...[
    ["kettlebell", 45],
    ["home-barbell", 60],
    ["compact-gym", 60],
  ].map(([gym, minutes]) => [
    `exact: ${gym}, ${minutes} minutes`,
    building({ gym, minutes, strategies: { select: "exact" } }),
    goals.exact,
  ]),
  ["a week of four days", (seed) => buildWeek({ days: 4, seed: String(seed) }), ""],
  ["a year of four days a week", yearOf({ days: 4 }), goals.year],
  ["a year of three days whose weeks take turns", yearOf({ days: 3, split: "back-and-legs-and-push" }), goals.year],
  ["the next session of a programme, with 32 records", following(), goals.default],
  ["lint: the default session", () => lintPlan(session), goals.lint],
  ["lint: the same session as pasted text, parsed", () => lintPlan(parseSession(text).plan), goals.list],
];

/** Sessions a second, and times as they are and in yardsticks. */
export const speed = () => ({
  title: "Speed",
  text: "Processor time of one call, garbage collection included, also in yardsticks: the time of writing one fixed session of 8 kB as JSON.",
  head: [
    "what",
    "calls a second of the processor",
    "p50 ms",
    "p99 ms",
    "p50 / yardstick",
    "p99 / yardstick",
    "goal (p50 / p99)",
  ],
  rows: works.map(([name, work, goal]) => {
    const { perSecond, p50, p99, ratio, ratio99 } = measure(work, name.startsWith("exact") ? 4000 : 2500);
    return [name, rounds(perSecond), round(p50, 2), round(p99, 2), rounds(ratio), rounds(ratio99), goal];
  }),
});
