import { buildSession } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";
import type { Decision, Subject } from "../../src/model/decision";
import type { SessionOptions } from "../../src/model/options";
import type { Block, Item } from "../../src/model/plan";
import type { ReasonCode, ReasonData } from "../../src/model/reasons";
import type { Session } from "../../src/model/session";

/** Ids of a session's exercises, in their order. */
export const idsOf = (session: Session): readonly string[] =>
  itemsOf(session.blocks).map((item) => exerciseKey(item.exercise));

/** The item of an exercise. */
export const itemOf = (session: Session, id: string): Item => {
  const item = itemsOf(session.blocks).find(({ exercise }) => exerciseKey(exercise) === id);
  if (item === undefined) throw new Error(`${id} is not in the session`);
  return item;
};

/** The block of an exercise. */
export const blockOf = (session: Session, id: string): Block => {
  const block = session.blocks.find(({ items }) => items.some(({ exercise }) => exerciseKey(exercise) === id));
  if (block === undefined) throw new Error(`${id} is not in the session`);
  return block;
};

/** A decision of one code. */
interface Told<C extends ReasonCode> {
  readonly code: C;
  readonly subject: Subject;
  readonly data: ReasonData[C];
}

interface AnyTold {
  readonly code: string;
  readonly subject: Subject;
  readonly data: unknown;
}

/** What a session says with one code. */
export const told = <C extends ReasonCode>(session: Session, code: C): readonly Told<C>[] => {
  const all: readonly AnyTold[] = session.decisions;
  return all.filter((decision): decision is Told<C> => decision.code === code);
};

/** The exercise that a decision is about. */
export const aboutOf = ({ subject }: Pick<Decision, "subject">): string =>
  subject.kind === "exercise" || subject.kind === "slot" ? subject.id : "";

/** The session of options, and the first thing it says with a code. */
export const first = <C extends ReasonCode>(options: SessionOptions, code: C) => {
  const session = buildSession(options);
  const [decision] = told(session, code);
  if (decision === undefined) throw new Error(`nothing is said of ${code}`);
  return { session, decision, id: aboutOf(decision), data: decision.data };
};
