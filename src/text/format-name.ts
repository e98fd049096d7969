import { readSession } from "./read-session";
import { plainSigns, sourceLines } from "./source-line";
import { splitNames } from "./split-names";
import { tokenize } from "./tokenize";

/** Signs and labels of the notation, and what is trimmed or folded when it is read. */
const unsafeSigns = /^$|^\s|\s$|\s\s|[\p{Cc}"@:[\]#|–—]|(^|\s)-(\s|$)/u;

/** What may stand behind a name, of each kind once. */
const works = ["1x1 rest 1:00", "24 sets x 30s", "2x5,5+"];

/** Whether a name is read as it stands, whatever the catalogue knows. */
const isReadAsItStands = (name: string): boolean =>
  works.every((work) => {
    const { plan, notes, issues } = readSession(sourceLines(`${name} ${work}`), {
      resolve: () => ({ kind: "unresolved" }),
    });
    const [block, ...others] = plan.blocks;
    if (block?.kind !== "straight" || others.length > 0 || notes.length > 0 || issues.length > 0) return false;
    const [{ exercise, prescription, tags }] = block.items;
    const isPlain =
      prescription.effort === undefined && prescription.load === undefined && prescription.tempo === undefined;
    return exercise.name === name && isPlain && tags === undefined && work.startsWith(`${prescription.sets}`);
  });

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
