import type { Severity } from "../model/rule";
import type { CliIo } from "./cli-io";
import type { LintedSource, SourceMessage } from "./linted-source";

const levels = { error: "error", warning: "warning", hint: "note" } as const satisfies {
  readonly [S in Severity]: string;
};

const addressOf = (path: string): string => encodeURI(path.replace(/\\/g, "/"));

const resultOf = (path: string, message: SourceMessage, ids: readonly string[]) => ({
  ruleId: message.ruleId,
  ruleIndex: ids.indexOf(message.ruleId),
  level: levels[message.severity],
  message: { text: message.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: addressOf(path) },
        region: { startLine: message.line, startColumn: message.column },
      },
    },
  ],
});

/** Rules that were found wanting, with what is known of them. */
const rulesOf = (ids: readonly string[], { library }: CliIo) => {
  const known = new Map(library.listRules().map((rule) => [rule.id, rule]));
  return ids.map((id) => {
    const rule = known.get(id);
    if (rule === undefined) return { id };
    return { id, shortDescription: { text: rule.summary }, defaultConfiguration: { level: levels[rule.severity] } };
  });
};

/** What was found in the exchange format of code scanners, SARIF 2.1.0. */
export const printSarif = (sources: readonly LintedSource[], io: CliIo): string => {
  const ids = [...new Set(sources.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "backlegs", version: io.version, rules: rulesOf(ids, io) } },
        artifacts: sources.map(({ path }) => ({ location: { uri: addressOf(path) } })),
        results: sources.flatMap(({ path, messages }) => messages.map((message) => resultOf(path, message, ids))),
        columnKind: "utf16CodeUnits",
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};
