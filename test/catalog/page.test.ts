import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as catalog from "../../src/catalog/index";
import { projectFolder } from "../support/entries";
import { type CatalogGroup, catalogPage } from "../support/write-catalog-page";

const groups: readonly CatalogGroup[] = [
  { title: "Hinges", exercises: catalog.hinges },
  { title: "Hip and spinal extensions", exercises: catalog.hipExtensions },
  { title: "Hip abductions and adductions", exercises: catalog.hipAbductionsAndAdductions },
  { title: "Squats", exercises: catalog.squats },
  { title: "Leg presses", exercises: catalog.legPresses },
  { title: "Lunges, split squats, step-ups", exercises: catalog.lunges },
  { title: "Knee extensions", exercises: catalog.kneeExtensions },
  { title: "Knee flexions", exercises: catalog.kneeFlexions },
  { title: "Calves and shins", exercises: catalog.calves },
  { title: "Rows", exercises: catalog.rows },
  { title: "Pulldowns and pull-ups", exercises: catalog.pulldownsAndPullUps },
  { title: "Pullovers", exercises: catalog.pullovers },
  { title: "Rear delts, shoulder blades, shrugs", exercises: catalog.rearDeltsAndScapular },
  { title: "Presses, dips, flies", exercises: catalog.presses },
  { title: "Lateral raises", exercises: catalog.lateralRaises },
  { title: "Arms and grip", exercises: catalog.arms },
  { title: "Core and neck", exercises: catalog.coreAndNeck },
  { title: "Power and carries", exercises: catalog.powerAndCarries },
];

const path = `${projectFolder}/docs/catalog.md`;

test("docs/catalog.md is what the catalogue says", () => {
  const page = catalogPage(groups);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});

test("the page lists every exercise, in the catalogue's order", () => {
  expect(groups.flatMap(({ exercises }) => exercises)).toEqual(catalog.exercises);
});
