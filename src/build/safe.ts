import { type AnyBacklegsError, isBacklegsError } from "../errors";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";

/** A session, or why there is none. */
export type SafeResult =
  | {
      /** There is a session. */
      readonly ok: true;
      /** The session. */
      readonly session: Session;
    }
  | {
      /** There is none. */
      readonly ok: false;
      /** Why there is none. */
      readonly error: AnyBacklegsError;
    };

/** Makes a builder return the library's own errors; anything else still throws. */
export const makeSafe =
  (build: (options: SessionOptions) => Session) =>
  (options: SessionOptions = {}): SafeResult => {
    try {
      return { ok: true, session: build(options) };
    } catch (error) {
      if (isBacklegsError(error)) return { ok: false, error };
      throw error;
    }
  };
