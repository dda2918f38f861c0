/** A stretch of text as Discord draws it; plain where it is a string. */
export type Piece = string | { readonly kind: PieceKind; readonly content: readonly Piece[] } | LinkPiece;

interface LinkPiece {
  readonly kind: 'link';
  readonly href: string;
  readonly content: readonly Piece[];
}

export type PieceKind =
  | 'strong'
  | 'em'
  | 'underline'
  | 'strike'
  | 'code'
  | 'codeBlock'
  | 'quote'
  | 'small'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'spoiler'
  | 'mention'
  | 'time'
  | 'bullets'
  | 'numbers'
  | 'item'
  | 'deepItem'
  | 'break';

export interface ButtonPart {
  readonly kind: 'button';
  /** By which it is pressed, for several may have one label; null for links. */
  readonly id: string | null;
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link';
  readonly isDisabled: boolean;
  /** Where a link leads; null for all other buttons. */
  readonly url: string | null;
}

export interface SelectPart {
  readonly kind: 'select';
  readonly placeholder: string;
  readonly isDisabled: boolean;
  readonly min: number;
  readonly max: number;
  readonly options: readonly Choice[];
}

/** What a message consists of, from the components that the bot sent. */
export type Part =
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'container';
      /** As CSS writes colours; null without. */
      readonly accent: string | null;
      readonly isSpoiler: boolean;
      readonly parts: readonly Part[];
    }
  | { readonly kind: 'row'; readonly controls: readonly (ButtonPart | SelectPart | UnknownPart)[] }
  | { readonly kind: 'separator'; readonly isLine: boolean }
  | {
      readonly kind: 'section';
      readonly parts: readonly Part[];
      readonly accessory: ButtonPart | UnknownPart;
    }
  | { readonly kind: 'file'; readonly name: string; readonly size: string }
  | {
      readonly kind: 'reactions';
      readonly all: readonly { readonly emoji: string; readonly count: number }[];
    }
  | UnknownPart;

/** Something that the page does not draw yet: it says so, rather than leave it out. */
export interface UnknownPart {
  readonly kind: 'unknown';
  readonly name: string;
}

/** A message as one person sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly author: string;
  readonly isBot: boolean;
  /** Whether the person who looks wrote it. */
  readonly isOwn: boolean;
  /** What it replies to; of a message that is gone, `author` is null. */
  readonly repliesTo: { readonly author: string | null; readonly text: string } | null;
  /** Such as “Ana used /ask”; null for what no command brought. */
  readonly used: string | null;
  readonly isPrivate: boolean;
  readonly isThinking: boolean;
  readonly isEdited: boolean;
  readonly parts: readonly Part[];
  /** The thread that was started on it; null without. */
  readonly thread: SeenThread | null;
}

/** A thread as its message shows it. */
export interface SeenThread {
  /** Of the channel that it is. */
  readonly key: string;
  readonly name: string;
  /** How many messages stand in it. */
  readonly count: number;
}

/** Something that can be chosen, by what is shown and what is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

/** An option of a command. */
export interface SeenOption {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** How it is filled: typed, typed with choices that the bot offers, picked from a list, or a file. */
  readonly by: 'typing' | 'autocomplete' | 'list' | 'file';
  /** What can be picked; empty where it is typed. */
  readonly choices: readonly Choice[];
}

export interface SeenCommand {
  /** With its subcommand, such as “club film”. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly SeenOption[];
}

/** Everything that the page shows: what one person sees in one channel. */
export interface View {
  readonly bot: { readonly name: string; readonly state: 'starting' | 'ready' | 'ended' };
  readonly people: readonly { readonly key: string; readonly name: string; readonly role: string }[];
  readonly channels: readonly {
    readonly key: string;
    readonly name: string;
    readonly topic: string;
    readonly isDirect: boolean;
    readonly isThread: boolean;
  }[];
  readonly messages: readonly SeenMessage[];
  readonly commands: readonly SeenCommand[];
  /** Names of the commands in a message's menu. */
  readonly menu: readonly string[];
  /** Questions that work. */
  readonly examples: readonly string[];
  /** What Discord refused, and what the bot's log complains of, oldest first. */
  readonly troubles: readonly string[];
}

/** A form that the bot opened. */
export interface SeenModal {
  readonly title: string;
  readonly text: string;
  readonly fields: readonly SeenField[];
}

/** Something to be filled in. */
export interface SeenField {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly input: SeenInput;
}

export type SeenInput =
  | {
      readonly kind: 'text';
      /** Whether it takes several lines. */
      readonly isLong: boolean;
      readonly value: string;
      readonly placeholder: string;
      /** Most characters. */
      readonly max: number;
    }
  | { readonly kind: 'choice'; readonly isMultiple: boolean; readonly options: readonly SeenChoice[] }
  | { readonly kind: 'tick'; readonly isTicked: boolean }
  | { readonly kind: 'file' }
  | UnknownPart;

/** Something that can be chosen in a form, and whether it is. */
export interface SeenChoice extends Choice {
  readonly isChosen: boolean;
}

/** What came of something that a person did. */
export interface Done {
  /** What went wrong, in a sentence; null where nothing did. */
  readonly problem: string | null;
  /** What the bot offers for what was typed. */
  readonly choices?: readonly Choice[];
  readonly modal?: SeenModal;
}
