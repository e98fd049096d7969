import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRamps } from "../../src/build/add-ramps";
import { briefOfSession } from "../../src/build/brief-of-session";
import { isDecision } from "../../src/build/is-decision";
import { isBacklegsError } from "../../src/errors";
import { adaptSession, buildSession, builtIn, carryProgress, explain } from "../../src/index";
import { generalSecondsOf } from "../../src/measure/general-warmup";
import { isHeavyLift } from "../../src/measure/heavy-lift";
import { exerciseKey, isKnownItem, itemsOf } from "../../src/measure/items";
import { longestLowBackRun } from "../../src/measure/low-back";
import { planSeconds } from "../../src/measure/plan-timeline";
import { priorityDeficit } from "../../src/measure/region-balance";
import { remainingSeconds } from "../../src/measure/remaining-seconds";
import type { Change, Progress } from "../../src/model/change";
import type { Decision } from "../../src/model/decision";
import type { Block, Item } from "../../src/model/plan";
import type { Session } from "../../src/model/session";
import { takenStations } from "../../src/plan/taken-stations";
import { findIssues } from "../../src/schema/find-issues";
import { planLaws } from "../../src/schema/plan-laws";
import { sessionSchema } from "../../src/schema/session-schema";
import { changeOf, draws, progressOf } from "../support/arbitrary-changes";
import { lawRuns, ordinaryOptions } from "../support/arbitrary-options";
import { untrueDecisions } from "../support/decision-laws";
import { gymOf } from "../support/session-laws";

const runs = { numRuns: Math.ceil(lawRuns / 4) };

interface Place {
  readonly block: number;
  readonly item: number;
}

interface Placed {
  readonly item: Item;
  /** Sets of it that are done. */
  readonly done: number;
}

const doneAt = (progress: Progress, at: Place): number =>
  progress.done.find(({ block, item }) => block === at.block && item === at.item)?.sets ?? 0;

const placed = (session: Session, progress: Progress): readonly Placed[] =>
  session.blocks.flatMap((block, at) =>
    block.items.map((item, place) => ({ item, done: doneAt(progress, { block: at, item: place }) })),
  );

/** One set as it was done or is to be done: what must be the same when it is not touched. */
const setOf = (item: Item, set: number): string => {
  const { perSet, sets: _sets, target, effort, load, tempo } = item.prescription;
  const detail = perSet?.[set] ?? {};
  return JSON.stringify([
    exerciseKey(item.exercise),
    item.station,
    detail.target ?? target,
    detail.effort ?? effort ?? null,
    detail.load ?? load ?? null,
    tempo ?? null,
  ]);
};

/** The first sets of each item of a session, in order, that were done. */
const doneSets = (items: readonly Placed[]): readonly string[] =>
  items.flatMap(({ item, done }) => Array.from({ length: done }, (_, set) => setOf(item, set)));

/** How the sets that are done stand in the session after: each old item's first sets, at the first item that holds them. */
const findDone = (after: Session, before: readonly Placed[]): readonly Placed[] => {
  const left = before.filter(({ done }) => done > 0).map((entry) => ({ ...entry }));
  return itemsOf(after.blocks).map((item) => {
    const at = left.findIndex(
      (entry) => setOf(entry.item, 0) === setOf(item, 0) && item.prescription.sets >= entry.done,
    );
    const [entry] = at === -1 ? [] : left.splice(at, 1);
    return { item, done: entry?.done ?? 0 };
  });
};

const secondsLeft = (after: Session, items: readonly Placed[], progress: Progress): number => {
  let at = -1;
  const done = after.blocks.map((block) =>
    block.items.map(() => {
      at += 1;
      return items[at]?.done ?? 0;
    }),
  );
  const setting = {
    gym: gymOf(after),
    crowding: after.brief.crowding,
    generalSeconds: generalSecondsOf(after.context ?? {}),
  };
  return remainingSeconds(after.blocks, { done, elapsedSeconds: progress.elapsedSeconds }, setting);
};

