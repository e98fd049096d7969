import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Violation } from "../model/rule";
import type { Session } from "../model/session";
import type { BuildBrief, Strategies } from "../model/strategy";
import { stages } from "../model/vocabulary";
import { overrideNotices } from "./override-notices";
import type { ParsedOptions } from "./parse-options";
import type { Parts } from "./parts";

/** Options by which a caller can force what a rule warns of, the narrowest first. */
type Forcing = "lock" | "priorityLift" | "include" | "template" | "strategies" | "warmup";

/** Whether a strategy is another one than that of the builder: it was asked for. */
const namesStrategies = (chosen: Strategies, parts: Parts): boolean =>
  stages.some((stage) => chosen[stage] !== parts.strategies[stage]);

/** What of the options can force a finding at all; empty where the builder was free. */
const forcingOptions = (brief: BuildBrief, chosen: Strategies, parts: Parts): readonly Forcing[] => {
  const forcing: Forcing[] = [];
  if (brief.lock.length > 0) forcing.push("lock");
  if (brief.priorityLift !== undefined) forcing.push("priorityLift");
  if (brief.include.length > 0) forcing.push("include");
  if (brief.day.slots.some(({ kind }) => kind === "exercise")) forcing.push("template");
  if (namesStrategies(chosen, parts)) forcing.push("strategies");
  if (brief.warmup === "none") forcing.push("warmup");
  return forcing;
};

const idsAt = ({ at }: Violation, session: Session): readonly string[] => {
  const block = at?.block === undefined ? undefined : session.blocks[at.block];
  const items = block === undefined ? itemsOf(session.blocks) : block.items;
  const item = at?.item === undefined ? undefined : items[at.item];
  return (item === undefined ? items : [item]).map(({ exercise }) => exerciseKey(exercise));
};

/** Whether an option names one of the exercises that a finding is about. */
const isNamedBy = (option: Forcing, ids: readonly string[], brief: BuildBrief): boolean => {
  switch (option) {
    case "lock":
      return brief.lock.some(({ exercise }) => ids.includes(exerciseKey(exercise)));
    case "priorityLift":
      return brief.priorityLift !== undefined && ids.includes(brief.priorityLift);
    case "include":
      return brief.include.some((id) => ids.includes(id));
    case "template":
      return brief.day.slots.some((slot) => slot.kind === "exercise" && ids.includes(slot.exercise));
    case "strategies":
    case "warmup":
      return false;
  }
};

const optionOf = (violation: Violation, forcing: readonly Forcing[], session: Session, brief: BuildBrief): Forcing => {
  if (violation.ruleId === "warmup-ramp" && forcing.includes("warmup")) return "warmup";
  const ids = idsAt(violation, session);
  return forcing.find((option) => isNamedBy(option, ids, brief)) ?? forcing[0] ?? "strategies";
};

const decisionOf = (violation: Violation, option: Forcing, session: Session): Decision => {
  const [id] = violation.at?.block === undefined ? [] : idsAt(violation, session);
  return {
    stage: option === "strategies" ? "fit" : "select",
    code: "caller-overrides",
    subject: id === undefined ? { kind: "session" } : { kind: "exercise", id },
    data: { rule: violation.ruleId, option },
    source: violation.citations[0] ?? "default",
  };
};

/** Whether the pair stage has said the same of the same pair. */
const isSaid = (decision: Decision, session: Session): boolean =>
  decision.code === "caller-overrides" &&
  decision.data.rule.startsWith("superset-") &&
  session.decisions.some(
    ({ code, stage, subject }) =>
      code === "caller-overrides" &&
      stage === "pair" &&
      subject.kind === "exercise" &&
      decision.subject.kind === "exercise" &&
      subject.id === decision.subject.id,
  );

/**
 * The session with what rules warn of where the caller's own words force it: a decision that names rule and option, and
 * a notice for the person. What the builder chose freely needs none: it is built within the rules.
 */
export const withForcedFindings = (
  session: Session,
  { brief, strategies }: Pick<ParsedOptions, "brief" | "strategies">,
  parts: Parts,
): Session => {
  const forcing = forcingOptions(brief, strategies, parts);
  if (parts.lint === undefined || forcing.length === 0) return session;
  const found = parts.lint(session).filter(({ severity }) => severity !== "hint");
  if (found.length === 0) return session;
  const forced = found.map((violation) => ({ violation, option: optionOf(violation, forcing, session, brief) }));
  const decisions = forced
    .map(({ violation, option }) => decisionOf(violation, option, session))
    .filter((decision) => !isSaid(decision, session));
  return {
    ...session,
    decisions: [...session.decisions, ...decisions],
    notices: [...session.notices, ...overrideNotices(forced)],
  };
};
