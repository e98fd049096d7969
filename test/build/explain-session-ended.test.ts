import { describe, expect, it } from "vitest";
import { buildSession } from "../../src/index";
import { exerciseKey, itemsOf } from "../../src/measure/items";

describe("what a session says of itself", () => {
  it.each([{ minutes: 45 }, { minutes: 90, goal: "strength" }, { minutes: 20, gym: "compact-gym" }] as const)(
    "prescribes what stands in it: %j",
    (options) => {
      const session = buildSession(options);
      const items = new Map(
        session.blocks.flatMap((block) =>
          block.items.map((item) => {
            const { sets, restSeconds: own } = item.prescription;
            const restSeconds = block.kind === "straight" ? own : block.restSeconds;
            return [exerciseKey(item.exercise), { sets, restSeconds }] as const;
          }),
        ),
      );
      const told = session.decisions.flatMap((decision) =>
        decision.code === "prescribed" && decision.subject.kind === "exercise"
          ? [{ id: decision.subject.id, sets: decision.data.sets, restSeconds: decision.data.restSeconds }]
          : [],
      );
      expect(told).toHaveLength(items.size);
      for (const { id, sets, restSeconds } of told) expect(items.get(id)).toEqual({ sets, restSeconds });
      expect(session.decisions.some(({ code }) => code === "added-rest" || code === "added-sets")).toBe(true);
    },
  );

  it.each([{ minutes: 60 }, { priority: "legs", minutes: 45, gym: "compact-gym" }] as const)(
    "places what stands in it: %j",
    (options) => {
      const session = buildSession(options);
      const order = itemsOf(session.blocks).map((item) => exerciseKey(item.exercise));
      const told = session.decisions.flatMap((decision) =>
        decision.code === "placed" && decision.subject.kind === "exercise"
          ? [[decision.subject.id, decision.data.position] as const]
          : [],
      );
      expect(session.blocks.some(({ kind }) => kind === "superset")).toBe(true);
      expect(told).toHaveLength(order.length);
      for (const [id, position] of told) expect(order[position]).toBe(id);
    },
  );

  it("carries no tag that only told which items of a template belong together", () => {
    const session = buildSession({ template: "article-legs-first" });
    expect(session.blocks.filter(({ kind }) => kind === "superset")).toHaveLength(3);
    expect(itemsOf(session.blocks).every((item) => item.tags === undefined)).toBe(true);
  });
});
