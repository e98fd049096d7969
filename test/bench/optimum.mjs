import { existsSync, readFileSync } from "node:fs";

const reportUrl = new URL("optimum/report.json", import.meta.url);

const spread = ({ mean, median, p95, worst }) => [mean, median, p95, worst].map(String);

/** How far sessions are from the best there is, as `npm run bench:optimum` measured it last. */
export const optimum = () => {
  const head = ["what", "mean", "median", "p95", "worst", "goal"];
  const command = "npm run bench:optimum";
  if (!existsSync(reportUrl)) return { title: "The best session", text: "Not measured yet.", head, rows: [], command };
  const report = JSON.parse(readFileSync(reportUrl, "utf8"));
  const { instances, proven, judged } = report;
  return {
    title: "The best session",
    text:
      `${instances} option sets over all gyms, goals, levels, priorities and 20 to 120 minutes. \`exact\` proved ${proven} of them; elsewhere the gap is ` +
      `that to its own bound. A solver of mixed-integer models (HiGHS) proved the same optimum for ${judged.instances} of them (greatest difference ${judged.greatestDifference}).`,
    head,
    rows: [
      ["gap of the default, %", ...spread(report.defaultGapPercent), "mean 1, p95 3, worst 5"],
      ["gap of `exact`, %", ...spread(report.exactGapPercent), "0.5"],
      ["processor time of `exact`, ms", ...spread(report.exactMilliseconds), "median 100, p95 2000"],
      ...Object.entries(report.byGym).map(([gym, own]) => [
        `gap of the default in ${gym}, % (${own.proven} of ${own.instances} proven)`,
        ...spread(own.defaultGapPercent),
        "",
      ]),
    ],
    command,
  };
};
