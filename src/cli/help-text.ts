import { buildFlags, commands, type Flag, lintFlags } from "./flags";

const column = 40;

const flagLine = ({ name, value, help }: Flag): string =>
  `  --${value === undefined ? name : `${name} ${value}`}`.padEnd(column) + help;

/** What `--help` prints. */
export const helpText: string = [
  "backlegs: training sessions that put back and legs on the same day",
  "",
  "Usage: backlegs <command> [flags]",
  "",
  "Commands:",
  ...commands.map(({ name, help }) => `  ${name}`.padEnd(column) + help),
  "",
  "Flags of build:",
  ...buildFlags.map(flagLine),
  "",
  "Flags of lint:",
  ...lintFlags.map(flagLine),
  "",
  "Examples:",
  "  backlegs build --priority legs --minutes 45 --gym home-barbell --why",
  "  backlegs lint plan.txt",
  "",
  "Exit code: 0 done, 1 the session cannot be built or a plan has faults, 2 bad use.",
].join("\n");
