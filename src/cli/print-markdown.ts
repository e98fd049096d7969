import { restSecondsOf, roundRestSecondsOf } from "../measure/rest-seconds";
import type { Block, Item } from "../model/plan";
import type { Effort, Prescription } from "../model/prescription";
import type { Session } from "../model/session";
import { formatPrescription } from "../text/format-prescription";
import { formatTitle } from "../text/format-title";
import { formatClock, formatRange } from "../text/format-word";
import { brieflyTitled, estimateLine } from "./print-session";

const escapeCell = (text: string): string => text.replace(/[\\|]/g, "\\$&").replace(/\s+/g, " ");

const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(" | ")} |`;

const effortWords = (effort: Effort | undefined): string => {
  switch (effort?.kind) {
    case undefined:
      return "";
    case "rir":
      return `${formatRange(effort)} reps in reserve`;
    case "rpe":
      return `RPE ${formatRange(effort)}`;
    case "percent":
      return `${effort.percent} % of ${effort.of}`;
  }
};

const hasEffortPerSet = ({ perSet }: Prescription): boolean =>
  perSet?.some(({ effort }) => effort !== undefined) === true;

const workWords = ({ exercise, prescription }: Item): string => {
  const { effort: _effort, ...rest } = prescription;
  const isPerSide = "laterality" in exercise && exercise.laterality === "unilateral";
  return formatPrescription(hasEffortPerSet(prescription) ? prescription : rest, isPerSide);
};

const warmupWords = ({ warmup }: Item): string =>
  warmup.map(({ reps, percent }) => `${reps} at ${percent} %`).join(", ");

const itemRow = (item: Item, place: string, rest: string): string =>
  row([place, item.exercise.name, workWords(item), effortWords(item.prescription.effort), rest, warmupWords(item)]);

const blockRows = (block: Block, place: number): readonly string[] => {
  if (block.kind === "straight") {
    const [item] = block.items;
    return [itemRow(item, String(place), formatClock(restSecondsOf(item)))];
  }
  const last = block.items.length - 1;
  return block.items.map((item, at) => {
    const rest =
      at === last ? `${formatClock(roundRestSecondsOf(block))} after the round` : `go on to ${place}.${at + 2}`;
    return itemRow(item, `${place}.${at + 1} ${block.kind}`, rest);
  });
};

const listLines = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines.map((line) => `- ${line}`)];

/** A session as Markdown: a heading, a table with supersets marked, notices and reasons. */
export const printMarkdown = (session: Session, why: readonly string[]): string =>
  [
    ...formatTitle(brieflyTitled({ ...session, title: session.title ?? "Session" })),
    "",
    estimateLine(session),
    "",
    row(["#", "Exercise", "Sets x reps", "Effort", "Rest", "Warm-up sets"]),
    "|---|---|---|---|---|---|",
    ...session.blocks.flatMap((block, at) => blockRows(block, at + 1)),
    ...listLines(
      "Notes",
      session.notices.map(({ message }) => message),
    ),
    ...listLines("Why", why),
  ].join("\n");
