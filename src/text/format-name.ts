import type { Block } from "../model/plan";
import { readSession } from "./read-session";
import { plainSigns, sourceLines } from "./source-line";
import { splitNames } from "./split-names";
import { tokenize } from "./tokenize";

/** Signs and labels of the notation, and what is trimmed or folded when it is read. */
const unsafeSigns = /^$|^\s|\s$|\s\s|[\p{Cc}"@:[\]#|–—]|(^|\s)-(\s|$)/u;

/** What may stand behind a name, of each kind once, with its number of sets. */
const works: readonly (readonly [work: string, sets: number])[] = [
  ["1x1 rest 1:00", 1],
  ["24 sets x 30s", 24],
  ["2x5,5+", 2],
];

/** Whether a name is read as it stands, whatever the catalogue knows. */
const isReadAsItStands = (name: string): boolean => {
  const lines = sourceLines(works.map(([work]) => `${name} ${work}`).join("\n"));
  const { plan, notes, issues, details } = readSession(lines, { resolve: () => ({ kind: "unresolved" }) });
  const isWhole = plan.blocks.length === works.length && notes.length + issues.length + details.length === 0;
  return (
    isWhole && plan.title === undefined && plan.blocks.every((block, place) => isBare(block, name, works[place]?.[1]))
  );
};

const isBare = (block: Block, name: string, sets: number | undefined): boolean => {
  const [{ exercise, prescription, tags, role }] = block.items;
  const { effort, load, tempo } = prescription;
  const isPlain = effort === undefined && load === undefined && tempo === undefined && tags === undefined;
  return (
    block.kind === "straight" && isPlain && role === "accessory" && exercise.name === name && prescription.sets === sets
  );
};

/** Whether a catalogue that knows both parts would take a name for two. */
const mayBeTwo = (name: string): boolean =>
  splitNames({ raw: name }, tokenize({ raw: name, plain: plainSigns(name) }), ["superset", "and", "stroke"]).length > 1;

/**
 * A name as it stands, in double quotes where it could be read as something else.
 *
 * @param name The name of an exercise.
 * @param isKnown Whether the catalogue knows it: then it is one name even where it joins two.
 */
export const formatName = (name: string, isKnown: boolean): string =>
  unsafeSigns.test(name) || !isReadAsItStands(name) || (!isKnown && mayBeTwo(name)) ? JSON.stringify(name) : name;
