import type { Block, Plan } from "../model/plan";
import { requirePlan } from "../schema/require-plan";
import { formatItem } from "./format-item";
import { formatSuppressions, type ItemComments } from "./format-suppressions";
import { formatTitle } from "./format-title";
import { formatClock } from "./format-word";

/**
 * A plan in the text notation, which people read and `parseSession` reads back, with the comments that switch rules
 * off. The notation is described in `docs/notation.md`, with what it cannot carry.
 *
 * @param plan Any plan or session.
 * @returns Lines without a line break at the end.
 * @throws {OptionsError} When `plan` is not a plan: every problem is listed.
 */
export const formatPlan = (plan: Plan): string => {
  requirePlan(plan);
  let groups = 0;
  const comments = formatSuppressions(plan.source ?? { positions: [], suppressions: [] });
  const blocks = plan.blocks.flatMap((block, place) => {
    const commentsOf: CommentsOf = (item) => comments.ofItem(place, item);
    if (block.kind === "straight") return formatStraight(block, commentsOf);
    groups += 1;
    return formatGroup(block, letterOf(groups), commentsOf);
  });
  return [...formatTitle(plan), ...comments.ofPlan, ...blocks].join("\n");
};

/** Comments of an item of a block. */
type CommentsOf = (item: number) => ItemComments;

const intentOf = ({ intent }: Block): Pick<Block, "intent"> => (intent === undefined ? {} : { intent });

/** Nothing where the rest is unknown. */
const restWords = (restSeconds: number | undefined): readonly string[] =>
  restSeconds === undefined ? [] : [`rest ${formatClock(restSeconds)}`];

const formatStraight = (block: Extract<Block, { kind: "straight" }>, commentsOf: CommentsOf): readonly string[] => {
  const [item] = block.items;
  const pauses = restWords(item.prescription.restSeconds);
  return formatItem(item, { pauses, ...intentOf(block), comments: commentsOf(0) });
};

/** Items of a superset or circuit: rest after the round stands behind the last of them. */
const formatGroup = (
  block: Exclude<Block, { kind: "straight" }>,
  letter: string,
  commentsOf: CommentsOf,
): readonly string[] => {
  const change = block.changeSeconds === undefined ? [] : [`change ${formatClock(block.changeSeconds)}`];
  const last = block.items.length - 1;
  return block.items.flatMap((item, place) =>
    formatItem(item, {
      label: `${letter}${place + 1}`,
      pauses: place === last ? [...restWords(block.restSeconds), ...change] : [],
      ...(place === 0 ? intentOf(block) : {}),
      comments: commentsOf(place),
    }),
  );
};

/** Without the letters that a label cannot have: T is a tier, x a times sign. */
const alphabet = "ABCDEFGHIJKLMNOPQRSUVWYZ";

/** A, B, … Z, AA, AB, … */
const letterOf = (place: number): string => {
  const before = Math.floor((place - 1) / alphabet.length);
  const letter = alphabet.charAt((place - 1) % alphabet.length);
  return before === 0 ? letter : letterOf(before) + letter;
};
