import { readFileSync } from "node:fs";
import { exercises } from "../../src/catalog/index";
import { helpText } from "../../src/cli/help-text";
import { findSetup } from "../../src/compile/gym-index";
import { gyms } from "../../src/gyms/index";
import { buildSession, explain, formatPlan, isBacklegsError } from "../../src/index";
import * as weights from "../../src/measure/score-weights";
import type { Citation } from "../../src/model/citation";
import * as citations from "../../src/model/citations";
import * as defaults from "../../src/model/defaults";
import type { Gym } from "../../src/model/gym";
import type { SessionOptions } from "../../src/model/options";
import {
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  muscles,
  redFlags,
  screeningConditions,
} from "../../src/model/vocabulary";
import * as prescriptions from "../../src/strategies/prescribe/prescription-table";
import { projectFolder } from "./entries";

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const bullets = (words: readonly string[]): string => words.map((word) => `- \`${word}\``).join("\n");

/** The session of the README. */
const firstSession: SessionOptions = { priority: "legs", minutes: 45, gym: "compact-gym", crowding: "busy" };

const messageOf = (options: object): string => {
  try {
    buildSession(options);
  } catch (error) {
    if (isBacklegsError(error)) return error.message;
    throw error;
  }
  throw new Error("the request of this page can be met");
};

const zonesOf = (gym: Gym): number => new Set(gym.stations.map(({ zone }) => zone)).size;

const limitsOf = (gym: Gym): string =>
  (gym.limits ?? [])
    .map(({ equipment, total, maxKg }) =>
      [equipment, total === undefined ? "" : `${total} in all`, maxKg === undefined ? "" : `up to ${maxKg} kg`]
        .filter((words) => words !== "")
        .join(" "),
    )
    .join("; ");

const gymRow = (gym: Gym): readonly (string | number)[] => [
  `\`${gym.id}\``,
  gym.name,
  gym.stations.length,
  zonesOf(gym),
  exercises.filter((exercise) => findSetup(exercise, gym) !== undefined).length,
  limitsOf(gym) || "none",
];

/** What the library uses each source for: a citation without a line here fails the test. */
const uses: { readonly [name: string]: string } = {
  nunes2021: "heavy lifts come first; order is no matter of muscle growth",
  fenwick2009: "the order of rows by low-back grade; breaks between lifts that load the low back",
  ciccone2014: "main lifts are never paired",
  weakley2020: "pairs share no prime mover",
  robbins2010: "opposing muscles are the best kind of pair",
  burke2024: "a pair saves time; two minutes of rest after a round with a compound in it",
  simao2012: "what tires an isolation or the trunk comes after the heavy lift that needs it",
  coswig2015: "straps for long hinge sets",
  trahey2023: "straps for long hinge sets",
  iversen2024: "heavy lifts are done as straight sets",
  weakley2017: "rounds of two exercises, three where they are light",
  desouza2017: "a pair never asks for the whole body twice",
  schoenfeld2016Frequency: "back and legs are trained twice a week where that is possible",
  ralston2018: "once a week is a hint, no more",
  schoenfeld2017Volume: "weekly sets of a muscle for growth",
  bazValle2022: "weekly sets of a muscle for growth",
  maeo2021: "hamstrings are trained at the knee as well as at the hip, seated where possible",
  kinoshita2023: "calves are trained standing",
  desouza2010: "rests that shrink from week to week",
  plotkin2022: "any kind of progression is one",
  rogerson2024: "a deload now and then",
  coleman2024: "a deload is less work, not none",
  volumeLandmarks: "a rule for those who plan with them, off unless asked for",
  moranNavarro2017: "no failure on lifts that load the low back heavily; three days after very hard sessions",
  iversen2021: "what a session that is pressed for time is made of; fewest weekly sets of a muscle",
  grgic2018: "rest of strength work, floors of rest, what spare time buys first",
  singer2024: "rest for muscle growth",
  robinson2024: "work that can hardly be loaded goes by effort",
  ribeiro2020: "ramp sets reach up to 80 % of the working load",
  pelland2024: "a secondary muscle counts half a set; each further set gives a little less",
  remmert2025: "no more than 11 fractional sets for one muscle in a session",
  schoenfeld2016Rest: "rest between heavy sets",
  schoenfeld2015: "longest seconds of a rep",
  refalo2023: "reps in reserve for growth",
  repMaxChart: "which reps go with which percentage of 1RM",
  ahcprRedFlags: "signs that stop a workout",
  acog2020: "clearance before training in pregnancy",
  gardner: "the idea of the project, and three day templates kept to the letter",
};