const caps = { "low-back": 0, knee: 1, hip: 1, shoulder: 1, grip: 1 } as const;

const ofWork: readonly string[] = [
  "prescribed",
  "added-sets",
  "cut-sets",
  "added-rest",
  "cut-rest",
  "ramp",
  "paired",
  "slowed",
];

/** Whether a decision is about the work of one item: what is done of a lift and what is left of it may be two. */
const isOfOneItem = ({ code, subject }: Decision, { blocks }: Session): boolean =>
  ofWork.includes(code) &&
  subject.kind === "exercise" &&
  itemsOf(blocks).filter(({ exercise }) => exerciseKey(exercise) === subject.id).length === 1;

/** Each law by name that a changed session breaks. */
const broken = (before: Session, after: Session, progress: Progress, change: Change): readonly string[] => {
  const laws: string[] = [];
  const law = (name: string, isKept: boolean): void => {
    if (!isKept) laws.push(name);
  };
  const old = placed(before, progress);
  const now = findDone(after, old);
  law("keeps what is done", JSON.stringify(doneSets(now)) === JSON.stringify(doneSets(old)));
  const total =
    change.kind === "minutes-left"
      ? progress.elapsedSeconds + Math.floor(change.minutes * 60)
      : Math.floor((before.context?.minutes ?? 0) * 60);
  const left = secondsLeft(after, now, progress);
  const isOver = now.every(({ item, done }) => item.prescription.sets === done);
  law("meets the time", isOver || progress.elapsedSeconds + left <= total);
  laws.push(...untrueDecisions({ ...after, decisions: after.decisions.filter((one) => isOfOneItem(one, after)) }));
  law("tells what it takes", after.estimate.seconds === progress.elapsedSeconds + left);
  const toDo = now.filter(({ item, done }) => item.prescription.sets > done);
  if (change.kind === "station-taken") {
    const count = gymOf(before).stations.find(({ id }) => id === change.station)?.count;
    const taken = takenStations(after.decisions).filter((id) => id === change.station).length;
    law(
      "uses no station that is taken",
      (count ?? 0) > taken || toDo.every(({ item }) => item.station !== change.station),
    );
  }
  if (change.kind === "pain") {
    const cap = change.area === "grip" && before.brief.straps ? 3 : caps[change.area];
    law(
      "keeps to what hurts",
      toDo.every(({ item }) => {
        if (!isKnownItem(item)) return true;
        const { demand } = item.exercise;
        return (change.area === "low-back" ? demand.lowBack : demand[change.area]) <= cap;
      }),
    );
    const efforts = toDo.flatMap(({ item, done }) =>
      Array.from({ length: item.prescription.sets - done }, (_, set) => {
        const { effort, perSet } = item.prescription;
        return perSet?.[done + set]?.effort ?? effort;
      }),
    );
    law(
      "keeps reps in reserve",
      efforts.every((effort) => effort?.kind === "rir" && effort.min >= 3),
    );
    law(
      "says a calm word",
      after.notices.some(({ code }) => code === "pain"),
    );
  }
  law("is a session", findIssues(sessionSchema(), after, { laws: planLaws }).length === 0);
  law(
    "says only what is a reason",
    after.decisions.every(isDecision) && explain(after).every((line) => !line.includes("undefined")),
  );
  law("keeps its brief", JSON.stringify(after.brief) === JSON.stringify(before.brief));
  return [...laws, ...brokenReasons(old, now, after, change)];
};

