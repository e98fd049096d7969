import type { Exercise, Need, Share } from "../../src/model/exercise";

/** A movement group of the catalogue: its heading and its exercises. */
export interface CatalogGroup {
  /** The heading. */
  readonly title: string;
  /** The exercises, in the order of the page. */
  readonly exercises: readonly Exercise[];
}

const intro = `---
title: Catalogue
---

# Catalogue

<!-- Written by test/support/write-catalog-page.ts: change the rows in src/catalog, then UPDATE_DOCS=1 npx vitest run test/catalog/page.test.ts -->

`;

const legend = `All of it is our own expert coding, from anatomy and the anchors in the evidence page; nothing was measured. What we corrected
while reading it, and what we still doubt, is in [its notes](./catalog-notes.md). Every row can be overridden.

- **Muscles**: prime movers (a whole set), then secondary (half a set). Minor ones are left out here.
- **Needs**: the first that is met counts; the station stands in brackets.
- **Grades**: low back, grip, systemic, skill · strength · knee, hip, shoulder · loadability. Low back, grip and joints run from 0 to 3,
  systemic and skill from 1 to 3, strength (relative to body weight) and loadability from 0 to 3.
- **Marks**: \`/side\` reps are per side, \`drill\` a set is no volume, \`unusual\` chosen only where it is clearly better.
`;

const musclesOf = ({ muscles }: Exercise, share: Share): string =>
  muscles
    .filter((one) => one.share === share)
    .map(({ muscle }) => muscle)
    .join(", ");

const gradesOf = ({ demand, loadability }: Exercise): string =>
  [
    `${demand.lowBack}${demand.grip}${demand.systemic}${demand.skill}`,
    demand.strength,
    `${demand.knee}${demand.hip}${demand.shoulder}`,
    loadability,
  ].join(" · ");

const marksOf = ({ laterality, hardSet, unusual }: Exercise): string =>
  [laterality === "unilateral" ? "/side" : "", hardSet ? "" : "drill", unusual === true ? "unusual" : ""]
    .filter((mark) => mark !== "")
    .map((mark) => ` \`${mark}\``)
    .join("");

const needText = ({ all, station }: Need): string => `${all.join(" + ")} (${station})`;

const rowOf = (exercise: Exercise): string => {
  const secondary = musclesOf(exercise, 0.5);
  const cells = [
    `\`${exercise.id}\``,
    `${exercise.name}${marksOf(exercise)}`,
    exercise.pattern,
    `**${musclesOf(exercise, 1)}**${secondary === "" ? "" : `; ${secondary}`}`,
    exercise.needs.map(needText).join(" or "),
    gradesOf(exercise),
  ];
  return `| ${cells.join(" | ")} |`;
};

const sectionOf = ({ title, exercises }: CatalogGroup): string =>
  [
    `\n## ${title}\n`,
    "| id | name | pattern | muscles | needs | grades |",
    "| --- | --- | --- | --- | --- | --- |",
    ...exercises.map(rowOf),
    "",
  ].join("\n");

/**
 * The page of the catalogue: a table per movement group.
 *
 * @returns Markdown, with front matter.
 */
export const catalogPage = (groups: readonly CatalogGroup[]): string => {
  const count = groups.reduce((sum, { exercises }) => sum + exercises.length, 0);
  return `${intro}${count} exercises in ${groups.length} movement groups. ${legend}${groups.map(sectionOf).join("")}`;
};
