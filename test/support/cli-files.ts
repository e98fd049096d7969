import type { CliFiles, FolderEntry } from "../../src/cli/cli-io";

/** Files of a test, by path; folders are what their paths say. What is not there throws as it does on a disk. */
export const filesOf = (texts: { readonly [path: string]: string }, stdin = ""): CliFiles => ({
  read: (path) => {
    const text = texts[path];
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
  },
  list: (path) => {
    const prefix = path === "." ? "" : path.endsWith("/") ? path : `${path}/`;
    const inside = Object.keys(texts).filter(
      (one) => one.startsWith(prefix) && !(prefix === "" && /^(\.\.|\/)/.test(one)),
    );
    if (inside.length === 0 && path !== ".") return undefined;
    const entries = new Map<string, FolderEntry>();
    for (const one of inside) {
      const [name = "", ...deeper] = one.slice(prefix.length).split("/");
      entries.set(name, { name, isFolder: deeper.length > 0 });
    }
    return [...entries.values()].reverse();
  },
  readStdin: () => stdin,
});

/** An empty disk. */
export const noFiles: CliFiles = filesOf({});
