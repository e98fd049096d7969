import { findSetup } from "../../src/compile/gym-index";
import { gyms } from "../../src/gyms/index";
import { isHeavyLift } from "../../src/measure/heavy-lift";
import { isKnownItem, itemsOf } from "../../src/measure/items";
import { pairProblems } from "../../src/measure/pair-problems";
import { planSeconds } from "../../src/measure/plan-timeline";
import { priorityDeficit } from "../../src/measure/region-balance";
import type { Gym } from "../../src/model/gym";
import type { SessionOptions } from "../../src/model/options";
import type { KnownItem } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import type { LimitationArea } from "../../src/model/vocabulary";
import { untrueDecisions } from "./decision-laws";

/** The gym of a session. */
export const gymOf = (session: Session): Gym => {
  const gym = gyms.find(({ id }) => id === session.brief.gym.id);
  if (gym === undefined) throw new Error("not a preset");
  return gym;
};

const known = (session: Session): readonly KnownItem[] => itemsOf(session.blocks).filter(isKnownItem);

const caps: { readonly [status: string]: { readonly [A in LimitationArea]: number } } = {
  current: { "low-back": 0, knee: 1, hip: 1, shoulder: 1, grip: 1 },
  history: { "low-back": 2, knee: 2, hip: 2, shoulder: 2, grip: 2 },
};

const demandOn = ({ demand }: KnownItem["exercise"], area: LimitationArea): number =>
  area === "low-back" ? demand.lowBack : demand[area];

/** Each law by name, with what breaks it; an empty list when a session keeps it. The numbers stand here again on purpose: a changed default must be seen. */
export const brokenLaws = (session: Session, options: SessionOptions): readonly string[] => {
  const broken: string[] = [];
  const law = (name: string, isKept: boolean): void => {
    if (!isKept) broken.push(name);
  };
  const items = known(session);
  const gym = gymOf(session);
  const { brief } = session;
  const asked = new Set([...(options.include ?? []), options.priorityLift]);
  const free = items.filter(({ exercise }) => !asked.has(exercise.id));
  const minutes = options.minutes ?? 60;

  law("is within its minutes", session.estimate.seconds <= minutes * 60);
  law("tells the sum of its timeline", session.estimate.seconds === planSeconds(session, gyms));
  law(
    "uses only what the gym has",
    items.every(({ exercise, station }) => findSetup(exercise, gym)?.station === station),
  );
  law(
    "keeps out what is excluded",
    items.every(({ exercise }) => !(options.exclude ?? []).includes(exercise.id)),
  );
  for (const { area, status } of options.limitations ?? []) {
    const cap = area === "grip" && options.straps === true ? undefined : caps[status]?.[area];
    law(
      `respects the cap on ${area}`,
      cap === undefined || items.every(({ exercise }) => demandOn(exercise, area) <= cap),
    );
  }
  const history = options.limitations?.some(({ area, status }) => area === "low-back" && status === "history") === true;
  const gradeTwo = free.filter(({ exercise }) => exercise.demand.lowBack === 2);
  law(
    "keeps a low back with a history to six sets of grade two",
    !history || gradeTwo.reduce((sum, { prescription }) => sum + prescription.sets, 0) <= 6,
  );
  law("trains both regions, or says why not", trainsBothOrSays(session, items));
  const lifts = items.map(({ exercise, prescription }) => ({ exercise, sets: prescription.sets }));
  const isForced = asked.size > 1 || options.priorityLift !== undefined;
  law("gives the priority region at least as much", isForced || priorityDeficit(lifts, brief) === 0);
  law("begins with the priority region", isForced || beginsWithPriority(session));
  law("has one lift of a family", new Set(free.map(({ exercise }) => exercise.family)).size === free.length);
  law("has at most nine exercises", items.length <= 9);
  law("has at most 25 working sets", items.reduce((sum, { prescription }) => sum + prescription.sets, 0) <= 25);
  for (const block of session.blocks) {
    if (block.kind === "straight") continue;
    const members = block.items.filter(isKnownItem);
    law(
      "pairs no heavy or main lift",
      members.every((item) => item.role !== "main" && !isHeavyLift(item)),
    );
    const [a, b] = members;
    if (block.kind !== "superset" || a === undefined || b === undefined) continue;
    const setting = {
      gym,
      crowding: brief.crowding,
      straps: brief.straps,
      level: brief.level,
      limitations: brief.limitations,
    };
    law(
      "builds no refused pair",
      pairProblems(a, b, setting).every(({ refused }) => !refused),
    );
    const overlap = a.exercise.muscles.reduce(
      (sum, { muscle, share }) =>
        sum + Math.min(share, b.exercise.muscles.find((part) => part.muscle === muscle)?.share ?? 0),
      0,
    );
    law("pairs nothing over the overlap limit", overlap < 1);
    law("pairs nothing over the low-back limit", a.exercise.demand.lowBack + b.exercise.demand.lowBack <= 3);
    law("pairs nothing over the grip limit", a.exercise.demand.grip + b.exercise.demand.grip < 6);
  }
  law("ends with its accent", options.priorityLift !== undefined || endsWithAccent(session));
  return [...broken, ...untrueDecisions(session)];
};

/** No block that begins with the accent's region stands before one of the other region. */
const endsWithAccent = ({ blocks, brief: { accent } }: Session): boolean => {
  if (accent === undefined) return true;
  const leads = blocks.map(({ items: [item] }) => (isKnownItem(item) ? item.exercise.regions[0] : undefined));
  const from = leads.indexOf(accent);
  return from === -1 || !leads.slice(from).includes(accent === "back" ? "legs" : "back");
};

const trainsBothOrSays = (session: Session, items: readonly KnownItem[]): boolean =>
  (["legs", "back"] as const).every(
    (region) =>
      items.some(({ exercise }) => exercise.regions.includes(region)) ||
      session.notices.some(({ code, data }) => code === "region-not-trained" && data["region"] === region),
  );

const beginsWithPriority = (session: Session): boolean => {
  const { priority } = session.brief;
  const first = session.blocks[0]?.items[0];
  if (priority === "balanced" || first === undefined || !isKnownItem(first)) return true;
  const hasRegion = known(session).some(({ exercise }) => exercise.regions[0] === priority);
  return !hasRegion || first.exercise.regions.includes(priority);
};
