import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/importing/reading/decodeText.ts';

const WORDS = 'It’s “fine” – really: a café by the sea… and a naïve keeper who won’t leave it.';
const page = (charset: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${WORDS}</p></body></html>`;

describe('decodeText', () => {
  test('GIVEN UTF-8 THEN it is that, whatever the page declares', () => {
    const text = page('windows-1252');
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  });

  test('GIVEN a byte order mark THEN it is no part of the text', () => {
    expect(decodeText(Buffer.from(`\ufeff${WORDS}`))).toEqual({ text: WORDS, encoding: 'utf-8' });
  });

  test.each([
    ['windows-1252', 'windows-1252'],
    ['Windows-1252', 'windows-1252'],
    // What browsers take it for: most pages that say so hold quotation marks that it has none of.
    ['iso-8859-1', 'windows-1252'],
    ['windows-1250', 'windows-1250'],
  ])('GIVEN a page that declares %s THEN it is read as %s', (declared, encoding) => {
    const text = page(declared).replace('naïve', 'naive');
    expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding });
  });

  test.each([
    ['a content type', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?>'],
  ])('GIVEN %s THEN it counts', (_, declaration) => {
    const text = `${declaration}<p>Смотритель маяка ждёт письма.</p>`;
    expect(decodeText(iconv.encode(text, 'windows-1251'))).toEqual({ text, encoding: 'windows-1251' });
  });

  test('GIVEN text in Windows-1252 that declares nothing THEN its quotation marks are there', () => {
    expect(decodeText(iconv.encode(WORDS, 'windows-1252'))).toEqual({
      text: WORDS,
      encoding: 'windows-1252',
    });
  });

  test('GIVEN text in Latin-1 THEN its letters are there', () => {
    const text = 'Un été à la mer, déjà vu, et le gardien qui ne répond à personne.';
    expect(decodeText(Buffer.from(text, 'latin1'))?.text).toBe(text);
  });

  test.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('GIVEN %s (with a mark: %s) THEN it is read', (encoding, addBOM) => {
    expect(decodeText(iconv.encode(WORDS, encoding, { addBOM }))).toEqual({ text: WORDS, encoding });
  });

  test.each([
    ['a picture', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['bytes that are no letters', Buffer.of(0x80, 0x01, 0x02, 0xff, 0xfe, 0x03)],
    [
      'UTF-8 that is cut, declared as such',
      Buffer.concat([Buffer.from(page('utf-8')), Buffer.of(0xe2, 0x81, 0x01)]),
    ],
  ])('GIVEN %s THEN it is no text', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});
