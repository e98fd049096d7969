/** What a text holds: JSON, JSON that is broken, or words. */
export type Held =
  | {
      /** It holds JSON. */
      readonly kind: "json";
      /** What the JSON says. */
      readonly value: unknown;
    }
  | {
      /** It holds JSON that cannot be read. */
      readonly kind: "broken";
      /** Whether it ends before its brackets close. */
      readonly isCutOff: boolean;
    }
  | {
      /** It holds words. */
      readonly kind: "text";
      /** The words: those in fences where there are fences; all other lines are empty, so that line numbers hold. */
      readonly text: string;
    };

const isFence = (line: string): boolean => line.trimStart().startsWith("```");

/** The text with the lines outside of its fences made empty; nothing where there are no fences. */
const fencedOnly = (text: string): string | undefined => {
  let isInside = false;
  let hasFence = false;
  const lines = text.split("\n").map((line) => {
    if (!isFence(line)) return isInside ? line : "";
    isInside = !isInside;
    hasFence = true;
    return "";
  });
  return hasFence ? lines.join("\n") : undefined;
};

/** From the first bracket to the last; with none at the end, to the end. */
const bracketed = (text: string): string | undefined => {
  const start = text.indexOf("{");
  if (start === -1) return undefined;
  const end = text.lastIndexOf("}");
  return end > start ? text.slice(start, end + 1) : text.slice(start);
};

const parse = (text: string): Held | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { kind: "json", value } : undefined;
  } catch {
    return undefined;
  }
};

const looksLikeJson = (text: string): boolean => /^\s*\{\s*"/.test(text);

/** Whether more brackets open than close, strings left out. */
const isOpen = (text: string): boolean => {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString && sign === "\\") at += 1;
    else if (sign === '"') isInString = !isInString;
    else if (!isInString && (sign === "{" || sign === "[")) depth += 1;
    else if (!isInString && (sign === "}" || sign === "]")) depth -= 1;
  }
  return depth > 0 || isInString;
};

/**
 * Finds out what a language model sent: JSON alone, in a fence or surrounded by words, or a workout in words. Never
 * throws.
 */
export const findJson = (text: string): Held => {
  const fenced = fencedOnly(text);
  const places = fenced === undefined ? [text] : [fenced, text];
  const candidates = [...places, ...places.map(bracketed)].filter((one) => one !== undefined);
  for (const candidate of candidates) {
    const found = parse(candidate);
    if (found !== undefined) return found;
  }
  const broken = candidates.find(looksLikeJson);
  if (broken !== undefined) return { kind: "broken", isCutOff: isOpen(broken) };
  return { kind: "text", text: fenced ?? text };
};
