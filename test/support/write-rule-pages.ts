import type { PlanContext } from "../../src/model/plan";
import type { Rule, RuleParams } from "../../src/model/rule";
import type { CaseDay, InvalidRuleCase, RuleCase } from "../../src/testing/rule-cases";
import type { RuleFile } from "./rule-cases";

/** A rule with its cases and whether it is recommended. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly file: RuleFile;
  readonly isRecommended: boolean;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const source = ({ meta }: Rule): string =>
  meta.citations.length === 0
    ? "Our default."
    : meta.citations
        .map(({ authors, year, journal, doi, finding, evidence }) => {
          const when = year === undefined ? "" : ` ${year}`;
          return `- ${authors}${when}. ${journal}${doi === undefined ? "" : `, doi ${doi}`}: ${finding} (${evidence}).`;
        })
        .join("\n");

const paramRows = (params: RuleParams): readonly (readonly string[])[] =>
  Object.entries(params).map(([name, value]) => [`\`${name}\``, `\`${JSON.stringify(value)}\``]);

const wordOf = (key: string, value: unknown): string =>
  `${key} ${typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value)}`;

const isListed = (value: unknown): value is readonly object[] => Array.isArray(value);

const contextText = (context: Partial<PlanContext> | undefined): string =>
  Object.entries(context ?? {})
    .map(([key, value]) =>
      isListed(value)
        ? `${key} ${value.map((one) => Object.values(one).join(" ")).join(", ") || "none"}`
        : wordOf(key, value),
    )
    .join("; ");

const dayText = ({ hours, plan }: CaseDay): string =>
  `(hour ${hours})\n${typeof plan === "string" ? plan.trim() : JSON.stringify(plan)}`;

const isDays = (days: unknown): days is readonly CaseDay[] => Array.isArray(days);

const targetText = ({ plan, week, program }: RuleCase): string | undefined => {
  if (typeof plan === "string") return plan.trim();
  if (isDays(week)) return week.map(dayText).join("\n\n");
  if (!Array.isArray(program)) return undefined;
  const weeks: readonly (readonly CaseDay[])[] = program;
  return weeks.map((days, at) => `Week ${at + 1}\n${days.map(dayText).join("\n\n")}`).join("\n\n");
};

const findingsText = (rule: Rule, shown: RuleCase & Partial<InvalidRuleCase>): readonly string[] =>
  (shown.findings ?? []).map(({ messageId, severity }) => `- ${severity ?? rule.meta.severity}: \`${messageId}\``);

const caseText = (rule: Rule, given: string | (RuleCase & Partial<InvalidRuleCase>)): string => {
  const shown = typeof given === "string" ? { plan: given } : given;
  const text = targetText(shown);
  if (text === undefined) return "";
  const known = [contextText(shown.context), ...paramRows(shown.params ?? {}).map((row) => row.join(" "))];
  const where = known.filter((words) => words !== "").join("; ");
  const fixed = typeof shown.fixed === "string" ? `\nMended:\n\n\`\`\`text\n${shown.fixed.trim()}\n\`\`\`\n` : "";
  const caption = shown.name ?? "Without a finding";
  const title = `**${caption.charAt(0).toUpperCase()}${caption.slice(1)}**${where === "" ? "" : ` (${where})`}`;
  const found = findingsText(rule, shown);
  return `${title}\n\n\`\`\`text\n${text}\n\`\`\`\n${found.length === 0 ? "" : `\n${found.join("\n")}\n`}${fixed}`;
};

const about = ({ rule, isRecommended }: DocumentedRule): string => {
  const { number, scope, severity, needs } = rule.meta;
  const rows: readonly (readonly string[])[] = [
    ["severity", `${severity}${needs === undefined ? "" : `; a hint where ${needs.join(", ")} is unknown`}`],
    ["looks at", `a ${scope}`],
    ["set", isRecommended ? "recommended" : "strict"],
    ...(number === undefined ? [] : [["number", number]]),
  ];
  return table(["", ""], rows);
};

/** The page of one rule, as Markdown with front matter. */
export const rulePage = (documented: DocumentedRule): string => {
  const { rule, file } = documented;
  const params = paramRows(rule.meta.params);
  const messages = Object.entries(rule.meta.messages).map(([id, text]) => [`\`${id}\``, text]);
  const parts = [
    `---\ntitle: ${rule.id}\n---\n`,
    `# ${rule.id}\n`,
    "<!-- Written from the rule and its cases: UPDATE_DOCS=1 npx vitest run test/lint/pages.test.ts -->\n",
    `${rule.meta.summary}\n`,
    `${about(documented)}\n`,
    `## Why\n\n${file.page.why}\n`,
    `## Numbers\n\n${file.page.numbers}\n`,
    `${source(rule)}\n`,
    ...(params.length === 0 ? [] : [`${table(["parameter", "default"], params)}\n`]),
    `## What it says\n\n${table(["message", "text"], messages)}\n`,
    `## Finds something\n\n${file.invalid
      .map((shown) => caseText(rule, shown))
      .filter((text) => text !== "")
      .join("\n")}`,
    `## Finds nothing\n\n${file.valid
      .map((shown) => caseText(rule, shown))
      .filter((text) => text !== "")
      .join("\n")}`,
    `## When to switch it off\n\n${file.page.whenOff}\n`,
  ];
  return parts.join("\n");
};

/** The page that lists all rules. */
export const ruleIndexPage = (rules: readonly DocumentedRule[]): string => {
  const rows = rules.map(({ rule, isRecommended }) => [
    `[${rule.id}](./${rule.id}.md)`,
    rule.meta.severity,
    rule.meta.scope,
    isRecommended ? "recommended" : "strict",
    rule.meta.summary,
  ]);
  return [
    "---\ntitle: Rules\n---\n",
    "# Rules\n",
    "<!-- Written from the rules: UPDATE_DOCS=1 npx vitest run test/lint/pages.test.ts -->\n",
    "The severity is the most that a rule fires at. Each finding may be milder, and one that rests on something unknown (the goal, the level, the gym) is a hint.\n",
    `${table(["rule", "severity", "looks at", "set", "what it says"], rows)}\n`,
  ].join("\n");
};
