import { SlashCommandBuilder } from '@discordjs/builders';
import { MAX_OPTION_TEXT } from '../src/messages/text/limits.ts';
import { PHRASES } from '../src/messages/text/phrases.ts';
import { answerFor } from '../src/request/answerFor.ts';
import type { Command } from '../src/request/Command.ts';
import { chosenFilm, everywhere, FILM_OPTION, filmChoices, withFilm } from '../src/request/film.ts';
import { flagOption, textOption, userOption } from '../src/request/options.ts';
import { UserError } from '../src/request/UserError.ts';

/** `/ask`: the passage that answers a question. */
export const ask = {
  data: (library) =>
    withFilm(
      everywhere(new SlashCommandBuilder())
        .setName('ask')
        .setDescription('Ask anything about the film: the review answers, word for word')
        .addStringOption((option) =>
          option
            .setName('question')
            .setDescription('What would you like to know?')
            .setRequired(true)
            .setMaxLength(MAX_OPTION_TEXT),
        )
        .addBooleanOption((option) => option.setName('private').setDescription('Show the answer to me alone'))
        .addUserOption((option) => option.setName('for').setDescription('Who the answer is for')),
      library,
    ).toJSON(),

  reply: async (request) => {
    const question = textOption(request, 'question') ?? '';
    const forUser = userOption(request, 'for');
    const isPrivate = flagOption(request, 'private') || request.forcedPrivate;
    if (forUser !== null && flagOption(request, 'private')) throw new UserError(PHRASES.forOrPrivate);
    return answerFor(request, chosenFilm(request), {
      question,
      forUser: forUser?.id ?? null,
      isPrivate,
      canShare: isPrivate && !request.forcedPrivate,
    });
  },

  autocomplete: (option, typed, request) => (option === FILM_OPTION ? filmChoices(typed, request) : []),
} satisfies Command;
