import { exerciseKey, itemsOf } from "../../measure/items";
import { restSecondsOf, roundRestSecondsOf } from "../../measure/rest-seconds";
import { scoredLifts } from "../../measure/scored-lifts";
import { sessionExcess } from "../../measure/session-limits";
import { grgic2018, pelland2024, remmert2025 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import { sessionExercises } from "../../model/defaults";
import type { Block } from "../../model/plan";
import type { BuildBrief, BuildTools, Draft } from "../../model/strategy";

const changes = (before: readonly Block[], after: readonly Block[]): readonly Decision[] => {
  const items = itemsOf(after);
  return itemsOf(before).flatMap((item, index) => {
    const now = items[index];
    if (now === undefined) return [];
    const subject = { kind: "exercise", id: exerciseKey(item.exercise) } as const;
    const [was, is] = [item.prescription, now.prescription];
    const decisions: Decision[] = [];
    if (is.sets > was.sets) {
      const data = { from: was.sets, to: is.sets };
      decisions.push({ stage: "fit", code: "added-sets", subject, data, source: pelland2024 });
    }
    const rest = { from: restSecondsOf(item), to: restSecondsOf(now) };
    if (rest.to > rest.from) {
      decisions.push({ stage: "fit", code: "added-rest", subject, data: rest, source: grgic2018 });
    }
    return decisions;
  });
};

/** Rounds that rest longer: told of the item that they begin with. */
const roundChanges = (before: readonly Block[], after: readonly Block[]): readonly Decision[] =>
  after.flatMap((now, at): readonly Decision[] => {
    const was = before[at];
    if (was === undefined || was.kind === "straight" || now.kind === "straight") return [];
    const data = { from: roundRestSecondsOf(was), to: roundRestSecondsOf(now) };
    if (data.to <= data.from) return [];
    const subject = { kind: "exercise", id: exerciseKey(now.items[0].exercise) } as const;
    return [{ stage: "fit", code: "added-rest", subject, data, source: grgic2018 }];
  });

/** Spare time from which a session ends early rather than on time, in seconds. */
const earlySeconds = 180;

/** Limits that one set more of some lift would break, or that one lift more would. */
const capsReached = (blocks: readonly Block[], brief: BuildBrief): readonly string[] => {
  const lifts = scoredLifts(itemsOf(blocks));
  const now = sessionExcess(lifts, brief);
  const more = lifts.map((_, at) =>
    sessionExcess(
      lifts.map((lift, index) => (index === at ? { ...lift, sets: lift.sets + 1 } : lift)),
      brief,
    ),
  );
  const isReached = (cap: "sets" | "muscles" | "lowBack" | "historySets"): boolean =>
    more.some((excess) => excess[cap] > now[cap]);
  const caps = [
    isReached("sets") ? "sets" : "",
    isReached("muscles") ? "muscle" : "",
    isReached("lowBack") || isReached("historySets") ? "low-back" : "",
    lifts.length >= sessionExercises ? "exercises" : "",
  ].filter((cap) => cap !== "");
  return caps.length === 0 ? ["effort"] : caps;
};

/** What spare time bought, and what is left of it. */
export const spendDecisions = (
  before: Draft,
  after: Draft,
  brief: BuildBrief,
  tools: Pick<BuildTools, "budgetSeconds">,
): readonly Decision[] => {
  const spare = tools.budgetSeconds - after.seconds;
  const isEarly = Number.isFinite(spare) && spare >= earlySeconds;
  const caps = capsReached(after.blocks, brief);
  const early: readonly Decision[] = isEarly
    ? [
        {
          stage: "fit",
          code: "ends-early",
          subject: { kind: "session" },
          data: { spareSeconds: spare, caps },
          source: caps.includes("muscle") ? remmert2025 : "default",
        },
      ]
    : [];
  return [...changes(before.blocks, after.blocks), ...roundChanges(before.blocks, after.blocks), ...early];
};
