// How far the default and `exact` are from the best session there is: npm run bench:optimum
//
// OPTIMUM_INSTANCES option sets over all gyms, goals, levels and 20 to 120 minutes are searched by `exact`, whose own
// bound is the yardstick where it does not prove its session; the first OPTIMUM_JUDGED of them that are small are given
// to a solver of mixed-integer models too. The numbers go to report.json, and from there into docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ReasonData } from "../../../src/model/reasons";
import { bestFit } from "../../../src/strategies/select/best-fit";
import { exact } from "../../../src/strategies/select/exact";
import { choiceWorth } from "../../../src/strategies/select/exact/choice-worth";
import { columnsOf } from "../../../src/strategies/select/exact/columns-of";
import { problemOf } from "../../strategies/select/exact/problem-of";
import { instance } from "./instances";
import { makeJudge } from "./judge";

const instances = Number(process.env["OPTIMUM_INSTANCES"] ?? "300");
const judgedInstances = Number(process.env["OPTIMUM_JUDGED"] ?? "30");
/** Lifts in their forms from which on an instance is too large to be judged beside the others. */
const mostJudged = 200;
const secondsToJudge = 120;

interface Result {
  readonly gym: string;
  readonly optimum: ReasonData["optimum"];
  readonly milliseconds: number;
  /** Parts of the optimum, or of its bound, that the default and `exact` are short of it. */
  readonly defaultGap: number;
  readonly exactGap: number;
  /** By how much the solver's optimum differs from that of `exact`; absent where it was not asked or did not prove it. */
  readonly difference?: number;
}

/** Time that the processor has spent on this process. */
const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const judge = await makeJudge();
let judgedSoFar = 0;

const measure = (seed: number): Result => {
  const options = instance(seed);
  const { problem, ...input } = problemOf(options);
  const worthOf = (picks: Parameters<typeof columnsOf>[1]): number =>
    choiceWorth(problem, columnsOf(problem, picks) ?? []);
  const start = processorMilliseconds();
  const { decisions, value } = exact(input.choices, input.brief, input.tools);
  const milliseconds = processorMilliseconds() - start;
  const told = decisions.flatMap((decision) => (decision.code === "optimum" ? [decision.data] : []));
  const optimum = told[0] ?? { proven: false, nodes: 0 };
  const worth = worthOf(value);
  const bound = worth + (optimum.gap ?? 0);
  const found = {
    gym: String(options.gym),
    optimum,
    milliseconds,
    defaultGap: 1 - worthOf(bestFit(input.choices, input.brief, input.tools).value) / bound,
    exactGap: 1 - worth / bound,
  };
  if (judgedSoFar >= judgedInstances || problem.columns.length > mostJudged || !optimum.proven) return found;
  judgedSoFar += 1;
  const judged = judge(input, secondsToJudge);
  return judged.isProven ? { ...found, difference: judged.worth - worth } : found;
};

const at = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? 0;

const spread = (numbers: readonly number[], digits: number) => {
  const rounded = (number: number): number => Number(number.toFixed(digits));
  const sum = numbers.reduce((all, number) => all + number, 0);
  return {
    mean: rounded(sum / numbers.length),
    median: rounded(at(numbers, 0.5)),
    p95: rounded(at(numbers, 0.95)),
    worst: rounded(Math.max(...numbers)),
  };
};

const inPercent = (gaps: readonly number[]) =>
  spread(
    gaps.map((gap) => 100 * gap),
    2,
  );

test("how far sessions are from the best", () => {
  const results = Array.from({ length: instances }, (_, seed) => measure(seed));
  const differences = results.flatMap(({ difference }) => (difference === undefined ? [] : [Math.abs(difference)]));
  const gymIds = [...new Set(results.map(({ gym }) => gym))].sort();
  const report = {
    instances,
    proven: results.filter(({ optimum }) => optimum.proven).length,
    defaultGapPercent: inPercent(results.map(({ defaultGap }) => defaultGap)),
    exactGapPercent: inPercent(results.map(({ exactGap }) => exactGap)),
    exactMilliseconds: spread(
      results.map(({ milliseconds }) => milliseconds),
      0,
    ),
    nodes: spread(
      results.map(({ optimum }) => optimum.nodes),
      0,
    ),
    byGym: Object.fromEntries(
      gymIds.map((gym) => {
        const own = results.filter((result) => result.gym === gym);
        return [
          gym,
          {
            instances: own.length,
            proven: own.filter(({ optimum }) => optimum.proven).length,
            defaultGapPercent: inPercent(own.map(({ defaultGap }) => defaultGap)),
            exactMilliseconds: spread(
              own.map(({ milliseconds }) => milliseconds),
              0,
            ),
          },
        ];
      }),
    ),
    judged: { instances: differences.length, greatestDifference: Number(Math.max(0, ...differences).toFixed(6)) },
  };
  console.log(JSON.stringify(report, undefined, 2));
  writeFileSync(new URL("report.json", import.meta.url), `${JSON.stringify(report, undefined, 2)}\n`);
  expect(report.judged.greatestDifference).toBeLessThan(1e-5);
});