/** What is not byte for byte as it was has a reason. */
const brokenReasons = (
  old: readonly Placed[],
  now: readonly Placed[],
  after: Session,
  change: Change,
): readonly string[] => {
  const codesOf = (key: string): readonly string[] =>
    after.decisions.flatMap((decision) => {
      const { subject, code } = decision;
      const isBackInstead = decision.code === "put-back" && decision.data.instead === key;
      return isBackInstead || (subject.kind === "exercise" && subject.id === key) ? [code] : [];
    });
  return old.flatMap(({ item }) => {
    const key = exerciseKey(item.exercise);
    const same = now.some((entry) => JSON.stringify(entry.item) === JSON.stringify(item));
    if (same) return [];
    const own = now.filter((entry) => exerciseKey(entry.item.exercise) === key);
    const codes = codesOf(key);
    const sets = own.reduce((sum, entry) => sum + entry.item.prescription.sets, 0);
    const reasons = [
      "replaced",
      "left-out",
      "cut-exercise",
      "cut-sets",
      "cut-rest",
      "other-station",
      "effort-capped",
      "put-back",
    ];
    const isReasoned = codes.some((code) => reasons.includes(code));
    // A split block: the same work, set by set, in two places beside its new partner. Or a longer ramp, since it is cold.
    const isSplit = own.length === 2 && sets === item.prescription.sets;
    const isColder =
      own.length === 1 && (own[0]?.item.warmup.length ?? 0) > item.warmup.length && codes.includes("ramp");
    return isReasoned || isSplit || isColder ? [] : [`changes ${key} for a reason (${change.kind})`];
  });
};

/** A second change, of the session that the first one made, with as much done as there was. */
const goOn = (session: Session, progress: Progress, draw: readonly number[], old: Progress): void => {
  const sum = ({ done }: Progress): number => done.reduce((all, { sets }) => all + sets, 0);
  expect(sum(progress)).toBe(sum(old));
  const [taken] = takenStations(session.decisions);
  const [a, b, c, d, ...rest] = [...draw].reverse();
  const next = changeOf(session, progress, [a ?? 0, b ?? 0, c ?? 0, d ?? 0, ...rest]);
  const change: Change = taken !== undefined && (a ?? 0) < 0.5 ? { kind: "station-free", station: taken } : next;
  try {
    const after = adaptSession(session, progress, change);
    expect(broken(session, after, progress, change)).toEqual([]);
  } catch (error) {
    if (!isBacklegsError(error)) throw error;
    expect(error.code).toBe("infeasible");
  }
};

describe("a session that is changed while it runs", () => {
  it("keeps what is done, meets the time, uses what is there, and says why", { timeout: 0 }, () => {
    let refused = 0;
    fc.assert(
      fc.property(ordinaryOptions, draws, (options, draw) => {
        const session = buildSession(options);
        const progress = progressOf(session, draw);
        const change = changeOf(session, progress, draw);
        const json = JSON.stringify(session);
        try {
          const after = adaptSession(session, progress, change);
          expect(broken(session, after, progress, change)).toEqual([]);
          expect(JSON.stringify(adaptSession(JSON.parse(json), progress, change))).toBe(JSON.stringify(after));
          expect(JSON.parse(JSON.stringify(after))).toEqual(after);
          goOn(after, carryProgress(session, progress, after), draw, progress);
        } catch (error) {
          if (!isBacklegsError(error)) throw error;
          refused += 1;
          expect(error.code).toBe("infeasible");
        }
        expect(JSON.stringify(session)).toBe(json);
      }),
      runs,
    );
    expect(refused).toBeLessThanOrEqual(runs.numRuns / 10);
  });
});

/** What may become of an item in the search below: fewer sets, less rest where it is done straight, or nothing. */
const formsOf = (item: Item, isStraight: boolean): readonly (Item | undefined)[] => {
  if (item.role === "main" || !isKnownItem(item) || isHeavyLift(item)) return [];
  const { sets, restSeconds = 0 } = item.prescription;
  const floor = 60;
  const forms: (Item | undefined)[] = [undefined];
  for (let fewer = 2; fewer < sets; fewer += 1)
    forms.push({ ...item, prescription: { ...item.prescription, sets: fewer } });
  for (let rest = restSeconds - 30; isStraight && rest >= floor; rest -= 30) {
    forms.push({ ...item, prescription: { ...item.prescription, restSeconds: rest } });
  }
  return forms;
};

