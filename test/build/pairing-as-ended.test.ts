import { expect, test } from "vitest";
import { buildWeek } from "../../src/index";
import { exerciseKey } from "../../src/measure/items";
import { sessionsOf } from "../support/week-laws";

test("a lift whose partner fitting dropped is told with the partner that it has in the end", () => {
  const week = buildWeek({ days: 1, goal: "strength", priority: "back", gym: "home-dumbbell", crowding: "quiet" });
  const session = sessionsOf(week)[0] ?? expect.fail();
  const dropped = session.decisions.flatMap(({ code, subject }) =>
    code === "cut-exercise" && subject.kind === "exercise" ? [subject.id] : [],
  );
  expect(dropped).not.toEqual([]);
  const groups = session.blocks
    .filter(({ kind }) => kind !== "straight")
    .map(({ items }) => items.map(({ exercise }) => exerciseKey(exercise)));
  const told = session.decisions.flatMap(({ code, subject, data }) =>
    code === "paired" && subject.kind === "exercise" ? [[subject.id, ...data.with]] : [],
  );
  expect(told).toEqual(groups);
});
