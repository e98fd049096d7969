import fc from "fast-check";
import { exercises } from "../../src/catalog/index";
import { gyms } from "../../src/gyms/index";
import {
  crowdings,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  priorities,
  warmups,
} from "../../src/model/vocabulary";
import type { Weekday, WeekOptions } from "../../src/model/week";
import { splits } from "../../src/splits/index";
import { lawRuns } from "./arbitrary-options";

/** How many random week options a law is tried on: a tenth of the sessions' number, 200 in an ordinary run. */
export const weekLawRuns = Math.ceil(lawRuns / 10);

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const some = <T>(value: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, { arbitrary: value, weight });

const limitation = fc.record({
  area: fc.constantFrom(...limitationAreas),
  status: fc.constantFrom(...limitationStatuses),
});

const gymId = fc.constantFrom(...gyms.map(({ id }) => id));

const days = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 3 },
  { arbitrary: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 6 }), weight: 2 },
);

const dayChange = fc.record({
  at: fc.nat({ max: 5 }),
  minutes: some(fc.integer({ min: 20, max: 120 })),
  gym: some(gymId),
});

const asked = fc.record({
  days,
  split: some(fc.constantFrom(...splits.map(({ id }) => id))),
  weekOfSplit: some(fc.integer({ min: 1, max: 4 })),
  goal: some(fc.constantFrom(...goals), 4),
  level: some(fc.constantFrom(...levels), 4),
  priority: some(fc.constantFrom(...priorities), 2),
  gym: some(gymId, 6),
  minutes: some(fc.integer({ min: 20, max: 120 }), 6),
  crowding: some(fc.constantFrom(...crowdings)),
  warmup: some(fc.constantFrom(...warmups)),
  straps: some(fc.boolean()),
  seed: some(fc.string({ maxLength: 6 })),
  limitations: some(fc.tuple(limitation)),
  exclude: some(fc.uniqueArray(fc.constantFrom(...exercises.map(({ id }) => id)), { minLength: 1, maxLength: 8 })),
  changes: fc.uniqueArray(dayChange, { maxLength: 2, selector: ({ at }) => at }),
});

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const withoutUndefined = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

const optionsOf = ({ changes, ...options }: Asked): WeekOptions => {
  const count = typeof options.days === "number" ? options.days : options.days.length;
  const perDay = changes
    .filter(({ at }) => at < count)
    .map(({ at, ...change }) => withoutUndefined({ ...change, day: at + 1 }));
  return withoutUndefined({ ...options, ...(perDay.length === 0 ? {} : { perDay }) });
};

/** Week options of every kind that are well formed: a week, or one of the library's own errors. */
export const anyWeekOptions: fc.Arbitrary<WeekOptions> = asked.map(optionsOf);
