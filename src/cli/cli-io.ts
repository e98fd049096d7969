import type { Plan } from "../model/plan";
import type { Session } from "../model/session";

/** What the command line uses of the library. */
export interface CliLibrary {
  /** Builds a session; what is handed in is checked there. */
  readonly buildSession: (options: object) => Session;
  /** Prints a plan in the text notation. */
  readonly formatPlan: (plan: Plan) => string;
  /** Says why a session is as it is. */
  readonly explain: (session: Session) => readonly string[];
}

/** What the command line has to do with the world. */
export interface CliIo {
  /** Writes lines for the person. */
  readonly write: (text: string) => void;
  /** Writes lines about what went wrong. */
  readonly writeError: (text: string) => void;
  /** Version of the library. */
  readonly version: string;
  /** The library. */
  readonly library: CliLibrary;
}

/** 0 done, 1 the session cannot be built, 2 bad use. */
export type ExitCode = 0 | 1 | 2;