const citationRow = ([name, source]: readonly [string, Citation]): readonly string[] => {
  const use = uses[name];
  if (use === undefined) throw new Error(`say in printed-regions.ts what ${name} is used for`);
  const year = source.year === undefined ? "" : ` ${source.year}`;
  const doi = source.doi === undefined ? "" : `, doi ${source.doi}`;
  return [`${source.authors}${year}. ${source.journal}${doi}`, source.finding, use, source.evidence];
};

const capRows = limitationAreas.map((area) => [
  area,
  ...limitationStatuses.map((status) => {
    const cap = defaults.limitationCap[status]?.[area];
    return cap === undefined ? "no cap" : `at most ${cap}`;
  }),
]);

const limitRows: readonly (readonly (string | number)[])[] = [
  ...levels.map((level) => [`working sets, ${level}`, defaults.builtSets[level], "our default"]),
  ["exercises", defaults.sessionExercises, "our default"],
  ["exercises of one family", 1, "our default"],
  ["fractional sets of one muscle", defaults.musclePerSession, "Remmert et al. 2025, a preprint"],
  ["low-back score", defaults.lowBackBudget, "our default"],
  ["low-back score, light day of two", defaults.lowBackBudgetLight, "our default"],
  ["low-back score with a history", defaults.lowBackBudgetHistory, "our default"],
  ["sets of low-back grade 2 with a history", defaults.lowBackHistorySets, "our default"],
  ["lifts of low-back grade 3 in a row", defaults.lowBackRun, "our default"],
  ["the same for beginners and with a declared low back", defaults.lowBackRunDeclared, "our default"],
  ["lifts of grip grade 3 in a row, without straps", defaults.gripRun, "our default"],
];

const timeRows: readonly (readonly (string | number)[])[] = [
  ["general warm-up, when full", `${defaults.generalWarmupSeconds} s`],
  ["general warm-up, when nothing is said", `60 s for each minute above ${defaults.generalWarmupFromMinutes}`],
  ["finishing one block and turning to the next", `${defaults.transitionSeconds} s`],
  ["the same where a place is unknown, walk included", `${defaults.unknownTransitionSeconds} s`],
  ["walk to another station of the same zone", `${defaults.sameZoneSeconds} s`],
  ["walk between zones that the gym does not list", `${defaults.farZoneSeconds} s`],
  [
    "set-up and walking in a quiet, normal, busy gym",
    Object.values(defaults.crowdingFactor)
      .map((factor) => `x${factor}`)
      .join(", "),
  ],
  ["change within a round, before the walk", `${defaults.changeSeconds} s`],
  ["extra for each change where one piece of gear is set anew", `${defaults.rerigSeconds} s`],
  ["change of sides within a set", `${defaults.sideSeconds} s`],
  ["rest after a round, at least", `${defaults.roundRestFloor} s`],
  ["rest after a round for work capacity, isolation or machines only", `${defaults.roundRestFloorWorkCapacity} s`],
  ["rest after a round with a compound, at most", `${defaults.roundRestCompound} s`],
  ["rest after a round without a compound, at most", `${defaults.roundRestIsolation} s`],
  ["low and high estimate", `${defaults.estimateSpread * 100} % to either side`],
];

const repsAndRest = ({ min, max, restSeconds }: prescriptions.RepsAndRest): string => `${min}-${max}, ${restSeconds} s`;

const prescriptionRows = goals.map((goal) => {
  const { main, compound, isolation } = prescriptions.repsAndRest[goal];
  return [goal, repsAndRest(main), repsAndRest(compound), repsAndRest(isolation)];
});

