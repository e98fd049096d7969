import type { Source } from "../../src/model/citation";
import type { Decision, Subject } from "../../src/model/decision";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";

/** The whole session. */
export const whole: Subject = { kind: "session" };

/** A decision about an exercise, by its id, or about something else. */
export const decisionAbout = <C extends ReasonCode>(
  about: string | Subject,
  code: C,
  data: ReasonData[C],
  source: Source = "default",
): Decision => {
  const subject = typeof about === "string" ? { kind: "exercise", id: about } : about;
  // Code and data belong together by the signature; the union of all decisions cannot know.
  return { stage: "select", code, subject, data, source } as Decision;
};