/** Every way to change a given number of items of a session, as blocks. */
function* waysToChange(session: Session, changes: number, at = 0): Generator<readonly (Item | undefined)[]> {
  const items = session.blocks.flatMap((block) => block.items.map((item) => ({ item, block })));
  if (at === items.length) {
    if (changes === 0) yield [];
    return;
  }
  const here = items[at];
  if (here === undefined || changes > items.length - at) return;
  for (const rest of waysToChange(session, changes, at + 1)) yield [here.item, ...rest];
  if (changes === 0) return;
  for (const form of formsOf(here.item, here.block.kind === "straight")) {
    for (const rest of waysToChange(session, changes - 1, at + 1)) yield [form, ...rest];
  }
}

const blocksOf = (session: Session, items: readonly (Item | undefined)[]): readonly Block[] => {
  let at = -1;
  return session.blocks.flatMap((block): readonly Block[] => {
    const left = block.items.flatMap(() => {
      at += 1;
      return items[at] ?? [];
    });
    const [first, second] = left;
    if (first === undefined) return [];
    if (second === undefined) return [{ kind: "straight", items: [first] }];
    return block.kind === "superset" ? [{ ...block, items: [first, second] }] : [block];
  });
};

const flaws = (session: Session, blocks: readonly Block[]) => {
  const items = itemsOf(blocks).filter(isKnownItem);
  const lifts = items.map(({ exercise, prescription }) => ({ exercise, sets: prescription.sets }));
  const isTrained = (region: "back" | "legs"): boolean =>
    items.some(({ exercise }) => exercise.hardSet && exercise.regions.includes(region));
  return [
    Number(!isTrained("back")) + Number(!isTrained("legs")),
    priorityDeficit(lifts, session.brief),
    Math.max(2, longestLowBackRun(blocks)),
  ];
};

/** The fewest items to change so that a session fits, main lifts left alone and nothing made worse; none: it cannot. */
const fewestChanges = (session: Session, seconds: number): number | undefined => {
  const { brief } = briefOfSession(session, builtIn);
  const was = flaws(session, session.blocks);
  const count = itemsOf(session.blocks).length;
  for (let changes = 0; changes <= count; changes += 1) {
    for (const items of waysToChange(session, changes)) {
      const blocks = addRamps(blocksOf(session, items), brief).value;
      if (blocks.length === 0 || planSeconds({ ...session, blocks }, [gymOf(session)]) > seconds) continue;
      if (flaws(session, blocks).every((flaw, at) => flaw <= (was[at] ?? 0))) return changes;
    }
  }
  return undefined;
};

const changedCount = (before: Session, after: Session): number =>
  itemsOf(before.blocks).filter((item) => {
    const { sets, restSeconds } = item.prescription;
    const same = itemsOf(after.blocks).find(({ exercise }) => exerciseKey(exercise) === exerciseKey(item.exercise));
    return same?.prescription.sets !== sets || same.prescription.restSeconds !== restSeconds;
  }).length;

describe("less time", () => {
  it("changes as few items as any search finds", { timeout: 0 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(ordinaryOptions, fc.integer({ min: 4, max: 20 }), (options, minutes) => {
        const { minutes: _minutes, ...others } = options;
        const session = buildSession({ ...others, minutes: 20 + minutes, warmup: "specific" });
        const left = Math.max(5, Math.round((session.estimate.seconds - 60 * minutes) / 60));
        const fewest = fewestChanges(session, left * 60);
        if (fewest === undefined) return;
        compared += 1;
        const progress = { done: [], elapsedSeconds: 0 };
        const after = adaptSession(session, progress, { kind: "minutes-left", minutes: left });
        expect(changedCount(session, after)).toBe(fewest);
      }),
      { numRuns: Math.ceil(lawRuns / 20) },
    );
    expect(compared).toBeGreaterThan(lawRuns / 80);
  });
});
