import { itemsOf } from "../measure/items";
import { ordinaryRole } from "../measure/ordinary-role";
import { pairsAmong, scoredLifts } from "../measure/scored-lifts";
import { isNoWorse, sessionExcess } from "../measure/session-limits";
import { worthOfLifts } from "../measure/worth-of-lifts";
import type { Decision, Step } from "../model/decision";
import { accentLifts, setRange } from "../model/defaults";
import type { Exercise } from "../model/exercise";
import type { ScoredLift } from "../model/objective";
import type { ReasonData } from "../model/reasons";
import type { BuildBrief, BuildTools, Candidate, Choice, Draft } from "../model/strategy";
import { fitsSlot } from "./fits-slot";
import { judgeForDay } from "./obstacle-of";

type EmptySlot = ReasonData["slot-empty"];

/** What a session holds, and what judges it. */
interface Finished {
  readonly lifts: readonly ScoredLift[];
  readonly pairs: number;
  readonly draft: Draft;
  readonly brief: BuildBrief;
  readonly tools: BuildTools;
}

const finishedOf = (draft: Draft, brief: BuildBrief, tools: BuildTools): Finished => ({
  draft,
  brief,
  tools,
  lifts: scoredLifts(itemsOf(draft.blocks)),
  pairs: pairsAmong(draft.blocks),
});

const liftOf = ({ exercise, load }: Candidate): ScoredLift => ({
  exercise,
  load,
  role: ordinaryRole(exercise),
  sets: setRange.other.min,
});

/** Whether the end of a session has all the lifts that an accent is. */
const isAccentFull = ({ slot }: Choice, { lifts, brief }: Finished): boolean =>
  slot.kind === "pattern" &&
  slot.region === brief.accent &&
  lifts.filter(({ exercise }) => exercise.regions[0] === brief.accent).length >= accentLifts;

/** Whether a lift at its fewest sets would fit into the time that is left, done by turns where that helps. */
const wouldFit = ({ exercise, station, ...lift }: ScoredLift & Candidate, slot: string, session: Finished): boolean => {
  const { draft, tools } = session;
  const item = tools.prescribe({ slot, exercise, station, role: lift.role, sets: lift.sets });
  return tools.arrange([...itemsOf(draft.blocks), item]).seconds <= tools.budgetSeconds;
};

/** Seconds from which it is worth a look whether one more lift fits into them. */
const spareSeconds = 30;

/** Why none of what could fill a slot is added to a session as it ended, at its fewest sets. */
const whyEmpty = (choice: Choice, session: Finished): EmptySlot["why"] => {
  if (choice.candidates.length === 0) return "no-candidate";
  if (isAccentFull(choice, session)) return "accent";
  const { lifts, pairs, brief, draft, tools } = session;
  const hasSpare = tools.budgetSeconds - draft.seconds >= spareSeconds;
  const excess = sessionExcess(lifts, brief);
  const worth = worthOfLifts(lifts, pairs, brief);
  let why: EmptySlot["why"] = "limits";
  for (const candidate of choice.candidates) {
    const lift = liftOf(candidate);
    if (!isNoWorse(sessionExcess([...lifts, lift], brief), excess)) continue;
    if (why === "limits") why = "no-gain";
    if (worthOfLifts([...lifts, lift], pairs, brief) <= worth) continue;
    why = "no-time";
    if (!hasSpare) break;
    if (wouldFit({ ...candidate, ...lift }, choice.slot.id, session)) return "tight";
  }
  return why;
};

/**
 * What keeps most lifts of a slot out: of those that the gym has gear for what was said of the body or the day, else
 * the gear.
 */
const becauseOf = (
  { slot, candidates }: Choice,
  exercises: readonly Exercise[],
  brief: BuildBrief,
): Pick<EmptySlot, "because" | "areas"> => {
  const obstacles = exercises.flatMap((exercise) =>
    fitsSlot(exercise, slot) ? [judgeForDay(exercise, brief).obstacle ?? { code: "none" as const }] : [],
  );
  const count = (code: (typeof obstacles)[number]["code"]): number =>
    obstacles.filter((obstacle) => obstacle.code === code).length;
  const excluded = (["limitation", "lying", "option", "light-day", "accent", "level"] as const).find(
    (cause) => count(`${cause}-excluded`) > candidates.length,
  );
  if (excluded === "limitation") {
    const areas = obstacles.flatMap((one) => (one.code === "limitation-excluded" ? [one.limitation.area] : []));
    return { because: excluded, areas: [...new Set(areas)] };
  }
  if (excluded !== undefined) return { because: excluded };
  const isGear = candidates.length <= fewCandidates && count("gear-missing") > candidates.length;
  return isGear ? { because: "gear" } : {};
};

/** Up to so many lifts are few to choose from. */
const fewCandidates = 2;

/**
 * Says anew, of the session as it ended, why slots are empty that the select stage left so: what was added or cut since
 * may have changed it.
 */
export const judgeEmptySlots = (
  { decisions }: Step<unknown>,
  { choices, exercises }: { readonly choices: readonly Choice[]; readonly exercises: readonly Exercise[] },
  draft: Draft,
  brief: BuildBrief,
  tools: BuildTools,
): readonly Decision[] => {
  const session = finishedOf(draft, brief, tools);
  return decisions.flatMap((decision): readonly Decision[] => {
    if (decision.code !== "slot-empty") return [decision];
    const choice = choices.find(({ slot }) => slot.id === decision.data.slot);
    if (choice === undefined) return [decision];
    if (session.lifts.some(({ exercise }) => fitsSlot(exercise, choice.slot))) return [];
    const { slot } = choice;
    const data = {
      slot: slot.id,
      ...(slot.kind === "exercise" ? { exercise: slot.exercise } : {}),
      why: whyEmpty(choice, session),
      ...becauseOf(choice, exercises, brief),
    };
    return [{ ...decision, data }];
  });
};
