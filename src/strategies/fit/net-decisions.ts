import type { Decision } from "../../model/decision";

type Change = Extract<Decision, { readonly code: "cut-sets" | "cut-rest" | "added-sets" | "added-rest" }>;

const opposite = { "cut-sets": "added-sets", "cut-rest": "added-rest" } as const;

const isSame = (a: Decision, b: Decision): boolean =>
  a.subject.kind === "exercise" && b.subject.kind === "exercise" && a.subject.id === b.subject.id;

const isCut = (decision: Decision): decision is Extract<Change, { readonly code: "cut-sets" | "cut-rest" }> =>
  decision.code === "cut-sets" || decision.code === "cut-rest";

/** A cut and what was given back of it: as one change, or none where all of it came back. */
const net = (cut: Extract<Change, { readonly code: "cut-sets" | "cut-rest" }>, added: Change): readonly Decision[] => {
  const data = { from: cut.data.from, to: added.data.to };
  if (data.to === data.from) return [];
  return [data.to < data.from ? { ...cut, data } : { ...added, data }];
};

/**
 * Cuts and additions as the person meets them: what was cut for time and given back when there was some left is told
 * once, by what came of it.
 */
export const netDecisions = (cuts: readonly Decision[], additions: readonly Decision[]): readonly Decision[] => {
  const back = new Map<Decision, Change>();
  for (const cut of cuts.filter(isCut)) {
    const added = additions.find((other): other is Change => other.code === opposite[cut.code] && isSame(cut, other));
    if (added !== undefined) back.set(cut, added);
  }
  const settled = new Set<Decision>(back.values());
  return [
    ...cuts.flatMap((cut) => {
      const added = back.get(cut);
      return added === undefined || !isCut(cut) ? [cut] : net(cut, added);
    }),
    ...additions.filter((added) => !settled.has(added)),
  ];
};
