import type { Block } from "../model/plan";

/** Blocks that a stage gave out, checked and frozen: they need no second check. Kept by identity, never changed. */
const made = /* @__PURE__ */ new WeakSet<object>();

/** Remembers blocks that were made here, and gives them back. */
export const markMade = (blocks: readonly Block[]): readonly Block[] => {
  for (const block of blocks) made.add(block);
  return blocks;
};

/** Whether a value is a block that was made here. */
export const isMade = (value: unknown): value is Block =>
  typeof value === "object" && value !== null && made.has(value);
