import { canonicalJson } from "../compile/content-hash";
import { exerciseKey } from "../measure/items";
import type { Item } from "../model/plan";
import type { Session } from "../model/session";
import type { ExerciseChange, ItemField, PlaceOfExercise, SessionDiff } from "../model/session-diff";
import { requireSession } from "../schema/require-plan";

/** Everything of one exercise in a session: it may stand in two blocks where one was split while the session ran. */
interface Entry {
  readonly key: string;
  readonly place: PlaceOfExercise;
  readonly first: Item;
  readonly partners: readonly string[];
}

const entriesOf = ({ blocks }: Pick<Session, "blocks">): readonly Entry[] => {
  const entries = new Map<string, Entry>();
  blocks.forEach((block, at) => {
    const keys = block.items.map(({ exercise }) => exerciseKey(exercise));
    block.items.forEach((item, place) => {
      const key = exerciseKey(item.exercise);
      const known = entries.get(key);
      const sets = (known?.place.sets ?? 0) + item.prescription.sets;
      const partners = [...new Set([...(known?.partners ?? []), ...keys.filter((one) => one !== key)])].sort();
      const start = known?.place ?? { block: at, item: place };
      entries.set(key, { key, place: { ...start, sets }, first: known?.first ?? item, partners });
    });
  });
  return [...entries.values()];
};

/** A list without the nothing at its end. */
const withoutEnd = (list: readonly unknown[]): readonly unknown[] => {
  const last = list.reduce<number>((found, value, at) => (value === null ? found : at), -1);
  return list.slice(0, last + 1);
};

const fieldsOf = (a: Entry, b: Entry): readonly ItemField[] => {
  const [was, is] = [a.first, b.first];
  const [old, now] = [was.prescription, is.prescription];
  const perSet = (key: "target" | "effort" | "load") =>
    [old, now].map((one) => [one[key] ?? null, withoutEnd((one.perSet ?? []).map((set) => set[key] ?? null))]);
  const pairs: readonly (readonly [ItemField, unknown, unknown])[] = [
    ["sets", a.place.sets, b.place.sets],
    ["target", ...two(perSet("target"))],
    ["effort", ...two(perSet("effort"))],
    ["load", ...two(perSet("load"))],
    ["rest", old.restSeconds, now.restSeconds],
    ["tempo", old.tempo ?? null, now.tempo ?? null],
    ["station", was.station ?? null, is.station ?? null],
    ["role", was.role, is.role],
    ["ramp", was.warmup, is.warmup],
    ["partners", a.partners, b.partners],
  ];
  return pairs.flatMap(([field, x, y]) => (canonicalJson(x) === canonicalJson(y) ? [] : [field]));
};

const two = (list: readonly unknown[]): readonly [unknown, unknown] => [list[0], list[1]];

/** Keys of the fewest exercises that must move to get from one order to another. */
const movedKeys = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const common = after.filter((key) => before.includes(key));
  const places = common.map((key) => before.indexOf(key));
  // The longest rising row of places stays; what is not in it moved.
  const best: (readonly number[])[] = [];
  places.forEach((place, at) => {
    let row: readonly number[] = [];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const candidate = best[earlier] ?? [];
      if ((places[earlier] ?? 0) < place && candidate.length > row.length) row = candidate;
    }
    best.push([...row, at]);
  });
  const stays = best.reduce<readonly number[]>((longest, row) => (row.length > longest.length ? row : longest), []);
  return new Set(common.filter((_, at) => !stays.includes(at)));
};

/**
 * What differs between two sessions, exercise by exercise: what is new, what is gone, what is done otherwise or was
 * moved.
 *
 * @param before A session.
 * @param after Another one, mostly the first as it was changed later.
 * @throws {OptionsError} When one of them is not a session.
 */
export const diffSessions = (before: Session, after: Session): SessionDiff => {
  requireSession(before);
  requireSession(after);
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const moved = movedKeys(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const same: string[] = [];
  const changes: ExerciseChange[] = [];
  for (const entry of now) {
    const was = old.find(({ key }) => key === entry.key);
    if (was === undefined) {
      changes.push({ kind: "added", exercise: entry.key, after: entry.place });
      continue;
    }
    const fields = fieldsOf(was, entry);
    const isMoved = moved.has(entry.key);
    if (fields.length === 0 && !isMoved) same.push(entry.key);
    else {
      const places = { before: was.place, after: entry.place };
      changes.push({ kind: "changed", exercise: entry.key, ...places, fields, moved: isMoved });
    }
  }
  for (const { key, place } of old) {
    if (!now.some((entry) => entry.key === key)) changes.push({ kind: "removed", exercise: key, before: place });
  }
  return { changes, same, seconds: after.estimate.seconds - before.estimate.seconds };
};
