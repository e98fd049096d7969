import type { Plan } from "../../src/model/plan";
import type { ParsedSession, ParsedWeek } from "../../src/model/text";

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** Lines with words that are nowhere in what was read: no item, detail, heading, note, issue, title or suppression. */
const lost = (text: string, seen: ReadonlySet<number>, titles: readonly string[], until: number): readonly string[] =>
  text.split(/\r\n|\n|\r/).filter((line, place) => {
    const isTitle =
      (titles.includes("#") && line.trimStart().startsWith("#") && line.includes("  (")) ||
      titles.some((title) => bare(title) !== "" && bare(line).includes(bare(title)));
    const isComment = line.includes("backlegs-disable-");
    return hasWords(line) && !seen.has(place + 1) && !isTitle && !isComment && place + 1 < until;
  });

const placesOf = (
  plans: readonly Plan[],
  read: Pick<ParsedSession, "issues" | "notes" | "details">,
): ReadonlySet<number> =>
  new Set(
    [...plans.flatMap(({ source }) => source?.positions ?? []), ...read.issues, ...read.notes, ...read.details].map(
      ({ line }) => line,
    ),
  );

/** A text may be too long; an issue says from which line on. */
const endOf = ({ issues }: Pick<ParsedSession, "issues">): number =>
  issues.find(({ message }) => message.includes("are not read"))?.line ?? Number.POSITIVE_INFINITY;

const titleOf = ({ title, context }: Plan): readonly string[] => [
  ...(title === undefined ? [] : [title]),
  ...(context === undefined ? [] : ["#"]),
];

/** Lines that a session lost. */
export const lostLines = (text: string, read: ParsedSession): readonly string[] =>
  lost(text, placesOf([read.plan], read), titleOf(read.plan), endOf(read));

/** Lines that a week lost. */
export const lostLinesOfWeek = (text: string, read: ParsedWeek): readonly string[] => {
  const plans = read.week.days.map(({ plan }) => plan);
  const head: Plan = { blocks: [], ...(read.week.title === undefined ? {} : { title: read.week.title }) };
  const titles = [...plans, head].flatMap(titleOf).concat(read.week.context === undefined ? [] : ["#"]);
  return lost(text, placesOf(plans, read), titles, endOf(read));
};
