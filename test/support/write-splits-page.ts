import { buildWeek, formatPlan, summarizeWeek } from "../../src/index";
import type { SplitDay, SplitTemplate } from "../../src/model/split";
import type { WeekOptions } from "../../src/model/week";
import { templates } from "../../src/splits/index";

const intro = `---
title: Splits
---

# Splits

<!-- Written by test/support/write-splits-page.ts: change the files in src/splits, then UPDATE_DOCS=1 npx vitest run test/splits/page.test.ts -->

How a week is divided into days. \`buildWeek\` takes the best one for the days, or the one that you name by its id. All of it is our default: no study
says that one way to divide a week is best. How weeks are made is in [Weeks](./weeks.md).
`;

const nameOf = ({ template }: SplitDay): string =>
  typeof template === "string" ? (templates.find(({ id }) => id === template)?.name ?? template) : template.name;

const dayWords = (days: readonly SplitDay[]): string =>
  days.map((day) => `${nameOf(day)} (${day.hoursFromStart} h)`).join(", ");

const weekRows = ({ weeks }: SplitTemplate): string =>
  weeks
    .map(({ days, thenWeeks = [] }) => `| ${days.length} | ${[days, ...thenWeeks].map(dayWords).join("; then ")} |`)
    .join("\n");

/** The week that stands for a split: 45 minutes a day in the gym of most people, so that a page stays readable. */
const optionsOf = ({ id, weeks, levels }: SplitTemplate): WeekOptions => {
  const counts = weeks.filter(({ thenWeeks }) => thenWeeks === undefined).map((week) => week.days.length);
  const days = Math.max(Math.min(...counts), ...counts.filter((count) => count <= 4));
  const level = levels.includes("intermediate") ? {} : { level: levels[0] ?? "advanced" };
  return { split: id, days, minutes: 45, ...level };
};

const exampleOf = (split: SplitTemplate): string => {
  const options = optionsOf(split);
  const week = buildWeek(options);
  const summary = summarizeWeek(week);
  const days = week.days.map(({ plan }, at) => {
    const { lowBack = 0, minutes = 0 } = summary.days[at] ?? {};
    const [, ...lines] = formatPlan(plan).split("\n");
    const head = `${plan.title}, after ${week.days[at]?.hoursFromStart} hours (${minutes} minutes, low back ${lowBack})`;
    return `\`\`\`text\n${[head, ...lines].join("\n").trim()}\n\`\`\``;
  });
  const sets = summary.muscles.filter((one) => one.sets > 0).map(({ muscle, sets: of }) => `${muscle} ${of}`);
  return [
    `\`buildWeek(${JSON.stringify(options)})\``,
    ...days,
    `Fractional sets a week: ${sets.join(", ")}.`,
    ...week.notices.map(({ message }) => message),
  ].join("\n\n");
};

const sectionOf = (split: SplitTemplate): string =>
  [
    `## ${split.name}`,
    `\`${split.id}\`. ${split.summary} ${split.whoFor} ${split.tradeOffs}`,
    `For: ${split.levels.join(", ")}. Hours, at least, between two days of the same region: ${split.spacingHours}.`,
    `| days | week |\n| --- | --- |\n${weekRows(split)}`,
    exampleOf(split),
  ].join("\n\n");

/** The page of the splits. */
export const splitsPage = (splits: readonly SplitTemplate[]): string =>
  `${intro}\n${splits.map(sectionOf).join("\n\n")}\n`;
