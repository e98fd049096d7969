import { type BacklegsError, isBacklegsError } from "../errors";
import type { SessionOptions } from "../model/options";
import type { Session } from "../model/session";

/** A session, or why there is none. */
export type SafeResult =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly error: BacklegsError };

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
