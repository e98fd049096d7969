/**
 * Every number that decides something, each once. A number without a citation beside it is the library's own
 * default: a judgement, adjustable, never a research finding.
 */
import type { Crowding, Goal, Level, LimitationArea, LimitationStatus } from "./vocabulary";

/** Goal when nobody says one. */
export const defaultGoal: Goal = "general";
/** Level when nobody says one. */
export const defaultLevel: Level = "intermediate";
/** How full a gym is when nobody says. */
export const defaultCrowding: Crowding = "normal";
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

/** Low-back score from which a session is more than most people recover from well. */
export const lowBackExcess = 60;
/** Low-back score that is worth a thought with a history. */
export const lowBackHistoryHint = 12;
/** Low-back score that is far too much with a history. */
export const lowBackHistoryError = 30;
/** The same score with a cleared low back: worth a thought. */
export const lowBackClearedHint = 25;
/** Grip score (sets times grade) of a session from which straps help. */
export const gripBudget = 45;

/** A lift named as the first may stand in this place among the lifts that are no power work. */
export const priorityLiftSlot = 1;
/** Share of the first half of a session's sets that goes to the region named first. */
export const firstHalfShare = 0.6;
/** Share of changes between back and legs from which a session alternates, and up to which it goes region by region. */
export const layoutShares = { alternating: 0.7, sequential: 0.3 } as const;
/** Max strength: a heavy set with this many reps in reserve or fewer, RPE 8 or more. */
export const maxEffortRir = 2;
/** Power work: jumps, cleans and swings of this many reps or fewer. */
export const powerReps = 6;
/** Power work at the end on purpose: this many reps and sets or fewer. */
export const shortPowerWork = { reps: 3, sets: 5 } as const;
/** Sets of one exercise that count as getting ready, not as work that tires. */
export const activationSets = 2;
/** Grade of grip that a lift holds on with all it has. */
export const heavyGripGrade = 3;

/** Exercises of a superset or circuit, at most, and of one of light lifts. */
export const roundExercises = { maxSize: 2, maxLight: 3 } as const;
/** Largest share of a session's working sets that is done in supersets, for the goals that have a limit. */
export const pairedShare = { strength: 0.4, hypertrophy: 0.8 } as const satisfies { readonly [G in Goal]?: number };
/** Seconds from one exercise of a superset to the other, at most, for it to be one. */
export const longestChange = 60;

/** Fewest weekly fractional sets of a muscle that is trained directly (iversen2021). */
export const weeklyMinimum = 4;
/**
 * Weekly fractional sets of a muscle for growth: from, to, and too many; study reviews (schoenfeld2017Volume,
 * bazValle2022) give the range.
 */
export const weeklyTarget = { low: 10, high: 20, excess: 25 } as const;
/** Weeks from which a plan is one to grow on. */
export const growthWeeks = 4;
/** Hours of a week: the next one begins then. */
export const weekHours = 168;
/** Hours between sessions of the same muscles. */
export const spacingHours = 48;
/** The same after a very hard session. */
export const spacingHoursAfterHard = 72;
/** Direct sets of a muscle in a session that say nothing about recovery yet. */
export const fewDirectSets = 2;
/** Days of a week on which a beginner does a compound that has to be learned: our default. */
export const practiceDays = 2;
/** Direct sets from which on a session is one for the muscle. */
export const fullDirectSets = 4;
/** Heavy deadlifts in a week: days and sets, at most. */
export const heavyHinges = { maxDays: 2, maxSets: 8 } as const;
/** Share of sets that are compounds where there is one session a week. */
export const compoundShare = 0.6;
/** Share of sets of the light day of two that are isolated or supported. */
export const lightDayShare = 0.6;
/** Hours from the heavy to the light day of two, at least. */
export const twoDayLeastHours = 48;
/** The same, at most. */
export const twoDayMostHours = 120;
/** Weekly sets of each of the two functions of the hamstrings. */
export const hamstringSets = 2;
/** Weekly sets from which on there is a balance between them. */
export const balanceFromSets = 6;
/** Largest ratio of knee to hip work, and of rows to pulldowns, in a week; fewer sets than `fromSets` have none. */
export const balanceRatios = { kneeToHip: 2, rowsToPulldowns: 3, fromSets: balanceFromSets } as const;

/** Rest that shrinks from week to week: seconds a week, and floors of light and of other work. */
export const shrinkingRest = { stepSeconds: 15, floorLightSeconds: 30, floorCompoundSeconds: 60 } as const;
/** Largest step of a load from week to week, as a share of it. */
export const weeklyLoadStep = 0.1;
/** Step of a load from week to week that is always fine, in kilograms. */
export const smallLoadStepKg = 5;
/** Largest step of weekly sets, as a share of them. */
export const weeklySetStep = 0.2;
/** Weeks from which a plan needs a progression. */
export const progressionWeeks = 3;
/** Weeks in a row without a deload. */
export const weeksWithoutDeload = 8;
/**
 * A week is a deload when its hard sets or its loads are at most these shares of the weeks before, or so many reps more
 * are left.
 */
export const deloadMarks = { sets: 0.67, load: 0.8, rir: 2 } as const;

