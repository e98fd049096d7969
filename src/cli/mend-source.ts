import type { LintConfig } from "../model/rule";
import type { Week } from "../model/week";
import type { CliIo } from "./cli-io";
import { type LintedSource, messagesOf } from "./linted-source";

/** A text with the lines behind it that could not be read: nothing that somebody wrote is lost. */
const withUnread = (text: string, { unreadLines }: LintedSource): string => [text, ...unreadLines].join("\n");

/** Each day is mended with what is known of the week. */
const mendWeek = (source: LintedSource, week: Week, config: LintConfig, { library, write }: CliIo): LintedSource => {
  const days = week.days.map((day) => {
    const { context, ...plan } = day.plan;
    const known = { ...plan, context: { ...week.context, ...context } };
    const { context: _known, ...mended } = library.fixPlan(known, config).plan;
    return { ...day, plan: { ...mended, ...(context === undefined ? {} : { context }) } };
  });
  const { title, context } = week;
  const head = { blocks: [], ...(title === undefined ? {} : { title }), ...(context === undefined ? {} : { context }) };
  const plans = [...(title === undefined && context === undefined ? [] : [head]), ...days.map(({ plan }) => plan)];
  write(withUnread(plans.map(library.formatPlan).join("\n\n"), source));
  return { ...source, messages: messagesOf([...library.lintWeek({ ...week, days }, config), ...source.hints]) };
};

/**
 * Prints a mended plan in the way that it was written, and gives what the rules still find.
 *
 * @param source A file that was checked; one that is no plan is left as it is.
 */
export const mendSource = (source: LintedSource, config: LintConfig, io: CliIo): LintedSource => {
  if (source.week !== undefined) return mendWeek(source, source.week, config, io);
  if (source.plan === undefined) return source;
  const { plan, remaining } = io.library.fixPlan(source.plan, config);
  const { dehydrate, formatPlan } = io.library;
  io.write(source.isJson ? JSON.stringify(dehydrate(plan), null, 2) : withUnread(formatPlan(plan), source));
  return { ...source, plan, messages: messagesOf([...remaining, ...source.hints]) };
};
