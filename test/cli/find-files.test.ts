import { expect, test } from "vitest";
import { findFiles } from "../../src/cli/find-files";
import { filesOf } from "../support/cli-files";

const files = filesOf({
  "plan.txt": "",
  "plan.json": "",
  "notes+more.txt": "",
  "plans/b.txt": "",
  "plans/a.md": "",
  "plans/c.workout": "",
  "plans/image.png": "",
  "plans/deep/d.txt": "",
  "plans/deep/deeper/e.txt": "",
  "plans/.hidden/f.txt": "",
  "plans/.g.txt": "",
  "node_modules/x/h.txt": "",
  "/top/i.txt": "",
  "../above/j.txt": "",
});

test.each<[string, readonly string[]]>([
  ["plan.txt", ["plan.txt"]],
  ["not-there.txt", ["not-there.txt"]],
  ["plans", ["plans/a.md", "plans/b.txt", "plans/c.workout", "plans/deep/d.txt", "plans/deep/deeper/e.txt"]],
  ["plans/", ["plans/a.md", "plans/b.txt", "plans/c.workout", "plans/deep/d.txt", "plans/deep/deeper/e.txt"]],
  ["*.txt", ["notes+more.txt", "plan.txt"]],
  ["notes+*.txt", ["notes+more.txt"]],
  ["plan.*", ["plan.json", "plan.txt"]],
  ["plan.{txt,json}", ["plan.json", "plan.txt"]],
  ["plans/?.txt", ["plans/b.txt"]],
  ["plans/*", ["plans/a.md", "plans/b.txt", "plans/c.workout", "plans/image.png"]],
  ["plans/*/*.txt", ["plans/deep/d.txt"]],
  ["plans/**/*.txt", ["plans/b.txt", "plans/deep/d.txt", "plans/deep/deeper/e.txt"]],
  ["**/d.txt", ["plans/deep/d.txt"]],
  ["plans/.*.txt", ["plans/.g.txt"]],
  ["plans/*.pdf", []],
  ["nowhere/*.txt", []],
  ["/top/*.txt", ["/top/i.txt"]],
  ["../above/*.txt", ["../above/j.txt"]],
  ["plans\\*.txt", ["plans/b.txt"]],
  [
    ".",
    [
      "notes+more.txt",
      "plan.txt",
      "plans/a.md",
      "plans/b.txt",
      "plans/c.workout",
      "plans/deep/d.txt",
      "plans/deep/deeper/e.txt",
    ],
  ],
])("%s", (word, found) => expect(findFiles(word, files)).toEqual(found));
