import { hipPatterns, kneePatterns } from "../measure/leg-patterns";
import { balanceRatios, heavyHinges, heavyLowBackGrade } from "../model/defaults";
import type { Pattern } from "../model/vocabulary";
import type { WeekShare } from "../model/week-share";
import type { DayOutlook } from "./planned-day";
import { type BuiltDay, liftsOf, type ShareSetting } from "./share-setting";

/**
 * Movements that take turns as the main lift: those of one row lead the same half of the body. Where all led as often,
 * it is the first one's turn again: hinges and pulldowns do not lead more days than squats and rows.
 */
const halves: readonly (readonly (readonly Pattern[])[])[] = [
  [
    ["squat", "leg-press", "lunge"],
    ["hinge", "hip-extension"],
  ],
  [["horizontal-pull"], ["vertical-pull"]],
  [["horizontal-push", "dip"], ["vertical-push"]],
];

/** How often a movement leads a built day. */
const ledTimes = (built: readonly BuiltDay[], movement: readonly Pattern[]): number =>
  built.filter(({ session }) =>
    liftsOf(session).some(({ role, exercise }) => role === "main" && movement.includes(exercise.pattern)),
  ).length;

/** Hinges that the low back holds lead two days of a week, and no third, whatever there is for it. */
const restingHinge = (built: readonly BuiltDay[]): readonly Pattern[] => {
  const days = built.filter(({ session }) =>
    liftsOf(session).some(
      ({ role, exercise: { pattern, demand } }) =>
        role === "main" && pattern === "hinge" && demand.lowBack >= heavyLowBackGrade,
    ),
  );
  return days.length < heavyHinges.maxDays ? [] : ["hinge"];
};

/**
 * Of movements that could lead this day: those whose turn it is, since they led fewest, and the others of their half.
 */
export const turnsOfDay = (day: DayOutlook, built: readonly BuiltDay[]): Pick<WeekShare, "led" | "turn"> => {
  const counted = halves.map((half) =>
    half
      .filter((movement) => movement.some((pattern) => day.leads.has(pattern)))
      .map((movement) => ({ movement, times: ledTimes(built, movement) })),
  );
  const turns = counted
    .filter((half) => half.length > 1 && half.some(({ times }) => times > 0))
    .map((half) => {
      const [turn] = [...half].sort((a, b) => a.times - b.times);
      return {
        turn: turn?.movement ?? [],
        led: half.filter((one) => one !== turn).flatMap(({ movement }) => movement),
      };
    });
  const led = new Set([...turns.flatMap((half) => half.led), ...restingHinge(built)]);
  return { led: [...led], turn: turns.flatMap(({ turn }) => turn) };
};

/** Movements that a week should not be without. */
const largeMovements: readonly Pattern[] = ["hinge", "horizontal-pull", "vertical-pull"];

/** Whether another day than this one could hold a movement, or one of those that are not built yet could. */
const couldElsewhere = (pattern: Pattern, day: DayOutlook, days: readonly DayOutlook[]): boolean =>
  days.some((other) => other !== day && other.choices.has(pattern));

const setsOf = (built: readonly BuiltDay[], movements: readonly Pattern[]): number =>
  built
    .flatMap(({ session }) => liftsOf(session))
    .filter(({ exercise }) => movements.includes(exercise.pattern))
    .reduce((sum, { prescription }) => sum + prescription.sets, 0);

/** Movements that built days do far less of than of their counterparts: knee against hip, pulldowns against rows. */
const fallenBehind = (built: readonly BuiltDay[]): readonly Pattern[] => {
  const [knee, hip] = [setsOf(built, kneePatterns), setsOf(built, hipPatterns)];
  const [rows, pulldowns] = [setsOf(built, ["horizontal-pull"]), setsOf(built, ["vertical-pull"])];
  return [
    ...(knee * balanceRatios.kneeToHip < hip ? (["squat", "leg-press", "lunge"] as const) : []),
    ...(hip * balanceRatios.kneeToHip < knee ? (["hinge", "knee-flexion"] as const) : []),
    ...(pulldowns * balanceRatios.rowsToPulldowns < rows ? (["vertical-pull"] as const) : []),
    ...(rows * balanceRatios.rowsToPulldowns < pulldowns ? (["horizontal-pull"] as const) : []),
  ];
};

/**
 * Movements that no built day holds, or that have fallen behind: large ones at once, leg curls when no later day can do
 * them, calf raises on the only day for them.
 */
export const uncoveredBy = (day: DayOutlook, { built, open }: ShareSetting): readonly Pattern[] => {
  const all = [...open, ...built.map(({ outlook }) => outlook)];
  const due: readonly Pattern[] = [
    ...largeMovements,
    ...(couldElsewhere("knee-flexion", day, open) ? [] : (["knee-flexion"] as const)),
    ...(couldElsewhere("calf", day, all) ? [] : (["calf"] as const)),
  ];
  const missing = due.filter((pattern) => setsOf(built, [pattern]) === 0);
  return [...new Set([...missing, ...fallenBehind(built)])].filter((pattern) => day.choices.has(pattern));
};
