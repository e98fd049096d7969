import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJson } from "../../src/fix/find-json";

const value = { blocks: [{ a: "}" }], title: 'a "{" b' };
const json = JSON.stringify(value, null, 2);

describe("JSON", () => {
  test.each([
    ["alone", json],
    ["with space around", `\n  ${json}\n`],
    ["in a fence", `Here you are:\n\`\`\`json\n${json}\n\`\`\`\nHave fun!`],
    ["in a fence without a word", `\`\`\`\n${json}\n\`\`\``],
    ["in a fence with Windows line ends", `\`\`\`json\r\n${json.replace(/\n/g, "\r\n")}\r\n\`\`\``],
    ["in a fence that never closes", `\`\`\`json\n${json}`],
    ["surrounded by words", `Sure! ${json} Have fun.`],
    ["in a fence with words in it", `\`\`\`\nThe plan: ${json}\n\`\`\``],
  ])("%s", (_, text) => expect(findJson(text)).toEqual({ kind: "json", value }));
});

describe("JSON that is broken", () => {
  test.each([
    ["cut off", json.slice(0, -3), true],
    ["cut off in a string", json.slice(0, json.indexOf("title") + 2), true],
    ["cut off in a fence", `\`\`\`json\n${json.slice(0, -3)}\n\`\`\``, true],
    ["a comma too many", json.replace('"title"', ',"title"'), false],
    ["a bracket in a string does not count", '{"a": "{{{", }', false],
    ["cut off behind an object", '{"a": [1, {"b": 2}', true],
    ["cut off in a list", '{"a": [1, 2', true],
    ["cut off behind a list", '{"a": [1, 2]', true],
    ["brackets in the wrong order", '{"a": [1}]', false],
    ["closed, with a word that is none", '{"a": [nothing]}', false],
    ["a closing bracket in a string does not count", '{"a": "}", "b": [', true],
    ["words before it", 'Here: {"a": [1, 2', true],
    ["an escaped quote ends no string", '{"a": "\\"{", }', false],
  ])("%s", (_, text, isCutOff) => expect(findJson(text)).toEqual({ kind: "broken", isCutOff }));
});

describe("words", () => {
  test.each(["", "Squat 3x5", "Squat 3x5 {easy}", "Squat 3x5 } {", "{easy} Squat 3x5", "42", '"text"'])(
    "%s",
    (text) => {
      expect(findJson(text)).toEqual({ kind: "text", text });
    },
  );

  test("those in a fence, with their line numbers", () => {
    expect(findJson("Your workout:\n```\nSquat 3x5\n```\nEnjoy.\n```text\nRow 3x8\n```")).toEqual({
      kind: "text",
      text: "\n\nSquat 3x5\n\n\n\nRow 3x8\n",
    });
  });
});

test("any text is found out without a throw", () => {
  const pieces = fc.constantFrom("{", "}", "[", "]", '"', "\\", ":", ",", "a", "```", "\n", "```json\n", "1");
  fc.assert(
    fc.property(fc.array(pieces), (parts) => ["json", "broken", "text"].includes(findJson(parts.join("")).kind)),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (one) => {
      if (typeof one !== "object" || one === null) return;
      expect(findJson(JSON.stringify(one))).toEqual({ kind: "json", value: JSON.parse(JSON.stringify(one)) });
    }),
  );
});