/** Most fractional sets of one muscle in a session (remmert2025, a preprint). */
export const musclePerSession = 11;
/** Working sets of a session above which there is a hint. */
export const sessionSets = 25;
/** Most working sets that the builder gives a session, by level. */
export const builtSets: { readonly [L in Level]: number } = { beginner: 16, intermediate: 22, advanced: sessionSets };
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
/** A set counts as volume with this many reps in reserve or fewer. */
export const volumeRir = 4;

/** Rest of a main lift is never cut below this, in seconds (grgic2018). */
export const mainRestFloor = 120;
/** The same for beginners (grgic2018). */
export const mainRestFloorBeginner = 60;
/** Rest of other compounds is never cut below this. */
export const compoundRestFloor = 60;
/** Rest of isolation work is never cut below this; 45 for work capacity and endurance. */
export const isolationRestFloor = 60;
/**
 * Rest is never stretched past these, in seconds: heavy lifts (those of beginners as other mains), other mains, other
 * compounds, isolation.
 */
export const restCeiling = { heavyMain: 240, main: 180, compound: 150, isolation: 90 } as const;
/** Step in which the fit stage changes rest, in seconds. */
export const restStep = 30;

/** Fewest and most sets the builder gives, by role; a strength main may have one more. */
export const setRange = {
  main: { min: 3, max: 4 },
  strengthMain: { min: 3, max: 5 },
  other: { min: 2, max: 4 },
  cleared: { min: 2, max: 3 },
} as const;

/** Most lifts of the accent's region that the builder chooses. */
export const accentLifts = 2;

/** Heaviest dumbbell or bell, in kilograms, that a lift of the whole body soon outgrows. */
export const soonLightKg = 32;

/** Days after which a lift no longer counts as trained lately. */
export const latelyDays = 10;

/** Fewest and most reps of a lift that is spared heavy loads. */
export const sparedReps = { min: 8, max: 12 } as const;

/** Highest skill grade that high reps suit. */
export const highRepSkill = 2;

/**
 * Sets that a 1RM may be worked out from: at most so many reps, rough from so many on, at most so many left in reserve.
 */
export const oneRepMaxLimits = { reps: 10, roughReps: 8, rir: 3 } as const;
/** Points of 1RM by which a percentage may be above the chart before a hint and before a warning. */
export const chartTolerance = { hint: 2.5, warning: 5 } as const;
/** Seconds of one rep from which there is a hint and a warning; past 10 growth is less (schoenfeld2015). */
export const repSecondsLimits = { hint: 8, warning: 10 } as const;
/**
 * Fractional sets of one muscle in a session from which there is a hint; the warning begins above `musclePerSession`.
 */
export const musclePerSessionHint = 8;
/** Direct sets of a muscle in a session past which a preprint could tell little gain in strength (remmert2025). */
export const directPerSession = 2;
/** Working sets of a session from which there is a warning; the hint begins above `sessionSets`. */
export const sessionSetsWarning = 32;
/** Fewest exercises of a session. */
export const sessionExercisesFew = 3;
/** Share of the minutes that a session may be over before a warning and an error, and under before a hint. */
export const timeTolerance = { warning: 0.05, error: 0.2, hint: 0.4 } as const;
/** Minutes up to which a session is pressed for time. */
export const timePressedMinutes = 45;
/** Stations that others can take, in a session of a busy gym, at most. */
export const crowdedStations = 4;
/** Cosine of muscle shares from which two lifts of one pattern do the same. */
export const redundantSimilarity = 0.97;
/** Lifts of the highest skill that a beginner is given, at most. */
export const skilledLiftsOfBeginner = 2;
/** A lift of the highest skill is heavy for a beginner at so many reps or fewer. */
export const skilledHeavyReps = 5;
/** It is heavy with so few reps in reserve, too. */
export const skilledHeavyRir = 2;
/** Reps in reserve, at least, of someone whom a clinician has cleared; RPE 7. */
export const clearedRir = 3;
/** Families of lifts that the chart of percentages was made with: for others reps at a percentage differ much. */
export const chartFamilies: readonly string[] = ["squat", "bench-press", "deadlift"];
/** Strength demand from which the body decides how many reps there are. */
export const bodyStrengthGrade = 2;
/** Loadability up to which effort decides how many reps there are. */
export const loadLimitedGrade = 1;
/** Reps in reserve, at least, of a lift that loads the low back heavily. */
export const reserveLowBack = 2;
/** Cosine of muscle shares from which a lift of the same pattern stands for one that the gym has no gear for. */
export const standInSimilarity = 0.8;
/** Weekly fractional sets for growth of a small muscle, at least: big lifts train it besides. */
export const weeklyTargetSmall = 6;
/** Days of a week that can be trained. */
export const weekDaysMost = 6;
/** Days of a week when the options do not say. */
export const defaultDays = 3;
/**
 * Low-back scores of two days that lie less than so many hours apart add up to at most `sum`, but the second may have
 * `least`.
 */
export const closeLowBack = [
  { hours: 48, sum: 30, least: 6 },
  { hours: 72, sum: 45, least: 9 },
] as const;
/** A day whose minutes are used up but for so many seconds has no time left for another exercise. */
export const usedUpSeconds = 240;
