import fc from "fast-check";
import { planSeconds } from "../../src/measure/plan-timeline";
import type { Change, Progress } from "../../src/model/change";
import type { Session } from "../../src/model/session";
import { limitationAreas } from "../../src/model/vocabulary";
import { gymOf } from "./session-laws";

/** Numbers from 0 to just below 1 that a running session and a change of it are drawn with. */
export const draws: fc.Arbitrary<readonly number[]> = fc.array(
  fc.nat(999_999).map((n) => n / 1_000_000),
  { minLength: 8, maxLength: 8 },
);

const below = (draw: number | undefined, size: number): number => Math.floor((draw ?? 0) * size);

/** How far somebody is with a session: mostly in order, sometimes with a block left for later, now and then slow. */
export const progressOf = (session: Session, [far, skip, pace, half]: readonly number[]): Progress => {
  const rounds = session.blocks.map(({ items }) => Math.max(...items.map(({ prescription }) => prescription.sets)));
  const total = rounds.reduce((sum, sets) => sum + sets, 0);
  let left = below(far, total + 1);
  const leftOut = (skip ?? 0) < 0.2 ? below((skip ?? 0) * 5, session.blocks.length) : -1;
  const done = session.blocks.flatMap((block, at) => {
    if (at === leftOut) return [];
    const round = Math.min(left, rounds[at] ?? 0);
    left -= round;
    const isHalf = left === 0 && round > 0 && block.kind !== "straight" && (half ?? 0) < 0.5;
    return block.items.map((item, place) => ({
      block: at,
      item: place,
      sets: Math.min(item.prescription.sets, isHalf && place > 0 ? round - 1 : round),
    }));
  });
  const share = done.reduce((sum, { sets }) => sum + sets, 0) / Math.max(1, total + session.blocks.length);
  const seconds = planSeconds(session, [gymOf(session)]) * Math.min(1, share);
  return { done: done.filter(({ sets }) => sets > 0), elapsedSeconds: Math.round(seconds * (0.8 + 0.4 * (pace ?? 0))) };
};

/** Something that may happen in a session: names stations and places that are there. */
export const changeOf = (session: Session, progress: Progress, draw: readonly number[]): Change => {
  const [, , , , kind, which, amount] = draw;
  const places = session.blocks.flatMap((block, at) => block.items.map((item, place) => ({ block: at, place, item })));
  const open = places.filter(({ block, place, item }) => {
    const done = progress.done.find((one) => one.block === block && one.item === place)?.sets ?? 0;
    return item.prescription.sets > done;
  });
  const at = open[below(which, open.length)];
  const stations = gymOf(session).stations.map(({ id }) => id);
  const used = places.flatMap(({ item }) => item.station ?? []);
  const area = limitationAreas[below(which, limitationAreas.length)] ?? "knee";
  switch (below(kind, at === undefined ? 4 : 6)) {
    case 0:
    case 1:
      return {
        kind: "station-taken",
        station: used[below(which, used.length)] ?? stations[below(amount, stations.length)] ?? "floor",
      };
    case 2:
      return { kind: "minutes-left", minutes: 1 + below(amount, 60) };
    case 3:
      return { kind: "pain", area };
    case 4:
      return { kind: "skip", block: at?.block ?? 0, item: at?.place ?? 0 };
    default:
      return { kind: "swap", block: at?.block ?? 0, item: at?.place ?? 0 };
  }
};
