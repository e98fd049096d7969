import type { Plan, PlanContext } from "../model/plan";
import { formatNumber, formatWord } from "./format-word";
import { readTitle } from "./read-title";

const gap = /* @__PURE__ */ " ".repeat(12);

/** A list of things said of a person; an empty one says that there is none, which is more than not knowing. */
const listed = (key: string, values: readonly string[] | undefined): string | undefined =>
  values === undefined ? undefined : `${key}: ${values.length === 0 ? "none" : values.join(" + ")}`;

const keyed = (key: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${key}: ${formatWord(value)}`;

const yesOrNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? "yes" : "no";

const counted = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatNumber(value);

const gymOf = (gym: PlanContext["gym"] | undefined): string | undefined => (typeof gym === "object" ? gym.id : gym);

const contextWords = (context: Partial<PlanContext>): readonly string[] =>
  [
    keyed("goal", context.goal),
    keyed("level", context.level),
    context.minutes === undefined ? undefined : `${formatNumber(context.minutes)} min`,
    keyed("warm-up", context.warmup),
    keyed("sessions a week", counted(context.sessionsPerWeek)),
    keyed("weeks", counted(context.planWeeks)),
    keyed("priority", context.priority),
    keyed("accent", context.accent),
    keyed("first lift", context.priorityLift),
    listed(
      "limitations",
      context.limitations?.map(({ area, status }) => `${area} ${status}`),
    ),
    listed(
      "screening",
      context.screening?.map(({ condition, cleared }) => `${condition}${cleared ? " cleared" : ""}`),
    ),
    listed("red flags", context.redFlags),
    keyed("gym", gymOf(context.gym)),
    keyed("crowding", context.crowding),
    keyed("straps", yesOrNo(context.straps)),
  ].filter((word) => word !== undefined);

/**
 * The title line: `# Lower power            (goal: strength, 60 min)`. Two spaces or more stand before the context, so
 * that a title may hold brackets of its own; they are empty behind a title that would be read as one with a context.
 *
 * @param plan Its title and context.
 * @returns One line, or none where there is nothing to say.
 */
export const formatTitle = ({ title, context }: Pick<Plan, "title" | "context">): readonly string[] => {
  const words = contextWords(context ?? {});
  const name = (title ?? "").replace(/\s+/g, " ").trim();
  if (name === "" && words.length === 0) return [];
  const head = name === "" ? "#" : `# ${name}`;
  const isBare = words.length === 0 && readTitle({ raw: head, plain: head, line: 1 }).title === name;
  return [isBare ? head : `${head}${gap}(${words.join(", ")})`];
};
