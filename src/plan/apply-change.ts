import { swappedItem } from "../build/swapped-item";
import { InfeasibleError, OptionsError } from "../errors";
import { generalSecondsOf } from "../measure/general-warmup";
import { exerciseKey } from "../measure/items";
import type { Change } from "../model/change";
import type { Decision } from "../model/decision";
import type { Gym } from "../model/gym";
import { makeIssue } from "../schema/make-issue";
import { type Adaptation, keysOf, worksOf } from "./adaptation";
import { easePain } from "./apply-pain";
import { freeStation, takeStation } from "./apply-station";
import { decisionOnSession, leaveOut, replace } from "./replace-work";
import { toDo } from "./running";
import { bestStandIn, type Place, standInsFor } from "./stand-ins";

/** How many ways out an error names. */
const mostOffers = 3;

const swapIssue = (expected: string, value: string, ids: readonly string[]): OptionsError =>
  new OptionsError([
    makeIssue({ path: ["change", "to"], expected, value, candidates: ids.map((id) => ({ text: id, word: id })) }),
  ]);

/** Swaps what is left at a place for an exercise that was named, or for the closest that fits. */
const swap = (adaptation: Adaptation, at: Place, to: string | undefined): Adaptation => {
  const work = adaptation.running[at.block]?.works[at.item];
  const item = work === undefined ? undefined : toDo(work);
  if (work === undefined || item === undefined) return adaptation;
  const others = standInsFor(work, adaptation).filter(
    ({ exercise }) => exerciseKey(exercise) !== exerciseKey(item.exercise),
  );
  const relaxations = others.slice(0, mostOffers).map(({ exercise }) => ({
    message: `Swap it for ${exercise.name}.`,
    change: { to: exerciseKey(exercise) },
  }));
  if (to === undefined) {
    const standIn = bestStandIn(adaptation, at, others);
    if (standIn !== undefined) return replace(adaptation, at, standIn, "asked");
    throw new InfeasibleError(
      `Nothing here can stand for ${item.exercise.name}; it can be skipped.`,
      ["swap"],
      [{ message: "Skip it.", change: { kind: "skip", block: at.block, item: at.item } }],
    );
  }
  const exercise = adaptation.exercises.find(({ id }) => id === to);
  const ids = adaptation.exercises.map(({ id }) => id);
  if (exercise === undefined) throw swapIssue("the id of an exercise of the catalogue", to, ids);
  if (keysOf(adaptation.running).has(to)) throw swapIssue("an exercise that is not in the session yet", to, []);
  try {
    const brief = { ...adaptation.brief, include: [...adaptation.brief.include, to] };
    return replace(adaptation, at, swappedItem(exercise, item, brief), "asked");
  } catch (error) {
    if (!(error instanceof InfeasibleError)) throw error;
    const ways = relaxations.map(({ message }) => message).join(" Or: ");
    throw new InfeasibleError(
      ways === "" ? error.message : `${error.message} What works: ${ways}`,
      error.conflict,
      relaxations,
    );
  }
};

/** Whole seconds of minutes that may have a fraction. */
const secondsOf = (minutes: number): number => Math.floor(minutes * 60);

/** Seconds of a tenth of a minute: a session tells its minutes no finer. */
const tenth = 6;

/** What gave way to the time, once there is more of it: that was before. */
const asEarlier = (decision: Decision): Decision => {
  switch (decision.code) {
    case "cut-exercise":
      return { ...decision, data: { ...decision.data, earlier: true } };
    case "cut-sets":
      return { ...decision, data: { ...decision.data, earlier: true } };
    case "cut-rest":
      return { ...decision, data: { ...decision.data, earlier: true } };
    default:
      return decision;
  }
};

/** The time that is left, said anew; before anything is done it also decides how much general warm-up there is. */
const tellMinutes = (adaptation: Adaptation, minutes: number): Adaptation => {
  const { elapsedSeconds } = adaptation;
  const budgetSeconds = Math.max(elapsedSeconds, tenth * Math.floor((elapsedSeconds + secondsOf(minutes)) / tenth));
  const general = generalSecondsOf({ ...adaptation.brief, minutes: budgetSeconds / 60 });
  const isBegun = worksOf(adaptation.running).some(({ done }) => done > 0);
  return {
    ...adaptation,
    budgetSeconds,
    setting: isBegun ? adaptation.setting : { ...adaptation.setting, generalSeconds: general },
    decisions: [
      ...adaptation.decisions
        .filter(({ code }) => code !== "minutes-left")
        .map((decision) => (budgetSeconds > adaptation.budgetSeconds ? asEarlier(decision) : decision)),
      decisionOnSession("minutes-left", { minutes }),
    ],
  };
};

/**
 * What a change makes of a running session, before it is made to fit the time.
 *
 * @param gym The whole gym.
 * @throws {OptionsError} When it names what is not there.
 * @throws {InfeasibleError} When a swap cannot be done.
 */
export const applyChange = (adaptation: Adaptation, change: Change, gym: Gym): Adaptation => {
  switch (change.kind) {
    case "station-taken":
      return takeStation(adaptation, gym, change.station);
    case "station-free":
      return freeStation(adaptation, gym, change.station);
    case "minutes-left":
      return tellMinutes(adaptation, change.minutes);
    case "skip":
      return leaveOut(adaptation, change, "asked");
    case "pain":
      return easePain(adaptation, change.area);
    case "swap":
      return swap(adaptation, change, change.to);
  }
};
