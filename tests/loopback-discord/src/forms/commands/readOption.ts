import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Form } from '../Form.ts';
import { readChannelTypes } from '../readChannelTypes.ts';
import { readLocalizations } from '../readLocalizations.ts';
import { readCommandName } from './readCommandName.ts';
import { readNumberChoices, readTextChoices } from './readOptionChoices.ts';

const Type = ApplicationCommandOptionType;
const COMPLETABLE: readonly number[] = [Type.String, Type.Integer, Type.Number];
const NUMBERS: readonly number[] = [Type.Integer, Type.Number];

/** Where options stand: directly in a command, in a group of subcommands, or in a subcommand. */
type Level = 'command' | 'group' | 'subcommand';

/** The options of a command or of what is nested in it. What is wrong is reported. */
export function readOptions(form: Form, level: Level = 'command'): APIApplicationCommandOption[] {
  const forms = form.forms('options', 'option.count') ?? [];
  refuseDoubleNames(forms);
  refuseDisorder(form, forms);
  refuseMixture(form, forms, level);
  return forms.flatMap((option) => readOption(option, level) ?? []);
}

function readOption(form: Form, level: Level): APIApplicationCommandOption | null {
  if (!form.require('type', 'name', 'description')) return null;
  const type = form.integer('type');
  const base = readBase(form);
  refuseForeignFields(form, type);
  switch (type) {
    case Type.Subcommand:
      return { type, ...base, options: readOptions(form, 'subcommand').filter(isBasic) };
    case Type.SubcommandGroup:
      if (level !== 'command') return null;
      return { type, ...base, options: readOptions(form, 'group').filter(isSubcommand) };
    default:
      return readBasicOption(form, type, base);
  }
}

type NumberType = ApplicationCommandOptionType.Integer | ApplicationCommandOptionType.Number;
type Base = ReturnType<typeof readBase>;

function readBase(form: Form) {
  const name = readCommandName(form, 'option.name');
  const description = form.text('description', 'option.description') ?? '';
  const names = readLocalizations(form, 'name_localizations', 'command.name.length');
  const descriptions = readLocalizations(form, 'description_localizations', 'option.description');
  const required = form.boolean('required') ?? false;
  return {
    name,
    name_localizations: names,
    description,
    description_localizations: descriptions,
    ...(required && { required }),
  };
}

function readBasicOption(
  form: Form,
  type: number | null,
  base: Base,
): APIApplicationCommandBasicOption | null {
  const autocomplete = form.boolean('autocomplete') ?? false;
  switch (type) {
    case Type.String: {
      const option = { type, ...base, ...readLengths(form) } as const;
      const choices = readTextChoices(form);
      if (autocomplete) return { ...option, autocomplete };
      return { ...option, ...(choices !== null && { choices }) };
    }
    case Type.Integer:
      return readNumberOption(form, { type, ...base });
    case Type.Number:
      return readNumberOption(form, { type, ...base });
    case Type.Channel: {
      const types = readChannelTypes(form, 'option.channel-types');
      return { type, ...base, ...(types !== null && { channel_types: types }) };
    }
    case Type.Boolean:
    case Type.User:
    case Type.Role:
    case Type.Mentionable:
    case Type.Attachment:
      return { type, ...base };
    default:
      form.refuse('option.type', 'type');
      return null;
  }
}

function readNumberOption<Option extends { readonly type: NumberType }>(form: Form, option: Option) {
  const range = readRange(form, option.type);
  const choices = readNumberChoices(form, option.type);
  if (form.boolean('autocomplete') === true) return { ...option, ...range, autocomplete: true } as const;
  return { ...option, ...range, ...(choices !== null && { choices }) };
}

function readLengths(form: Form): { min_length?: number; max_length?: number } {
  const min = form.integer('min_length', 'option.length');
  const max = form.integer('max_length', 'option.length');
  if (max === 0 || (min !== null && max !== null && min > max)) form.refuse('option.length', 'max_length');
  return { ...(min !== null && { min_length: min }), ...(max !== null && { max_length: max }) };
}

function readRange(form: Form, type: NumberType): { min_value?: number; max_value?: number } {
  const read = (key: string): number | null =>
    type === Type.Integer ? form.integer(key, 'option.integer') : form.number(key);
  const min = read('min_value');
  const max = read('max_value');
  if (min !== null && max !== null && min > max) form.refuse('option.range', 'min_value');
  return { ...(min !== null && { min_value: min }), ...(max !== null && { max_value: max }) };
}

function refuseForeignFields(form: Form, type: number | null): void {
  const isCompletable = type !== null && COMPLETABLE.includes(type);
  const autocompletes = form.boolean('autocomplete') === true;
  const hasChoices = (form.list('choices')?.length ?? 0) > 0;
  if (autocompletes && (hasChoices || !isCompletable)) form.refuse('option.autocomplete', 'autocomplete');
  const isNumber = type !== null && NUMBERS.includes(type);
  if (!isNumber && (form.holds('min_value') || form.holds('max_value')))
    form.refuse('option.range', 'min_value');
}

function refuseDoubleNames(forms: readonly Form[]): void {
  const names = new Set<unknown>();
  for (const form of forms) {
    const name = form.raw('name');
    if (names.has(name)) {
      form.refuse(
        'option.name.unique',
        undefined,
        `Option name ${String(name)} is already used in these options`,
      );
    }
    names.add(name);
  }
}

function refuseDisorder(form: Form, forms: readonly Form[]): void {
  const firstOptional = forms.findIndex((option) => option.raw('required') !== true);
  if (firstOptional === -1) return;
  for (const [number, option] of forms.entries()) {
    if (number > firstOptional && option.raw('required') === true)
      form.report.refuse('option.required-first', form.at('options', number));
  }
}

function refuseMixture(form: Form, forms: readonly Form[], level: Level): void {
  const isNested = (option: Form) =>
    option.raw('type') === Type.Subcommand || option.raw('type') === Type.SubcommandGroup;
  const nested = forms.filter(isNested).length;
  const groups = forms.filter((option) => option.raw('type') === Type.SubcommandGroup).length;
  const isWrong = {
    command: nested > 0 && nested < forms.length,
    group: nested < forms.length || groups > 0,
    subcommand: nested > 0,
  };
  if (isWrong[level]) form.refuse('option.nesting', 'options');
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}

function isSubcommand(
  option: APIApplicationCommandOption,
): option is Extract<APIApplicationCommandOption, { type: ApplicationCommandOptionType.Subcommand }> {
  return option.type === Type.Subcommand;
}
