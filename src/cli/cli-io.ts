import type { FixedPlan } from "../fix/fix-plan";
import type { ListedRule } from "../lint/list-rules";
import type { Exercise } from "../model/exercise";
import type { Plan } from "../model/plan";
import type { LintConfig, Violation } from "../model/rule";
import type { Session } from "../model/session";
import type { SlimPlan } from "../model/slim-plan";
import type { ParsedWeek } from "../model/text";
import type { Week } from "../model/week";

/** What the command line uses of the library. */
export interface CliLibrary {
  /** Builds a session; what is handed in is checked there. */
  readonly buildSession: (options: object) => Session;
  /** Prints a plan in the text notation. */
  readonly formatPlan: (plan: Plan) => string;
  /** Says why a session is as it is. */
  readonly explain: (session: Session) => readonly string[];
  /** The exercises that names are looked up among. */
  readonly exercises: readonly Exercise[];
  /** What the rules find in a plan. */
  readonly lintPlan: (plan: Plan, config: LintConfig) => readonly Violation[];
  /** Reads the days of a text. */
  readonly parseWeek: (text: string) => ParsedWeek;
  /** What the rules find in a week. */
  readonly lintWeek: (week: Week, config: LintConfig) => readonly Violation[];
  /** Mends a plan. */
  readonly fixPlan: (plan: Plan, config: LintConfig) => FixedPlan;
  /** The slim form of a plan. */
  readonly dehydrate: (plan: Plan) => SlimPlan;
  /** Reads a configuration; throws where it has problems. */
  readonly parseLintConfig: (value: unknown) => LintConfig;
  /** What a configuration comes to. */
  readonly fullConfig: (config: LintConfig) => LintConfig;
  /** Every rule. */
  readonly listRules: () => readonly ListedRule[];
}

/** An entry of a folder. */
export interface FolderEntry {
  /** Its name, without the folder. */
  readonly name: string;
  /** Whether it is a folder itself. */
  readonly isFolder: boolean;
}

/** Files, by paths as they are written on the command line, with forward slashes. */
export interface CliFiles {
  /** The text of a file; throws where it cannot be read. */
  readonly read: (path: string) => string;
  /** What a folder holds; nothing where it is no folder. */
  readonly list: (path: string) => readonly FolderEntry[] | undefined;
  /** Everything on the standard input. */
  readonly readStdin: () => string;
}

/** What the command line has to do with the world. */
export interface CliIo {
  /** Writes lines for the person. */
  readonly write: (text: string) => void;
  /** Writes lines about what went wrong. */
  readonly writeError: (text: string) => void;
  /** Where to read. */
  readonly files: CliFiles;
  /** Version of the library. */
  readonly version: string;
  /** The library. */
  readonly library: CliLibrary;
}

/** 0 done, 1 the session cannot be built or the plan has faults, 2 bad use. */
export type ExitCode = 0 | 1 | 2;
