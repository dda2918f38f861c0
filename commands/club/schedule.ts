import { optionalChoiceOption } from '../../src/request/choices/choiceOption.ts';
import { toChoices } from '../../src/request/choices/toChoices.ts';
import { defineCommand } from '../../src/request/defineCommand.ts';
import { textOption } from '../../src/request/options.ts';
import { addSchedule } from '../../src/request/schedule/addSchedule.ts';
import { dayOffers, themeOffers, zoneOffers } from '../../src/request/schedule/scheduleOffers.ts';
import { SCHEDULE_TEXTS } from '../texts/scheduleTexts.ts';

/** `/club schedule`: what is posted by itself in a channel, on days of the week at a time. */
export const schedule = defineCommand({
  name: 'schedule',
  description: 'Post a quote, the summary or a question at a set time; show what is posted',
  options: {
    what: optionalChoiceOption('What to post', {
      quote: ({ scheduledQuote }) => scheduledQuote,
      summary: ({ scheduledSummary }) => scheduledSummary,
      question: ({ scheduledQuestion }) => scheduledQuestion,
    }),
    time: textOption('At what time, such as 20:00'),
    days: textOption('On which days, such as Mon Thu; every day, if you leave it out', (typed, input) =>
      toChoices(dayOffers(input), typed),
    ),
    zone: textOption('The time zone, or a city in it', (typed, input, services) =>
      toChoices(zoneOffers(typed, input, services), typed),
    ),
    theme: textOption('Only quotes on this theme', (typed, input, services) =>
      toChoices(themeOffers(input, services), typed),
    ),
  },
  translations: SCHEDULE_TEXTS,
  reply: addSchedule,
});
