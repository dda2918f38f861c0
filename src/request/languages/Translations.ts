/** Languages besides English in which commands are shown, by their two letters. */
export type Language = 'de' | 'fr' | 'es' | 'pt' | 'ja';

/** A name, as it is typed after the slash, and what is said of it. */
export interface Text {
  /** Lower case, at most 32 letters, digits, `-` and `_` (interactions/application-commands, Naming). */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** A command in another language. */
interface CommandText<Option extends string> extends Text {
  /** What the help says of it, where that is more than the description. */
  readonly help?: string;
  readonly options: Readonly<Record<Option, Text>>;
}

/** A command in every other language; one that is missing, or lacks an option, does not compile. */
export type Translations<Option extends string = never> = Readonly<Record<Language, CommandText<Option>>>;

/** Name and help of a command, in every other language. */
export type NamesAndHelp = Readonly<Record<Language, { readonly name: string; readonly help: string }>>;
