import { candidateOf, obstacleOf } from "../build/obstacle-of";
import { OptionsError } from "../errors";
import { exerciseKey, isKnownItem } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";
import type { Item } from "../model/plan";
import { readAs } from "../schema/find-issues";
import { itemSchema } from "../schema/item-schema";
import { isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { type Adaptation, outlookOf, overtimeOf } from "./adaptation";
import { decisionOn, decisionOnSession, leaveOut, replace } from "./replace-work";
import { changeWork, toDo, type Work } from "./running";
import { bestStandIn, type Place, standInsFor, withStandIn } from "./stand-ins";
import { gymWithout, takenStations } from "./taken-stations";

const stationOf = (gym: Gym, station: string) => {
  const found = gym.stations.find(({ id }) => id === station);
  if (found !== undefined) return found;
  const ids = gym.stations.map(({ id }) => id);
  const expected = `the id of a station of ${gym.id}`;
  throw new OptionsError([
    makeIssue({
      path: ["change", "station"],
      expected,
      value: station,
      candidates: ids.map((id) => ({ text: id, word: id })),
    }),
  ]);
};

/** Whether an item could be done where it is planned, but not any more. */
const isOut = (item: Item, now: Adaptation, before: Adaptation): boolean => {
  const had = (gym: Gym): boolean => gym.stations.some(({ id }) => id === item.station);
  if (item.station !== undefined && had(before.brief.place) && !had(now.brief.place)) return true;
  return (
    isKnownItem(item) &&
    candidateOf(item.exercise, before.brief) !== undefined &&
    candidateOf(item.exercise, now.brief) === undefined
  );
};

const placesOf = ({ running }: Adaptation): readonly (Place & { readonly work: Work })[] =>
  running.flatMap(({ works }, block) => works.map((work, item) => ({ block, item, work })));

/**
 * Somebody took a station. Where another of its kind is free nothing changes; else what was to be done there is done
 * elsewhere, or with the closest lift that fits, or left out.
 */
export const takeStation = (before: Adaptation, gym: Gym, id: string): Adaptation => {
  const station = stationOf(gym, id);
  const taken = takenStations(before.decisions);
  const left = station.count - taken.filter((one) => one === id).length - 1;
  if (left < 0) return before;
  const told = decisionOnSession("station-taken", { station: id, left });
  const brief = { ...before.brief, place: gymWithout(gym, [...taken, id]) };
  let now: Adaptation = { ...before, brief, decisions: [...before.decisions, told] };
  for (const { work, ...at } of placesOf(before)) {
    const item = toDo(work);
    if (item === undefined || !isOut(item, now, before)) continue;
    const standIn = bestStandIn(now, at, standInsFor(work, now));
    now = standIn === undefined ? leaveOut(now, at, "station") : replace(now, at, standIn, "station");
  }
  return now;
};

type Gone = Extract<Decision, { readonly code: "replaced" | "left-out" }>;

/** The item that a decision remembers, where it can be done again. */
const itemOf = ({ subject, data }: Gone, { exercises, brief }: Adaptation): Item | undefined => {
  const exercise = exercises.find(({ id }) => subject.kind === "exercise" && id === subject.id);
  if (exercise === undefined || obstacleOf(exercise, brief) !== undefined) return undefined;
  const reading = readAs(itemSchema(), isRecord(data.was) ? { ...data.was, exercise } : data.was);
  if (!reading.ok) return undefined;
  const item = { ...reading.value, exercise };
  return brief.place.stations.some(({ id }) => id === item.station) ? item : undefined;
};

/** The lift in place of what stands in for it and is not begun, or, where nothing does, as the last thing to do. */
const runningWith = (now: Adaptation, gone: Gone, item: Item): Adaptation["running"] | undefined => {
  if (gone.code === "left-out") {
    const work = { was: item, done: 0, left: item.prescription.sets, item };
    return [...now.running, { block: { kind: "straight", items: [item] }, works: [work] }];
  }
  const at = placesOf(now).find(({ work }) => exerciseKey((toDo(work) ?? work.was).exercise) === gone.data.by);
  if (at === undefined || at.work.done > 0 || at.work.left === 0) return undefined;
  return changeWork(now.running, at, (work) => withStandIn(work, item));
};

/** Puts a lift back whose place is free again, where there is time. */
const putBack = (now: Adaptation, gone: Gone): Adaptation => {
  const item = itemOf(gone, now);
  const running = item === undefined ? undefined : runningWith(now, gone, item);
  if (item === undefined || running === undefined) return now;
  const data = gone.code === "replaced" ? { instead: gone.data.by } : {};
  const told = decisionOn("put-back", exerciseKey(item.exercise), data);
  const decisions = [...now.decisions.filter((other) => other !== gone), told];
  const next: Adaptation = { ...now, running, decisions };
  return overtimeOf(next, outlookOf(next)) > Math.max(0, overtimeOf(now, outlookOf(now))) ? now : next;
};

/** A station is free again: what it was replaced with gives way, where it is not begun and there is time. */
export const freeStation = (before: Adaptation, gym: Gym, id: string): Adaptation => {
  stationOf(gym, id);
  const isTaking = (decision: Decision): boolean => decision.code === "station-taken" && decision.data.station === id;
  const last = before.decisions.filter(isTaking).at(-1);
  if (last === undefined) return before;
  const kept = before.decisions.filter((decision) => decision !== last);
  const told = decisionOnSession("station-free", { station: id });
  const brief = { ...before.brief, place: gymWithout(gym, takenStations(kept)) };
  const now: Adaptation = { ...before, brief, decisions: [...kept, told] };
  return kept
    .filter((decision): decision is Gone => decision.code === "replaced" || decision.code === "left-out")
    .filter(({ data }) => data.why === "station")
    .reduce(putBack, now);
};
