import { OptionsError } from "../errors";
import { weekDays } from "../model/record-defaults";
import { amount, each, fields, type Look, maybe, note, text, type Walk, whole } from "./look";
import { lookAtContext, lookAtGym } from "./look-at-context";
import { lookAtPlan } from "./look-at-plan";
import { makeIssue } from "./make-issue";
import { once } from "./once";
import { stateIssue } from "./state-issue";

const lookAtWeek = /* @__PURE__ */ once(() =>
  fields("an object with days", {
    days: each(
      "a list of days",
      fields("a day", { weekday: maybe(whole(1, weekDays)), hoursFromStart: amount(0, 10_000), plan: lookAtPlan() }),
    ),
    context: maybe(lookAtContext()),
  }),
);

const lookAtProgram = /* @__PURE__ */ once(() =>
  fields("an object with weeks", { weeks: each("a list of weeks", lookAtWeek()) }),
);

/**
 * Stops where a look at a value finds something wrong.
 *
 * @throws {OptionsError} with all that is wrong.
 */
export const stopAtWrong = (look: Look, value: unknown, subject: string): void => {
  const walk: Walk = { path: [], wrong: [] };
  try {
    look(value, walk);
  } catch {
    // A getter or a proxy that throws: the path leads to it.
    note(value, "plain data", walk);
  }
  if (walk.wrong.length > 0) throw new OptionsError(walk.wrong.map((wrong) => makeIssue({ ...wrong, subject })));
};

/**
 * Stops where what was handed in as a plan is not a plan, before anything trips over it. It looks at what the library
 * reads and no further, copies nothing, and looks once at blocks and exercises that are frozen, as all of our own are,
 * so that it costs a good plan next to nothing. Who takes the timeline of the core alone does without: its bundle is to
 * stay small.
 *
 * @throws {OptionsError} with every place where it is not.
 */
export const requirePlan = (plan: unknown): void => stopAtWrong(lookAtPlan(), plan, "plan");

const lookAtSession = /* @__PURE__ */ once(() => {
  const told = fields("an object with the fields of buildSession", {
    brief: fields("a brief", {}),
    estimate: fields("an estimate", { seconds: amount(0, 1_000_000) }),
    decisions: each("a list of decisions", fields("a decision", { subject: fields("a subject", { kind: text() }) })),
    notices: each("a list of notices", fields("a notice", { code: text() })),
  });
  return (value: unknown, walk: Walk): void => {
    lookAtPlan()(value, walk);
    if (walk.wrong.length === 0) told(value, walk);
  };
});

/** The same for a session: a plan that says how it was made. */
export const requireSession = (session: unknown): void => stopAtWrong(lookAtSession(), session, "session");

/** The same for a week of days with plans. */
export const requireWeek = (week: unknown): void => stopAtWrong(lookAtWeek(), week, "week");

/** The same for a programme of weeks. */
export const requireProgram = (program: unknown): void => stopAtWrong(lookAtProgram(), program, "programme");

const lookAtGyms = /* @__PURE__ */ once(() => each("a list of gyms", lookAtGym()));

/** The same for gyms that a context may name. */
export const requireGyms = (gyms: unknown): void => stopAtWrong(lookAtGyms(), gyms, "list of gyms");

/** The same for a text. */
export const requireText = (text: unknown): void => {
  if (typeof text === "string") return;
  throw new OptionsError([stateIssue({ path: [], expected: "a string", value: text, subject: "text" })]);
};
