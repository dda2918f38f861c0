import { text } from 'node:stream/consumers';
import type { Route } from '../../../src/process/Route.ts';
import { sendText } from '../../../src/process/sendText.ts';
import { actionShape } from '../actions/Action.ts';
import { act } from '../actions/act.ts';
import type { Club } from '../openClub.ts';
import { placeOf } from './placeOf.ts';

/**
 * What a person does on the page.
 *
 * @param onChange is called when something may look different
 */
export function actionRoute(club: Club, onChange: () => void): Route {
  return {
    path: '/act',
    method: 'POST',
    answer: async (request, response) => {
      const body = parse(await text(request));
      const { data: action } = actionShape.safeParse(body);
      if (action === undefined) return sendText(response, 400, 'no action\n');
      const done = await act({ club, ...placeOf(club, request.url) }, action);
      onChange();
      sendText(response, 200, JSON.stringify(done), { 'Content-Type': 'application/json' });
    },
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
