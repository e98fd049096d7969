/**
 * Every number that decides something, each once. A number without a citation beside it is the library's own
 * default: a judgement, adjustable, never a research finding.
 */
import type { Crowding, Goal, Level, LimitationArea, LimitationStatus } from "./vocabulary";

/** Minutes of a session when the options do not say. */
export const defaultMinutes = 60;
/** Largest part of a session that a general warm-up takes, in seconds. */
export const generalWarmupSeconds = 300;
/** Above this many minutes the general warm-up grows by a minute a minute. */
export const generalWarmupFromMinutes = 45;

/** Seconds to finish one block and turn to the next, before walking and set-up. */
export const transitionSeconds = 30;
/** The same where the gym's zones are not known, walking included. */
export const unknownTransitionSeconds = 60;
/** Walking within a zone, in seconds. */
export const sameZoneSeconds = 5;
/** Walking between zones that no walk lists, in seconds. */
export const farZoneSeconds = 40;
/** What crowding does to set-up and walking. */
export const crowdingFactor: { readonly [C in Crowding]: number } = { quiet: 1, normal: 1.25, busy: 1.5 };
/** Seconds to change from one exercise of a superset to the other, before walking. */
export const changeSeconds = 10;
/** Extra seconds of each change when both run on one cable column with another height or handle. */
export const rerigSeconds = 30;
/** Seconds to change sides within a set. */
export const sideSeconds = 5;
/** Share by which the low and the high estimate differ from the middle. */
export const estimateSpread = 0.15;

/** Prime movers may overlap in a pair up to this sum of shared shares without remark. */
export const overlapHint = 0.75;
/** From this overlap on a pair is refused. */
export const overlapRefused = 1;
/** Grip grades of a pair that add up to this are refused, with the exception in `pairProblems`. */
export const gripRefused = 5;
/** Grip grades of a pair that add up to this are always refused. */
export const gripAlwaysRefused = 6;
/** Low-back grades of a pair may add up to this. */
export const lowBackPairSum = 3;
/** The same with a low back that is declared. */
export const lowBackPairSumDeclared = 1;
/** A superset is near when a change of place takes at most this many seconds. */
export const nearSeconds = 15;
/** Work of one round of two one-sided exercises may take this many seconds. */
export const oneSidedRoundSeconds = 120;
/** Systemic grades of a pair may add up to this. */
export const systemicPairSum = 4;

/** Rest after a round of a superset, at least; burke2024 used 120. */
export const roundRestFloor = 60;
/** Rest after a round of isolation or machine work for work capacity, at least. */
export const roundRestFloorWorkCapacity = 30;
/** Rest after a round, at most, with a compound in it (burke2024). */
export const roundRestCompound = 120;
/** Rest after a round, at most, without a compound. */
export const roundRestIsolation = 90;

/** Low-back grade from which a lift counts in a run of heavy low-back lifts. */
export const heavyLowBackGrade = 3;
/** Lifts in a row of that grade are at most this many. */
export const lowBackRun = 2;
/** The same for beginners and with a low back that is declared. */
export const lowBackRunDeclared = 1;
/** A lift of at most this grade ends the run. */
export const lowBackBreakGrade = 1;
/** Lifts of grip grade 3 in a row are at most this many. */
export const gripRun = 2;
/** Low-back score (sets times grade) of a session stays below this. */
export const lowBackBudget = 39;
/** The same with a history. */
export const lowBackBudgetHistory = 19;
/** The same with a cleared low back. */
export const lowBackBudgetCleared = 39;
/** The same on the light day of two. */
export const lowBackBudgetLight = 15;
/** Sets of grade 2 with a history. */
export const lowBackHistorySets = 6;

/** Most fractional sets of one muscle in a session (remmert2025, a preprint). */
export const musclePerSession = 11;
/** Most working sets in a session. */
export const sessionSets = 25;
/** Most exercises in a session. */
export const sessionExercises = 9;
/** Working sets, weighted by systemic demand, that a session aims at, by level. */
export const effortTarget: { readonly [L in Level]: number } = { beginner: 15, intermediate: 20, advanced: 24 };

/** Highest grade that a declared area tolerates; absent: no cap. */
export const limitationCap: {
  readonly [S in LimitationStatus]?: { readonly [A in LimitationArea]: number };
} = {
  current: { "low-back": 0, knee: 1, hip: 1, shoulder: 1, grip: 1 },
  history: { "low-back": 2, knee: 2, hip: 2, shoulder: 2, grip: 2 },
};
/** Reps in reserve, at least, with a low back that hurts or did. */
export const declaredLowBackRir = 3;

/** Rest after a set where a plan does not say: of a heavy lift, in seconds (grgic2018). */
export const restOfHeavyLift = 180;
/** Rest after a set where a plan does not say: of another compound, in seconds. */
export const restOfCompound = 120;
/** Rest after a set where a plan does not say: of an isolation, in seconds. */
export const restOfIsolation = 90;

/** Heavy: a compound of loadability 2 or more at this many reps or fewer. */
export const heavyReps = 6;
/** Heavy: or at this percentage of 1RM or more. */
export const heavyPercent = 80;
/** Not heavy: a lowering phase of this many seconds or more. */
export const slowEccentricSeconds = 4;
/** Not heavy: this many reps in reserve or more. */
export const easyRir = 4;

/** Rest of a main lift is never cut below this, in seconds (grgic2018). */
export const mainRestFloor = 120;
/** The same for beginners (grgic2018). */
export const mainRestFloorBeginner = 60;
/** Rest of other compounds is never cut below this. */
export const compoundRestFloor = 60;
/** Rest of isolation work is never cut below this; 45 for work capacity and endurance. */
export const isolationRestFloor = 60;
/** Rest is never stretched past these, in seconds: heavy lifts (those of beginners as other mains), other mains, other compounds, isolation. */
export const restCeiling = { heavyMain: 240, main: 180, compound: 150, isolation: 90 } as const;
/** Step in which the fit stage changes rest, in seconds. */
export const restStep = 30;

/** Fewest and most sets the builder gives, by role; a strength main may have one more. */
export const setRange = {
  main: { min: 3, max: 4 },
  strengthMain: { min: 3, max: 5 },
  other: { min: 2, max: 4 },
} as const;

/** Most lifts of the accent's region that the builder chooses. */
export const accentLifts = 2;

/** Heaviest dumbbell or bell, in kilograms, that a lift of the whole body soon outgrows. */
export const soonLightKg = 32;

/** Days after which a lift no longer counts as trained lately. */
export const latelyDays = 10;

/** Highest skill grade that the builder asks for. */
export const skillAllowed = (goal: Goal, level: Level): number =>
  level === "beginner" || goal === "work-capacity" || goal === "endurance" ? 2 : 3;
