import type { ReasonCode, ReasonData } from "../../model/reasons";

/** What a message is filled with. */
export interface Told<C extends ReasonCode> {
  /** Data of the reason. */
  readonly data: ReasonData[C];
  /** Names of what it is about: several where several things have the same reason, none for the whole session. */
  readonly names: readonly string[];
  /** The name of an exercise. */
  readonly nameOf: (id: string) => string;
}

/** Turns a reason into one sentence, without its full stop. */
export type Template<C extends ReasonCode> = (told: Told<C>) => string;

/** Templates of several reasons: one for each code, so that a new code does not compile without its message. */
export type Templates<C extends ReasonCode> = { readonly [Code in C]: Template<Code> };
