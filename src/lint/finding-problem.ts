import type { Issue } from "../errors";
import type { RuleMeta } from "../model/rule";
import { fieldOf, isRecord } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";

const oneOf = (words: readonly string[]): string =>
  words.length === 0 ? "one of its messages, and it has none" : `one of ${words.map((word) => `"${word}"`).join(", ")}`;

const isAbsentOr = (value: unknown, isRight: (value: unknown) => boolean): boolean =>
  value === undefined || isRight(value);

/** What a finding may say beside its message and its data, with what that must be. */
const extras: readonly (readonly [key: string, expected: string, isRight: (value: unknown) => boolean])[] = [
  ["at", "a place: an object", isRecord],
  ["severity", 'one of "error", "warning", "hint"', (value) => ["error", "warning", "hint"].includes(String(value))],
  ["needs", "a list of words of the context", Array.isArray],
  ["fix", "a function", (value) => typeof value === "function"],
];

/** The first field that a message names and the data of its finding lack. */
const lostField = (template: string, data: unknown): string | undefined =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).find((name) => fieldOf(data, name) === undefined);

/** What is wrong with a finding of a rule that somebody else wrote, if anything is. */
export const findingProblem = (finding: unknown, { messages }: RuleMeta): Issue | undefined => {
  if (!isRecord(finding)) return makeIssue({ path: [], expected: "an object", value: finding, subject: "finding" });
  const wrong = (key: string, expected: string): Issue => makeIssue({ path: [key], expected, value: finding[key] });
  const { messageId, data } = finding;
  const template =
    typeof messageId === "string" && Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  if (template === undefined) return wrong("messageId", oneOf(Object.keys(messages)));
  if (!isRecord(data)) return wrong("data", "an object with the fields of the message");
  const lost = lostField(template, data);
  if (lost !== undefined) {
    return makeIssue({ path: ["data", lost], expected: `what "${messageId}" is filled with`, value: undefined });
  }
  const extra = extras.find(([key, , isRight]) => !isAbsentOr(finding[key], isRight));
  return extra === undefined ? undefined : wrong(extra[0], extra[1]);
};
