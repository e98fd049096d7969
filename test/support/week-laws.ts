import { gyms } from "../../src/gyms/index";
import { lintWeek } from "../../src/index";
import { fractionalSets } from "../../src/measure/fractional-sets";
import { isHeavyLift } from "../../src/measure/heavy-lift";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import { muscleFacts } from "../../src/model/muscles";
import type { KnownItem, Plan } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import { type Muscle, muscles } from "../../src/model/vocabulary";
import type { Week, WeekDay, WeekOptions } from "../../src/model/week";
import { brokenLaws } from "./session-laws";

const isSession = (plan: Plan): plan is Session => "brief" in plan;

/** The sessions of a week that was built. */
export const sessionsOf = (week: Week): readonly Session[] => week.days.map(({ plan }) => plan).filter(isSession);

const lifts = ({ plan }: WeekDay): readonly KnownItem[] => itemsOf(plan.blocks).filter(isKnownItem);

const direct = (day: WeekDay, muscle: Muscle): number =>
  lifts(day)
    .filter(
      ({ exercise }) => exercise.hardSet && exercise.muscles.some((part) => part.muscle === muscle && part.share === 1),
    )
    .reduce((sum, { prescription }) => sum + prescription.sets, 0);

/** Hours to the same hour of the next week are hours, too. */
const hoursBetween = (a: WeekDay, b: WeekDay): number => {
  const hours = Math.abs(a.hoursFromStart - b.hoursFromStart);
  return Math.min(hours, 168 - hours);
};

const pairs = (week: Week): readonly (readonly [WeekDay, WeekDay])[] =>
  week.days.flatMap((day, at) => week.days.slice(at + 1).map((other) => [day, other] as const));

const tooClose = (week: Week): readonly string[] =>
  pairs(week)
    .filter(([a, b]) => hoursBetween(a, b) < 48)
    .flatMap(([a, b]) =>
      muscles
        .filter((muscle) => Math.min(direct(a, muscle), direct(b, muscle)) > 2)
        .map((muscle) => `${muscle} has 48 hours between ${a.plan.title} and ${b.plan.title}`),
    );

const lowBack = (day: WeekDay): number =>
  lifts(day).reduce((sum, { exercise, prescription }) => sum + exercise.demand.lowBack * prescription.sets, 0);

/** Back, legs and lower back of two days in a row do not both ask much of the low back. */
const lowBackRepeats = (week: Week): readonly string[] =>
  pairs(week)
    .filter(([a, b]) => hoursBetween(a, b) < 48 && lowBack(a) + lowBack(b) > 30 && Math.min(lowBack(a), lowBack(b)) > 6)
    .map(([a, b]) => `low back rests between ${a.plan.title} (${lowBack(a)}) and ${b.plan.title} (${lowBack(b)})`);

const large: readonly Muscle[] = ["quads", "hamstrings", "glutes", "lats", "upper-back", "chest"];
const small: readonly Muscle[] = ["gastrocnemius", "rear-delts", "side-delts", "triceps", "biceps", "abs"];

/** Weekly sets outside the targets of RULEBOOK R33 and R34 that no decision explains; the numbers stand here again on purpose. */
const unexplainedVolume = (week: Week): readonly string[] => {
  const doses = fractionalSets(week.days.flatMap(({ plan }) => itemsOf(plan.blocks)));
  const isGrowth = week.context?.goal === "hypertrophy";
  const told = new Set(
    week.decisions.flatMap(({ code, data }) =>
      (code === "below-target" || code === "above-target") && "muscle" in data ? [data.muscle] : [],
    ),
  );
  const trained = (muscle: Muscle): boolean => week.days.some((day) => direct(day, muscle) > 0);
  const least = (muscle: Muscle): number =>
    large.includes(muscle) ? (isGrowth ? 10 : 4) : small.includes(muscle) ? (isGrowth ? 6 : 4) : 0;
  return muscles.flatMap((muscle) => {
    const sets = doses.get(muscle) ?? 0;
    const isMeant =
      trained(muscle) && week.days.some(({ plan }) => regionsOf(plan).includes(muscleFacts[muscle].region));
    const isBelow = isMeant && sets < least(muscle);
    const isAbove = sets > 20;
    return (isBelow || isAbove) && !told.has(muscle) ? [`${muscle} gets ${sets} weekly sets and nobody says why`] : [];
  });
};

