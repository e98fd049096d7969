import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { amount, kebabId, listOf, name, strict, whole, word } from "../../src/schema/fields";
import { findIssues, listIssues, readAs } from "../../src/schema/find-issues";
import { makeIssue } from "../../src/schema/make-issue";

const station = strict({ id: kebabId(), count: whole(1, 10) }, "a station");
const place = strict({
  name: name(20),
  goal: z.exactOptional(word(["strength", "endurance"])),
  minutes: z.exactOptional(amount(10, 240)),
  stations: z.exactOptional(listOf(station, "a list of stations")),
  gym: z.exactOptional(z.union([name(), station])),
});
const messages = (value: unknown): string[] =>
  findIssues(place, value, { subject: "place" }).map((issue) => issue.message);

describe("findIssues", () => {
  test("finds nothing where nothing is wrong", () => {
    expect(messages({ name: "Here", minutes: 12.5, goal: "strength", gym: "x" })).toEqual([]);
  });

  test("gives path, expected, received and a sentence", () => {
    expect(findIssues(place, { name: "Here", minutes: "long" })).toStrictEqual([
      {
        path: ["minutes"],
        expected: "a number from 10 to 240",
        received: '"long"',
        message: 'minutes must be a number from 10 to 240, not "long".',
      },
    ]);
  });

  test("lists every problem at once, one a place", () => {
    expect(
      messages({ goal: "strenth", minutes: Number.NaN, stations: [{ id: "A", count: 1.5e300 }, 3], nmae: 1 }),
    ).toEqual([
      "name is missing: expected a text of 1 to 20 characters.",
      'goal must be one of "strength", "endurance", not "strenth". Did you mean "strength"?',
      "minutes must be a number from 10 to 240, not NaN.",
      'stations[0].id must be an id of lower-case letters and digits, with hyphens between (at most 100 characters), not "A".',
      "stations[0].count must be a whole number from 1 to 10, not 1.5e+300.",
      "stations[1] must be a station, not 3.",
      'Unknown key "nmae" in the place. Did you mean "name"?',
    ]);
  });

  test("a key that resembles none is told with those that there are", () => {
    expect(messages({ name: "x", stations: [{ id: "a", count: 1, zzzzzz: 1 }] })).toEqual([
      'Unknown key "zzzzzz" in stations[0]. Expected one of the keys "id", "count".',
    ]);
  });

  test("of two ways it speaks of the one that was meant", () => {
    expect(messages({ name: "x", gym: { id: "a", count: 0 } })).toEqual([
      "gym.count must be a whole number from 1 to 10, not 0.",
    ]);
    expect(messages({ name: "x", gym: 3 })).toEqual(["gym must be a valid value, not 3."]);
  });

  test("names the whole where the whole is wrong", () => {
    expect(messages(null)).toEqual(["The place must be an object, not null."]);
    expect(messages(undefined)).toEqual(["The place is missing: expected an object."]);
  });

  test("laws speak as well where the shape is wrong, and not twice of one place", () => {
    const laws = () => [
      makeIssue({ path: ["name"], expected: "another", value: 1 }),
      makeIssue({ path: ["minutes"], expected: "fewer", value: 200 }),
    ];
    expect(findIssues(place, { minutes: 200 }, { laws }).map((issue) => issue.expected)).toEqual([
      "a text of 1 to 20 characters",
      "fewer",
    ]);
  });

  test("stops listing after a thousand", () => {
    const stations = Array.from({ length: 3000 }, () => 1);
    const issues = findIssues(place, { name: "x", stations });
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)?.message).toBe("There are more than 1000 problems in the value.");
  });

  test("paths start where the value stands", () => {
    const reading = readAs(station, { id: "a" }, { at: ["gym", "stations", 2] });
    expect(reading).toMatchObject({
      ok: false,
      issues: [{ path: ["gym", "stations", 2, "count"], received: "nothing" }],
    });
  });

  test("gives a copy in the order of the schema", () => {
    const value = Object.freeze({ count: 2, id: "a" });
    const reading = readAs(station, value);
    expect(reading.ok && JSON.stringify(reading.value)).toBe('{"id":"a","count":2}');
  });
});

test("listIssues keeps the first of a place", () => {
  const [a, b] = [1, 2].map((value) => makeIssue({ path: ["x"], expected: "y", value }));
  expect(a && b && listIssues([a, b])).toEqual([a]);
});
