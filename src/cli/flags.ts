/** How the value of a flag is read. */
export type FlagKind = "word" | "number" | "list" | "yes" | "limitation" | "screening" | "strategy";

/** One flag of the command line. */
export interface Flag {
  /** Its name, without the two dashes. */
  readonly name: string;
  /** How its value is read. */
  readonly kind: FlagKind;
  /** The option that it sets, or the stage for a strategy; absent: the command line's own. */
  readonly option?: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  /** What it does, in a few words. */
  readonly help: string;
}

/** Ways to print a session. */
export const formats = ["text", "json", "markdown"] as const;
/** A way to print a session. */
export type Format = (typeof formats)[number];

/** Flags of `backlegs build`, in the order of the help. */
export const buildFlags: readonly Flag[] = [
  {
    name: "priority",
    kind: "word",
    option: "priority",
    value: "back|legs|balanced",
    help: "what is trained first and most",
  },
  {
    name: "arrangement",
    kind: "word",
    option: "arrangement",
    value: "alternating|sequential",
    help: "layout of a balanced session",
  },
  { name: "accent", kind: "word", option: "accent", value: "back|legs", help: "a few exercises of it at the end" },
  {
    name: "goal",
    kind: "word",
    option: "goal",
    value: "GOAL",
    help: "strength, hypertrophy, work-capacity, endurance, general",
  },
  { name: "level", kind: "word", option: "level", value: "LEVEL", help: "beginner, intermediate, advanced" },
  { name: "minutes", kind: "number", option: "minutes", value: "N", help: "10 to 240, all included" },
  {
    name: "warmup",
    kind: "word",
    option: "warmup",
    value: "full|specific|none",
    help: "how much of a warm-up is included",
  },
  {
    name: "sessions-per-week",
    kind: "number",
    option: "sessionsPerWeek",
    value: "N",
    help: "back-and-legs days a week",
  },
  { name: "session-of-week", kind: "number", option: "sessionOfWeek", value: "N", help: "which of them this is" },
  { name: "priority-lift", kind: "word", option: "priorityLift", value: "ID", help: "trained first and heaviest" },
  { name: "gym", kind: "word", option: "gym", value: "ID", help: "commercial, compact-gym, home-barbell, …" },
  { name: "crowding", kind: "word", option: "crowding", value: "quiet|normal|busy", help: "how full the gym is" },
  { name: "straps", kind: "yes", option: "straps", help: "lifting straps are used" },
  {
    name: "limitation",
    kind: "limitation",
    option: "limitations",
    value: "AREA:STATUS",
    help: "low-back:history and the like; may be repeated",
  },
  {
    name: "screening",
    kind: "screening",
    option: "screening",
    value: "CONDITION:ANSWER",
    help: "pregnant:cleared or pregnant:not-cleared; may be repeated",
  },
  {
    name: "red-flag",
    kind: "list",
    option: "redFlags",
    value: "WORD",
    help: "chest-pain and the like: advice, no workout",
  },
  { name: "include", kind: "list", option: "include", value: "ID,ID", help: "must be in the session" },
  { name: "exclude", kind: "list", option: "exclude", value: "ID,ID", help: "must not be in the session" },
  { name: "template", kind: "word", option: "template", value: "ID", help: "the day template" },
  { name: "seed", kind: "word", option: "seed", value: "TEXT", help: "breaks ties another way" },
  { name: "select", kind: "strategy", option: "select", value: "NAME", help: "strategy that chooses" },
  {
    name: "prescribe",
    kind: "strategy",
    option: "prescribe",
    value: "NAME",
    help: "strategy that says sets, reps and rest",
  },
  { name: "order", kind: "strategy", option: "order", value: "NAME", help: "strategy that puts in order" },
  { name: "pair", kind: "strategy", option: "pair", value: "NAME", help: "strategy that makes supersets" },
  { name: "fit", kind: "strategy", option: "fit", value: "NAME", help: "strategy that makes it fit the minutes" },
  { name: "format", kind: "word", value: "text|json|markdown", help: "how it is printed (text)" },
  { name: "why", kind: "yes", help: "print the reasons as well" },
  { name: "help", kind: "yes", help: "print this" },
  { name: "version", kind: "yes", help: "print the version" },
];

/** Ways to print what was found. */
export const lintFormats = ["stylish", "json", "sarif"] as const;
/** A way to print what was found. */
export type LintFormat = (typeof lintFormats)[number];

/** Flags of `backlegs lint`, in the order of the help. */
export const lintFlags: readonly Flag[] = [
  { name: "stdin", kind: "yes", help: "read the plan from the standard input" },
  { name: "config", kind: "word", value: "FILE", help: "the configuration (backlegs.config.json, here or above)" },
  { name: "print-config", kind: "yes", help: "print what the configuration comes to" },
  { name: "format", kind: "word", value: "stylish|json|sarif", help: "how it is printed (stylish)" },
  { name: "max-warnings", kind: "number", value: "N", help: "with more warnings than that, exit code 1" },
  { name: "fix", kind: "yes", help: "print the mended plan; what remains goes to the standard error" },
  { name: "help", kind: "yes", help: "print this" },
  { name: "version", kind: "yes", help: "print the version" },
];

/** Commands and what they do. */
export const commands: readonly { readonly name: string; readonly help: string }[] = [
  { name: "build", help: "builds a session and prints it" },
  { name: "lint", help: "checks plans: files, folders, patterns such as 'plans/**/*.txt'" },
];
