import { inPlace } from "./in-place";
import { saysSomething } from "./says-something";
import type { SourceLine } from "./source-line";

const tag = /<\/?(p|div|br|ul|ol|li|h[1-6]|table|thead|tbody|tr|td|th|b|strong|i|em|u|span)\b[^<>]{0,200}>/gi;
const edge = /* @__PURE__ */ new RegExp(`^${tag.source}|${tag.source}$`, "i");
/** A line of a web page begins or ends with a tag; elsewhere the signs may be a part of a name. */
const isOfPage = ({ plain }: SourceLine): boolean => {
  const line = plain.trim();
  return edge.test(line) && !line.startsWith("#");
};

/** What a browser begins a new line with. */
const blocks = /* @__PURE__ */ new Set("p div br ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tr".split(" "));

/**
 * A line with the tags of a web page as the lines that a browser makes of it; every other line as it is. No place
 * moves.
 *
 * @param source The line.
 */
export const cutTags = (source: SourceLine): readonly SourceLine[] => {
  if (!isOfPage(source)) return [source];
  const found = [...source.plain.matchAll(tag)];
  const lines: SourceLine[] = [];
  const blank = (text: string): string => text.replace(tag, (whole) => " ".repeat(whole.length));
  const bare = { ...source, raw: blank(source.raw), plain: blank(source.plain) };
  let from = 0;
  for (const { 0: whole, 1: name = "", index } of found) {
    if (!blocks.has(name.toLowerCase())) continue;
    lines.push(inPlace(bare, from, index));
    from = index + whole.length;
  }
  lines.push(inPlace(bare, from));
  const saying = lines.filter(({ plain }) => saysSomething(plain));
  return saying.length === 0 ? [bare] : saying.map((line) => ({ ...line, skipped: lengthBefore(line) }));
};

/** Spaces in front of a line stand for tags. */
const lengthBefore = ({ plain }: SourceLine): number => plain.length - plain.trimStart().length;
