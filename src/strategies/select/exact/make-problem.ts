import { mainPoints } from "../../../measure/score-sums";
import { liftCost } from "../../../measure/score-weights";
import type { Choice } from "../../../model/strategy";
import { reserveCosts } from "../reserve-costs";
import type { Row } from "../row";
import type { TrialSetting } from "../trial-setting";
import type { Counted } from "./counted";
import type { Offered } from "./offered";
import type { Column, Group, Problem } from "./problem";
import { totalsOf } from "./totals";

const columnsOf = (rows: readonly Row[], group: number): readonly Column[] =>
  rows.flatMap((row) => row.forms.list.map((_, form) => ({ row, form, group })));

const grouped = ({ forced, families }: Offered): { readonly columns: readonly Column[]; readonly groups: Group[] } => {
  const columns: Column[] = [];
  const groups: Group[] = [];
  for (const rows of [...forced.map((row) => [row]), ...families]) {
    const first = columns.length;
    columns.push(...columnsOf(rows, groups.length));
    groups.push({ first, end: columns.length, isForced: groups.length < forced.length });
  }
  return { columns, groups };
};

const worthOf = ({ row, form }: Column, { score }: TrialSetting): number => {
  const { points, forms, lately, isSoonLight } = row;
  const isMain = forms.mains[form] === 1;
  const main = isMain ? score.main * mainPoints(points, forms.sets[form] ?? 0) : 0;
  const cost = (points.isUnusual ? liftCost.unusual : liftCost.usual) + points.skill;
  const trained = reserveCosts.lately * (isMain ? lately.main : lately.other);
  const reserve = trained + (isSoonLight ? reserveCosts.lightGear : 0);
  return main - cost - reserve;
};

const entriesOf = (columns: readonly Column[], totals: readonly Counted[], priced: number) => {
  const [starts, pricedEnds] = [new Int32Array(columns.length + 1), new Int32Array(columns.length)];
  const [totalOf, amount]: [number[], number[]] = [[], []];
  columns.forEach(({ row, form }, column) => {
    pricedEnds[column] = totalOf.length;
    totals.forEach((total, at) => {
      const adds = total.of(row, form);
      if (adds === 0) return;
      totalOf.push(at);
      amount.push(adds);
      if (at < priced) pricedEnds[column] = totalOf.length;
    });
    starts[column + 1] = totalOf.length;
  });
  return { starts, pricedEnds, totalOf: Int32Array.from(totalOf), amount: Float64Array.from(amount) };
};

const coversOf = (columns: readonly Column[], { score: { groups } }: TrialSetting): Float64Array => {
  const covers = new Float64Array(columns.length * groups.length);
  columns.forEach(({ row }, column) => {
    row.points.covers.forEach((part, at) => {
      covers[column * groups.length + at] = part * (groups[at] ?? 0);
    });
  });
  return covers;
};

const savingsOf = (columns: readonly Column[], { times }: TrialSetting): Float64Array => {
  const count = columns.length;
  const savings = new Float64Array(count * count);
  columns.forEach((a, first) => {
    for (let second = first + 1; second < count; second += 1) {
      const b = columns[second];
      if (b === undefined || a.group === b.group) continue;
      const saving = times.saving([a.row, b.row], [a.form, b.form], 0, 1);
      savings[first * count + second] = saving;
      savings[second * count + first] = saving;
    }
  });
  return savings;
};

/** The choice that a build has, as numbers. */
export const makeProblem = (offered: Offered, choices: readonly Choice[], setting: TrialSetting): Problem => {
  const { columns, groups } = grouped(offered);
  const { priced, unpriced } = totalsOf(choices, offered.forced, setting);
  const totals = [...priced, ...unpriced];
  return {
    columns,
    groups,
    worth: Float64Array.from(columns, (column) => worthOf(column, setting)),
    totals,
    priced: priced.length,
    ...entriesOf(columns, totals, priced.length),
    covers: coversOf(columns, setting),
    coverMost: setting.score.groups,
    mostExcess: setting.caps.muscles,
    savings: savingsOf(columns, setting),
    pair: setting.score.pair,
  };
};