const muscleRows = muscles.flatMap((muscle) => {
  const worth = weights.muscleWorth[muscle];
  return worth === undefined ? [] : [[muscle, worth]];
});

const coverageRows = weights.coverageGroups.map(({ id, region, worth, prefersCompound }) => [
  id,
  region,
  worth,
  prefersCompound ? `x${weights.isolationCover}` : "whole",
]);

const goalRows = goals.map((goal) => [goal, weights.mainWorth[goal], weights.pairWorth[goal]]);

const costRows: readonly (readonly (string | number)[])[] = [
  ["a lift", weights.liftCost.usual],
  ["a lift marked `unusual`", weights.liftCost.unusual],
  ["a lift of more skill than allowed, for work capacity and endurance", weights.aboveLevelCost.skill],
  ["each grade of skill above the lowest, of a beginner", weights.aboveLevelCost.beginnerSkill],
  ["a grade of strength above the level", weights.aboveLevelCost.strength],
  [
    "for work capacity and endurance a lift that high reps do not suit: hard at body weight, or a heavy bar",
    weights.aboveLevelCost.reps,
  ],
  ["the same of a heavy squat or lunge, from intermediate level on", weights.aboveLevelCost.heavySquat],
  ["a set over the effort target", weights.effortCost],
  [`a point of low-back score over ${weights.lowBackCost.from}`, weights.lowBackCost.each],
  [`the same with a declared low back, over ${weights.lowBackCost.fromDeclared}`, weights.lowBackCost.each],
  [
    `a set by which back and legs differ, over ${weights.imbalanceCost.from}, when neither is named`,
    weights.imbalanceCost.each,
  ],
];

const sizeLimits = (): readonly (readonly string[])[] => {
  const manifest: { readonly "size-limit": readonly { readonly name: string; readonly limit: string }[] } = JSON.parse(
    readFileSync(`${projectFolder}/package.json`, "utf8"),
  );
  return manifest["size-limit"].map(({ name, limit }) => [name, limit]);
};

/** What is printed between `<!-- printed: NAME -->` and `<!-- /printed -->` in README.md and docs. */
export const printedRegions: { readonly [name: string]: () => string } = {
  session: () => fenced(formatPlan(buildSession(firstSession))),
  reasons: () => fenced(explain(buildSession(firstSession)).join("\n")),
  "options-error": () => fenced(messageOf({ priority: "leg", minutes: 5, gim: "compact-gym" })),
  infeasible: () => fenced(messageOf({ template: "article-alternating", minutes: 45 })),
  "safety-stop": () => fenced(messageOf({ redFlags: ["chest-pain"] })),
  sizes: () => table(["what", "at most"], sizeLimits()),
  help: () => fenced(helpText),
  gyms: () => table(["id", "name", "stations", "zones", "exercises", "limits"], gyms.map(gymRow)),
  citations: () =>
    table(["source", "what it found", "what we use it for", "evidence"], Object.entries(citations).map(citationRow)),
  caps: () => table(["area", ...limitationStatuses], capRows),
  limits: () => table(["limit of a session", "number", "source"], limitRows),
  "red-flags": () => bullets(redFlags),
  screening: () => bullets(screeningConditions),
  times: () => table(["stretch", "time"], timeRows),
  prescriptions: () => table(["goal", "main lift", "other compound", "isolation"], prescriptionRows),
  "muscle-worth": () => table(["muscle", "worth"], muscleRows),
  loadability: () =>
    table(
      ["level", "0", "1", "2", "3"],
      levels.map((level) => [level, ...weights.loadabilityWorth[level]]),
    ),
  coverage: () => table(["movement", "region", "worth", "covered by an isolation"], coverageRows),
  "worth-by-goal": () => table(["goal", "a main lift", "a pair"], goalRows),
  costs: () => table(["for each", "cost"], costRows),
  "effort-target": () =>
    table(
      ["level", "effort target"],
      levels.map((level) => [level, defaults.effortTarget[level]]),
    ),
};
