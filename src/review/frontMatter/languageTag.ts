import { editDistance } from '../../shared/letters/editDistance.ts';
import { fold } from '../../shared/letters/fold.ts';

/** Kinds of a language that have names of their own. */
const KINDS =
  'en-GB en-US en-AU en-CA pt-BR pt-PT fr-CA fr-CH es-419 es-ES es-MX de-AT de-CH nl-BE zh-Hans zh-Hant'.split(
    ' ',
  );
/** Languages that have a tag of three letters alone, as far as films are reviewed in them. */
const RARE =
  'ast ceb ckb cmn chr dsb fil fur gsw haw hsb kab kok lmo mai mni nap nds pap pms sat scn syr szl tlh tpi tzm vec wuu yue'.split(
    ' ',
  );
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** How many letters of a name there are to one that may be wrong. */
const LETTERS_PER_SLIP = 4;

/**
 * The BCP 47 tag of a language, from the tag itself or from its name: in English, or as its speakers call it.
 *
 * @returns the tag in its usual form; null for what is neither
 */
export function languageTag(text: string): string | null {
  const name = fold(text.trim());
  return tagOf(text.trim().replaceAll('_', '-')) ?? names().get(name) ?? null;
}

/** The tag of the language whose name is nearest; null where none is near. */
export function nearestLanguage(text: string): string | null {
  const wanted = fold(text.trim());
  const most = Math.floor(wanted.length / LETTERS_PER_SLIP);
  const near = [...names()]
    .filter(([name]) => Math.abs(name.length - wanted.length) <= most)
    .map(([name, tag]) => ({ tag, distance: editDistance(wanted, name) }))
    .sort((one, other) => one.distance - other.distance);
  return near.find(({ distance }) => distance <= most)?.tag ?? null;
}

function tagOf(text: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    // Well-formed is not valid (RFC 5646, 2.2.9): names of five to eight letters are registered for none.
    return english.of(new Intl.Locale(tag).language) === undefined ? null : tag;
  } catch {
    return null;
  }
}

const pairs = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

/** Tags by the folded names of their languages: looked up once, and only where a tag is none. */
const names = once(() => {
  const codes = [...pairs.filter((code) => english.of(code) !== undefined), ...RARE, ...KINDS];
  return new Map(
    codes.flatMap((code) => {
      const [tag = code] = Intl.getCanonicalLocales(code);
      const own = new Intl.DisplayNames([tag], { type: 'language' });
      return [own.of(tag), english.of(tag)].flatMap((name): [string, string][] =>
        name === undefined ? [] : [[fold(name), tag]],
      );
    }),
  );
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
