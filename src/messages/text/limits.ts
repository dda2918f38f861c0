/**
 * Discord's limits, each with the page of its documentation that names it (under docs.discord.com/developers). Lengths
 * are meant as UTF-16 units: Discord counts code points, which are never more.
 */

/** Text of all text displays of a message together (discord.js guide, Display Components). */
export const MAX_MESSAGE_TEXT = 4_000;

/** Components of a message, nested ones included (components/reference, What is a Component). */
export const MAX_COMPONENTS = 40;

/** Buttons of one action row (components/reference, Action Row). */
export const MAX_BUTTONS_IN_ROW = 5;

/** A button's custom id, at least 1 (components/reference, Custom ID). */
export const MAX_CUSTOM_ID = 100;

/** A button's label, as advised for phones (components/reference, Button). */
export const MAX_BUTTON_LABEL = 38;

/** A label that has to stand there whole: the hard limit (components/reference, Button). */
export const MAX_WHOLE_LABEL = 80;

/** The name of a thread, at least 1 (resources/channel, Start Thread from Message). */
export const MAX_THREAD_NAME = 100;

/** The title of a form (receiving-and-responding, Modal). */
export const MAX_FORM_TITLE = 45;

/** The label of a form's field (components/reference, Label). */
export const MAX_FIELD_LABEL = 45;

/** Longest line between the label of a field in a form and the field (components/reference, Label). */
export const MAX_FIELD_ABOUT = 100;

/** What can be written into a form's field (components/reference, Text Input). */
export const MAX_FIELD_TEXT = 4_000;

/** Choices offered for one option (interactions/application-commands, Autocomplete). */
export const MAX_CHOICES = 25;

/** Name of a choice, and its value as text, at least 1 (interactions/application-commands, Option Choice Structure). */
export const MAX_CHOICE = 100;

/** Text that a person can give as an option (interactions/application-commands, Option Structure: max_length). */
export const MAX_OPTION_TEXT = 6_000;

/*
 * How a quote shares a message's text out. What may stand in the small lines is cut to fit; a passage never is, so that
 * a paragraph that needs more than its share is a problem of the content.
 */

/** The question as shown, before escapes. */
export const MAX_SHOWN_QUESTION = 200;

/** The lines above a quote, escapes included: question, what it was taken for, for whom, and that it is the closest. */
export const HEADER_BUDGET = 720;

/** What the line under a quote takes at the most in all but odd reviews, escapes and link included. */
export const SOURCE_BUDGET = 600;

/** A passage, escapes and emphasis included, under a source line that keeps its budget. */
export const PASSAGE_BUDGET = MAX_MESSAGE_TEXT - HEADER_BUDGET - SOURCE_BUDGET;

/** Most characters of what a follow-up was taken to be about. */
export const MAX_SHOWN_ABOUT = 100;

/** Most characters of what a person typed in a line that says it is unknown. */
export const MAX_ECHO = 100;
