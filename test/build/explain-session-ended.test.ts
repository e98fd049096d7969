import { describe, expect, it } from "vitest";
import { buildSession } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";

describe("what a session says of itself", () => {
  it.each([{ minutes: 45 }, { minutes: 90, goal: "strength" }, { minutes: 20, gym: "compact-gym" }] as const)(
    "prescribes what stands in it: %j",
    (options) => {
      const session = buildSession(options);
      const items = new Map(itemsOf(session.blocks).map((item) => [exerciseKey(item.exercise), item.prescription]));
      const told = session.decisions.flatMap((decision) =>
        decision.code === "prescribed" && decision.subject.kind === "exercise"
          ? [{ id: decision.subject.id, sets: decision.data.sets, restSeconds: decision.data.restSeconds }]
          : [],
      );
      expect(told).toHaveLength(items.size);
      for (const { id, sets, restSeconds } of told) expect(items.get(id)).toMatchObject({ sets, restSeconds });
      expect(session.decisions.some(({ code }) => code === "added-rest" || code === "added-sets")).toBe(true);
    },
  );

  it("carries no tag that only told which items of a template belong together", () => {
    const session = buildSession({ template: "article-legs-first" });
    expect(session.blocks.filter(({ kind }) => kind === "superset")).toHaveLength(3);
    expect(itemsOf(session.blocks).every((item) => item.tags === undefined)).toBe(true);
  });
});
