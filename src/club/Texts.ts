/** Long texts of servers, by name. They are not held in memory. */
export interface Texts {
  /** The text; null where there is none of this name. @throws {NotKept} where it can't be read now */
  readonly get: (server: string, name: string) => Promise<string | null>;
  /** The names of a server's texts, in order. @throws {NotKept} likewise */
  readonly names: (server: string) => Promise<readonly string[]>;
  /** The texts of all servers that no film has. @throws {NotKept} likewise */
  readonly unused: () => Promise<readonly { readonly server: string; readonly name: string }[]>;
  /** Keeps a text, in place of the one of its name. @throws {NotKept} where that can't be confirmed */
  readonly put: (server: string, name: string, text: string) => Promise<void>;
  /** Takes a text away, likewise; one that isn't there is no matter. */
  readonly remove: (server: string, name: string) => Promise<void>;
}
