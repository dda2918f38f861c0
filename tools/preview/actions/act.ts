import { type FieldValues, InteractionFailed, type MessageView, NotPossible } from 'loopback-discord';
import { drawModal } from '../draw/drawModal.ts';
import { findMessage } from '../openClub.ts';
import type { Done } from '../View.ts';
import type { Action } from './Action.ts';
import { fileOf } from './fileOf.ts';
import type { Scene } from './Scene.ts';
import { valuesOf } from './valuesOf.ts';

const FINE: Done = { problem: null };

/** Does on the loopback Discord what a person did on the page. What can't be done is told in a sentence. */
export async function act(scene: Scene, action: Action): Promise<Done> {
  try {
    return await perform(scene, action);
  } catch (error) {
    return { problem: explain(error) };
  }
}

async function perform(scene: Scene, action: Action): Promise<Done> {
  const { club, room } = scene;
  const { person } = scene.viewer;
  const place = { in: room.of(person) };
  switch (action.do) {
    case 'say':
      await person.send(action.mentions && !room.isDirect ? `<@bot> ${action.text}` : action.text, place);
      return FINE;
    case 'reply':
      await person.reply(messageOf(scene, action.message), action.text);
      return FINE;
    case 'edit':
      await person.edit(messageOf(scene, action.message), action.text);
      return FINE;
    case 'delete':
      await person.delete(messageOf(scene, action.message));
      return FINE;
    case 'dismiss':
      club.dismissed.add(action.message);
      return FINE;
    case 'type': {
      const { command, option, text, options } = action;
      const filled = valuesOf(scene, command, options);
      const choices = await person.type(`/${command}`, option, text, { filled, ...place });
      return {
        ...FINE,
        choices: choices.map(({ name, value }) => ({ name, value: String(value), description: '' })),
      };
    }
    case 'run': {
      const values = valuesOf(scene, action.command, action.options);
      const used = `${person.name} used /${action.command}`;
      return answered(scene, used, () => person.run(`/${action.command}`, values, place));
    }
    case 'menu': {
      const message = messageOf(scene, action.message);
      const used = `${person.name} used “${action.command}”`;
      return answered(scene, used, () => person.useMenu(message, action.command));
    }
    case 'press': {
      const on = messageOf(scene, action.message);
      const button = on.buttons.find(({ customId }) => customId === action.button);
      if (button === undefined) throw new NotPossible('This button is gone.');
      return answered(scene, null, () => person.press(button, { on }));
    }
    case 'pick': {
      const on = messageOf(scene, action.message);
      return answered(scene, null, () => person.pick(action.values, { on }));
    }
    case 'submit': {
      const open = club.forms.get(scene.viewer);
      if (open === undefined) throw new NotPossible('No form is open.');
      const done = await answered(scene, open.used, () => person.submit(open.form, filledIn(action.values)));
      club.forms.delete(scene.viewer);
      return done;
    }
  }
}

/** What came of an interaction: a message, as nearly always, or a form. */
async function answered(
  { club, viewer }: Scene,
  used: string | null,
  interact: () => Promise<MessageView>,
): Promise<Done> {
  let message: MessageView | null = null;
  try {
    const form = await viewer.person.openModal(async () => {
      message = await interact();
      if (used !== null) club.used.set(message.id, used);
      return message;
    });
    club.forms.set(viewer, { form, used });
    return { ...FINE, modal: drawModal(form) };
  } catch (error) {
    if (message === null) throw error;
    return FINE;
  }
}

function messageOf({ viewer, room }: Scene, id: string): MessageView {
  const message = findMessage(viewer, room, id);
  if (message === undefined) throw new NotPossible('This message is gone.');
  return message;
}

/** What is filled into a form, as Discord's client sends it. */
function filledIn(values: Extract<Action, { do: 'submit' }>['values']): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : fileOf(each))) : value,
    ]),
  );
}

function explain(error: unknown): string {
  if (error instanceof InteractionFailed) return 'The application did not respond.';
  if (error instanceof Error) return error.message;
  return String(error);
}
