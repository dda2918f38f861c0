import { LANGUAGES } from '../../../src/messages/languages/phrasesFor.ts';
import { fc } from './fc.ts';

/** What the bot says, in any of its languages. */
export const anyLanguage = fc.constantFrom(...LANGUAGES);
