import type { LintConfig } from "../model/rule";
import type { Week } from "../model/week";
import type { CliIo } from "./cli-io";
import { type LintedSource, messagesOf } from "./linted-source";

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
  write(plans.map(library.formatPlan).join("\n\n"));
  return { ...source, messages: messagesOf(library.lintWeek({ ...week, days }, config)) };
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
  io.write(source.isJson ? JSON.stringify(io.library.dehydrate(plan), null, 2) : io.library.formatPlan(plan));
  return { ...source, plan, messages: messagesOf(remaining) };
};