const regionsOf = (plan: Plan): readonly string[] => {
  const lower = ["legs"];
  const known: { readonly [template: string]: readonly string[] } = {
    "back-and-legs": ["back", "legs"],
    "push-day": ["chest", "shoulders", "arms"],
    "push-and-arms-day": ["chest", "shoulders", "arms"],
    "pull-day": ["back", "arms"],
    "leg-day": lower,
    "upper-body-day": ["back", "chest", "shoulders", "arms"],
    "full-body-day": ["legs", "back", "chest"],
    "chest-day": ["chest"],
    "back-day": ["back"],
    "shoulder-day": ["shoulders"],
    "arm-day": ["arms"],
    "shoulder-and-arm-day": ["shoulders", "arms"],
    "core-day": ["core"],
  };
  return isSession(plan) ? (known[plan.brief.template.id] ?? []) : [];
};

/** Heavy deadlifts: at most two days and eight sets a week (RULEBOOK R43). */
const heavyHinges = (week: Week): readonly string[] => {
  const perDay = week.days.map((day) =>
    lifts(day)
      .filter((item) => item.exercise.pattern === "hinge" && item.exercise.demand.lowBack === 3 && isHeavyLift(item))
      .reduce((sum, { prescription }) => sum + prescription.sets, 0),
  );
  const sets = perDay.reduce((sum, one) => sum + one, 0);
  return perDay.filter((one) => one > 0).length > 2 || sets > 10 ? [`heavy hinges are few (${perDay.join(", ")})`] : [];
};

/** A heavy lift of the heavy day is not on the light one. */
const repeatsHeavy = (week: Week): readonly string[] => {
  const [heavy, light] = week.days.filter(({ plan }) => isSession(plan) && plan.brief.sessionsPerWeek === 2);
  if (heavy === undefined || light === undefined) return [];
  const ids = new Set(
    lifts(heavy)
      .filter(isHeavyLift)
      .map(({ exercise }) => exercise.id),
  );
  const again = lifts(light).filter(({ exercise }) => ids.has(exercise.id));
  return [
    ...again.map(({ exercise }) => `${exercise.id} is heavy once`),
    ...(lowBack(light) > 15 ? [`the light day spares the low back (${lowBack(light)})`] : []),
  ];
};

/** Rules find nothing above a hint in the week; what they find in its sessions is a law of sessions. */
const weekFindings = (week: Week): readonly string[] =>
  lintWeek(week)
    .filter(({ severity, at }) => severity !== "hint" && at?.block === undefined)
    .map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`);

const dayOptions = (options: WeekOptions, at: number) => {
  const { split: _split, days: _days, perDay = [], weekOfSplit: _week, ...shared } = options;
  const own = perDay.find(({ day }) => day === at + 1);
  return { ...shared, ...(own?.minutes === undefined ? {} : { minutes: own.minutes }), gym: own?.gym ?? shared.gym };
};

/** Laws of one session that hold for back-and-legs days alone. */
const ofBackAndLegs = ["trains both regions, or says why not"];

const brokenByDays = (week: Week, options: WeekOptions): readonly string[] =>
  sessionsOf(week).flatMap((session, at) => {
    const { gym: asked, ...rest } = dayOptions(options, at);
    const isBoth = session.brief.template.id === "back-and-legs";
    const broken = brokenLaws(session, rest).filter((law) => isBoth || !ofBackAndLegs.includes(law));
    const isThere = session.brief.gym.id === (asked ?? gyms[0]?.id);
    return [...broken, ...(isThere ? [] : ["is in the gym of the day"])].map((law) => `day ${at + 1}: ${law}`);
  });

/** Each law by name, with what breaks it; an empty list when a week keeps them all, those of its sessions among them. */
export const brokenWeekLaws = (week: Week, options: WeekOptions): readonly string[] => {
  const count = typeof options.days === "number" ? options.days : (options.days?.length ?? week.days.length);
  const isRising = week.days.every(
    (day, at) => at === 0 || day.hoursFromStart > (week.days[at - 1]?.hoursFromStart ?? 0),
  );
  return [
    ...(week.days.length === count && isRising ? [] : ["has its days, in order"]),
    ...brokenByDays(week, options),
    ...tooClose(week),
    ...lowBackRepeats(week),
    ...unexplainedVolume(week),
    ...heavyHinges(week),
    ...repeatsHeavy(week),
    ...weekFindings(week),
  ];
};
